import type { WindowView } from '@kervan/law';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { daysUntil } from '../result/windows.ts';

const TONE: Readonly<Record<WindowView['verdict'], Tone>> = { holds: 'good', fails: 'bad', unknown: 'look' };

/** When each application may be filed. */
export function WindowTable({ windows }: { readonly windows: readonly WindowView[] }) {
  const { w, lang, say, fmt } = useLang();
  const { workspace } = useDesk();
  if (windows.length === 0) return <p className="soft">{w.limits.windowsNone}</p>;
  const cells = (one: WindowView & { readonly index: number }) => {
    const left = one.lastDay === null ? undefined : daysUntil(one.lastDay, workspace.today);
    return [
      <span key="title" className="stack-tight">
        {say(one.title)}
        <span>
          <RuleChip rule={one.rule} />
        </span>
      </span>,
      one.opensOn === null ? '–' : dayWords(one.opensOn, lang),
      <span key="last" className="stack-tight">
        <span className="figure strong">{one.lastDay === null ? '–' : dayWords(one.lastDay, lang)}</span>
        {left === undefined ? null : (
          <span className="small soft">
            {left < 0 ? fmt(w.limits.past, { count: -left }) : fmt(w.limits.left, { count: left })}
          </span>
        )}
      </span>,
      <span key="verdict" className="stack-tight">
        <span>
          <Badge tone={TONE[one.verdict]}>{w.common.verdict[one.verdict]}</Badge>
        </span>
        <span className="small">{say(one.words)}</span>
      </span>,
    ];
  };
  return (
    <Table
      caption={w.limits.windows}
      captionUnseen
      columns={[
        { id: 'window', head: w.limits.window },
        { id: 'opens', head: w.limits.opensOn },
        { id: 'last', head: w.limits.lastDay },
        { id: 'verdict', head: w.limits.judged },
      ]}
      rows={windows.map((one, index) => ({ ...one, index }))}
      keyOf={(one) => String(one.index)}
      cells={cells}
    />
  );
}
