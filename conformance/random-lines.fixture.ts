import type { FactValue, LineEntry } from '@kervan/law';
import { COUNTRIES } from './countries.fixture.ts';
import { type Dice, minorOf, text } from './dice.fixture.ts';
import { dayBefore, firstOfNextMonth, monthsLater } from './evaluator/days.ts';
import { ANSWERS } from './random-answers.fixture.ts';
import type { Scene } from './random-scenes.fixture.ts';
import { SHAPES } from './random-shapes.fixture.ts';

/** One payment of an activity that starts in the period applied for or, rarely, beside it. */
export function randomLine(dice: Dice, scene: Scene, at: number): LineEntry {
  const support = dice.of(scene.supports);
  const shape = SHAPES[support];
  if (shape === undefined) throw new Error(`no shape of ${support}`);
  const from = randomStart(dice, scene);
  const paid = randomPayment(dice, from, scene.crowded);
  const currency =
    scene.first < '2025' ? 'TRY' : dice.of(scene.crowded ? ['USD'] : ['TRY', 'TRY', 'USD', 'JPY']);
  const amount = text(randomMinor(dice), currency);
  const number = dice.of(['1', '2', '3', `own-${at}`, `own-${at}`]);
  const net = number === '1' ? '5000' : number === '2' ? '9000000' : undefined;
  const kind = !scene.clean && dice.oneIn(10) ? dice.of(shape.bad) : dice.of(shape.good);
  const item = shape.items === undefined ? undefined : dice.of(shape.items);
  return {
    id: `line-${at}`,
    support,
    kind,
    platform: dice.of(shape.platforms),
    country: randomCountry(dice, shape.countries, scene.clean),
    ...(item === undefined ? {} : { item }),
    activity: { from, until: randomEnd(dice, from, shape.monthly === true) },
    document: {
      number,
      issuer: `${dice.of(['Alfa', 'Alfa', 'Beta'])} in ${currency}`,
      day: dice.of([from, paid, firstOfNextMonth(from)]),
      ...(net === undefined ? {} : { net: { amount: net, currency } }),
    },
    payment: { reference: `pay-${dice.oneIn(5) ? 0 : at}`, day: paid },
    amount: { amount, currency },
    facts: {
      ...(scene.clean ? {} : ownAnswer(dice, shape.asks)),
      ...(kind === 'shoppingPromotion' ? { activityListed: dice.oneIn(2) } : {}),
    },
  };
}

/** Mostly one that the support's lists turn on; also any other, and now and then Türkiye. */
function randomCountry(dice: Dice, usual: readonly string[], clean: boolean): string {
  if (!clean && dice.oneIn(15)) return 'TR';
  return dice.of(dice.oneIn(4) ? COUNTRIES : usual);
}

/** Minor units: a few lira, thousands, millions, or more than any ceiling. */
function randomMinor(dice: Dice): number {
  if (dice.oneIn(10)) return 30_000_000_000;
  return 1 + dice.upTo(dice.of([200_000, 20_000_000, 200_000_000, 2_000_000_000]));
}

/** The first days and the middle of a month, the days about the amendment and the circular, or a day beside the period. */
function randomStart(dice: Dice, { first, months, clean, crowded }: Scene): string {
  if (dice.oneIn(clean ? 60 : 20)) return dice.of([monthsLater(first, -1), monthsLater(first, months)]);
  const day = dice.of(['01', '01', '12', '13', '15', '16', '17', '24', '25', '27', '28']);
  // What was paid in the first month of a half-year is mostly too old when the half-year is over.
  if (crowded) return `${monthsLater(first, 1).slice(0, 8)}${day}`;
  const month = months === 6 && !dice.oneIn(8) ? 1 + dice.upTo(4) : dice.upTo(2);
  return `${monthsLater(first, month).slice(0, 8)}${day}`;
}

/** In the month of the activity or the next: on any day, on one that something turns on, or on the last of the month. */
function randomPayment(dice: Dice, from: string, crowded: boolean): string {
  const month = monthsLater(from, crowded ? 1 : dice.upTo(1));
  if (dice.oneIn(8)) return dayBefore(firstOfNextMonth(month));
  const day = dice.oneIn(4) ? dice.of([12, 13, 16, 17, 25]) : 1 + dice.upTo(27);
  return `${month.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/** Commission is of one month; other things run a month or a few, or a single day. */
function randomEnd(dice: Dice, from: string, monthly: boolean): string {
  if (monthly && !dice.oneIn(10)) return firstOfNextMonth(from);
  return monthsLater(from, dice.of([1, 1, 2, 4]));
}

/** An answer of the line's own to something that its support asks. */
function ownAnswer(dice: Dice, asks: readonly string[]): Record<string, FactValue> {
  if (!dice.oneIn(4)) return {};
  const name = dice.of(asks);
  const [good, bad] = ANSWERS[name] ?? [true, false];
  return { [name]: dice.oneIn(2) ? bad : good };
}

/**
 * The report is in the currency of the marketplace, dollars for Etsy and lira elsewhere, and that of fulfilment in lira; a line
 * paid in another currency carries its reported spend.
 */
export function reportOf(line: LineEntry): Partial<LineEntry> {
  if (SHAPES[line.support]?.reported !== true || line.amount === undefined) return {};
  const currency = line.support.endsWith('promotion') && line.platform === 'etsy' ? 'USD' : 'TRY';
  if (line.amount.currency === currency) return {};
  return { reported: { amount: text(minorOf(line.amount.amount) + 7, currency), currency } };
}
