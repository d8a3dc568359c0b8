import type { Demand, Limit } from './article.ts';
import { sizeOf } from './article.ts';
import type { Asked } from './asked.ts';
import { type ByClass, TOTALS } from './ceilings.ts';
import { NotTold } from './claim.ts';
import { inPeriod, monthsLater } from './days.ts';
import { AMENDMENT_2026, DECISION, targetCountry } from './lists.ts';

/** E-12.3.1: the Decision is of 25 August 2022. */
export function inForce(asked: Asked, demand: Demand): void {
  demand('E-12.3.1', () => asked.spending >= DECISION);
}

/** What section 2 asks of every single firm, whatever the support. */
export function everyFirm(asked: Asked, demand: Demand, period: 'Q' | 'H' = 'Q'): void {
  const { claim, line } = asked;
  inForce(asked, demand);
  demand('E-1.2.3', () => asked.yes('legalPerson') && asked.yes('unionMember'));
  demand('E-1.2.4', () => asked.yes('dysRegistered'));
  demand('E-1.2.5', () => asked.word('coverageDay') <= asked.word('preApprovalDay'));
  demand('E-2.9', () => asked.spending >= asked.supportStart);

  // E-2.10: within six months, with the quarter (or for depot rent the half-year) of the activity.
  demand('E-2.10', () => {
    const day = asked.reading('E-2.10-quarter') === 'payment' ? asked.paid : line.activity.from;
    return asked.period.charAt(5) === period && inPeriod(day, asked.period);
  });
  demand('E-2.10', () => {
    if (claim.filedOn === undefined) throw new NotTold('filing day');
    const start = asked.reading('E-13.12') === 'invoice' ? line.document.day : asked.paid;
    return claim.filedOn >= asked.paid && claim.filedOn <= monthsLater(start, 6);
  });

  demand('E-2.14', () => asked.yes('trademarkTurkiye'));
  demand('E-2.16', () => ['beneficiary', 'linkedCompany'].includes(asked.word('payer')));
  demand('E-2.17', () => !asked.yes('relatedParty'));
  demand('E-2.23', () => asked.word('paymentChannel') === 'bank');
  demand('E-2.28', () => !asked.yes('supportedElsewhere'));
}

/** E-1.1.1: export goes to another country. */
export function abroad(asked: Asked, demand: Demand): void {
  demand('E-1.1.1', () => asked.country !== 'TR');
}

/** E-2.15, E-2.18: the platform's account. */
export function ownAccount(asked: Asked, demand: Demand): void {
  demand('E-2.15', () => asked.yes('accountManaged'));
  demand('E-2.18', () => asked.yes('accessGiven'));
}

/** E-2.11, E-2.20: Turkish goods, shown without harm; a company of the brand programme need not make them here (E-1.3.8). */
export function turkishGoods(asked: Asked, demand: Demand): void {
  demand(
    'E-2.11',
    () => asked.yes('turkishProduct') || (asked.status('company') && asked.yes('brandProgramme')),
  );
  demand('E-2.20', () => !asked.objected());
}

/** E-2.14: for m.4, m.6 and m.9 the mark is also registered in a Madrid country. */
export function markAbroad(asked: Asked, demand: Demand): void {
  const enough = asked.reading('E-13.13') === 'application' ? ['registered', 'applied'] : ['registered'];
  demand('E-2.14', () => enough.includes(asked.word('trademarkAbroad')));
}

/** E-2.4: since the amendment m.7 and m.8 are for target countries and those the Ministry picks. */
export function pickedCountry(asked: Asked, demand: Demand): void {
  if (asked.knownOn < AMENDMENT_2026) return;
  demand('E-2.4', () => {
    if (asked.spending < AMENDMENT_2026) return true;
    const listed = targetCountry(asked.country, asked.spending, asked.knownOn);
    return listed === true || asked.yes('countryPicked') || asked.onTargetList(asked.spending);
  });
}

/** E-2.1, E-2.2: half of the expense, and a fifth more in a target country. */
export function halfWithBonus(asked: Asked): bigint {
  return asked.inTargetCountry() ? 70n : 50n;
}

/** The cell of a table for the line's class and year. */
export function cellOf(asked: Asked, table: string): string {
  return `${table}.${asked.word('status')}.${asked.year}`;
}

/** E-2.31: a ceiling for each calendar year. E-1.3.6: a company below the top grade has at most what the top grade has. */
export function yearly(asked: Asked, support: string, rule: string, table: ByClass, graded: boolean): Limit {
  const status = asked.word('status');
  const full = sizeOf(table[status], asked.year, rule);
  const lower = graded && status === 'company' && asked.word('companyGrade') !== 'top';
  const size = lower && !asked.perhaps(undefined, 'E-1.3.6', support, asked.year) ? 0n : full;
  return { key: `${support}/ceiling|${asked.year}`, size, rule, cell: cellOf(asked, rule) };
}

/** E-2.7: for m.4, m.6 and m.9 some are paid at most half of the ceiling; whom the box means is a doubt. */
export function perhapsHalf(asked: Asked, limit: Limit): Limit {
  const reading = asked.reading('E-2.7');
  const half =
    reading === 'everybody' ||
    (reading === 'brand-programme' && asked.yes('brandProgramme')) ||
    (reading === 'below-full-ratio' && Number(asked.word('turkishProductRatio')) < 100);
  return half && limit.size !== undefined ? { ...limit, size: limit.size / 2n, rule: 'E-2.7' } : limit;
}

/** E-11.1: the yearly total of all supports of one firm. */
export function sectionTotal(asked: Asked): Limit {
  const size = sizeOf(TOTALS[asked.word('status')], asked.year, 'total');
  return {
    key: `e-export/section-total|${asked.year}`,
    size,
    rule: 'E-11.1',
    cell: cellOf(asked, 'E-11.1.T'),
  };
}
