import { type Day, formatDay } from '@kervan/kit';
import type { StatusFactName } from '../e-export/statuses/status-facts.ts';
import { answerText, type FactAnswer, type StatusFacts, toldOn } from '../e-export/statuses/told-facts.ts';
import type { FactName } from '../facts/catalogue.ts';
import type { FactEntry, FactValue } from '../facts/claim-file.ts';

/** Status answers that say the same as a fact of a claim, with what each says there; undefined where it says nothing. */
const SAME: readonly {
  readonly from: StatusFactName;
  readonly to: FactName;
  readonly value: (answer: FactAnswer) => FactValue | undefined;
}[] = [
  { from: 'statusInUse', to: 'status', value: (answer) => unless('none', answerText(answer)) },
  {
    from: 'legalForm',
    to: 'legalPerson',
    value: (answer) => !['soleTrader', 'ordinaryPartnership'].includes(answerText(answer)),
  },
  { from: 'unionMember', to: 'unionMember', value: isYes },
  { from: 'dysRegistered', to: 'dysRegistered', value: isYes },
  { from: 'brandProgramme', to: 'brandProgramme', value: isYes },
  { from: 'brand', to: 'trademarkTurkiye', value: (answer) => answerText(answer) === 'registered' },
  {
    from: 'previousYearExport',
    to: 'exportPreviousYear',
    value: (answer) => ({ amount: answerText(answer), currency: 'USD' }),
  },
];

function isYes(answer: FactAnswer): boolean {
  return answerText(answer) === 'yes';
}

function unless(none: string, answer: string): string | undefined {
  return answer === none ? undefined : answer;
}

/** What the status answers say as facts of a claim, so that nobody is asked twice. Told for the calendar year of `on`. */
export function claimFactsOf(facts: StatusFacts, on: Day): readonly FactEntry[] {
  return SAME.flatMap(({ from, to, value }) => {
    const told = toldOn(facts, from, on);
    const answered = told?.answer === undefined ? undefined : value(told.answer);
    if (told === undefined || answered === undefined) return [];
    return [{ fact: to, value: answered, origin: told.origin, recordedOn: formatDay(told.recordedOn) }];
  });
}
