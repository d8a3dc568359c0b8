import type { Books } from '../books.ts';
import { NotTold } from '../claim.ts';
import { exact, minorUnits, quotient } from '../money.ts';
import type { Article, Ratio } from './article.ts';
import { followsShare } from './article-6.ts';
import type { Asked } from './asked.ts';
import type { Line } from './claim.ts';
import { inLira } from './lira.ts';
import type { Part } from './period.ts';
import { named } from './rates.ts';

export interface Awarded {
  /** Kuruş. */
  readonly award: bigint;
  /** The expense that counts, in kuruş, before the rate. */
  readonly eligible: bigint;
  /** No source gives the rate or the ceiling, so no award can be determined. */
  readonly undetermined: boolean;
}

export const NOTHING: Awarded = { award: 0n, eligible: 0n, undetermined: false };

/** What is used up and what is noted while a claim is decided. */
export interface Run {
  readonly books: Books;
  /** Lines that no demand refuses. */
  readonly accepted: readonly Line[];
  /** Rules that changed a figure, for counting what was reached. */
  readonly reached: Set<string>;
  /** Cells of the law's tables that were asked. */
  readonly cells: Set<string>;
}

/** What one part of a line comes to: area and days, document, lira, caps, rate, limits. */
export function partAward(article: Article, asked: Asked, part: Part, run: Run): Awarded {
  if (part.refused !== undefined) {
    run.reached.add(part.refused);
    return NOTHING;
  }
  const isSure = article.period === undefined || asked.told('supportStart') !== undefined || isFirst(asked);
  if (!isSure && !asked.perhaps(undefined, article.period?.rule ?? '', part.from)) return NOTHING;

  let minor = scaled(article, asked, part.minor, run);
  minor = onDocument(asked, minor, run);
  const eligible = capped(
    article,
    asked,
    inLira(asked, minor, asked.line.amount?.currency ?? 'TRY', run.reached),
    run,
  );
  const rate = rateOf(article, asked, run);
  const halfUp = asked.reading('L-18-award') === 'half-up';
  let due =
    rate === undefined
      ? asked.perhaps(undefined, 'rate', asked.line.support)
        ? eligible
        : 0n
      : quotient(eligible * rate.top, rate.bottom, halfUp);
  let open = rate === undefined;
  const known: { readonly key: string; readonly size: bigint }[] = [];
  for (const { key, size, rule, cell } of article.limits(asked, part.year ?? '?')) {
    run.cells.add(cell);
    if (size === undefined) {
      open = true;
      due = asked.perhaps(undefined, 'ceiling', key) ? due : 0n;
      continue;
    }
    known.push({ key, size });
    if (run.books.left(key, size) < due) run.reached.add(rule);
  }
  // Of a year that is not known nobody knows what is used up.
  if (part.year === undefined) for (const { size } of known) due = due < size ? due : size;
  else due = run.books.takeWithin(known, due);
  return { award: due, eligible, undetermined: open && due > 0n };
}

function isFirst(asked: Asked): boolean {
  return asked.told('firstApplication') === true;
}

/** L-9.8.3, L-9.8.4, L-11.3.7: only the permitted part of area or days, down to the minor unit. */
function scaled(article: Article, asked: Asked, minor: bigint, run: Run): bigint {
  const scale = article.scale?.(asked, run.accepted);
  if (scale === undefined) return minor;
  run.reached.add(scale.rule);
  if (scale.ratio === undefined) return asked.perhaps(undefined, scale.rule) ? minor : 0n;
  return (minor * scale.ratio.top) / scale.ratio.bottom;
}

/** C-7: one document, one use. */
function onDocument(asked: Asked, minor: bigint, run: Run): bigint {
  const { document, amount } = asked.line;
  if (document.total === undefined) return minor;
  if (document.total.currency !== amount?.currency) throw new NotTold('document in another currency');
  const key = `document|${named(document.issuer)}|${document.number}`;
  const kept = run.books.take(key, minorUnits(document.total), minor);
  if (kept < minor) run.reached.add('C-7');
  return kept;
}

/** L-11.3.1, L-13.4.2, L-11.7a: not more than so much for a day, or than a comparable fare. */
function capped(article: Article, asked: Asked, lira: bigint, run: Run): bigint {
  const cap = article.cap?.(asked, run.accepted);
  if (cap === undefined) return lira;
  if (cap.most === undefined) return asked.perhaps(undefined, cap.rule) ? lira : 0n;
  if (lira <= cap.most) return lira;
  run.reached.add(cap.rule);
  return cap.most;
}

/** The rate, and in the unit the share held in the foreign company (L-6.10). */
function rateOf(article: Article, asked: Asked, run: Run): Ratio | undefined {
  const rate = article.rate(asked);
  if (rate === undefined) return undefined;
  run.reached.add(`L-T.${article.row}.rate`);
  if (2n * rate.top > rate.bottom) {
    run.reached.add(article.row === 'market-entry' ? 'L-15.2' : 'L-15.1');
    if (article.row !== 'market-entry' && asked.line.moreCountries !== undefined) run.reached.add('L-15.3');
  }
  if (article.row !== 'unit' || !followsShare(asked)) return rate;
  const told = asked.told('foreignShare');
  if (typeof told !== 'string') return asked.perhaps(undefined, 'L-6.10') ? rate : { top: 0n, bottom: 1n };
  const share = shareOf(told);
  if (share.top < share.bottom) run.reached.add('L-6.10');
  return { top: rate.top * share.top, bottom: rate.bottom * share.bottom };
}

/** `33.33` per cent. */
function shareOf(told: string): Ratio {
  const { digits, scale } = exact(told);
  return { top: digits, bottom: 100n * 10n ** BigInt(scale) };
}
