import type { ClaimFile, FactEntry, LineEntry, RateEntry } from '@kervan/law';
import { Dice, type Gen, minorOf, text, told } from './dice.fixture.ts';
import { monthsLater } from './evaluator/days.ts';
import { bulletinDay, fifteenthOf } from './evaluator/rate-days.ts';
import { randomAnswers } from './random-answers.fixture.ts';
import { randomLedger } from './random-ledger.fixture.ts';
import { randomLine, reportOf } from './random-lines.fixture.ts';
import { randomReadings } from './random-readings.fixture.ts';
import { randomScene, type Scene } from './random-scenes.fixture.ts';

/** A random claim in which every fact is told, and the day up to which its law is known. */
export interface RandomClaim {
  readonly claim: ClaimFile;
  readonly knownOn: string;
}

export function randomClaim(gen: Gen): RandomClaim {
  const dice = new Dice(gen);
  const scene = randomScene(dice);
  const { first, knownOn, period } = scene;
  const lines = Array.from({ length: scene.crowded ? 5 : 1 + dice.upTo(4) }, (_, at) =>
    randomLine(dice, scene, at),
  ).map((line) => ({
    ...line,
    ...reportOf(line),
  }));
  const claim: ClaimFile = {
    format: 'kervan-claim/1',
    claim: 'random',
    regime: 'e-export',
    beneficiary: 'made-up',
    quarter: period,
    filedOn: monthsLater(`${first.slice(0, 8)}20`, filedAfter(dice, scene)),
    facts: [
      ...randomAnswers(dice, scene, lines),
      ...adSales(dice, lines, period),
      ...countrySales(dice, lines, period),
    ],
    lines,
    rates: ratesFor(lines),
  };
  const withLedger = { ...claim, ledger: randomLedger(dice, claim, knownOn) };
  // The text of 2026 on promotion projects can be read in several ways at once, so they choose more often.
  const often = first >= '2026' && scene.supports.includes('e-export/promotion-project');
  const chooses = dice.oneIn(scene.clean ? (often ? 2 : 7) : 30);
  return {
    claim: chooses ? { ...withLedger, readings: randomReadings(dice, withLedger, knownOn) } : withLedger,
    knownOn,
  };
}

/** Months from the start of the period to the filing day: mostly when all may be claimed, else too early or too late. */
function filedAfter(dice: Dice, { months, clean }: Scene): number {
  const usual = months === 6 ? 7 : 4;
  return dice.oneIn(clean ? 20 : 6) ? dice.of([2, 7, 9, 12]) : usual;
}

/** What the ads sold: five times the spend, a little less, as much as it, or plenty. */
function adSales(dice: Dice, lines: readonly LineEntry[], period: string): FactEntry[] {
  const groups = new Map(
    lines
      .filter(({ support }) => support === 'e-export/digital-marketplace-promotion')
      .map((line) => [`${line.platform}|${line.country}`, line]),
  );
  return [...groups.values()].flatMap(({ platform, country, reported, amount }) => {
    const spend = reported ?? amount;
    if (country === undefined || spend === undefined) return [];
    const value = { amount: sold(dice, spend, 5), currency: spend.currency };
    return [told('adSales', value, { country, period, ...(platform === undefined ? {} : { platform }) })];
  });
}

/** What all platforms sold in the country, told in one sum or platform by platform. */
function countrySales(dice: Dice, lines: readonly LineEntry[], period: string): FactEntry[] {
  const fulfilment = lines.filter(({ support }) => support === 'e-export/order-fulfilment');
  const countries = new Map(fulfilment.map((line) => [line.country, line]));
  return [...countries.values()].flatMap(({ country, reported, amount }) => {
    const spend = reported ?? amount;
    if (country === undefined || spend === undefined) return [];
    const own = [
      ...new Set(fulfilment.filter((line) => line.country === country).map((line) => line.platform)),
    ];
    const platforms = dice.of([[undefined], own, [...own, 'own site']]);
    return platforms.map((platform) =>
      told(
        'eCommerceSales',
        { amount: sold(dice, spend, 10), currency: spend.currency },
        { country, period, ...(platform === undefined ? {} : { platform }) },
      ),
    );
  });
}

function sold(
  dice: Dice,
  spend: { readonly amount: string; readonly currency: string },
  part: number,
): string {
  const minor = minorOf(spend.amount);
  return text(
    dice.of([minor * part, minor * part - 1, minor, minor * 50, 9_999_999_999_999]),
    spend.currency,
  );
}

/** The bulletins of the payment days, and of the days that count where a month has many payments. */
function ratesFor(lines: readonly LineEntry[]): RateEntry[] {
  const rates = new Map<string, RateEntry>();
  for (const { amount, payment } of lines) {
    const currency = amount?.currency ?? 'TRY';
    if (currency === 'TRY' || payment.day === undefined) continue;
    for (const day of [bulletinDay(payment.day), fifteenthOf(payment.day)]) {
      const cents = Number(day.replaceAll('-', '')) % 9973;
      const buying = `${currency === 'JPY' ? 26 : 40}.${String(cents).padStart(4, '0')}`;
      const unit = currency === 'JPY' ? 100 : 1;
      rates.set(`${currency}${day}`, { currency, day, unit, buying, bulletin: day });
    }
  }
  return [...rates.values()];
}
