import { describe, expect, it } from 'vitest';
import {
  COMPANY,
  days,
  declared,
  MARKETPLACE,
  RETAIL_SITE,
  usd,
} from '../e-export/statuses/status.fixture.ts';
import { describeStatuses } from './describe-statuses.ts';

const ON = days('2026-05-01');
const BOTH = declared({ ...COMPANY, ...RETAIL_SITE });

describe('the statuses as data', () => {
  it('survive JSON unchanged: nothing is undefined, a bigint or a date object', () => {
    for (const on of [ON, days('2024-06-01'), days('2026-04-12', '2026-04-13'), days('2022-08-24')])
      for (const facts of [[], BOTH]) {
        const view = describeStatuses(facts, on);
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        expect(JSON.stringify(view)).not.toContain('undefined');
      }
  });

  it('name the days asked about and the statuses that are open, of which one is used (E-1.2.1)', () => {
    const view = describeStatuses(BOTH, days('2026-05-01', '2026-06-01'));
    expect([view.format, view.on, view.knownOn]).toEqual(['kervan-status/1', '2026-05-01', '2026-06-01']);
    expect(view.oneStatus.open).toEqual(['company', 'retailSite']);
    expect(view.oneStatus.words.en).toBe(
      'Only one of Company or Retail e-commerce site may be picked; it is used for all supports.',
    );
  });

  it('give each threshold as plain text with currency, rule, grade, source and day', () => {
    const retail = describeStatuses(BOTH, ON).statuses.find((one) => one.status === 'retailSite');
    const found = retail?.conditions.find((one) => one.condition === 'export');
    expect(found?.versions).toHaveLength(1);
    expect(found?.versions[0]).toMatchObject({
      rule: 'E-1.4.T.export',
      grade: 'second-hand',
      sources: 'TAS',
      article: 'Genelge m.7',
      from: '2026-04-13',
      until: '2027-01-01',
      knownFrom: '2026-04-13',
      thresholds: [
        { fact: 'previousYearExport', comparison: 'at-least', value: '500000.00', currency: 'USD' },
        { fact: 'etbisNetSales', comparison: 'at-least', value: '1000000000.00', currency: 'TRY' },
      ],
    });
    expect(found?.operands.map((one) => [one.fact, one.value, one.words?.en])).toEqual([
      ['previousYearExport', '500000.00', 'USD 500,000'],
      ['etbisNetSales', '0.00', 'TRY 0'],
    ]);
  });

  it('say in one sentence that a status is met, and by whom it is given', () => {
    const retail = describeStatuses(BOTH, ON).statuses[1];
    expect(retail?.summary).toEqual({
      tr: 'Kaynaklardaki koşulların hepsi karşılanıyor. Statüyü verecek olan: Genel Müdürlük.',
      en: 'Every condition the sources give is met. The status is given by the General Directorate.',
    });
  });

  it('say in one sentence what is not met', () => {
    const short = declared({ ...RETAIL_SITE, previousYearExport: usd('499999.99') });
    expect(describeStatuses(short, ON).statuses[1]?.summary).toEqual({
      tr: 'Karşılanmayan: Önceki yılın ihracatı.',
      en: 'Not met: Exports of the previous year.',
    });
  });

  it('say in one sentence where the sources give no certain answer, and how the versions seen would have it', () => {
    const marketplace = describeStatuses(declared(MARKETPLACE), ON).statuses[2];
    expect(marketplace?.verdict).toBe('unknown');
    expect(marketplace?.summary.en).toBe(
      'The sources give no certain answer for that day: Trust stamp, Infrastructure provider, Order fulfilment, ' +
        'Payment and logistics integration, Exports of the previous year. ' +
        'If the versions seen were in force on that day, the conditions are met.',
    );
  });

  it('carry every question with its type, answers, currency and year', () => {
    const { questions } = describeStatuses([], ON);
    expect(questions[0]).toMatchObject({ fact: 'legalForm', type: 'choice', currency: null, year: null });
    expect(questions[0]?.answers.map((one) => one.value)).toContain('soleTrader');
    expect(questions.find((one) => one.fact === 'previousYearExport')).toMatchObject({
      type: 'amount',
      answers: [],
      currency: 'USD',
      year: 2025,
    });
  });

  it('speak both languages wherever a person reads', () => {
    const view = describeStatuses([], days('2024-06-01', '2026-05-01'));
    const missing: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { tr, en } = value as { readonly tr?: unknown; readonly en?: unknown };
      if (tr !== undefined || en !== undefined) {
        if (typeof tr !== 'string' || typeof en !== 'string' || tr === '' || en === '') missing.push(path);
        if (/\{\w+\}/.test(`${tr} ${en}`)) missing.push(path);
        return;
      }
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    };
    walk(view, '$');
    expect(missing).toEqual([]);
  });
});
