import { dayAfter, firstOfMonth, monthsLater } from '../days.ts';
import type { Article, Counted } from './article.ts';
import { type Asked, all, some } from './asked.ts';
import { ceiling, halfOrMore, named } from './rates.ts';
import { DECISION } from './tables.ts';

const M6 = 'logistics/unit';

/** m.6: offices and centres abroad. */
export const article6: Article = {
  support: M6,
  row: 'unit',
  applicants: ['L-6.1', 'beneficiary'],
  window: 'payment',
  foreignUnitPays: true,
  demands(asked, demand) {
    demand('K-3.b', () => asked.country !== 'TR');
    demand('L-6.1', () => asked.kind('grossRent', 'sharedOffice', 'commission', 'certification'));
    demand('L-6.4a', () => !asked.is('unitOpinion', 'negative'));
    demand('L-6.4', () => !asked.is('unitOpinion', 'none'));
    demand('L-6.7', () => !asked.is('lease', 'changedNotApproved'));
    demand('L-6.8', () =>
      some(
        () =>
          all(
            () => asked.is('unitHolder', 'beneficiary'),
            () => !asked.is('paidBy', 'foreignUnit'),
          ),
        () => !asked.is('organicBond', 'none'),
      ),
    );
    demand('L-6.11a', () =>
      some(
        () => asked.is('ownershipChange', 'none'),
        () => asked.word('ownershipNotifiedOn') <= monthsLater(asked.word('ownershipChangedOn'), 3),
      ),
    );
    demand('L-6.12', () =>
      some(
        () => asked.is('unitState', 'open'),
        () => asked.reading('O-19') === 'until-closure',
        () => asked.word('closureNotifiedOn') <= monthsLater(asked.word('unitClosedOn'), 1),
      ),
    );
    demand('L-6.13', () =>
      some(
        () => asked.kind('commission', 'certification'),
        () => asked.yes('rentMonthsShown'),
      ),
    );
    demand('L-6.14', () => !asked.yes('sublet'));
  },
  period: {
    rule: 'L-6.15',
    by: 'activity',
    // O-26: the first month that is supported; of an old unit none before the Decision is.
    first: ({ activity }) => firstOfMonth(activity.from > DECISION ? activity.from : dayAfter(DECISION)),
    group,
  },
  counted: (asked) => (asked.reading('C-2') === 'in-all' ? units(asked) : undefined),
  atOnce: (asked) => (asked.reading('C-2') === 'at-one-time' ? units(asked) : undefined),
  rate: (asked) => halfOrMore(asked, () => asked.paid),
  limits: (asked, year) => [ceiling(asked, 'unit', `${M6}/ceiling|${named(asked.item)}|${year}`)],
};

/** C-3: whose five years are one. */
function group(asked: Asked): string {
  const reading = asked.reading('C-3');
  if (reading === 'in-all') return M6;
  return reading === 'per-unit' ? `${M6}|unit|${asked.item}` : `${M6}|country|${asked.country}`;
}

function units(asked: Asked): Counted {
  return { pool: `${M6}/units`, size: 5, item: asked.item, rule: 'C-2' };
}

/** L-6.10, L-18.8: whether support follows the share held in the foreign company (O-16). */
export function followsShare(asked: Asked): boolean {
  return some(
    () => asked.reading('O-16') === 'always',
    () => asked.is('unitHolder', 'foreignCompany'),
    () => asked.is('paidBy', 'foreignUnit'),
  );
}

/** L-6.6: a rent for six months or more is paid by half-years, each after its inspection. */
export function isLongRent(asked: Asked): boolean {
  const { from, until } = asked.line.activity;
  return all(
    () => asked.kind('grossRent', 'sharedOffice'),
    () => until >= monthsLater(from, 6),
  );
}
