import type { Day } from '@kervan/kit';
import type { RunContext } from '../constructs/condition.ts';
import { NATIONAL } from '../pipeline/lira.ts';
import type { Portion } from '../pipeline/portion.ts';
import type { Assessment } from './assess.ts';
import type { Question } from './question.ts';

/**
 * What single lines lack: payment day, amount, country, names; the bulletin of a day, the version of a list. Not ranked against
 * the rest, each asked once.
 */
export function lineQuestions(assessment: Assessment): readonly Question[] {
  const asked = new Map<string, Question>();
  const ask = (fact: Question['fact'] & string, subject: Question['subject']) => {
    const key = `${fact}|${Object.values(subject).join('|')}`;
    if (!asked.has(key)) asked.set(key, { fact, subject, leaves: undefined });
  };
  for (const portion of assessment.run.portions) {
    const { line, refusedBy, unnamed, missingRates } = portion;
    if (refusedBy >= 0) continue;
    for (const part of unnamed) ask(part, { line: line.id });
    if (Number.isNaN(line.paymentDay)) ask('paymentDay', { line: line.id });
    if (line.unknownAmount) ask('amount', { line: line.id });
    if (line.country === '') ask('country', { line: line.id });
    if (line.currency !== NATIONAL && line.currency !== '')
      for (const day of missingRates) ask('rate', { currency: line.currency, day: String(day) });
    const list = missingList(portion, assessment);
    if (list !== undefined) ask('list', list);
  }
  return [...asked.values()];
}

/** The list that an addition goes by, where no version of its key day was handed in (L-15.4). */
function missingList(
  { line, share, support }: Portion,
  { claim, options, law }: Assessment,
): Question['subject'] | undefined {
  const list = support.support.rate.addition?.list;
  // Where no source gives the rate, points on it change nothing.
  if (list === undefined || share?.known !== true || share.rateLeast === share.rateMost) return undefined;
  const run: RunContext = {
    claim,
    slots: claim.slots,
    ...options,
    filingDay: claim.filedOn ?? options.decidedOn,
  };
  const day = list.on.compile({ readingOf: law.readingOf, days: new Map() })(line, run);
  if (Number.isNaN(day)) return undefined;
  const versions = claim.lists.get(list.id) ?? [];
  const told = versions.some(({ from, until }) => from <= (day as Day) && day < until);
  return told ? undefined : { list: list.id, day: String(day) };
}
