import type { ClaimFile, LedgerEntry } from '@kervan/law';
import type { Dice } from './dice.fixture.ts';
import type { Article, Counted } from './evaluator/article.ts';
import { ARTICLES } from './evaluator/articles.ts';
import { Asked } from './evaluator/asked.ts';
import { NotTold } from './evaluator/claim.ts';
import { monthsLater } from './evaluator/days.ts';
import { minorUnits } from './evaluator/money.ts';
import { salesOf } from './evaluator/sales.ts';

const FAVOURABLE = { pendingCounts: false, favourable: () => true };

/** Uses by earlier claims of the allowances that the claim's lines meet, each at the size it has in the claim; some leave nothing. */
export function randomLedger(dice: Dice, claim: ClaimFile, knownOn: string): LedgerEntry[] {
  const uses = new Map<string, LedgerEntry>();
  const use: Use = (allowance, size, used, state = dice.oneIn(20) ? 'pending' : 'granted') => {
    if (used > 0n && !uses.has(allowance))
      uses.set(allowance, { allowance, size: String(size), used: String(used), state, claim: 'earlier' });
  };
  for (const line of claim.lines) {
    if (!dice.oneIn(3)) continue;
    const article = ARTICLES[line.support] as Article;
    const asked = new Asked(claim, line, knownOn, FAVOURABLE);
    whereTold(() => {
      for (const { key, size } of article.limits(asked))
        if (size !== undefined && dice.oneIn(4))
          use(key, size, size - BigInt(dice.of([0, 1, 40_000, 4_000_000])));
    });
    whereTold(() => {
      const share = article.share?.(asked);
      if (share === undefined || !dice.oneIn(3)) return;
      const currency = (line.reported ?? line.amount)?.currency ?? 'TRY';
      const size = salesOf(claim, line, share, currency) / share.part;
      const key = `${line.support}/share|${share.platform}|${share.country}|${claim.quarter}`;
      use(key, size, dice.of([size, size / 2n, size / 3n]));
    });
    const { issuer, number, net } = line.document;
    if (net !== undefined && dice.oneIn(4)) {
      const size = minorUnits(net);
      use(`document|${issuer}|${number}`, size, dice.of([size, size - 1n, size / 5n]));
    }
    whereTold(() => {
      const counted = article.counted?.(asked);
      if (counted !== undefined && !uses.has(counted.pool)) countedThings(dice, counted, use);
    });
    whereTold(() => runningThings(dice, article.atOnce?.(asked), line.activity, use));
  }
  return [...uses.values()];
}

type Use = (allowance: string, size: bigint, used: bigint, state?: LedgerEntry['state']) => void;

/** All places taken, or all but one; and perhaps the line's own thing counted already. */
function countedThings(dice: Dice, counted: Counted, use: Use): void {
  if (!dice.oneIn(3)) return;
  const size = placesIn(counted.pool);
  // A thing and its place in the pool were noted by one claim, and so await decision together.
  const state = dice.oneIn(20) ? 'pending' : 'granted';
  const taken = size - BigInt(dice.of([0, 0, 1]));
  use(counted.pool, size, taken, state);
  if (taken > 0n && dice.oneIn(3)) use(`${counted.pool}#${counted.item}`, 1n, 1n, state);
}

/** The places of a pool, told here once more: where the evaluator knew another number, its claims would not show it. */
function placesIn(pool: string): bigint {
  if (pool.includes('/reports') || pool.includes('/memberships')) return 20n;
  return pool.endsWith('/marketplaces') ? 6n : 1n;
}

/** As many other things as may run, or one fewer, over the activity, about its first day or up to it. */
function runningThings(
  dice: Dice,
  atOnce: Counted | undefined,
  { from, until }: { readonly from: string; readonly until: string },
  use: Use,
): void {
  if (atOnce === undefined || !dice.oneIn(2)) return;
  const before = monthsLater(from, -1);
  const [start, end] = dice.of([
    [before, until],
    [before, from],
    [until, monthsLater(until, 1)],
    [from, monthsLater(from, 1)],
  ] as const);
  for (let other = dice.upTo(1); other < atOnce.size; other += 1)
    use(`${atOnce.pool}#other-${other}@${start}..${end}`, 1n, 1n);
}

/** Nothing was used of an allowance whose size no source gives. */
function whereTold(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof NotTold)) throw error;
  }
}
