import type { ProposedInvoiceView } from '@kervan/desk';
import { expect, test } from 'vitest';
import { draftOf, type InvoiceDraft, invoiceFaults, invoiceOf, payableOf } from './invoice-draft.ts';

const found: ProposedInvoiceView = {
  number: { value: 'TTIE-2026-04-118', place: 'page 1, line 3' },
  day: { value: '2026-05-03', place: 'page 1, line 4' },
  issuer: { value: 'TikTok Information Technologies UK Limited', place: 'page 1, line 1' },
  customer: null,
  currency: { value: 'EUR', place: 'page 1, line 9' },
  net: { value: { amount: '1250.50', currency: 'EUR' }, place: 'page 1, line 9' },
  tax: { value: { amount: '0', currency: 'EUR' }, place: 'page 1, line 10' },
  payable: { value: { amount: '1250.50', currency: 'EUR' }, place: 'page 1, line 11' },
  period: { value: { from: '2026-04-01', until: '2026-05-01' }, place: 'page 1, line 6' },
  platform: { value: 'tiktok', place: 'page 1, line 1' },
};

const draft: InvoiceDraft = draftOf(found, undefined, 'tr');

test('what the text says is proposed in the way of the language: 1250.50 becomes 1.250,50', () => {
  expect(draft.net).toBe('1.250,50');
  expect(draft.firstDay).toBe('2026-04-01');
  expect(draft.lastDay).toBe('2026-04-30');
  expect(invoiceFaults(draft, 'tr')).toEqual([]);
});

test('saved, it is plain decimal text with the period half-open', () => {
  expect(invoiceOf(draft, 'd1', 'tr')).toEqual({
    document: 'd1',
    number: 'TTIE-2026-04-118',
    day: '2026-05-03',
    issuer: 'TikTok Information Technologies UK Limited',
    currency: 'EUR',
    net: '1250.50',
    tax: '0',
    platform: 'tiktok',
    period: { from: '2026-04-01', until: '2026-05-01' },
  });
});

test('1.000,00 net, 200,00 VAT of which 180,00 is withheld: 1.020,00 is to be paid', () => {
  const withheld = { ...draft, net: '1.000,00', tax: '200,00', withheld: '180,00' };
  expect(payableOf(withheld, 'tr')).toBe('1020.00');
  expect(invoiceFaults(withheld, 'tr')).toEqual([]);
});

test('all of the VAT may be withheld, a kuruş more may not', () => {
  expect(invoiceFaults({ ...draft, tax: '200,00', withheld: '200,00' }, 'tr')).toEqual([]);
  expect(invoiceFaults({ ...draft, tax: '200,00', withheld: '200,01' }, 'tr')).toEqual(['withheld']);
});

test('an amount in the other language’s way is refused, not read wrongly', () => {
  expect(invoiceFaults({ ...draft, net: '1,250.50' }, 'tr')).toEqual(['net']);
  expect(payableOf({ ...draft, net: '1,250.50' }, 'tr')).toBeUndefined();
});

test('an empty form names every field that is needed', () => {
  const empty = { ...draftOf(null, undefined, 'tr') };
  expect(invoiceFaults(empty, 'tr')).toEqual(['number', 'day', 'issuer', 'currency', 'net', 'tax']);
});

test('a first day without a last day is a fault', () => {
  expect(invoiceFaults({ ...draft, lastDay: '' }, 'tr')).toEqual(['period']);
});
