import { describe, expect, it } from 'vitest';
import type { SchemaProblem } from './check.ts';
import { parseClaimFile } from './parse-claim.ts';

/** The smallest claim that keeps the schema, with one line of 1,234.56 dollars. */
function claim(): Record<string, unknown> & {
  lines: Record<string, unknown>[];
  facts: Record<string, unknown>[];
} {
  return {
    format: 'kervan-claim/1',
    claim: '2026-Q2',
    regime: 'e-export',
    beneficiary: '0072026049',
    quarter: '2026-Q2',
    facts: [
      {
        fact: 'status',
        value: 'retailSite',
        origin: { kind: 'declaration', by: 'Ayşe Örnek' },
        recordedOn: '2026-07-20',
      },
    ],
    lines: [
      {
        id: 'line-1',
        support: 'e-export/e-export-promotion',
        kind: 'socialMediaAds',
        platform: 'tiktok',
        country: 'DE',
        activity: { from: '2026-04-01', until: '2026-05-01' },
        document: { number: 'INV-1', issuer: 'Example Ads Ltd', day: '2026-05-02' },
        payment: { reference: 'P-1', day: '2026-05-04' },
        amount: { amount: '1234.56', currency: 'USD' },
      },
    ],
    rates: [{ currency: 'USD', day: '2026-05-04', unit: 1, buying: '45.1234', bulletin: '2026/85' }],
  };
}

function refused(file: unknown): SchemaProblem {
  try {
    parseClaimFile(file);
  } catch (error) {
    return error as SchemaProblem;
  }
  throw new Error('the claim was taken');
}

