import { formatDay, moneyText, parseDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { extractPdf } from './extract.ts';
import { PLATFORM_INVOICE, pdfBytes, rows, TURKISH_INVOICE } from './pdf.fixture.ts';
import { readPdf } from './read-pdf.ts';

async function text(bytes: Uint8Array) {
  const found = await readPdf(bytes, {});
  if (found.kind !== 'text') throw new Error(found.notices.map((each) => each.code).join());
  return found;
}

const codes = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readPdf(bytes, {})).notices.map((each) => each.code);

describe('a platform’s invoice', () => {
  test('its fields are proposed with their places', async () => {
    const { proposed, title, notices } = await text(pdfBytes([PLATFORM_INVOICE]));
    expect(proposed.number).toEqual({ value: 'TT-SG-2026-031877', place: 'page 1, line 3' });
    expect(proposed.day && formatDay(proposed.day.value)).toBe('2026-03-31');
    expect(proposed.period?.value).toEqual({ from: parseDay('2026-03-01'), until: parseDay('2026-04-01') });
    expect(proposed.issuer?.value).toBe('TikTok Pte. Ltd.');
    expect(proposed.customer?.value).toBe('Güneşli Halı İhracat Ltd. Şti.');
    expect(proposed.platform?.value).toBe('tiktok');
    expect(proposed.currency?.value).toBe('USD');
    expect(
      [proposed.net, proposed.tax, proposed.payable].map((each) => each && moneyText(each.value)),
    ).toEqual(['12480.50', '0.00', '12480.50']);
    expect(title.en).toBe('TikTok: invoice (PDF)');
    expect(notices.map((each) => each.code)).toEqual(['pdf.proposals']);
  });

  test('a billing statement over two pages is called one, and its total is found on the second', async () => {
    const first = rows(
      [[50, 'TikTok Technology Limited']],
      'Billing Statement',
      [
        [50, 'Statement No'],
        [250, 'ST-2026-03'],
      ],
      'Currency: EUR',
    );
    const { proposed, title, notices } = await text(
      pdfBytes([
        first,
        rows([
          [50, 'Total Due'],
          [400, '1,020.00'],
        ]),
      ]),
    );
    expect(title.tr).toBe('TikTok: fatura özeti (PDF)');
    expect(notices.map((each) => each.code)).toEqual(['pdf.proposals', 'pdf.statement']);
    expect(proposed.payable).toEqual({
      value: { minor: 102_000n, currency: 'EUR' },
      place: 'page 2, line 1',
    });
  });
});

test('a Turkish e-Arşiv view keeps its letters, and its amounts are lira with a comma', async () => {
  const { proposed, pages, title } = await text(pdfBytes([TURKISH_INVOICE]));
  expect(pages[0]?.lines[0]).toBe('ÖRNEK DİJİTAL AJANS A.Ş.  e-Arşiv Fatura');
  expect(proposed.number?.value).toBe('AJN2026000000041');
  expect(proposed.day && formatDay(proposed.day.value)).toBe('2026-03-31');
  expect(proposed.issuer?.value).toBe('ÖRNEK DİJİTAL AJANS A.Ş.');
  expect(proposed.customer?.value).toBe('GÜNEŞLİ HALI İHRACAT LTD. ŞTİ.');
  expect([proposed.net, proposed.tax, proposed.payable].map((each) => each && moneyText(each.value))).toEqual(
    ['1000.00', '200.00', '1200.00'],
  );
  expect(proposed.currency?.value).toBe('TRY');
  expect(title.tr).toContain('e-Arşiv');
});

describe('what is remarked or refused', () => {
  test('scripts are named and not run', async () => {
    const bytes = pdfBytes([PLATFORM_INVOICE], { script: 'app.alert\\(1\\)' });
    expect(await codes(bytes)).toEqual(['pdf.scripts', 'pdf.proposals']);
  });

  test('a scan has no text: it can still be typed in beside', async () => {
    const found = await readPdf(pdfBytes([[]]), {});
    expect(found.kind).toBe('text');
    expect(found.notices.map((each) => each.code)).toEqual(['pdf.no-text']);
    expect(found.notices[0]?.wayOut?.tr).toContain('yazın');
  });

  test('text without any invoice field says so', async () => {
    expect(await codes(pdfBytes([rows('Bayramınız kutlu olsun')]))).toEqual(['pdf.nothing-proposed']);
  });

  test('a bank’s receipt is recognised and said not to be read from PDF', async () => {
    const found = await readPdf(
      pdfBytes([rows('e-Dekont', 'İşlem Tarihi: 13/08/2026', 'Tutar: 50,00 TL')]),
      {},
    );
    expect(found.kind).toBe('not-evidence');
    expect(found.title.tr).toContain('dekont');
    expect(found.notices[0]?.words.tr).toContain('tanındı');
  });

  test('half a file says that its end is missing', async () => {
    const bytes = pdfBytes([PLATFORM_INVOICE]);
    expect(await codes(bytes.slice(0, Math.trunc(bytes.length / 2)))).toContain('pdf.cut-short');
    expect(await codes(bytes.slice(0, 20))).toEqual(['pdf.cut-short']);
  });

  test('a file that is whole and means nothing is broken', async () => {
    const found = await readPdf(new TextEncoder().encode('%PDF-1.7\nnothing\n%%EOF\n'), {});
    expect([found.kind, found.notices[0]?.code]).toEqual(['unrecognised', 'pdf.broken']);
  });

  test('a password stops it', async () => {
    const zeros = '<0000000000000000000000000000000000000000000000000000000000000000>';
    const encrypt = `/ID [${zeros} ${zeros}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${zeros} /U ${zeros} /P -4 >>`;
    const found = await readPdf(pdfBytes([PLATFORM_INVOICE], { trailer: encrypt }), {});
    expect([found.kind, found.notices[0]?.code]).toEqual(['unrecognised', 'pdf.password']);
    expect(found.notices[0]?.wayOut?.en).toContain('without a password');
  });

  test('a document that takes longer than allowed is stopped, and the next one is read', async () => {
    const long = pdfBytes(Array.from({ length: 300 }, () => PLATFORM_INVOICE));
    expect(await extractPdf(long, 1)).toMatchObject({ ok: false, why: 'too-slow' });
    expect(await extractPdf(pdfBytes([PLATFORM_INVOICE]))).toMatchObject({ ok: true, pageCount: 1 });
  });

  test('300 pages are read, of 301 the first 300 with a remark', async () => {
    const pages = (count: number) =>
      pdfBytes(Array.from({ length: count }, (_, i) => rows(`Invoice No: A-${i}`)));
    expect(await codes(pages(300))).not.toContain('pdf.too-long');
    const found = await text(pages(301));
    expect(found.pages.length).toBe(300);
    expect(found.notices.map((each) => each.code)).toContain('pdf.too-long');
  });
});
