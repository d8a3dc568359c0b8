import { numberKey } from '../names.ts';
import type { CreditNote, Debt } from './debts.ts';

/** What could not be taken off any invoice. */
export interface LeftNote {
  readonly note: CreditNote;
  /** Minor units, positive. */
  readonly left: bigint;
}

/**
 * Takes credit notes off invoices: those they name, else those of the same issuer and currency, the newest up to the note's day
 * first (a credit gives back the latest), then later ones. Advertising comes off advertising, a fee off the fee, tax off tax.
 */
export function takeOffCredits(notes: readonly CreditNote[], debts: readonly Debt[]): LeftNote[] {
  const byParty = new Map<string, Debt[]>();
  const byNumber = new Map<string, Debt[]>();
  if (notes.length > 0) {
    for (const debt of [...debts].sort(
      (a, b) => a.item.value.day - b.item.value.day || a.item.order - b.item.order,
    )) {
      push(byParty, `${debt.party}\n${debt.currency}\n${debt.counts}`, debt);
      push(byNumber, numberKey(debt.item.value.number), debt);
    }
  }
  const left: LeftNote[] = [];
  for (const note of notes) {
    const { currency, party, counts } = note.debt;
    const corrected = note.corrects
      .flatMap((number) => byNumber.get(numberKey(number)) ?? [])
      .filter((debt) => debt.currency === currency && debt.party === party);
    for (const debt of corrected) takeOff(note.debt, debt);
    const all = byParty.get(`${party}\n${currency}\n${counts}`) ?? [];
    const later = firstAfter(all, note.debt.item.value.day);
    for (let i = later - 1; i >= 0 && note.debt.open > 0n; i--) takeOff(note.debt, all[i] as Debt);
    for (let i = later; i < all.length && note.debt.open > 0n; i++) takeOff(note.debt, all[i] as Debt);
    if (note.debt.open > 0n) left.push({ note, left: note.debt.open });
  }
  return left;
}

/** Position of the first invoice dated after a day; the list is in order of days. */
function firstAfter(debts: readonly Debt[], day: number): number {
  let low = 0;
  let high = debts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((debts[middle] as Debt).item.value.day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function takeOff(note: Debt, debt: Debt): void {
  const most = note.open < debt.open ? note.open : debt.open;
  if (most <= 0n) return;
  let left = most;
  for (const from of debt.ads) {
    const give = note.ads.find((one) => one.platform === from.platform);
    if (give === undefined) continue;
    const part = least(left, give.minor, from.minor);
    from.minor -= part;
    give.minor -= part;
    left -= part;
  }
  const fee = least(left, note.fee, debt.fee);
  const tax = least(left - fee, note.tax, debt.tax);
  debt.fee -= fee;
  note.fee -= fee;
  debt.tax -= tax;
  note.tax -= tax;
  left = overflow(note, debt, left - fee - tax);
  const taken = most - left;
  debt.open -= taken;
  debt.credited += taken;
  note.open -= taken;
  if (taken > 0n) debt.creditNotes.push(note.item);
}

/** What finds no part of its own kind comes off advertising first: nothing may count that was given back. */
function overflow(note: Debt, debt: Debt, over: bigint): bigint {
  let left = over;
  for (const from of debt.ads) {
    const part = least(left, from.minor, left);
    from.minor -= part;
    left -= part;
  }
  const fee = least(left, debt.fee, left);
  debt.fee -= fee;
  left -= fee;
  const tax = least(left, debt.tax, left);
  debt.tax -= tax;
  left -= tax;
  spend(note, over - left);
  return left;
}

function spend(note: Debt, amount: bigint): void {
  let left = amount;
  for (const give of note.ads) {
    const part = least(left, give.minor, left);
    give.minor -= part;
    left -= part;
  }
  const fee = least(left, note.fee, left);
  note.fee -= fee;
  note.tax -= left - fee;
}

function least(a: bigint, b: bigint, c: bigint): bigint {
  const small = a < b ? a : b;
  const least = small < c ? small : c;
  return least < 0n ? 0n : least;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
