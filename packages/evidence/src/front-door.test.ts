import { parseDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { frontDoor, type TabularReader } from './front-door.ts';
import type { ReadOptions } from './model.ts';
import { PLATFORM_INVOICE, pdfBytes } from './pdf/pdf.fixture.ts';
import { bulletinXml, HOURLY_XML, INFORMATION_ONLY_XML } from './rates/bulletin.fixture.ts';
import { envelopeXml, invoiceXml } from './ubl/invoice.fixture.ts';
import { oneFileZip } from './zip.fixture.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

/** Stands where the reader of tables stands; `seen` tells whether a file came that far. */
function door(answer?: 'table') {
  const seen: string[] = [];
  const tabular: TabularReader = async (file, head) => {
    seen.push(file.name);
    if (answer === undefined) return undefined;
    const table = { sheet: '', headerRow: 1, header: [], sample: [] };
    return { ...head, kind: 'table', title: { tr: 'Tablo', en: 'Table' }, notices: [], table };
  };
  const read = frontDoor(tabular);
  return {
    seen,
    read: (content: string | Uint8Array, options?: ReadOptions, name = 'belge') =>
      read({ name, bytes: typeof content === 'string' ? utf8(content) : content }, options),
  };
}

async function verdict(content: string | Uint8Array, options?: ReadOptions) {
  const reading = await door().read(content, options);
  return [
    reading.kind,
    ...reading.notices.filter((each) => each.severity !== 'hint').map((each) => each.code),
  ];
}

describe('recognised by content', () => {
  test('an invoice is one whatever its file is called', async () => {
    for (const name of ['fatura.xml', 'rapor.xlsx', 'resim.png']) {
      const reading = await door().read(invoiceXml(), {}, name);
      expect([reading.kind, reading.name]).toEqual(['invoice', name]);
    }
  });

  test('an invoice with a byte order mark, in UTF-16, in windows-1254, and in an envelope', async () => {
    expect(await verdict(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(invoiceXml())]))).toEqual(['invoice']);
    expect(
      await verdict(
        new Uint8Array(Buffer.from(`\ufeff${invoiceXml().replace('UTF-8', 'UTF-16')}`, 'utf16le')),
      ),
    ).toEqual(['invoice']);
    const turkish: Readonly<Record<string, number>> = {
      Ö: 0xd6,
      ö: 0xf6,
      Ş: 0xde,
      ş: 0xfe,
      ı: 0xfd,
      İ: 0xdd,
      ğ: 0xf0,
      ü: 0xfc,
      ç: 0xe7,
    };
    const bytes = [...invoiceXml().replace('UTF-8', 'ISO-8859-9')].map(
      (letter) => turkish[letter] ?? letter.charCodeAt(0),
    );
    const reading = await door().read(new Uint8Array(bytes));
    expect(reading.kind === 'invoice' && reading.invoices[0]?.customer.name).toBe(
      'Güneşli Halı İhracat Ltd. Şti.',
    );
    expect(await verdict(envelopeXml([invoiceXml(), invoiceXml({ number: 'AJN2026000000042' })]))).toEqual([
      'invoice',
    ]);
  });

  test('a bulletin carries the digest of its file', async () => {
    const reading = await door().read(bulletinXml('2026-03-13'));
    expect(reading.kind === 'rate-bulletin' && reading.bulletin).toMatchObject({
      day: parseDay('2026-03-13'),
      digest: reading.digest,
    });
  });

  test('the hourly and the information-only table are named and are no evidence', async () => {
    expect(await verdict(HOURLY_XML)).toEqual(['not-evidence', 'rates.hourly']);
    expect(await verdict(INFORMATION_ONLY_XML)).toEqual(['not-evidence', 'rates.information-only']);
  });

  test('a platform’s PDF keeps its text and proposes its fields', async () => {
    const reading = await door().read(pdfBytes([PLATFORM_INVOICE]));
    expect(reading.kind === 'invoice-pdf' && [reading.text.length, reading.proposed.number?.value]).toEqual([
      1,
      'TT-SG-2026-031877',
    ]);
  });

  test('text and whole archives go on to the reader of tables', async () => {
    const { read, seen } = door('table');
    expect((await read('Ülke;Tutar\nDE;5', {}, 'a.csv')).kind).toBe('table');
    expect((await read(oneFileZip('x', 'y'), {}, 'b.xlsx')).kind).toBe('table');
    expect((await read('<table><tr><td>1</td></tr></table>', {}, 'c.xls')).kind).toBe('table');
    expect(seen).toEqual(['a.csv', 'b.xlsx', 'c.xls']);
  });
});

