import { keyPart, nameOfPart, showPercent, type Words, words } from '@kervan/kit';
import type { ShareCap, ShareGroup } from '../constructs/share-cap.ts';
import type { SalesFact } from '../facts/claim.ts';
import type { AllowanceHead, SizeFor } from './allowance.ts';
import { MANY } from './bounds.ts';
import { inOrder } from './in-order.ts';
import { DOCUMENT, type Portion, SHARES } from './portion.ts';
import type { RunState } from './run-state.ts';

const NONE: Portion[] = [];

/**
 * Stage shares: spend beyond a share of what it brought is cut, not refused (E-4.3, E-6.5). The share is tested in the report's
 * own currency; a line paid in another one is cut in the same proportion, down.
 */
export function applyShares(portions: readonly Portion[], state: RunState): void {
  const [only] = portions;
  if (only !== undefined && portions.length === 1 && only.support.shareGroup !== undefined) {
    cutGroup(portions, only.line.country === '' ? portions : NONE, only.support.shareGroup, state);
    return;
  }
  const groups: Portion[][] = [];
  const places = new Map<number | string, number>();
  let adrift: Portion[] = NONE;
  for (const portion of portions) {
    const wide = portion.support.shareGroup;
    if (wide === undefined) {
      portion.put(SHARES, portion.leastAt(DOCUMENT), portion.mostAt(DOCUMENT));
      continue;
    }
    if (portion.line.country === '' && wide.byCountry) adrift = [...adrift, portion];
    // The line's own number stands for support, platform and country; only wider groups need a text.
    const key = wide.byPlatform && wide.byCountry ? portion.line.groupId : shareKey(portion, wide, state);
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, groups.length);
      groups.push([portion]);
    } else groups[place]?.push(portion);
  }
  for (const group of groups)
    cutGroup(group, adrift, (group[0] as Portion).support.shareGroup as ShareGroup, state);
}

/** Ledger key of a share; `*` stands for all platforms or all countries together. */
function shareKey(
  { line, support }: Portion,
  { byPlatform, byCountry }: ShareGroup,
  state: RunState,
): string {
  const platform = byPlatform ? keyPart(line.platform) : '*';
  return `${support.support.id}/share|${platform}|${byCountry ? line.country : '*'}|${state.claim.period.key}`;
}

function cutGroup(
  group: readonly Portion[],
  adrift: readonly Portion[],
  wide: ShareGroup,
  state: RunState,
): void {
  const first = group[0] as Portion;
  const cap = first.support.support.shares[0] as ShareCap;
  const key = shareKey(first, wide, state);
  const unit = measure(first).currency;
  const sales = salesFor(first, cap, wide, state.claim);
  const comparable =
    sales !== undefined &&
    sales.currency === unit &&
    group.every((portion) => measure(portion).currency === unit);
  // Without comparable sales nothing is sure; what is asked remains possible.
  const limit = comparable ? (sales.minor * BigInt(cap.share)) / 10_000n : MANY;
  // Sales that leave out the country or marketplace of some line are a part of the group's: at least so much was sold.
  const whole = comparable && group.every((portion) => isSold(portion, cap, state.claim));
  const size: SizeFor = { least: comparable ? limit : 0n, most: whole ? limit : MANY, known: true };
  const allowance = state.allowance(key, unit, () => shareHead(key, cap));
  allowance.noteSize(size, cap.sources);
  const placed = !wide.byCountry || first.line.country !== '';
  if (placed && wide.byCountry) {
    // A line of this group without a country may be of this one, and then uses this share.
    for (const stray of adrift)
      if (mayBelong(stray, first, wide)) allowance.mayBeUsed(size.least, bounds(stray)[1]);
  }
  for (const portion of inOrder(group)) {
    portion.cap = allowance;
    const [least, most] = bounds(portion);
    const [takenLeast, takenMost] = placed ? allowance.take(size, least, most) : [0n, most];
    portion.put(
      SHARES,
      scaled(portion.leastAt(DOCUMENT), takenLeast, least),
      scaled(portion.mostAt(DOCUMENT), takenMost, most),
    );
  }
}

function mayBelong(stray: Portion, first: Portion, wide: ShareGroup): boolean {
  if (stray.support !== first.support) return false;
  return !wide.byPlatform || stray.line.platform === first.line.platform;
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

/** Whether the sales of a line's own country, and of its marketplace or of all together, are told. */
export function isSold(
  { line }: Portion,
  cap: ShareCap,
  { sales, period }: { readonly sales: readonly SalesFact[]; readonly period: { readonly key: string } },
): boolean {
  return sales.some(
    (one) =>
      one.fact === cap.of &&
      one.period === period.key &&
      one.country === line.country &&
      (one.platform === '' || one.platform === line.platform),
  );
}

/** The sales of a line's group; undefined where none are told, or in several currencies. */
export function salesFor(
  { line }: Portion,
  cap: ShareCap,
  wide: ShareGroup,
  { sales, period }: { readonly sales: readonly SalesFact[]; readonly period: { readonly key: string } },
): { readonly minor: bigint; readonly currency: string } | undefined {
  const told = sales.filter(
    (one) =>
      one.fact === cap.of &&
      one.period === period.key &&
      (!wide.byPlatform || one.platform === line.platform) &&
      (!wide.byCountry || one.country === line.country),
  );
  // A figure over all platforms already holds what single ones sold.
  const whole = wide.byPlatform ? told : told.filter((one) => isCounted(one, told));
  const [first] = whole;
  if (first === undefined || whole.some((one) => one.currency !== first.currency)) return undefined;
  return { minor: whole.reduce((sum, one) => sum + one.minor, 0n), currency: first.currency };
}

function isCounted(one: SalesFact, told: readonly SalesFact[]): boolean {
  return one.platform === '' || !told.some((other) => other.platform === '' && other.country === one.country);
}

const SALES_NAMES: Readonly<Record<ShareCap['of'], Words>> = {
  adSales: words('Reklam satışının', 'ad sales'),
  eCommerceSales: words('E-ticaret satışının', 'e-commerce sales'),
};

function shareHead(key: string, cap: ShareCap): AllowanceHead {
  const [, platform = '', country = ''] = key.split('|');
  const where = [nameOfPart(platform), country].filter((part) => part !== '*').join(' ');
  const of = where === '' ? '' : `: ${where}`;
  const name = SALES_NAMES[cap.of];
  return {
    title: words(
      `${name.tr} ${showPercent(cap.share, 'tr')} payı${of}`,
      `${showPercent(cap.share, 'en')} of ${name.en}${of}`,
    ),
    rule: cap.sources[0].rule,
    article: cap.sources[0].article ?? '',
  };
}
