import type { Header } from '../table/header.ts';
import { type FoundCurrency, splitHeader } from '../table/text/currency.ts';
import { fold } from '../table/text/fold.ts';

/** The columns of a bank or card statement, from 0. Either `amount`, or `debit` and `credit`. */
export interface StatementColumns {
  readonly date: number;
  readonly description: number;
  readonly valueDate?: number;
  readonly reference?: number;
  readonly amount?: number;
  readonly debit?: number;
  readonly credit?: number;
  readonly balance?: number;
  readonly currency?: number;
  /** Currency in brackets behind the amount's name. */
  readonly printed?: FoundCurrency;
}

const WORDS = {
  date: [
    'İşlem Tarihi',
    'Tarih',
    'İşlem Zamanı',
    'Tarih/Saat',
    'İşlem Tarihi/Saati',
    'Hareket Tarihi',
    'Transaction Date',
  ],
  valueDate: ['Valör', 'Valör Tarihi', 'İşlem Valörü', 'Value Date'],
  reference: [
    'Dekont No',
    'Dekont Numarası',
    'Fiş No',
    'Fiş Numarası',
    'Referans No',
    'Referans Numarası',
    'Referans',
    'İşlem No',
    'İşlem Referansı',
    'Sorgu No',
    'Reference',
  ],
  description: ['Açıklama', 'İşlem Açıklaması', 'İşlem', 'İşlem Detayı', 'İşlem Adı', 'Description'],
  amount: ['Tutar', 'İşlem Tutarı', 'Hareket Tutarı', 'Amount'],
  debit: ['Borç', 'Borç Tutarı', 'Çıkan', 'Çıkan Tutar', 'Giden', 'Debit'],
  credit: ['Alacak', 'Alacak Tutarı', 'Giren', 'Giren Tutar', 'Gelen', 'Credit'],
  balance: ['Bakiye', 'Güncel Bakiye', 'İşlem Sonrası Bakiye', 'Kalan Bakiye', 'Balance'],
  currency: ['Para Birimi', 'Döviz Cinsi', 'Döviz', 'Döviz Kodu', 'Döviz Türü', 'PB', 'Currency'],
} as const;

type Field = keyof typeof WORDS;

const FOLDED = Object.fromEntries(
  Object.entries(WORDS).map(([field, words]) => [field, words.map(fold)]),
) as unknown as Readonly<Record<Field, readonly string[]>>;

/** Names that marketplaces' own account statements have: such a list is no bank's, whatever its other columns. */
const MARKETPLACE_NAMES = [
  'Sipariş No',
  'Sipariş Numarası',
  'Barkod',
  'Satıcı',
  'Paket No',
  'Paket Numarası',
  'Order ID',
].map(fold);

/** Every header name of statements, folded. */
export const STATEMENT_NAMES: ReadonlySet<string> = new Set(Object.values(FOLDED).flat());

/**
 * The columns of a statement by their usual names; undefined when the header is none. A date, a text and money are not enough, as
 * many tables have them: a value date, a receipt number, a balance or both sides of the account must stand beside them, or the
 * lines above must speak of a card (`ofCard`).
 */
export function statementColumns(header: Header, ofCard: boolean): StatementColumns | undefined {
  const find = (field: Field): number | undefined => {
    const columns = FOLDED[field].map((word) => header.names.indexOf(word));
    return columns.find((column) => column >= 0);
  };
  const [date, description, amount] = [find('date'), find('description'), find('amount')];
  const [debit, credit] = [find('debit'), find('credit')];
  if (MARKETPLACE_NAMES.some((name) => header.names.includes(name))) return undefined;
  const bothSides = debit !== undefined && credit !== undefined;
  if (date === undefined || description === undefined || (amount === undefined && !bothSides))
    return undefined;
  const beside = [find('valueDate'), find('reference'), find('balance')].some(
    (column) => column !== undefined,
  );
  if (!beside && !bothSides && !ofCard) return undefined;
  const money = bothSides ? { debit, credit } : { amount: amount as number };
  const printed = splitHeader(header.cells[(bothSides ? debit : amount) as number] ?? '').currency;
  return {
    date,
    description,
    ...money,
    ...given('valueDate', find('valueDate')),
    ...given('reference', find('reference')),
    ...given('balance', find('balance')),
    ...given('currency', find('currency')),
    ...(printed === undefined ? {} : { printed }),
  };
}

function given<Name extends Field>(name: Name, column: number | undefined): { [N in Name]?: number } {
  return (column === undefined ? {} : { [name]: column }) as { [N in Name]?: number };
}
