import { EITHER, FAILS, type RunContext } from '../constructs/condition.ts';
import { MANY } from './bounds.ts';
import { ASKED, LINES, type Portion } from './portion.ts';

/**
 * Stages standing, permission, window and lines: every demand of the support is looked at, so that a person sees all that is
 * missing; the first that fails refuses the line. A demand that may go either way lets it wait: nothing is sure, all is possible.
 */
export function testDemands(portion: Portion, run: RunContext): void {
  const { line } = portion;
  const { tests } = portion.support;
  let low = 0;
  let high = 0;
  for (let i = 0; i < tests.length; i++) {
    const outcome = (tests[i] as (typeof tests)[number])(line, run);
    if (i < 15) low |= outcome << (2 * i);
    else high |= outcome << (2 * (i - 15));
    if (outcome === EITHER) portion.undecided = true;
    else if (outcome === FAILS && portion.refusedBy < 0) portion.refusedBy = i;
  }
  portion.verdictsLow = low;
  portion.verdictsHigh = high;
  const asked = line.unknownAmount ? MANY : line.amount;
  const sure = line.unknownAmount ? 0n : line.amount;
  portion.put(ASKED, sure, asked);
  if (portion.refusedBy >= 0) portion.put(LINES, 0n, 0n);
  else portion.put(LINES, portion.undecided ? 0n : sure, asked);
}

/** Outcome of the demand at an index, as recorded on the portion. */
export function verdictAt(portion: Portion, index: number): 1 | 2 | 3 {
  const packed = index < 15 ? portion.verdictsLow >> (2 * index) : portion.verdictsHigh >> (2 * (index - 15));
  return (packed & 3) as 1 | 2 | 3;
}
