import { type Reading, readDocument } from '@kervan/evidence';
import type { Lang } from '@kervan/kit';
import type { AssessmentView } from '@kervan/law';
import { describe, expect, test } from 'vitest';
import { BENEFICIARY, claim, line, RECONCILIATION, rentView, viewOf } from './summary.fixture.ts';
import type { SummaryOptions } from './summary-options.ts';
import { summaryPdf } from './summary-pdf.ts';

const RECEIPT = 'a3f5'.repeat(16);

/** Text of each page, as somebody who searches or copies in the file gets it. */
async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const reading: Reading = await readDocument({ name: 'summary.pdf', bytes });
  if (reading.kind !== 'invoice-pdf') throw new Error(`the summary was read as ${reading.kind}`);
  return reading.text.map(({ lines }) => lines.join('\n'));
}

async function printed(view: AssessmentView, lang: Lang, more: SummaryOptions = {}): Promise<string[]> {
  return pagesOf(await summaryPdf(view, RECONCILIATION, lang, more));
}

// 1,000.00 USD × 44.1234 = 44,123.40 lira; 70 % of it, for a target country, is 30,886.38.
const exact = viewOf(claim([line('tiktok-us', 'US', '1000.00')]));

describe('what is printed', () => {
  test('the award of 30,886.38 lira stands on the first page in each language’s own figures', async () => {
    const [tr] = await printed(exact, 'tr');
    const [en] = await printed(exact, 'en');
    expect(tr).toContain('30.886,38 TL');
    expect(tr).toContain('hak ediş tek bir tutardır');
    expect(en).toContain('TRY 30,886.38');
    expect(en).toContain('the award is one figure');
  });

  test('every Turkish letter and the lira sign can be searched and copied', async () => {
    const text = (await printed(exact, 'tr')).join('\n');
    expect(text).toContain(BENEFICIARY);
    expect(text).toContain('Hak ediş özeti');
    expect(text).toContain('Üst limitler ve paylar');
  });

  test('with the account question open the award is a range from nothing, and the question is printed', async () => {
    const open = viewOf(claim([line('tiktok-us', 'US', '1000.00')], ['accountManaged']));
    const text = (await printed(open, 'en')).join('\n');
    expect(text).toContain('between TRY 0.00 and TRY 30,886.38');
    expect(text).toContain('Do you or an organically linked company manage the platform');
    expect((await printed(exact, 'en')).join('\n')).toContain('Nothing is missing.');
  });

  test('rent of 36,600.00 lira for a leap year from 1 March 2024 is printed in its two support years', async () => {
    // 306 days to 31 December 2024 and 60 of the next support year: 36,600.00 × 306 / 366 = 30,600.00, and 6,000.00.
    const view = rentView();
    const en = (await printed(view, 'en')).join('\n');
    expect(en).toContain('Decision 5448 (logistics)');
    expect(en).toContain('30,600.00');
    expect(en).toContain('(306 of');
    expect(en).toContain('(60 of');
    expect(en).not.toContain('Quarter');
    const tr = (await printed(view, 'tr')).join('\n');
    expect(tr).toContain('5448 sayılı Karar (lojistik)');
    expect(tr).toContain('(366');
    expect(tr).toMatch(/60\s+günü/);
  });

  test('a refused line names its rule, article and grade, and gets nothing', async () => {
    const text = (await printed(viewOf(claim([line('tiktok-tr', 'TR', '120.00')])), 'en')).join('\n');
    expect(text).toContain('Refused USD 120.00');
    expect(text).toContain('The promotion must aim abroad and be in a foreign');
    expect(text).toContain('E-5.4, Karar m.5; Genelge m.14, second-');
  });

  test('the comparison shows the figures of the three, the difference with its sign, and what cannot be compared', async () => {
    const text = (await printed(exact, 'tr')).join('\n');
    expect(text).toContain('TikTok · Nisan 2026');
    expect(text).toContain('1.200,00 USD');
    expect(text).toContain('−200,00 USD (rapor − fatura)');
    expect(text).toContain('Suudi Arabistan');
    expect(text).toContain('ülkesi yok');
    expect(text).toContain('Bir kur eksik');
  });

  test('what was read and not used stands with its place, amount and reason', async () => {
    const text = (await printed(exact, 'en')).join('\n');
    expect(text).toContain('hesap.xlsx E1, E2, E3 +1');
    expect(text).toContain('TRY 42,500.00');
    expect(text).toContain('It fits no advertising invoice.');
    expect(text).toContain('cd'.repeat(32));
  });

  test('without documents it says that nothing was compared', async () => {
    const text = (await pagesOf(await summaryPdf(exact, undefined, 'en'))).join('\n');
    expect(text).toContain('its documents were not compared');
    expect(text).not.toContain('Read and not used');
  });

  test('a made-up sample says so on every page, a real claim on none', async () => {
    for (const page of await printed(exact, 'tr', { madeUp: true })) expect(page).toContain('UYDURMA');
    for (const page of await printed(exact, 'tr')) expect(page).not.toContain('UYDURMA');
  });
});

