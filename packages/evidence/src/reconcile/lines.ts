import { formatDay, type Money, money, moneyText } from '@kervan/kit';
import type { AmountEntry, FactValue, LineEntry } from '@kervan/law';
import type { Filled } from './base/fill.ts';
import type { LiraBook } from './base/lira.ts';
import type { CellWork } from './cells.ts';
import { compareText } from './intake.ts';
import type { LineDetail } from './model.ts';
import { fold } from './names.ts';
import type { Credit } from './paid/credits.ts';
import type { PlatformBook } from './platform-book.ts';
import { placeTexts } from './sources.ts';
import type { Slice } from './spread/slices.ts';

export interface MadeLine {
  readonly slice: Slice;
  readonly entry: LineEntry;
  readonly detail: LineDetail;
}

export interface LineSetting {
  readonly platforms: PlatformBook;
  readonly lira: LiraBook;
  /** What a cell is called in the result. */
  cellId(cell: CellWork): string;
  /** Reference of a payment, told apart where two payments have the same. */
  referenceOf(credit: Credit): string;
  isFifteenth(slice: Slice): boolean;
}

/** `tiktok-2026-04-DE-INV123`: readable and the same for the same documents in whatever order. */
function stemOf(cell: CellWork, slice: Slice, shared: boolean): string {
  const { platform, period, country, currency } = cell.key;
  const number = fold(slice.debt.item.value.number).replace(/[^A-Z0-9]+/g, '');
  const parts = [
    platform.replace(/\s+/g, '-'),
    period.key.replace('..', 'to'),
    country ?? 'XX',
    ...(shared ? [currency] : []),
    number === '' ? 'X' : number,
  ];
  return parts.join('-');
}

/** Makes lines of everything that can be asked in the cells; nothing asked makes no line. Ordered by id. */
export function linesOf(cells: readonly CellWork[], setting: LineSetting): MadeLine[] {
  const strands = new Map<string, number>();
  for (const { key } of cells) {
    const place = `${key.platform} ${key.period.key} ${key.country ?? ''}`;
    strands.set(place, (strands.get(place) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  const made: MadeLine[] = [];
  for (const cell of cells) {
    const { platform, period, country } = cell.key;
    const shared = (strands.get(`${platform} ${period.key} ${country ?? ''}`) ?? 0) > 1;
    const places = placeTexts(cell.reported?.sources ?? []);
    for (const filled of cell.filled?.filled ?? []) {
      const { asked } = filled.least;
      if (asked !== undefined && asked.minor <= 0n) continue;
      const stem = stemOf(cell, filled.slice, shared);
      const nth = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, nth);
      made.push(lineOf(`${stem}-${nth}`, cell, filled, places, setting));
    }
  }
  return made.sort((a, b) => compareText(a.entry.id, b.entry.id));
}

function lineOf(
  id: string,
  cell: CellWork,
  { slice, reportedLeft, least, ofReport }: Filled,
  places: readonly string[],
  setting: LineSetting,
): MadeLine {
  const { debt, target } = slice;
  const invoice = debt.item.value;
  const allocation = slice.allocation as NonNullable<Slice['allocation']>;
  const { credit } = allocation;
  const { platform, country } = cell.key;
  const { support, kind } = setting.platforms.of(platform);
  const asked = least.asked;
  const currency = asked?.currency ?? credit.currency;
  setting.lira.need(currency, credit.day, setting.isFifteenth(slice));
  const entry: LineEntry = {
    id,
    support,
    kind,
    platform,
    ...(country === undefined ? {} : { country }),
    activity: { from: formatDay(target.activity.from), until: formatDay(target.activity.until) },
    document: {
      number: invoice.number,
      issuer: invoice.issuer.taxNumber ?? invoice.issuer.name,
      day: formatDay(invoice.day),
      net: amountEntry(invoice.net),
    },
    payment: { reference: setting.referenceOf(credit), day: formatDay(credit.day) },
    ...(asked === undefined ? {} : { amount: amountEntry(asked) }),
    ...(asked === undefined || currency === cell.key.currency
      ? {}
      : { reported: amountEntry(money(ofReport, cell.key.currency)) }),
    facts: factsOf(credit),
    from: [
      ...placeTexts([
        { ...debt.item.at, places: [debt.item.at.place] },
        { ...credit.at, places: [credit.at.place] },
      ]),
      ...places,
    ],
  };
  const detail: LineDetail = {
    line: id,
    cell: setting.cellId(cell),
    invoice: debt.item.at,
    payment: credit.at,
    matchedBy: allocation.matchedBy,
    invoiced: money(slice.ads, debt.currency),
    paid: money(slice.paidAds, credit.currency),
    reportedLeft,
    ...(asked === undefined ? {} : { asked }),
    ...(least.lira === undefined ? {} : { lira: money(least.lira, 'TRY') }),
    limitedBy: least.limitedBy,
  };
  return { slice, entry, detail };
}

function amountEntry(value: Money): AmountEntry {
  return { amount: moneyText(value), currency: value.currency };
}

/** What a bank paper proves by itself: that it went through a bank, and who paid where the paper names the holder. */
function factsOf(credit: Credit): Readonly<Record<string, FactValue>> {
  const payer: Readonly<Record<string, FactValue>> =
    credit.payer === 'beneficiary'
      ? { payer: 'beneficiary' }
      : credit.payer === 'linked'
        ? { payer: 'linkedCompany' }
        : {};
  return { ...payer, paymentChannel: 'bank' };
}
