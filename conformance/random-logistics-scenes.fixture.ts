import type { Dice } from './dice.fixture.ts';
import { daysLater, monthsLater } from './evaluator/days.ts';
import { ASKED, PEOPLE } from './random-logistics-shapes.fixture.ts';

/** What a random claim under Decision 5448 is about, before its lines are thrown. */
export interface Scene {
  readonly applicant: string;
  /** Supports that the lines are thrown from. */
  readonly supports: readonly string[];
  /** About this day the first thing ends, is paid or is issued; everything else is thrown around it. */
  readonly anchor: string;
  readonly filedOn: string;
  readonly knownOn: string;
  /** Everything in good order, so that what is left is money: days, rates, ceilings, readings. */
  readonly clean: boolean;
  /** Many ads paid in one month. */
  readonly crowded: boolean;
  /** Facts that are told so that they let no line pass, if they are asked of it. */
  readonly off: readonly string[];
  /** All lines are for persons of whom only so many count: their kind. */
  readonly people: string | undefined;
}

const L = (name: string) => `logistics/${name}`;

/** Who may use a support, the usual ones first. */
export const APPLICANTS: Readonly<Record<string, readonly string[]>> = {
  [L('registration-protection')]: ['beneficiary'],
  [L('market-entry-documents')]: ['beneficiary'],
  [L('unit')]: ['beneficiary'],
  [L('advertising')]: ['beneficiary', 'beneficiary', 'cooperationBody', 'hib'],
  [L('individual-participation')]: ['beneficiary', 'beneficiary', 'cooperationBody', 'hib'],
  [L('national-participation')]: ['beneficiary', 'cooperationBody', 'hib'],
  [L('national-promotion')]: ['organiser', 'cooperationBody', 'hib'],
  [L('product-placement')]: ['beneficiary', 'beneficiary', 'cooperationBody', 'hib'],
  [L('trade-mission')]: ['cooperationBody', 'hib'],
  [L('buyer-mission')]: ['cooperationBody', 'hib'],
  [L('virtual-fair')]: ['cooperationBody', 'hib'],
  [L('competition-event')]: ['cooperationBody', 'hib'],
};

/** The unit has most to compute, and so comes most often. */
const SUPPORTS = [
  ...Object.keys(APPLICANTS),
  L('unit'),
  L('unit'),
  L('advertising'),
  L('registration-protection'),
  L('market-entry-documents'),
  L('individual-participation'),
  L('national-promotion'),
  L('trade-mission'),
  L('advertising'),
  L('advertising'),
];

/** Months about which the regime begins, figures change, or the regime ends; and some in between. */
const MONTHS = [
  '2022-04-18',
  '2022-06-01',
  '2022-11-20',
  '2022-12-20',
  '2023-02-10',
  '2023-07-01',
  '2023-12-20',
  '2024-02-15',
  '2024-06-01',
  '2024-12-20',
  '2025-01-10',
  '2025-03-01',
  '2025-05-20',
  '2025-08-20',
  '2025-10-01',
  '2025-11-15',
  '2025-12-20',
];

const APPLICANT_KINDS = ['beneficiary', 'cooperationBody', 'organiser', 'hib'];

export function randomScene(dice: Dice): Scene {
  const clean = dice.oneIn(2);
  const support = dice.of(SUPPORTS);
  const usual = APPLICANTS[support] ?? APPLICANT_KINDS;
  const others = APPLICANT_KINDS.filter((one) => !usual.includes(one));
  const applicant = dice.of(!clean && dice.oneIn(16) ? others : usual);
  const besides = Object.keys(APPLICANTS).filter((one) => APPLICANTS[one]?.includes(applicant));
  const crowded = support === L('advertising') && dice.oneIn(4);
  const anchor = daysLater(dice.of(MONTHS), dice.upTo(25));
  const supports = crowded || !dice.oneIn(4) ? [support] : [support, support, dice.of([support, ...besides])];
  return {
    applicant,
    supports,
    anchor,
    filedOn: filedOn(dice, anchor, clean),
    knownOn: knownOn(dice, anchor),
    clean,
    crowded,
    off:
      clean || dice.oneIn(3)
        ? []
        : Array.from({ length: 1 + dice.upTo(1) }, () => dice.of(ASKED[support] ?? [])),
    people: dice.oneIn(4) ? dice.of(PEOPLE[support] ?? [undefined]) : undefined,
  };
}

/** Some months after, on the last day there is, the day after that, or too early. */
function filedOn(dice: Dice, anchor: string, clean: boolean): string {
  if (!dice.oneIn(clean ? 15 : 8)) return daysLater(anchor, 60 + dice.upTo(80));
  const last = monthsLater(anchor, 6);
  return dice.of([last, last, daysLater(last, 1), anchor, daysLater(anchor, -1), daysLater(last, 20)]);
}

/** Mostly all that was published; else what was known about the repeal, or soon after the claim was filed. */
function knownOn(dice: Dice, anchor: string): string {
  if (dice.oneIn(12)) return dice.of(['2026-02-26', '2026-02-27']);
  return dice.oneIn(15) ? monthsLater(anchor, dice.of([0, 1, 8])) : '2026-11-24';
}