describe('known, and not read in this version', () => {
  const camt = (version: string) =>
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><BkToCstmrStmt/></Document>`;
  test('CAMT.053 in versions 2 and 8 is named with its version', async () => {
    for (const version of ['camt.053.001.02', 'camt.053.001.08']) {
      const reading = await door().read(camt(version));
      expect(reading.kind).toBe('not-evidence');
      expect(reading.title.tr).toBe(`Banka hesap özeti (${version})`);
      expect(reading.notices[0]?.words.tr).toContain('tanındı, bu sürümde okunmuyor');
      expect(reading.notices[0]?.wayOut?.tr).toContain('xlsx ya da CSV');
    }
  });

  test('MT940, bare and with a bank’s head, and MT103', async () => {
    const statement =
      ':20:ORNEK\r\n:25:TR330006100519786457841326\r\n:28C:1/1\r\n:60F:C260301TRY100,00\r\n:61:2603020302D5,00NTRF\r\n:62F:C260302TRY95,00\r\n-';
    expect((await door().read(statement)).title.en).toBe('Bank statement (MT940)');
    expect((await door().read(`BANKTRIS\n940\nBANKTRIS\n${statement}`)).title.en).toBe(
      'Bank statement (MT940)',
    );
    expect(
      (await door().read('{1:F01BANKTRISXXX}{4:\n:20:A\n:23B:CRED\n:32A:260302USD12480,50\n-}')).title.en,
    ).toContain('MT103');
  });

  test('a signed container in DER, in indefinite BER and in PEM', async () => {
    const der = hex('30820a1206092a864886f70d010702a0820a03');
    const ber = hex('308006092a864886f70d010702a080');
    for (const bytes of [
      der,
      ber,
      utf8(`-----BEGIN PKCS7-----\n${Buffer.from(der).toString('base64')}`),
      utf8(Buffer.from([...der, ...new Uint8Array(40)]).toString('base64')),
    ]) {
      expect(await verdict(bytes)).toEqual(['not-evidence', 'file.signed-container']);
    }
  });

  test('an e-mail, a despatch advice and a payment message', async () => {
    expect(
      (await door().read('Received: from a\nMIME-Version: 1.0\nSubject: x\n\nmetin')).title.en,
    ).toContain('KEP');
    const advice = '<DespatchAdvice xmlns="urn:oasis:names:specification:ubl:schema:xsd:DespatchAdvice-2"/>';
    expect((await door().read(advice)).title.en).toBe('UBL document (DespatchAdvice)');
    expect(
      (await door().read('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"/>')).title.en,
    ).toBe('Payment message (pacs.008.001.08)');
  });
});

describe('refused, with the place and the way out', () => {
  test('an empty file', async () => {
    expect(await verdict('')).toEqual(['unrecognised', 'file.empty']);
  });

  test('a file of the limit is read, one byte more is refused and names the limit', async () => {
    const bytes = utf8(invoiceXml());
    expect((await door().read(bytes, { maxBytes: bytes.length })).kind).toBe('invoice');
    const reading = await door().read(bytes, { maxBytes: bytes.length - 1 });
    expect([reading.kind, reading.notices[0]?.code, reading.size]).toEqual([
      'unrecognised',
      'file.too-large',
      bytes.length,
    ]);
  });

  test('a file of 200 MB says 200 MB, at most 100 MB, and what to do instead', async () => {
    const reading = await door().read(new Uint8Array(200 * 1024 * 1024));
    const [why] = reading.notices;
    expect(why?.words.tr).toBe('Dosya 200 MB; en çok 100 MB okunur.');
    expect(why?.wayOut?.tr).toContain('ay ay');
  });

  test('pictures and archives are named', async () => {
    expect(await verdict(hex('89504e470d0a1a0a0000'))).toEqual(['not-evidence', 'file.picture']);
    expect(await verdict(hex('ffd8ffe000104a464946'))).toEqual(['not-evidence', 'file.picture']);
    expect(await verdict(hex('377abcaf271c0004'))).toEqual(['unrecognised', 'file.archive']);
  });

  test('an archive that is no workbook, and one that broke off', async () => {
    expect(await verdict(oneFileZip('okubeni.txt', 'merhaba'))).toEqual(['unrecognised', 'file.archive']);
    expect(await verdict(oneFileZip('okubeni.txt', 'merhaba').slice(0, 30))).toEqual([
      'unrecognised',
      'file.cut-short',
    ]);
  });

  test('XML with a DOCTYPE, cut short, or of no known kind', async () => {
    const doctype = invoiceXml().replace(
      '<Invoice',
      '<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice',
    );
    expect(await verdict(doctype)).toEqual(['unrecognised', 'xml.doctype']);
    expect(await verdict(invoiceXml().slice(0, 900))).toEqual(['unrecognised', 'xml.broken']);
    expect(await verdict('<Invoice xmlns="urn:other"/>')).toEqual(['unrecognised', 'xml.unknown']);
    expect((await door().read('<Invoice xmlns="urn:other"/>')).notices[0]?.words.en).toContain('urn:other');
  });

  test('an invoice without an amount, and a bulletin of two days, are recognised and cannot be used', async () => {
    expect(await verdict(invoiceXml({ payable: 'yok' }))).toEqual([
      'unrecognised',
      'ubl.amount.unreadable',
      'ubl.missing',
    ]);
    expect(await verdict(bulletinXml('2026-07-08', undefined, { date: '08/07/2026' }))).toEqual([
      'unrecognised',
      'rates.day-disagrees',
    ]);
  });

  test('JSON, and bytes that mean nothing', async () => {
    expect(await verdict('{"format":"kervan-claim/1"}')).toEqual(['unrecognised', 'file.no-document']);
    expect(await verdict(hex('000102030405060708'))).toEqual(['unrecognised', 'file.unknown']);
  });

  test('a reader that fails is told as its own fault, and the reading still stands', async () => {
    const read = frontDoor(async () => {
      throw new RangeError('out of range');
    });
    const reading = await read({ name: 'a.csv', bytes: utf8('a;b') });
    expect([reading.kind, reading.notices[0]?.code, reading.digest.length]).toEqual([
      'unrecognised',
      'file.reader-failed',
      64,
    ]);
  });

  test('every refusal says in both languages what to do', async () => {
    for (const content of [
      '',
      '<a/>',
      '{"a":1}',
      hex('ffd8ffe0'),
      hex('1f8b0800'),
      pdfBytes([[]]).slice(0, 30),
      ':20:A\n:60F:C260301TRY1,00',
    ]) {
      for (const each of (await door().read(content)).notices) {
        expect(each.place).not.toBe('');
        expect(each.words.tr).not.toBe(each.words.en);
        expect([each.wayOut?.tr, each.wayOut?.en].every((text) => (text ?? '').length > 10)).toBe(true);
      }
    }
  });
});
