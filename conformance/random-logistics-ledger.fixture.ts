import type { ClaimFile, LedgerEntry } from '@kervan/law';
import type { Dice } from './dice.fixture.ts';
import { daysLater } from './evaluator/days.ts';
import type { Counted } from './evaluator/logistics/article.ts';
import { ARTICLES } from './evaluator/logistics/articles.ts';
import { Asked } from './evaluator/logistics/asked.ts';
import { type Days, evaluate } from './evaluator/logistics/evaluate.ts';
import { BEST } from './evaluator/logistics/range.ts';
import { named } from './evaluator/logistics/rates.ts';
import { minorUnits } from './evaluator/money.ts';

/** Uses by earlier claims of the allowances that the claim's lines meet; some leave nothing. */
export function randomLedger(dice: Dice, claim: ClaimFile, days: Days): LedgerEntry[] {
  const uses = new Map<string, LedgerEntry>();
  const use: Use = (allowance, size, used, state = dice.oneIn(8) ? 'pending' : 'granted') => {
    if (used > 0n && !uses.has(allowance))
      uses.set(allowance, { allowance, size: String(size), used: String(used), state, claim: 'earlier' });
  };
  if (dice.oneIn(2)) return [];
  const results = evaluate(claim, days, BEST).lines;
  for (const line of claim.lines) {
    const result = results.get(line.id);
    const article = ARTICLES.get(line.support);
    if (result === undefined || article === undefined || result.broken.size > 0 || !dice.oneIn(2)) continue;
    const asked = new Asked(claim, line, days, BEST);
    for (const { year } of result.parts)
      for (const { key, size } of year === undefined ? [] : article.limits(asked, year))
        if (size !== undefined && dice.oneIn(3))
          use(key, size, size - BigInt(dice.of([0, 1, 40_000, 4_000_000])));
    const { issuer, number, total } = line.document;
    if (total !== undefined && dice.oneIn(3)) {
      const size = minorUnits(total);
      use(`document|${named(issuer)}|${number}`, size, dice.of([size, size - 1n, size / 5n]));
    }
    const counted = article.counted?.(asked);
    if (counted !== undefined && !uses.has(counted.pool) && dice.oneIn(3)) countedThings(dice, counted, use);
    const atOnce = article.atOnce?.(asked);
    if (atOnce !== undefined && dice.oneIn(3)) runningThings(dice, atOnce, line.activity, use);
  }
  return [...uses.values()];
}

type Use = (allowance: string, size: bigint, used: bigint, state?: LedgerEntry['state']) => void;

/** All places taken, or all but one; and perhaps the line's own thing counted already. */
function countedThings(dice: Dice, { pool, item }: Counted, use: Use): void {
  const size = pool.includes('/units') ? 5n : pool.includes('/interpreters') ? 3n : 2n;
  // A thing and its place in the pool were noted by one claim, and so await decision together.
  const state = dice.oneIn(20) ? 'pending' : 'granted';
  use(pool, size, size - BigInt(dice.of([0, 0, 1])), state);
  if (dice.oneIn(3)) use(`${pool}#${item}`, 1n, 1n, state);
}

/** Five other units, or four, over the activity, up to its first day or from its last. */
function runningThings(
  dice: Dice,
  { pool }: Counted,
  { from, until }: { readonly from: string; readonly until: string },
  use: Use,
): void {
  const [start, end] = dice.of([
    [daysLater(from, -30), until],
    [daysLater(from, -30), from],
    [daysLater(from, -30), daysLater(from, 1)],
    [until, daysLater(until, 30)],
    [daysLater(until, -1), daysLater(until, 30)],
  ] as const);
  for (let other = dice.upTo(1); other < 5; other += 1)
    use(`${pool}#other-${other}@${start}..${end}`, 1n, 1n);
}
