import type { PeekedRow } from '../table/peek.ts';
import { type FoundCurrency, readCurrency } from '../table/text/currency.ts';
import { fold } from '../table/text/fold.ts';

/** What the lines above a statement's header say. */
export interface StatementHead {
  readonly holder?: string;
  readonly account?: string;
  readonly currency?: FoundCurrency;
  /** Whether it is the statement of a card: there, a plain amount is money spent. */
  readonly ofCard: boolean;
}

const HOLDER =
  /^(?:hesap sahibi|kart sahibi|musteri(?: (?:adi|unvani|adi soyadi|ad soyad|adi\/unvani|unvan))?|ad soyad|adi soyadi|ad soyad ?\/ ?unvan|unvan|hesap unvani|account holder|card ?holder|customer(?: name)?)$/;
const ACCOUNT =
  /^(?:iban(?: no)?|hesap (?:no|numarasi)|kart (?:no|numarasi)|account (?:no|number)|card (?:no|number))$/;
const CURRENCY = /^(?:hesap )?(?:para birimi|doviz cinsi|doviz kodu|doviz turu)$|^(?:account )?currency$/;
const CARD =
  /\b(?:kredi karti|kart (?:no|numarasi|sahibi|hesap ozeti|ekstresi)|hesap kesim|son odeme tarihi|asgari|ekstre|card (?:statement|number))/;
const IBAN = /\bTR\d{2}(?:\s?\d){22}\b/;

/** Reads the labels above a header: `IBAN: TR…` in one cell, or label and value in neighbouring cells. */
export function readStatementHead(rows: readonly PeekedRow[]): StatementHead {
  let holder: string | undefined;
  let account: string | undefined;
  let currency: FoundCurrency | undefined;
  let ofCard = false;
  for (const { cells } of rows) {
    for (const [label, value] of labelled(cells)) {
      if (HOLDER.test(label)) holder ??= value;
      if (ACCOUNT.test(label) && (account === undefined || IBAN.test(value))) account = value;
      if (CURRENCY.test(label)) currency ??= readCurrency(value);
    }
    const line = cells.join(' ');
    account ??= IBAN.exec(line)?.[0];
    ofCard ||= CARD.test(fold(line));
  }
  return {
    ...(holder === undefined ? {} : { holder }),
    ...(account === undefined ? {} : { account }),
    ...(currency === undefined ? {} : { currency }),
    ofCard,
  };
}

function labelled(cells: readonly string[]): (readonly [label: string, value: string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [at, cell] of cells.entries()) {
    const within = /^([^:]{2,40}?)\s*:\s*(\S.*)$/.exec(cell);
    if (within !== null) pairs.push([fold(within[1] ?? ''), (within[2] ?? '').trim()]);
    const next = cells.slice(at + 1).find((text) => text !== '');
    if (next !== undefined) pairs.push([fold(cell.replace(/\s*:\s*$/, '')), next.replace(/^:\s*/, '')]);
  }
  return pairs.filter(([, value]) => value !== '');
}
