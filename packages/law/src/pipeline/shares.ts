import { formatQuarter, showPercent, words } from '@kervan/kit';
import type { ShareCap } from '../constructs/share-cap.ts';
import { shareKey } from '../facts/claim.ts';
import type { AllowanceHead, SizeFor } from './allowance.ts';
import { MANY } from './bounds.ts';
import { inOrder } from './in-order.ts';
import { DOCUMENT, type Portion, SHARES } from './portion.ts';
import type { RunState } from './run-state.ts';

const NONE: Portion[] = [];

/**
 * Stage shares: spend beyond a share of what it brought is cut, not refused (E-4.3). The share is tested in the report's own
 * currency; a line paid in another one is cut in the same proportion, down.
 */
export function applyShares(portions: readonly Portion[], state: RunState): void {
  const [only] = portions;
  if (only !== undefined && portions.length === 1 && only.support.support.shares.length > 0) {
    cutGroup(portions, only.line.country === '' ? portions : NONE, state);
    return;
  }
  const groups: Portion[][] = [];
  const places = new Map<number | string, number>();
  let adrift: Portion[] = NONE;
  for (const portion of portions) {
    if (portion.support.support.shares.length === 0) {
      portion.put(SHARES, portion.leastAt(DOCUMENT), portion.mostAt(DOCUMENT));
      continue;
    }
    if (portion.line.country === '') adrift = [...adrift, portion];
    const key = state.law.choices.sharesOverCountries ? groupKey(portion, state) : portion.line.groupId;
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, groups.length);
      groups.push([portion]);
    } else groups[place]?.push(portion);
  }
  for (const group of groups) cutGroup(group, adrift, state);
}

function groupKey({ line }: Portion, state: RunState): string {
  if (!state.law.choices.sharesOverCountries) return line.shareKey;
  return shareKey(line.support, line.platform, '*', formatQuarter(state.claim.quarter));
}

function cutGroup(group: readonly Portion[], adrift: readonly Portion[], state: RunState): void {
  const first = group[0] as Portion;
  const cap = first.support.support.shares[0] as ShareCap;
  const key = groupKey(first, state);
  const unit = measure(first).currency;
  const sales = salesOf(first, state);
  const comparable =
    sales !== undefined &&
    sales.currency === unit &&
    group.every((portion) => measure(portion).currency === unit);
  // Without comparable sales nothing is sure; what is asked remains possible.
  const limit = comparable ? (sales.minor * BigInt(cap.share)) / 10_000n : MANY;
  const size: SizeFor = { least: comparable ? limit : 0n, most: limit, known: true };
  const allowance = state.allowance(key, unit, () => shareHead(key, cap));
  allowance.noteSize(size, cap.sources);
  if (first.line.country !== '') {
    // A line of this marketplace without a country may be of this one, and then uses this share.
    for (const stray of adrift)
      if (stray.line.platform === first.line.platform) allowance.mayBeUsed(size.least, bounds(stray)[1]);
  }
  for (const portion of inOrder(group)) {
    portion.cap = allowance;
    const [least, most] = bounds(portion);
    const [takenLeast, takenMost] =
      portion.line.country === '' ? [0n, most] : allowance.take(size, least, most);
    portion.put(
      SHARES,
      scaled(portion.leastAt(DOCUMENT), takenLeast, least),
      scaled(portion.mostAt(DOCUMENT), takenMost, most),
    );
  }
}

/** The spend as the report counts it: what the share is tested on. */
function measure(portion: Portion): { readonly minor: bigint; readonly currency: string } {
  const { line } = portion;
  return line.reported ?? { minor: line.amount, currency: line.currency };
}

/** Bounds of the measured spend, in proportion to what of the line is still in. */
function bounds(portion: Portion): readonly [bigint, bigint] {
  const { line } = portion;
  const least = portion.leastAt(DOCUMENT);
  const most = portion.mostAt(DOCUMENT);
  if (line.reported === undefined || line.amount === 0n || line.unknownAmount) return [least, most];
  return [(line.reported.minor * least) / line.amount, (line.reported.minor * most) / line.amount];
}

function scaled(amount: bigint, taken: bigint, of: bigint): bigint {
  return taken === of ? amount : of === 0n ? 0n : (amount * taken) / of;
}

function salesOf({ line }: Portion, state: RunState) {
  if (!state.law.choices.sharesOverCountries) return state.claim.adSales.get(line.salesKey);
  const quarter = formatQuarter(state.claim.quarter);
  let minor = 0n;
  let currency: string | undefined;
  for (const [key, sales] of state.claim.adSales) {
    if (!key.startsWith(`${line.platform}|`) || !key.endsWith(`|${quarter}`)) continue;
    if (currency !== undefined && currency !== sales.currency) return undefined;
    currency = sales.currency;
    minor += sales.minor;
  }
  return currency === undefined ? undefined : { minor, currency };
}

function shareHead(key: string, cap: ShareCap): AllowanceHead {
  const [, platform = '', country = ''] = key.split('|');
  const where = country === '*' ? platform : `${platform} ${country}`;
  const share = showPercent(cap.share, 'en');
  return {
    title: words(
      `Reklam satışının ${showPercent(cap.share, 'tr')} payı: ${where}`,
      `${share} of ad sales: ${where}`,
    ),
    rule: cap.sources[0].rule,
    article: cap.sources[0].article ?? '',
  };
}
