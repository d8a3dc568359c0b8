import { words } from '@kervan/kit';
import type { BankEntry } from '../../model.ts';
import type { Item } from '../intake.ts';
import type { Unused } from '../model.ts';
import { fold, numberKey } from '../names.ts';
import { oneSource } from '../sources.ts';

/**
 * Bank lines, each once. Two statements may share days: a line that stands in another document with the same account, day,
 * amount and reference (or, without a reference, the same text) is the same payment. Lines alike within one document are two
 * payments and both stay.
 */
export function ownEntries(all: readonly Item<BankEntry>[]): {
  entries: Item<BankEntry>[];
  unused: Unused[];
} {
  const entries: Item<BankEntry>[] = [];
  const unused: Unused[] = [];
  /** Per likeness: how many lines are kept, and how many each document has shown. */
  const seen = new Map<string, { kept: Item<BankEntry>[]; shown: Map<string, number> }>();
  for (const item of all) {
    const key = likeness(item.value);
    let alike = seen.get(key);
    if (alike === undefined) {
      alike = { kept: [], shown: new Map() };
      seen.set(key, alike);
    }
    const nth = alike.shown.get(item.doc.digest) ?? 0;
    alike.shown.set(item.doc.digest, nth + 1);
    const first = alike.kept[nth];
    if (first === undefined) {
      alike.kept.push(item);
      entries.push(item);
    } else {
      unused.push(repeated(item, first));
    }
  }
  return { entries, unused };
}

function likeness(entry: BankEntry): string {
  const reference = numberKey(entry.reference);
  const told = reference === '' ? fold(entry.description).replace(/\s+/g, ' ').trim() : `# ${reference}`;
  const { original } = entry;
  return [
    numberKey(entry.account ?? ''),
    entry.valueDay ?? entry.transactionDay,
    entry.direction,
    entry.amount.minor,
    entry.amount.currency,
    original === undefined ? '' : `${original.minor} ${original.currency}`,
    told,
  ].join('\n');
}

function repeated(item: Item<BankEntry>, first: Item<BankEntry>): Unused {
  return {
    what: 'bank-entry',
    reason: 'same-payment',
    words: words(
      `Bu banka satırı “${first.doc.name}” ${first.at.place} satırıyla aynıdır; bir kez sayıldı.`,
      `This bank line is the same as “${first.doc.name}” ${first.at.place}; it was counted once.`,
    ),
    sources: oneSource(item.at),
    amount: item.value.amount,
  };
}
