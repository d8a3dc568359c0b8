import type { Article, ShareOfSales } from './article.ts';
import type { Asked } from './asked.ts';
import type { Books } from './books.ts';
import { NotTold } from './claim.ts';
import { DECISION, targetCountry } from './lists.ts';
import { exact, inKurus, minorUnits, quotient } from './money.ts';
import { rateDay } from './rate-days.ts';
import { salesOf } from './sales.ts';

interface Awarded {
  readonly award: bigint;
  readonly eligible: bigint;
  readonly undetermined: boolean;
}

/** What a line that is not refused comes to: document, share of sales, lira, rate and ratio, limits. Amounts in kuruş. */
export function lineAward(
  article: Article,
  asked: Asked,
  books: Books,
  reached: Set<string>,
  cells: Set<string>,
): Awarded {
  const { amount, document } = asked.line;
  if (amount === undefined) throw new NotTold('amount');
  const share = article.share?.(asked);

  // E-2.28: one document, one use.
  let counted = minorUnits(amount);
  if (document.net !== undefined) {
    if (document.net.currency !== amount.currency) throw new NotTold('document in another currency');
    const key = `document|${document.issuer}|${document.number}`;
    const kept = books.take(key, minorUnits(document.net), counted);
    if (kept < counted) reached.add('E-2.28');
    counted = kept;
  }

  if (share !== undefined) counted = withinShare(asked, share, counted, books, reached);

  const eligible = lira(asked, counted, amount.currency);
  if (amount.currency !== 'TRY') reached.add('E-2.24');

  const rate = article.rate(asked);
  let due =
    rate === undefined ? withoutRate(asked, eligible) : supported(article, asked, eligible, rate, reached);
  let open = rate === undefined;
  for (const { key, size, rule, cell } of article.limits(asked)) {
    if (size === undefined || !isTold(asked)) {
      open = true;
      due = asked.perhaps(undefined, rule, key) ? due : 0n;
      continue;
    }
    if (due > 0n) cells.add(cell);
    const taken = books.take(key, size, due);
    if (taken < due) reached.add(rule);
    due = taken;
  }
  return { award: due, eligible, undetermined: open && due > 0n };
}

/**
 * The ceilings of a year are taken to be known from its first day, and the first are those of the Decision's own time: for an
 * expense booked before it there is none.
 */
function isTold({ booked, knownOn, year }: Asked): boolean {
  return booked >= DECISION && knownOn >= DECISION && knownOn >= `${year}-01-01`;
}

/** E-2.24: in kuruş, at the rate of the day that counts. */
function lira(asked: Asked, minor: bigint, currency: string): bigint {
  if (currency === 'TRY' || minor === 0n) return currency === 'TRY' ? minor : 0n;
  const day = rateDay(asked.claim, asked.line, asked.paid, asked.reading('E-2.24') === 'fifteenth');
  return inKurus(asked.claim, minor, currency, day, asked.reading('E-2.34-conversion') !== 'down');
}

/** Where no source gives the rate nothing is sure, and more than the whole expense is not possible. */
function withoutRate(asked: Asked, eligible: bigint): bigint {
  return asked.perhaps(undefined, 'E-11.2.6', asked.line.support) ? eligible : 0n;
}

/** E-2.1 to E-2.6: rate and bonus, in proportion to Turkish products, at most 75 %, ended once at the kuruş. */
function supported(
  article: Article,
  asked: Asked,
  eligible: bigint,
  perCent: bigint,
  reached: Set<string>,
): bigint {
  const halfUp = asked.reading('E-2.34-award') === 'half-up-per-line';
  if (!article.singleFirm) return quotient(eligible * perCent, 100n, halfUp);
  reached.add(perCent === 70n ? 'E-2.2' : 'E-2.1');
  const listed = targetCountry(asked.country, asked.booked, asked.knownOn);
  if (perCent === 50n && listed === true) reached.add('E-2.3');
  const follows = article.ofThree === true || asked.reading('E-2.6-scope') === 'all-supports';
  const { digits, scale } = exact(follows ? asked.word('turkishProductRatio') : '100');
  const full = 100n * 10n ** BigInt(scale);
  if (digits < full) reached.add('E-2.6');
  // In parts of 100 × full of the expense.
  const limitFirst = asked.reading('E-2.34-order') === 'limit-then-ratio';
  const limited = (parts: bigint, most: bigint) => (parts < most ? parts : most);
  const parts = limitFirst ? limited(perCent, 75n) * digits : limited(perCent * digits, 75n * full);
  return quotient(eligible * parts, 100n * full, halfUp);
}

/**
 * E-4.3, E-6.5: spend counts up to a share of the sales, in the currency of the report. Both columns of the report are of one
 * currency; what is not counted of the line is not counted of its report either.
 */
function withinShare(
  asked: Asked,
  share: ShareOfSales,
  counted: bigint,
  books: Books,
  reached: Set<string>,
): bigint {
  const { amount, reported, support } = asked.line;
  if (amount === undefined) throw new NotTold('amount');
  const report = reported ?? amount;
  const sales = salesOf(asked.claim, asked.line, share, report.currency);
  const whole = minorUnits(amount);
  const spend = whole === 0n ? 0n : (minorUnits(report) * counted) / whole;
  const key = `${support}/share|${share.platform}|${share.country}|${asked.period}`;
  const kept = books.take(key, sales / share.part, spend);
  if (kept === spend) return counted;
  reached.add(share.rule);
  return (counted * kept) / spend;
}
