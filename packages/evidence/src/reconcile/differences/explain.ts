import { type Day, minorPlaces } from '@kervan/kit';
import { compareText } from '../intake.ts';
import type { DifferenceReason } from '../model.ts';
import type { SpendIndex } from '../reported/spend-index.ts';
import { Sources } from '../sources.ts';
import type { Bridge, Detail, Part } from './bridge.ts';

/**
 * Names what is left between reported and invoiced: rounding, invoices that do not count, billing over the end of a period, and
 * only then fees, rates or a missing document. When it is done every residual is nothing.
 */
export function explainResiduals(bridges: readonly Bridge[], index: SpendIndex): void {
  for (const bridge of bridges) {
    explainRounding(bridge);
    explainExcluded(bridge);
  }
  for (const series of neighbours(bridges)) explainTiming(series);
  const invoiced = invoicedPeriods(bridges);
  for (const bridge of bridges) {
    explainLastHours(bridge, index, invoiced);
    explainRest(bridge);
  }
}

function put(bridge: Bridge, reason: DifferenceReason, detail: Detail, minor: bigint): void {
  if (minor === 0n) return;
  const part: Part = { reason, detail, minor, sources: new Sources() };
  for (const { debt } of bridge.cell.slices) part.sources.add(debt.item.at);
  bridge.reportedInvoiced.push(part);
  bridge.residual -= minor;
}

function explainRounding(bridge: Bridge): void {
  const size = bridge.residual < 0n ? -bridge.residual : bridge.residual;
  // Where nothing at all stands on one side, even a cent is a missing document and no rounding.
  if (bridge.invoicedAds === 0n || (bridge.cell.reported?.minor ?? 0n) === 0n) return;
  if (size <= bridge.tolerance) put(bridge, 'rounding', 'plain', bridge.residual);
}

function explainExcluded(bridge: Bridge): void {
  for (const reason of ['other-customer', 'faulty-invoice'] as const) {
    const excluded = bridge.excluded.get(reason) ?? 0n;
    if (bridge.residual > 0n)
      put(bridge, reason, 'plain', bridge.residual < excluded ? bridge.residual : excluded);
  }
}

/** Bridges of one platform, country and currency, in order of their periods. */
function neighbours(bridges: readonly Bridge[]): Bridge[][] {
  const series = new Map<string, Bridge[]>();
  for (const bridge of bridges) {
    const { platform, country, currency } = bridge.cell.key;
    const key = `${platform}\n${country ?? '~'}\n${currency}\n${bridge.currency}`;
    const list = series.get(key);
    if (list === undefined) series.set(key, [bridge]);
    else list.push(bridge);
  }
  return [...series]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, list]) => list.sort((a, b) => a.cell.key.period.from - b.cell.key.period.from));
}

/** What one period lacks and the next has too much (or the other way round) is billing over the end of the period. */
function explainTiming(series: readonly Bridge[]): void {
  for (let i = 0; i + 1 < series.length; i++) {
    const here = series[i] as Bridge;
    const next = series[i + 1] as Bridge;
    if (here.cell.key.period.until !== next.cell.key.period.from) continue;
    if (here.residual === 0n || next.residual === 0n || here.residual > 0n === next.residual > 0n) continue;
    const size = least(magnitude(here.residual), magnitude(next.residual));
    if (here.residual > 0n) {
      put(here, 'timing', 'billed-next', size);
      put(next, 'timing', 'billed-before', -size);
    } else {
      put(here, 'timing', 'invoiced-ahead', -size);
      put(next, 'timing', 'invoiced-after', size);
    }
  }
}

/** Platforms bill up to 72 hours late: in the last period with an invoice, spend of its last three days may not be billed yet. */
function explainLastHours(bridge: Bridge, index: SpendIndex, invoiced: ReadonlySet<string>): void {
  const { platform, period, country, currency } = bridge.cell.key;
  if (bridge.residual <= 0n || bridge.invoicedAds === 0n || bridge.mixed) return;
  if (invoiced.has(`${platform} ${period.until}`)) return;
  const last = { from: (period.until - 3) as Day, until: period.until };
  const share = index.shares(platform, currency, last).find((one) => one.country === country);
  if (share === undefined) return;
  const spent = share.spend / 10n ** BigInt(12 - minorPlaces(currency));
  put(bridge, 'timing', 'last-hours', least(bridge.residual, spent));
}

function invoicedPeriods(bridges: readonly Bridge[]): Set<string> {
  const found = new Set<string>();
  for (const { cell, invoicedAds } of bridges)
    if (invoicedAds !== 0n) found.add(`${cell.key.platform} ${cell.key.period.from}`);
  return found;
}

function explainRest(bridge: Bridge): void {
  const { residual, mixed, agencyAds, invoicedAds } = bridge;
  const reported = bridge.cell.reported?.minor ?? 0n;
  if (residual > 0n) {
    if (invoicedAds === 0n) put(bridge, 'missing-document', 'invoice-missing', residual);
    else if (mixed) put(bridge, 'exchange', 'rate-or-spend', residual);
    else put(bridge, 'missing-document', 'invoice-short', residual);
    return;
  }
  if (residual === 0n) return;
  if (bridge.cell.reported === undefined) {
    put(bridge, 'missing-document', 'report-missing', residual);
    return;
  }
  // Spend that the report shows as given back (below zero) is not the agency's fee.
  const fee = reported < 0n ? 0n : least(-residual, agencyAds);
  put(bridge, 'agency-fee', 'above-spend', -fee);
  put(bridge, mixed ? 'exchange' : 'above-report', mixed ? 'rate-or-spend' : 'plain', bridge.residual);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
