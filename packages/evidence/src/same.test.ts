import { words } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import type { Reading } from './model.ts';
import { findSameDocument, invoiceKey } from './same.ts';
import { type FixtureInvoice, invoiceXml, ublId } from './ubl/invoice.fixture.ts';
import { readUbl } from './ubl/read-ubl.ts';
import { parseXml } from './xml/parse.ts';

let files = 0;
function reading(name: string, ...given: readonly FixtureInvoice[]): Reading {
  const invoices = given.flatMap((each) => readUbl(parseXml(invoiceXml(each)), undefined)?.invoices ?? []);
  return {
    kind: 'invoice',
    name,
    digest: `digest ${files++}`,
    size: 1,
    title: words('', ''),
    notices: [],
    invoices,
  };
}

describe('the same file', () => {
  test('is told by its bytes, whatever its name', () => {
    const first = reading('a.xml', {});
    const found = findSameDocument([
      first,
      reading('b.xml', { number: 'AJN2026000000042' }),
      { ...first, name: 'kopya.xml' },
    ]);
    expect(found.map(({ kind, readings }) => [kind, readings])).toEqual([['same-file', [0, 2]]]);
    expect(found[0]?.words.tr).toContain('“kopya.xml”');
  });

  test('different files are different', () => {
    expect(
      findSameDocument([reading('a.xml', {}), reading('b.xml', { number: 'AJN2026000000042' })]),
    ).toEqual([]);
  });
});

describe('the same invoice', () => {
  test('under other bytes is told by issuer and number', () => {
    const found = findSameDocument([
      reading('a.xml', {}),
      reading('zarf.xml', { prefixes: ['x', 'y', 'z'] }),
    ]);
    expect(found.map(({ kind, readings, differs }) => [kind, readings, differs])).toEqual([
      ['same-invoice', [0, 1], false],
    ]);
  });

  test('twice in one file is told too', () => {
    expect(
      findSameDocument([reading('zarf.xml', {}, {})]).map(({ kind, readings }) => [kind, readings]),
    ).toEqual([['same-invoice', [0]]]);
  });

  test('with another amount is the same invoice that differs: nobody can say which holds', () => {
    const other = {
      lines: [{ name: 'TikTok', net: '900.00', tax: '180.00' }],
      lineExtension: '900.00',
      taxExclusive: '900.00',
      tax: '180.00',
      taxInclusive: '1080.00',
      payable: '1080.00',
    };
    const [found] = findSameDocument([reading('a.xml', {}), reading('b.xml', other)]);
    expect(found?.differs).toBe(true);
    expect(found?.words.tr).toContain('Hangisinin');
  });

  test('one number of two issuers is two invoices', () => {
    expect(
      findSameDocument([reading('a.xml', {}), reading('b.xml', { issuerIds: ublId('VKN', '3900383669') })]),
    ).toEqual([]);
  });

  test('blanks and case of a number do not make it another, and without a tax number the name stands in', () => {
    const invoice = reading('a.xml', {});
    if (invoice.kind !== 'invoice' || invoice.invoices[0] === undefined) throw new Error('no invoice');
    const [one] = invoice.invoices;
    expect(invoiceKey({ ...one, number: ' ajn2026 000000041 ' })).toBe(invoiceKey(one));
    const named = { ...one, issuer: { name: 'TikTok Pte. Ltd.' } };
    expect(invoiceKey({ ...named, issuer: { name: 'TIKTOK PTE LTD' } })).toBe(invoiceKey(named));
    expect(invoiceKey(named)).not.toBe(invoiceKey(one));
  });
});
