import type { ReasonView } from '@kervan/law';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLang } from '../../words/lang.tsx';
import { Reason } from './reason.tsx';
import { childKey, keysTo } from './reason-keys.ts';
import './reason-tree.css';

/** The award and everything it rests on. Branches are made when they are opened: a quarter may have thousands of steps. */
export function ReasonTree({ root }: { readonly root: ReasonView }) {
  const { w } = useLang();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(keysTo(root, 1)));
  return (
    <div className="stack">
      <div className="row">
        <Button small onPress={() => setOpen(new Set(keysTo(root, 2)))}>
          {w.reasons.unfoldAll}
        </Button>
        <Button small onPress={() => setOpen(new Set())}>
          {w.reasons.foldAll}
        </Button>
        <span className="small soft">{w.reasons.keys}</span>
      </div>
      <Tree
        className="reason-tree"
        aria-label={w.reasons.tree}
        expandedKeys={open}
        onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
        selectionMode="none"
      >
        <Node node={root} id="0" open={open} />
      </Tree>
    </div>
  );
}

interface NodeProps {
  readonly node: ReasonView;
  readonly id: string;
  readonly open: ReadonlySet<string>;
}

function Node({ node, id, open }: NodeProps) {
  const { say } = useLang();
  const branches = node.children.length > 0;
  // A folded branch still needs one child: the tree tells a branch from a leaf by what stands below it.
  const made = open.has(id) ? node.children : node.children.slice(0, 1);
  return (
    <TreeItem id={id} textValue={say(node.words)} hasChildItems={branches} className="reason-item">
      <TreeItemContent>
        <div className="reason-row">
          {branches ? (
            <AriaButton slot="chevron" className="reason-chevron">
              <Icon name="chevron" size={16} />
            </AriaButton>
          ) : (
            <span className="reason-leaf" aria-hidden="true" />
          )}
          <Reason node={node} />
        </div>
      </TreeItemContent>
      {made.map((child, index) => {
        const key = childKey(id, index);
        return <Node key={key} id={key} node={child} open={open} />;
      })}
    </TreeItem>
  );
}