describe('a claim file', () => {
  it('is taken unchanged when it keeps the schema', () => {
    expect(parseClaimFile(claim())).toEqual(claim());
  });

  it('names the JSON path of an amount that is a JSON number, a float to most readers', () => {
    const file = claim();
    file.lines[0] = { ...file.lines[0], amount: { amount: 1234.56, currency: 'USD' } };
    expect(refused(file)).toMatchObject({
      code: 'schema.claim',
      place: '$.lines[0].amount.amount',
      words: { tr: 'Burada metin olmalı.', en: 'There should be text here.' },
      wayOut: {
        tr: expect.stringContaining('kervan schema claim'),
        en: expect.stringContaining('kervan schema claim'),
      },
    });
  });

  it('lists every issue, the first one in its place, in both languages', () => {
    const file = claim();
    file.lines[0] = { ...file.lines[0], country: 'Germany', amount: { amount: '1.234,56', currency: 'usd' } };
    const problem = refused({ ...file, quarter: '2026-Q5' });
    expect(problem.issues.map((issue) => issue.place)).toEqual([
      '$.quarter',
      '$.lines[0].country',
      '$.lines[0].amount.amount',
      '$.lines[0].amount.currency',
    ]);
    expect(problem.place).toBe('$.quarter');
    expect(problem.words.tr).toContain(
      '$.lines[0].amount.currency: Para birimi ISO 4217 koduyla yazılır: USD.',
    );
    expect(problem.words.en).toContain('$.lines[0].amount.currency: A currency is an ISO 4217 code: USD.');
  });

  it('names the field that is missing and the field that nobody knows', () => {
    const { beneficiary: _, ...file } = claim();
    expect(refused(file)).toMatchObject({ place: '$.beneficiary', words: { tr: 'Bu alan eksik.' } });
    expect(refused({ ...claim(), filledOn: '2026-07-24' })).toMatchObject({
      place: '$.filledOn',
      words: { en: 'Unknown field: filledOn.' },
    });
  });

  it('may be under Decision 5448: without quarter and platform, with persons, value dates, totals and list versions', () => {
    const { quarter: _, lines, ...rest } = claim();
    const { platform: __, ...line } = lines[0] ?? {};
    const own = {
      moreCountries: ['AT'],
      person: 'A. Kaya',
      body: 'Kaya Lojistik',
      payment: { reference: 'P-1', day: '2025-05-05', valueDay: '2025-05-06' },
      facts: { personDays: '3' },
    };
    const list = { list: 'EK-3', from: '2025-01-01', countries: ['DE', 'AT'], source: 'Bakanlık duyurusu' };
    const file = { ...rest, regime: 'logistics', lines: [{ ...line, ...own }], lists: [list] };
    expect(parseClaimFile(file)).toEqual(file);
    expect(refused({ ...file, regime: 'services' })).toMatchObject({ place: '$.regime' });
    expect(refused({ ...file, lists: [{ ...list, list: 'EK-9' }] })).toMatchObject({
      place: '$.lists[0].list',
    });
    expect(refused({ ...file, lines: [{ ...line, ...own, moreCountries: [] }] })).toMatchObject({
      place: '$.lines[0].moreCountries',
    });
  });

  it('knows the calendar: 29 February 2026 is refused, 28 February is taken', () => {
    const file = claim();
    file.facts[0] = { ...file.facts[0], recordedOn: '2026-02-29' };
    expect(refused(file)).toMatchObject({ place: '$.facts[0].recordedOn' });
    file.facts[0] = { ...file.facts[0], recordedOn: '2026-02-28' };
    expect(parseClaimFile(file).facts[0]?.recordedOn).toBe('2026-02-28');
  });

  it('asks a judgement for its reason, at the place where it is missing', () => {
    const file = claim();
    file.facts[0] = { ...file.facts[0], origin: { kind: 'judgement', by: 'İnceleyen' } };
    expect(refused(file)).toMatchObject({ place: '$.facts[0].origin.reason' });
  });

  it('lists what an origin may be when it is none of them', () => {
    const file = claim();
    file.facts[0] = { ...file.facts[0], origin: { kind: 'rumour' } };
    expect(refused(file)).toMatchObject({
      place: '$.facts[0].origin.kind',
      words: { tr: 'Olabilecek değerler: document, declaration, judgement, register.' },
    });
  });

  it('may be for a half-year, as depot rent is, but not for a third one, a month or a year', () => {
    expect(parseClaimFile({ ...claim(), quarter: '2025-H1' }).quarter).toBe('2025-H1');
    for (const quarter of ['2025-H3', '2025-05', '2025', '0000-H1'])
      expect(refused({ ...claim(), quarter })).toMatchObject({
        place: '$.quarter',
        words: { tr: 'Çeyrek 2026-Q2, yarıyıl 2025-H1 biçiminde yazılır.' },
      });
  });

  it('names things on its lines, and tells facts of a thing, a half-year or a month', () => {
    const file = claim();
    file.lines[0] = { ...file.lines[0], item: 'unit A-12' };
    for (const period of ['2026-Q2', '2025-H1', '2026-05']) {
      file.facts[0] = { ...file.facts[0], subject: { item: 'unit A-12', period } };
      expect(parseClaimFile(file)).toEqual(file);
    }
    file.facts[0] = { ...file.facts[0], subject: { period: '2026-13' } };
    expect(refused(file)).toMatchObject({
      place: '$.facts[0].subject.period',
      words: { en: 'A quarter is written like 2026-Q2, a half-year like 2025-H1, a month like 2026-05.' },
    });
    file.facts[0] = { ...file.facts[0], subject: {} };
    file.lines[0] = { ...file.lines[0], item: '' };
    expect(refused(file)).toMatchObject({ place: '$.lines[0].item' });
  });

  it('refuses what is no object at all', () => {
    for (const file of [null, 5, 'claim', []]) expect(refused(file)).toMatchObject({ place: '$' });
  });

  it('quotes keys that are no plain names in the path', () => {
    const file = { ...claim(), readings: { 'E-2.33': { reading: 'x', by: 'y' } } };
    expect(refused(file)).toMatchObject({ place: '$.readings["E-2.33"].reason' });
  });
});
