import { addDays, addMonths, type Day, type Words, words } from '@kervan/kit';
import type { Condition, DaysShape } from '../constructs/condition.ts';
import type { Support } from '../constructs/support.ts';
import type { FinderDateView } from '../view/finder-view.ts';
import { type Asking, type At, factAt } from './asking.ts';
import { date, said } from './date-view.ts';
import { partsOf } from './outcome.ts';

/**
 * Days to keep in mind under Decision 5448: the last day to file what is paid, issued or held on the day asked about (L-16.2,
 * L-16.3, L-16.5), and start and end of the support where its start is told (L-6.15, L-7.7, L-10.4).
 */
export function logisticsDates(support: Support, at: At, asking: Asking): readonly FinderDateView[] {
  return [...lastFiling(support, at, asking), ...timeOf(support, at)];
}

function lastFiling({ demands }: Support, { day }: At, asking: Asking): readonly FinderDateView[] {
  return demands
    .filter(({ stage }) => stage === 'window')
    .flatMap(({ rule, condition }) =>
      daysIn(condition, asking).flatMap(({ relation, b }) => {
        if (relation !== 'onOrBefore' || b.shape.is !== 'later' || typeof b.shape.months !== 'number')
          return [];
        const last = addMonths(day, b.shape.months, 'clamp');
        const from = b.shape.of.shape.is === 'fact' ? b.shape.of.shape.fact : undefined;
        const template = from === 'eventEnd' ? EVENT : from === 'documentIssuedOn' ? DOCUMENT : PAYMENT;
        return [date('last-filing-day', last, false, rule, said(last, template, day))];
      }),
    );
}

function daysIn(condition: Condition, asking: Asking): readonly DaysShape[] {
  if (condition.shape?.is === 'days') return [condition.shape];
  return partsOf(condition, asking).flatMap((part) => daysIn(part, asking));
}

function timeOf({ period }: Support, at: At): readonly FinderDateView[] {
  const start = factAt(at, 'supportStart');
  if (period === undefined || Number.isNaN(start)) return [];
  const first = date('support-start', start as Day, false, period.rule, said(start as Day, START));
  if (period.months === undefined) return [first];
  const last = addDays(addMonths(start as Day, period.months, 'clamp'), -1);
  return [first, date('support-end', last, false, period.rule, said(last, END))];
}

const PAYMENT: Words = words(
  '{given} günü yapılan bir ödeme en geç {day} günü istenir; her ödemenin kendi süresi vardır.',
  'A payment made on {given} must be filed by {day}; each payment has its own time.',
);
const DOCUMENT: Words = words(
  '{given} günü düzenlenen bir belgenin giderleri en geç {day} günü istenir.',
  'What a document issued on {given} cost must be filed by {day}.',
);
const EVENT: Words = words(
  '{given} günü biten bir etkinliğin giderleri en geç {day} günü istenir.',
  'The costs of an event that ends on {given} must be filed by {day}.',
);
const START: Words = words('Destek {day} günü başladı.', 'The support started on {day}.');
const END: Words = words('Desteğin son günü: {day}.', 'Last day of the support: {day}.');
