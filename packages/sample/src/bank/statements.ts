import { BANK, COMPANY, MADE_UP, PARTNER } from '../company.ts';
import { separated, windows1254 } from '../encode.ts';
import { bankDay, cents, plain, serialDay, turkish } from '../figures.ts';
import { type SheetRow, workbook } from '../reports/workbook.ts';
import { CARD_LINES, DOLLAR_LINES, LIRA_LINES, PARTNER_LINES, type StatementLine } from './entries.ts';

const HEADER = [
  'İşlem Tarihi',
  'Valör',
  'Dekont No',
  'Açıklama',
  'Borç',
  'Alacak',
  'Bakiye',
  'Döviz Cinsi',
] as const;
const WIDTHS = [14, 14, 16, 74, 14, 14, 14, 12] as const;
const SPAN = '01.04.2026 - 30.06.2026';
/** The mark without the dash that windows-1254 writes elsewhere. */
const MADE_UP_LATIN = MADE_UP.replaceAll(/[·—]/g, '-');

/** The lira account as xlsx: days and amounts are text in Turkish form, as many banks export them. */
export function liraStatement(): Promise<Uint8Array> {
  const opening = cents('250000.00');
  let balance = opening;
  const rows = LIRA_LINES.map((line): SheetRow => {
    balance += moved(line);
    const [out, into] = [line.out, line.in].map((text) => (text === undefined ? '' : turkish(cents(text))));
    return [
      bankDay(line.day),
      bankDay(line.value),
      line.reference,
      line.text,
      out ?? '',
      into ?? '',
      turkish(balance),
      'TL',
    ];
  });
  const carried = ['', '', '', 'DEVİR', '', '', turkish(opening), 'TL'];
  const total = [
    '',
    '',
    '',
    'TOPLAM',
    sum(LIRA_LINES, 'out', turkish),
    sum(LIRA_LINES, 'in', turkish),
    turkish(balance),
    'TL',
  ];
  const sheet = [...preamble(COMPANY.liraAccount, 'TL'), [...HEADER], carried, ...rows, total];
  return workbook(
    'Hesap Hareketleri',
    WIDTHS.map((width) => ({ width })),
    sheet,
  );
}

/** The dollar account as xlsx: styled days and numbers. */
export function dollarStatement(): Promise<Uint8Array> {
  const opening = cents('8500.00');
  let balance = opening;
  const rows = DOLLAR_LINES.map((line): SheetRow => {
    balance += moved(line);
    const figures = [line.out, line.in].map((text) => (text === undefined ? null : Number(text)));
    const [out = null, into = null] = figures;
    return [
      serialDay(line.day),
      serialDay(line.value),
      line.reference,
      line.text,
      out,
      into,
      Number(plain(balance)),
      'USD',
    ];
  });
  const carried: SheetRow = [null, null, null, 'DEVİR', null, null, Number(plain(opening)), 'USD'];
  const formats = [
    'dd.mm.yyyy',
    'dd.mm.yyyy',
    undefined,
    undefined,
    '#,##0.00',
    '#,##0.00',
    '#,##0.00',
    undefined,
  ];
  const columns = WIDTHS.map((width, at) => {
    const format = formats[at];
    return format === undefined ? { width } : { width, format };
  });
  return workbook('Hesap Hareketleri', columns, [
    ...preamble(COMPANY.dollarAccount, 'USD'),
    [...HEADER],
    carried,
    ...rows,
  ]);
}

function preamble(account: string, currency: string): SheetRow[] {
  return [
    [`${BANK} – Hesap Hareketleri`],
    [MADE_UP],
    [`Müşteri: ${COMPANY.name}`],
    [`IBAN: ${account}`],
    [`Hesap Para Birimi: ${currency}`],
    [`Dönem: ${SPAN}`],
    [],
  ];
}

/** The company's card statement: text in windows-1254, semicolons, Turkish figures, a currency per line. */
export function cardStatement(): Uint8Array {
  const header = ['İşlem Tarihi', 'Valör Tarihi', 'Referans No', 'Açıklama', 'Borç', 'Alacak', 'Döviz Cinsi'];
  const rows = CARD_LINES.map((line) => [
    bankDay(line.day),
    bankDay(line.value),
    line.reference,
    line.text,
    line.out === undefined ? '' : turkish(cents(line.out)),
    line.in === undefined ? '' : turkish(cents(line.in)),
    line.currency === 'TRY' ? 'TL' : (line.currency ?? ''),
  ]);
  return windows1254(separated([...cardHead(COMPANY.name, COMPANY.card), header, ...rows], ';'));
}

/** The partner's card statement: lira only, the foreign amount in the text. */
export function partnerStatement(): Uint8Array {
  const header = ['İşlem Tarihi', 'Valör Tarihi', 'Referans No', 'Açıklama', 'Tutar (TL)'];
  const rows = PARTNER_LINES.map((line) => [
    bankDay(line.day),
    bankDay(line.value),
    line.reference,
    line.text,
    turkish(cents(line.out ?? '0')),
  ]);
  return windows1254(separated([...cardHead(PARTNER.name, PARTNER.card), header, ...rows], ';'));
}

function cardHead(holder: string, card: string): string[][] {
  return [
    [`${BANK} - Kart Hesap Özeti`],
    [MADE_UP_LATIN],
    ['Kart Sahibi', holder],
    ['Kart No', card],
    ['Dönem', SPAN],
    [],
  ];
}

function moved(line: StatementLine): bigint {
  return cents(line.in ?? '0') - cents(line.out ?? '0');
}

function sum(
  lines: readonly StatementLine[],
  side: 'out' | 'in',
  show: (hundredths: bigint) => string,
): string {
  return show(lines.reduce((total, line) => total + cents(line[side] ?? '0'), 0n));
}
