import { keyPart, parseDay, problem, words } from '@kervan/kit';
import { hasSlot } from './catalogue.ts';
import type { ListVersion, SalesFact, Use } from './claim.ts';
import type { ClaimFile } from './claim-file.ts';
import { readNotNegative } from './read-entries.ts';
import type { Told } from './told.ts';

const NEGATIVE_SALES = {
  says: words('Satış tutarı negatif olamaz.', 'Sales cannot be negative.'),
  wayOut: words('İadeler satışı aşıyorsa sıfır yazın.', 'Where returns exceed the sales, write zero.'),
};

/** Sales that shares are taken of: by country and period, and by platform where they are told so. Throws `sales-need-subject`, `negative-amount`. */
export function takeSales(told: readonly Told[]): SalesFact[] {
  const sales = new Map<string, SalesFact>();
  for (const { entry, definition, place, period } of told) {
    if (hasSlot(definition)) continue;
    const { platform, country } = entry.subject ?? {};
    const lacksPlatform = platform === undefined && definition.name === 'adSales';
    if (lacksPlatform || country === undefined || period === undefined || typeof entry.value !== 'object') {
      throw problem(
        'sales-need-subject',
        words(
          'Satış olgusu ülke ve dönem, reklam satışı ayrıca pazaryeri ister; değeri tutardır.',
          'A sales fact needs a country and a period, ad sales a marketplace too; its value is an amount.',
        ),
        { place },
      );
    }
    const subject = { fact: definition.name, platform: platform ?? '', country, period: period.key };
    // A later entry about the same subject supersedes an earlier one.
    sales.set(Object.values(subject).map(keyPart).join('|'), {
      ...subject,
      ...readNotNegative(entry.value, `${place}.value`, NEGATIVE_SALES),
    });
  }
  return [...sales.values()];
}

/** Versions of the Ministry's lists, by list. Throws `empty-version`, `versions-overlap`. */
export function takeLists(file: ClaimFile): Map<string, ListVersion[]> {
  const lists = new Map<string, ListVersion[]>();
  for (const [index, entry] of (file.lists ?? []).entries()) {
    const place = `$.lists[${index}]`;
    const from = parseDay(entry.from, `${place}.from`);
    const until =
      entry.until === undefined ? Number.POSITIVE_INFINITY : parseDay(entry.until, `${place}.until`);
    if (until <= from) {
      throw problem(
        'empty-version',
        words('Listenin bu sürümü başlamadan bitiyor.', 'This version of the list ends before it starts.'),
        {
          place,
          wayOut: words('“until” son günden sonraki gündür.', '“until” is the day after the last one.'),
        },
      );
    }
    const versions = lists.get(entry.list) ?? [];
    const other = versions.findIndex((one) => from < one.until && one.from < until);
    if (other >= 0) throw overlapping(entry.list, place);
    versions.push({ from, until, countries: new Set(entry.countries), source: entry.source });
    lists.set(entry.list, versions);
  }
  return lists;
}

function overlapping(list: string, place: string): Error {
  return problem(
    'versions-overlap',
    words(
      `${list} listesinin bu sürümü, daha önce yazılan bir sürümle aynı günleri kapsıyor.`,
      `This version of ${list} covers days of a version written before it.`,
    ),
    {
      place,
      wayOut: words(
        'Önceki sürümün “until” gününü yazın: her gün için tek sürüm geçerlidir.',
        'Write “until” of the earlier version: one version holds on any day.',
      ),
    },
  );
}

/** Uses by earlier claims, by allowance key. Throws `bad-use`. */
export function takeLedger(file: ClaimFile): Map<string, Use[]> {
  const ledger = new Map<string, Use[]>();
  for (const [index, entry] of (file.ledger ?? []).entries()) {
    if (!/^\d+$/.test(entry.size) || !/^\d+$/.test(entry.used)) {
      throw problem(
        'bad-use',
        words('Kullanım ve büyüklük tam sayı olmalı.', 'Use and size must be whole numbers.'),
        { place: `$.ledger[${index}]` },
      );
    }
    const uses = ledger.get(entry.allowance) ?? [];
    uses.push({ size: BigInt(entry.size), used: BigInt(entry.used), state: entry.state, claim: entry.claim });
    ledger.set(entry.allowance, uses);
  }
  return ledger;
}
