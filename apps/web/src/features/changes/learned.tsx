import type { LearnedView } from '@kervan/law';
import { dayWords } from '../../ui/day-text.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { Side } from './act-part.tsx';

/** What became public only later about the earlier day. */
export function Learned({ learned }: { readonly learned: readonly LearnedView[] }) {
  const { w, say, lang } = useLang();
  const cells = (one: LearnedView) => [
    say(one.title),
    <Side key="then" side={one.before} />,
    <Side key="now" side={one.now} />,
    dayWords(one.knownSince, lang),
  ];
  return (
    <Table
      caption={w.changes.learned}
      captionUnseen
      columns={[
        { id: 'what', head: w.changes.what },
        { id: 'then', head: w.changes.knownThen },
        { id: 'now', head: w.changes.knownNow },
        { id: 'since', head: w.changes.knownSince },
      ]}
      rows={learned}
      keyOf={(one) => one.key}
      cells={cells}
    />
  );
}
