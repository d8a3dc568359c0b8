import { formatDay, yearOf } from '@kervan/kit';
import { poolKey, tellsParts } from '../constructs/pool.ts';
import type { Use } from '../facts/claim.ts';
import { usedInAll } from '../ledger/allowance-book.ts';
import type { CompiledCount, CompiledSupport } from '../pipeline/compiled.ts';
import type { AllowanceLeftView } from '../view/finder-view.ts';
import { rangeView, THINGS } from '../view/ranges.ts';
import type { Asking, At } from './asking.ts';

/** Counted things with what is left of each; a count per place whose place is not told shows its size alone. */
export function thingsLeft(compiled: CompiledSupport, at: At, asking: Asking): readonly AllowanceLeftView[] {
  return compiled.counts.map((count) => thingLeft(count, at, asking));
}

function thingLeft({ count, head, parts }: CompiledCount, at: At, asking: Asking): AllowanceLeftView {
  const told = tellsParts(at.line, parts);
  const key = told ? poolKey(head, at.line, parts, yearOf(at.day)) : head;
  const used = !told
    ? { least: 0n, most: BigInt(count.size) }
    : count.measure === 'in-all'
      ? inAll(asking.claim.ledger.get(key))
      : runningOn(key, at, asking);
  const size = BigInt(count.size);
  const left = (taken: bigint) => (taken > size ? 0n : size - taken);
  return {
    key,
    title: count.title,
    rule: count.rule,
    grade: count.source.grade,
    size: rangeView({ least: size, most: size }, THINGS),
    used: rangeView(used, THINGS),
    left: rangeView({ least: left(used.most), most: left(used.least) }, THINGS),
  };
}

function inAll(uses: readonly Use[] | undefined) {
  return { least: usedInAll(uses, 'granted'), most: usedInAll(uses) };
}

/** Things at one time are noted each under its own key with its days: `units#A@2025-01-01..2025-07-01`. */
function runningOn(key: string, { day }: At, { claim }: Asking) {
  const today = formatDay(day);
  const sure = new Set<string>();
  const possible = new Set<string>();
  for (const [noted, uses] of claim.ledger) {
    const match = noted.startsWith(`${key}#`)
      ? /^(.*)@(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(noted)
      : null;
    if (match === null || today < (match[2] as string) || today >= (match[3] as string)) continue;
    const thing = match[1] as string;
    if (uses.some(({ used }) => used > 0n)) possible.add(thing);
    if (uses.some(({ used, state }) => used > 0n && state === 'granted')) sure.add(thing);
  }
  return { least: BigInt(sure.size), most: BigInt(possible.size) };
}
