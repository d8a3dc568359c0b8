import type { DocumentView, TypedInvoice } from '@kervan/desk';
import { expect, test } from 'vitest';
import { isUnusable, openNeeds } from './open-needs.ts';

const pdf: DocumentView = {
  document: 'd1',
  name: 'tiktok-TTI-2604-0871.pdf',
  size: 24_000,
  receivedAt: '2026-11-23T21:37:13Z',
  state: 'read',
  kind: 'invoice-pdf',
  title: null,
  notices: [],
  rows: 0,
  period: null,
  platform: 'tiktok',
  needs: ['typed-invoice', 'period'],
};

const typed: TypedInvoice = {
  id: 'i1',
  document: 'd1',
  number: 'TTI-2604-0871',
  day: '2026-04-16',
  issuer: 'TikTok Pte. Ltd.',
  currency: 'USD',
  net: '1200.00',
  tax: '0.00',
  payable: '1200.00',
  typedAt: '2026-11-23T21:37:15Z',
};

test('a PDF without its invoice waits for it; with it, only for what else is open', () => {
  expect(openNeeds(pdf, [])).toEqual(['typed-invoice', 'period']);
  expect(openNeeds(pdf, [typed])).toEqual(['period']);
});

test('an invoice typed beside another PDF changes nothing', () => {
  expect(openNeeds(pdf, [{ ...typed, document: 'd2' }])).toEqual(['typed-invoice', 'period']);
});

test('what was not recognised or broke off could not be used, a report could', () => {
  expect(isUnusable({ ...pdf, kind: 'unrecognised' })).toBe(true);
  expect(isUnusable({ ...pdf, state: 'failed' })).toBe(true);
  expect(isUnusable(pdf)).toBe(false);
});
