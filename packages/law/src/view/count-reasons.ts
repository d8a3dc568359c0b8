import { words } from '@kervan/kit';
import { PERIOD, type Portion, THINGS } from '../pipeline/portion.ts';
import type { ReasonView } from './assessment-view.ts';
import { both, cited } from './reason-nodes.ts';

/** Every count that a line stands in: whether its thing has a place among those that are supported. */
export function countReasons(portion: Portion): readonly ReasonView[] {
  const { line, support, countedOut } = portion;
  if (portion.mostAt(PERIOD) === 0n) return [];
  const open = portion.leastAt(THINGS) < portion.leastAt(PERIOD) || portion.undecided;
  return support.support.counts
    .filter(({ kinds }) => kinds === undefined || kinds.includes(line.kind))
    .map((count) => {
      const out = countedOut === count;
      const thing = line[count.counts];
      return {
        ...cited(count.rule, out ? count.refusal : count.title),
        verdict: out ? 'fails' : open ? 'unknown' : 'holds',
        operands: [
          {
            name: words('sayılan', 'what is counted'),
            value: thing === '' ? words('bilinmiyor', 'unknown') : both(thing),
          },
        ],
      } as const;
    });
}
