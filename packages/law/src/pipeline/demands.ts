import { EITHER, FAILS, type Outcome, type RunContext, slotOn } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import { type FactName, findFact, slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import { MANY } from './bounds.ts';
import type { NumberedTest } from './compiled.ts';
import { ASKED, LINES, PERIOD, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * Stages standing, permission, window and lines: every demand of the support is looked at, so that a person sees all that is
 * missing; the first that fails refuses the line. A demand that may go either way lets it wait: nothing is sure, all is possible.
 * Demands that rest on facts alone come out the same for lines with the same facts, and are looked at once for all of them.
 */
export function testDemands(portion: Portion, state: RunState): void {
  const { line, support } = portion;
  const { low, high, top, refusedBy, undecided } = ofFacts(portion, state);
  const verdicts = { low, high, top, refusedBy, undecided };
  look(support.lineTests, line, state.run, verdicts);
  portion.undecided = verdicts.undecided;
  portion.refusedBy = verdicts.refusedBy;
  portion.verdictsLow = verdicts.low;
  portion.verdictsHigh = verdicts.high;
  portion.verdictsTop = verdicts.top;
  if (portion.undecided && support.byAmount.length > 0) noteUnsaid(portion, state.run);
  const asked = line.unknownAmount ? MANY : line.amount;
  const sure = line.unknownAmount ? 0n : line.amount;
  portion.put(ASKED, sure, asked);
  const accepted = portion.refusedBy < 0;
  const least = accepted && !portion.undecided ? sure : 0n;
  const most = accepted ? asked : 0n;
  portion.put(LINES, least, most);
  // A support without a period of its own leaves it so; the others are laid on time next.
  portion.put(PERIOD, least, most);
}

/** A demand that is open although all it asks for was told is open for want of an amount: no source gives it for that year. */
function noteUnsaid(portion: Portion, run: RunContext): void {
  const { line, support } = portion;
  for (const at of support.byAmount) {
    if (verdictAt(portion, at) !== EITHER || Number.isNaN(line.paymentDay)) continue;
    const { needs } = (support.demands[at] as Demand).condition;
    if (needs.every((need) => isTold(need, slotOn(line, run, slotOf(need))))) portion.sizeUnknown = true;
  }
}

function isTold(fact: FactName, value: number): boolean {
  return findFact(fact)?.domain.length === 0 ? !Number.isNaN(value) : (value & (value - 1)) === 0;
}

function ofFacts({ line, support }: Portion, state: RunState): Verdicts {
  const known = state.verdictsOf(support);
  let verdicts = known[line.slotsId];
  if (verdicts === undefined) {
    verdicts = { low: 0, high: 0, top: 0, refusedBy: -1, undecided: false };
    look(support.factTests, line, state.run, verdicts);
    known[line.slotsId] = verdicts;
  }
  return verdicts;
}

function look(tests: readonly NumberedTest[], line: Line, run: RunContext, verdicts: Verdicts): void {
  for (const { at, test } of tests) {
    const outcome: Outcome = test(line, run);
    if (at < 15) verdicts.low |= outcome << (2 * at);
    else if (at < 30) verdicts.high |= outcome << (2 * (at - 15));
    else verdicts.top |= outcome << (2 * (at - 30));
    if (outcome === EITHER) verdicts.undecided = true;
    else if (outcome === FAILS && (verdicts.refusedBy < 0 || at < verdicts.refusedBy))
      verdicts.refusedBy = at;
  }
}

/** Outcome of the demand at an index, as recorded on the portion. */
export function verdictAt(portion: Portion, index: number): 1 | 2 | 3 {
  if (index < 15) return ((portion.verdictsLow >> (2 * index)) & 3) as 1 | 2 | 3;
  if (index < 30) return ((portion.verdictsHigh >> (2 * (index - 15))) & 3) as 1 | 2 | 3;
  return ((portion.verdictsTop >> (2 * (index - 30))) & 3) as 1 | 2 | 3;
}