describe('pages', () => {
  // 60 lines of at least four rows of text each cannot stand on two pages.
  const many = viewOf(claim(Array.from({ length: 60 }, (_, index) => line(`l-${index}`, 'US', '10.00'))));

  test('every page bears the receipt’s digest and its number out of all', async () => {
    const pages = await printed(many, 'tr', { receiptDigest: RECEIPT });
    expect(pages.length).toBeGreaterThan(5);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Makbuz ${RECEIPT}`);
      expect(page).toContain(`Sayfa ${index + 1} / ${pages.length}`);
    }
  });

  test('without a receipt every page says that it is a preview', async () => {
    for (const page of await printed(exact, 'en'))
      expect(page).toContain('Preview: no receipt has been issued');
  });

  test('a table that goes on has its head again, and no line is lost or printed twice', async () => {
    const pages = await printed(many, 'en');
    const withLines = pages.filter((page) => /\bl-\d+\b/.test(page));
    expect(withLines.length).toBeGreaterThan(3);
    for (const page of withLines) expect(page).toContain('What became of it, and by which rule');
    const ids = pages.flatMap((page) => page.match(/\bl-\d+\b/g) ?? []);
    expect(ids.length).toBe(60);
    expect(new Set(ids).size).toBe(60);
  });

  test('a name of 100,000 letters is cut with a sign and does not fill the paper', async () => {
    const pages = await printed(viewOf(claim([line('x'.repeat(100_000), 'US', '1000.00')])), 'en');
    expect(pages.length).toBeLessThan(8);
    expect(pages.join('\n')).toContain('x…');
  });
});

describe('the file', () => {
  test('the same input gives the same bytes, another receipt gives others', async () => {
    const one = await summaryPdf(exact, RECONCILIATION, 'tr', { receiptDigest: RECEIPT });
    const two = await summaryPdf(exact, RECONCILIATION, 'tr', { receiptDigest: RECEIPT });
    const other = await summaryPdf(exact, RECONCILIATION, 'tr', { receiptDigest: 'b'.repeat(64) });
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  test('it is tagged, says its language, and its date is the day of the decision', async () => {
    const tr = Buffer.from(await summaryPdf(exact, undefined, 'tr')).toString('latin1');
    const en = Buffer.from(await summaryPdf(exact, undefined, 'en')).toString('latin1');
    expect(tr).toContain('/Lang (tr-TR)');
    expect(en).toContain('/Lang (en-GB)');
    for (const file of [tr, en]) {
      expect(file).toContain('/StructTreeRoot');
      expect(file).toContain('/Marked true');
      expect(file).toContain('(D:20261015000000Z)');
    }
  });

  test('markup in a claim’s name stays out of the file’s metadata', async () => {
    const view = { ...exact, claim: 'A & <B>' };
    const file = Buffer.from(await summaryPdf(view, undefined, 'en')).toString('latin1');
    expect(file).not.toContain('A & <B>');
    expect(file).toContain('<dc:title>');
  });
});
