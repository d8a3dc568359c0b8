import { type FactName, findFact } from '../facts/catalogue.ts';

/**
 * Facts that are true of one expense, not of the firm, its mark, its accounts or its project: who was paid by whom and how, what
 * the service was and what came of it. Nobody can tell them before there is an expense, so they do not decide whether a support
 * is open; they stand among the conditions on the expense.
 */
const OF_ONE_EXPENSE: ReadonlySet<FactName> = new Set<FactName>([
  'payer',
  'paymentChannel',
  'relatedParty',
  'supportedElsewhere',
  'objected',
  'foreignLanguageAbroad',
  'activityListed',
  'databaseListed',
  'provider',
  'becameSale',
  'storeOpened',
  'serviceListed',
  'entryCondition',
  'realisationReport',
  'formProper',
  'filingExtendedTo',
  'firstApplication',
  'supportStart',
  'adPaymentsComplete',
]);

/** Facts of a thing (an event, a unit, a document) or of a single line are of that expense, as those named above are. */
export function isOfOneExpense(fact: FactName): boolean {
  const subject = findFact(fact)?.subject;
  return OF_ONE_EXPENSE.has(fact) || subject === 'item' || subject === 'line';
}
