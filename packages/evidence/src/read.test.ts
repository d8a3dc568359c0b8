import { describe, expect, test } from 'vitest';
import { PLATFORM_INVOICE, pdfBytes } from './pdf/pdf.fixture.ts';
import { bulletinXml } from './rates/bulletin.fixture.ts';
import { readDocument } from './read.ts';
import { invoiceXml } from './ubl/invoice.fixture.ts';
import { oneFileZip } from './zip.fixture.ts';

const REPORT = `Campaign name,Country/Region,By Day,Cost,Currency,Impressions,CPM
Bahar,Germany,2026-03-02,10.50,USD,1000,1.05
`;

async function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDocument({ name: 'belge', bytes });
}

async function refused(content: string | Uint8Array) {
  const reading = await read(content);
  return {
    kind: reading.kind,
    codes: reading.notices.map((each) => each.code),
    ways: reading.notices.map((each) => each.wayOut?.tr),
  };
}

describe('one door for every document', () => {
  test('a report, an invoice, a bulletin and a PDF under one name are each what they are', async () => {
    const kinds = [];
    for (const each of [REPORT, invoiceXml(), bulletinXml('2026-03-13'), pdfBytes([PLATFORM_INVOICE])]) {
      kinds.push((await read(each)).kind);
    }
    expect(kinds).toEqual(['ad-report', 'invoice', 'rate-bulletin', 'invoice-pdf']);
  });

  test('an archive that is no workbook, an old workbook and a web page are refused with the way out', async () => {
    const old = new Uint8Array(Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'));
    for (const each of [
      oneFileZip('okubeni.txt', 'merhaba'),
      old,
      '<html><body><table><tr><td>1</td></tr></table></body></html>',
    ]) {
      const { kind, codes, ways } = await refused(each);
      expect([kind, codes.length]).toEqual(['unrecognised', 1]);
      expect((ways[0] ?? '').length).toBeGreaterThan(10);
    }
  });

  test('the same bytes read twice give the same reading', async () => {
    for (const each of [REPORT, invoiceXml(), pdfBytes([PLATFORM_INVOICE])])
      expect(await read(each)).toEqual(await read(each));
  });
});
