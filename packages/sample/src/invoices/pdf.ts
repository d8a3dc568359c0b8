import { parseDay, showDay } from '@kervan/kit';
import { COMPANY } from '../company.ts';
import { cents, english } from '../figures.ts';
import { drawPage, LEFT, type Page, put, RIGHT, rule } from './page.ts';
import type { BillingStatement, PlatformInvoice } from './platform-invoices.ts';

const GREY = '#6b6b70';
/** Where values stand, right of their labels. */
const VALUE = 160;

/** Where the table begins. */
const TABLE = 300;

const ACCENT = { tiktok: '#c2185b', amazon: '#9a5b00', ornekpazar: '#2e6b4f' } as const;

/** An invoice on one page: head, parties, one line, totals. */
export function invoicePdf(invoice: PlatformInvoice): Promise<Uint8Array> {
  return drawPage(`Invoice ${invoice.number}`, (page) => {
    const accent = ACCENT[invoice.platform];
    head(page, invoice.issuer, 'INVOICE', accent);
    const service = `${day(invoice.first)} – ${day(invoice.last)}`;
    details(page, [
      ['Invoice number', invoice.number],
      ['Invoice date', day(invoice.day)],
      ['Billing period', service],
      ['Currency', invoice.currency],
      ['Payment terms', invoice.platform === 'tiktok' ? 'Prepaid balance' : 'Charged to card'],
    ]);
    const amount = shown(invoice);
    const line = { text: `${invoice.what}, ${service}`, figure: amount };
    const below = table(page, accent, { text: 'Description', figure: 'Amount' }, [line]);
    const end = totals(page, below, [
      ['Subtotal', `${invoice.currency} ${amount}`],
      ['VAT (0%)', `${invoice.currency} ${invoice.currency === 'JPY' ? '0' : '0.00'}`],
      ['Total amount due', `${invoice.currency} ${amount}`],
    ]);
    note(page, end, 'No VAT charged: the customer declares it (reverse charge, KDV-2).');
  });
}

/** A month's billing statement: what came into the balance, what was spent, what is left. */
export function statementPdf(statement: BillingStatement): Promise<Uint8Array> {
  return drawPage(`Billing statement ${statement.title}`, (page) => {
    const accent = ACCENT.tiktok;
    head(page, 'TikTok Pte. Ltd.', 'BILLING STATEMENT', accent);
    details(page, [
      ['Statement number', statement.number],
      ['Statement month', statement.title],
      ['Statement period', `${day(statement.first)} – ${day(statement.last)}`],
      ['Currency', 'USD'],
    ]);
    const opening: TableRow = { text: 'Opening balance', figure: english(cents(statement.opening)) };
    const rows = statement.entries.map((entry): TableRow => {
      return { at: day(entry.day), text: entry.text, figure: english(cents(entry.amount)) };
    });
    const below = table(page, accent, { text: 'Movement', figure: 'USD' }, [opening, ...rows]);
    const end = totals(page, below, [['Closing balance', `USD ${english(cents(statement.closing))}`]]);
    note(page, end, statement.note);
    note(page, end + 15, 'A statement repeats what the invoices say; it is not a further expense.');
  });
}

function head(page: Page, issuer: string, title: string, accent: string): void {
  put(page, `${issuer} (SAMPLE)`, LEFT, 72, { bold: true, size: 15, colour: accent, width: 300 });
  put(page, 'An invented address, for the sample only', LEFT, 94, { size: 8, colour: GREY, width: 300 });
  put(page, title, RIGHT, 72, { bold: true, size: 15, align: 'right' });
  rule(page, 116, accent);
}

/** The head of the document and, under it, whom it bills: labels left, values right. */
function details(page: Page, rows: readonly (readonly [string, string])[]): void {
  for (const [at, [label, value]] of rows.entries()) {
    put(page, label, LEFT, 132 + at * 15, { colour: GREY, width: VALUE - LEFT });
    put(page, value, VALUE, 132 + at * 15, { width: 300 });
  }
  const address = [
    COMPANY.name,
    COMPANY.street,
    `${COMPANY.postalCode} ${COMPANY.district} / ${COMPANY.city}, Türkiye`,
    `Tax number (VKN): ${COMPANY.taxNumber}`,
  ];
  put(page, 'Bill to', LEFT, 220, { colour: GREY, width: VALUE - LEFT });
  for (const [at, line] of address.entries())
    put(page, line, VALUE, 220 + at * 15, { bold: at === 0, width: 400 });
}

interface TableRow {
  /** A day in front of the text, for statements. */
  readonly at?: string;
  readonly text: string;
  readonly figure: string;
}

/** Draws the table and gives the height below it. */
function table(page: Page, accent: string, heads: TableRow, rows: readonly TableRow[]): number {
  page.rect(LEFT, TABLE, RIGHT - LEFT, 20).fill(accent);
  put(page, heads.text, LEFT + 8, TABLE + 5, { bold: true, colour: '#ffffff' });
  put(page, heads.figure, RIGHT - 8, TABLE + 5, { bold: true, colour: '#ffffff', align: 'right' });
  let y = TABLE + 28;
  for (const { at, text, figure } of rows) {
    if (at !== undefined) put(page, at, LEFT + 8, y, { width: 90 });
    put(page, text, LEFT + (at === undefined ? 8 : 100), y, { width: 300 });
    put(page, figure, RIGHT - 8, y, { align: 'right', width: 90 });
    rule(page, y + 17);
    y += 24;
  }
  return y;
}

/** Draws the totals, the last one bold, and gives the height below them. */
function totals(page: Page, from: number, rows: readonly (readonly [string, string])[]): number {
  for (const [at, [label, value]] of rows.entries()) {
    const bold = at === rows.length - 1;
    const y = from + 14 + at * 18;
    put(page, label, 320, y, { bold, width: 120 });
    put(page, value, RIGHT - 8, y, { bold, align: 'right', width: 110 });
  }
  return from + 14 + rows.length * 18 + 30;
}

function note(page: Page, y: number, text: string): void {
  put(page, text, LEFT, y, { size: 8, colour: GREY, width: RIGHT - LEFT });
}

function day(iso: string): string {
  return showDay(parseDay(iso), 'en');
}

function shown({ net, currency }: PlatformInvoice): string {
  const text = english(cents(net));
  return currency === 'JPY' ? text.slice(0, -3) : text;
}
