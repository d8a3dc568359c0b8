import type { LineEntry } from '@kervan/law';
import { ANSWERS, type Dice, text } from './dice.fixture.ts';
import { M4, M5 } from './evaluator/conditions.ts';
import { monthsLater } from './evaluator/days.ts';
import { CIRCULAR_2026 } from './evaluator/tables.ts';

/** One payment for one country, run in the quarter that starts on `first` or, rarely, beside it. */
export function randomLine(dice: Dice, first: string, at: number): LineEntry {
  const m4 = dice.oneIn(2);
  const from = dice.oneIn(30)
    ? dice.of([monthsLater(first, -1), monthsLater(first, 3)])
    : `${monthsLater(first, dice.upTo(2)).slice(0, 8)}${dice.of(['01', '12', '13', '28'])}`;
  const paid = `${monthsLater(from, dice.upTo(1)).slice(0, 8)}${String(1 + dice.upTo(27)).padStart(2, '0')}`;
  const currency = first < '2025' ? 'TRY' : dice.of(['TRY', 'TRY', 'USD', 'JPY']);
  const amount = text(
    dice.of([1 + dice.upTo(200_000), 1 + dice.upTo(2_000_000_000), 30_000_000_000]),
    currency,
  );
  const number = dice.of(['1', '2', '3', `own-${at}`]);
  const net = number === '1' ? '5000' : number === '2' ? '9000000' : undefined;
  const country = dice.oneIn(25) ? 'TR' : dice.of(['US', 'DE', 'GB', 'JP']);
  const [name, [good, bad]] = dice.of(Object.entries(ANSWERS));
  const kind = randomKind(dice, m4, from, paid);
  return {
    id: `line-${at}`,
    support: m4 ? M4 : M5,
    kind,
    platform: m4 ? dice.of(['amazon', 'amazon', 'etsy']) : dice.of(['tiktok', 'google']),
    country,
    activity: { from, until: monthsLater(from, 1) },
    document: {
      number,
      issuer: `paid in ${currency}`,
      day: from,
      ...(net === undefined ? {} : { net: { amount: net, currency } }),
    },
    payment: { reference: `pay-${at}`, day: paid },
    amount: { amount, currency },
    facts: {
      ...(dice.oneIn(10) ? { [name]: dice.oneIn(2) ? bad : good } : {}),
      ...(kind === 'shoppingPromotion' ? { activityListed: dice.oneIn(2) } : {}),
    },
  };
}

/** Pay-per-order only where run and payment lie on one side of the circular: which of the two days tells is not said. */
function randomKind(dice: Dice, m4: boolean, from: string, paid: string): string {
  if (dice.oneIn(20)) return m4 ? 'commission' : 'shoppingPromotion';
  if (!m4) return dice.of(['socialMediaAds', 'searchAds', 'influencer', 'nativeAds']);
  const oneSide = from >= CIRCULAR_2026 === paid >= CIRCULAR_2026;
  return dice.of(['payPerClick', 'display', 'reviewService', oneSide ? 'payPerOrder' : 'payPerClick']);
}

/** Marketplace reports are in dollars for Etsy and in lira for Amazon; a line paid otherwise carries its reported spend. */
export function reportOf(line: LineEntry): Partial<LineEntry> {
  const currency = line.platform === 'etsy' ? 'USD' : 'TRY';
  if (line.support !== M4 || line.amount === undefined || line.amount.currency === currency) return {};
  return { reported: { amount: text(Number(line.amount.amount.replace('.', '')) + 7, currency), currency } };
}
