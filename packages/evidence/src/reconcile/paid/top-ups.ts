import { type Currency, liraMinor, minorPlaces } from '@kervan/kit';
import type { Item, PlatformRow } from '../intake.ts';
import type { RateLookup } from '../model.ts';
import { isTelling, numberKey, tokensOf } from '../names.ts';
import { byDay, type Credit, unprovenOf } from './credits.ts';
import { pairInOrder, push } from './pair.ts';

/** A bank books a card purchase within days of it. */
const BOOKED_WITHIN = { before: 5, after: 5 };
/** A bank's own selling rate lies near the central bank's buying rate: how far, in per cent, a lira amount may be off it. */
const NEAR_PERCENT = 10n;

type Row = Item<PlatformRow>;

/**
 * Joins rows of a platform's own list of payments with the bank lines that paid them: by reference, by amount and day, and
 * where a card in lira paid a purchase in another currency, by the lira value of that day. A row without a bank line becomes
 * money whose payment is not proven. Returns those; joined bank lines are changed in place.
 */
export function joinTopUps(rows: readonly Row[], credits: readonly Credit[], rates: RateLookup): Credit[] {
  const open = new Set(
    rows.filter((row) => row.value.row.kind === 'top-up' || row.value.row.kind === 'charge'),
  );
  if (open.size === 0) return [];
  byReference(open, credits);
  byAmount(open, credits, amountOf);
  byAmount(open, credits, withTax);
  byLiraValue(open, credits, rates);
  return [...open].map(unprovenOf).sort(byDay);
}

function join(row: Row, credit: Credit): void {
  const { platform, row: told } = row.value;
  credit.topUp = row;
  credit.kind = told.kind === 'top-up' ? 'top-up' : 'payment';
  credit.platform = platform;
  credit.party = `platform ${platform}`;
  if (told.amount.currency === credit.currency || credit.debit !== undefined || credit.entry === undefined)
    return;
  credit.debit = credit.entry.amount;
  credit.currency = told.amount.currency;
  credit.total = amountOf(row);
  credit.available = credit.total;
}

function amountOf(row: Row): bigint {
  const { minor } = row.value.row.amount;
  return minor < 0n ? -minor : minor;
}

function byReference(open: Set<Row>, credits: readonly Credit[]): void {
  const rows = new Map<string, Row>();
  for (const row of open) {
    const key = numberKey(row.value.row.reference);
    if (isTelling(key) && !rows.has(key)) rows.set(key, row);
  }
  for (const credit of credits) {
    if (credit.topUp !== undefined || credit.entry === undefined) continue;
    const tokens = tokensOf(`${credit.entry.description} ${credit.entry.reference}`);
    const found = tokens.flatMap((_, i) => joinedFrom(tokens, i)).map((key) => rows.get(key));
    const row = found.find((one) => one !== undefined && open.has(one) && fits(one, credit));
    if (row === undefined) continue;
    join(row, credit);
    open.delete(row);
  }
}

function joinedFrom(tokens: readonly string[], start: number): string[] {
  const keys: string[] = [];
  let key = '';
  for (const token of tokens.slice(start, start + 6)) {
    key += token;
    keys.push(key);
  }
  return keys;
}

/** The same amount, or a lira amount for a purchase in another currency. */
function fits(row: Row, credit: Credit): boolean {
  if (credit.currency === row.value.row.amount.currency) return credit.total === amountOf(row);
  return credit.currency === 'TRY' && credit.debit === undefined;
}

/** What the bank shows where the list names the tax beside the amount. */
function withTax(row: Row): bigint {
  const tax = row.value.row.tax?.minor ?? 0n;
  return amountOf(row) + (tax < 0n ? -tax : tax);
}

function byAmount(open: Set<Row>, credits: readonly Credit[], size: (row: Row) => bigint): void {
  const free = credits.filter((credit) => credit.topUp === undefined && credit.platform !== undefined);
  const pairs = pairInOrder(
    free,
    [...open],
    {
      left: (credit) => [`${credit.platform}\n${credit.currency}\n${credit.total}`],
      right: (row) => `${row.value.platform}\n${row.value.row.amount.currency}\n${size(row)}`,
    },
    { left: (credit) => credit.day, right: (row) => row.value.row.day },
    BOOKED_WITHIN,
  );
  for (const [credit, row] of pairs) {
    join(row, credit);
    open.delete(row);
  }
}

function byLiraValue(open: Set<Row>, credits: readonly Credit[], rates: RateLookup): void {
  const free = new Map<string, Credit[]>();
  for (const credit of [...credits].sort(byDay)) {
    const inLira = credit.topUp === undefined && credit.currency === 'TRY' && credit.debit === undefined;
    if (inLira && credit.platform !== undefined) push(free, credit.platform, credit);
  }
  const heads = new Map<string, number>();
  for (const row of [...open].sort((a, b) => a.value.row.day - b.value.row.day || a.order - b.order)) {
    const { platform, row: told } = row.value;
    if (told.amount.currency === 'TRY') continue;
    const list = free.get(platform) ?? [];
    let next = heads.get(platform) ?? 0;
    while (next < list.length && (list[next] as Credit).day < told.day - BOOKED_WITHIN.before) next += 1;
    heads.set(platform, next);
    for (let i = next; i < list.length; i++) {
      const credit = list[i] as Credit;
      if (credit.day > told.day + BOOKED_WITHIN.after) break;
      if (credit.topUp !== undefined || !isNear(credit, told.amount.currency, amountOf(row), rates)) continue;
      join(row, credit);
      open.delete(row);
      break;
    }
  }
}

function isNear(credit: Credit, currency: Currency, minor: bigint, rates: RateLookup): boolean {
  const found = rates.buyingOn(currency, credit.day);
  if (found === undefined) return false;
  const value = liraMinor(minor, minorPlaces(currency), found.rate, 'half-up');
  const off = credit.total > value ? credit.total - value : value - credit.total;
  return off * 100n <= value * NEAR_PERCENT;
}
