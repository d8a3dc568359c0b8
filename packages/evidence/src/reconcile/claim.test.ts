import { parseDay } from '@kervan/kit';
import { assess, intake } from '@kervan/law';
import { describe, expect, test } from 'vitest';
import { claimFrom } from './claim.ts';
import { lineSteps } from './steps.ts';
import { bulletin, compared, invoiceFiles, report, statement } from './testing/made-up.ts';

const AMAZON = { platform: 'amazon', currency: 'USD' } as const;
const DOCUMENTS = [
  report(
    'amazon.xlsx',
    [
      ['2026-04-10', 'US', '100.005', '600.10'],
      ['2026-05-10', 'US', '100', '399.90'],
      ['2026-05-10', 'DE', '50', '200'],
    ],
    AMAZON,
  ),
  ...invoiceFiles(
    {
      number: 'AMZ-US-0001',
      day: '2026-04-30',
      net: '100 USD',
      issuer: 'Amazon Advertising LLC',
      period: '2026-04',
    },
    {
      number: 'AMZ-US-0002',
      day: '2026-05-31',
      net: '150 USD',
      issuer: 'Amazon Advertising LLC',
      period: '2026-05',
    },
  ),
  statement('card.csv', [
    { day: '2026-05-05', amount: '100 USD', text: 'AMAZON ADS' },
    { day: '2026-06-03', amount: '150 USD', text: 'AMAZON ADS' },
  ]),
  bulletin('2026-05-05', { USD: '40.1000' }),
  bulletin('2026-06-03', { USD: '41.2000' }),
];

const RESULT = compared(DOCUMENTS);

describe('facts of the ads’ sales (E-4.3)', () => {
  test('the quarter’s sales per marketplace and country: 600.10 + 399.90 = 1,000.00 in the United States', () => {
    expect(RESULT.adSales.map((fact) => [fact.fact, fact.subject, fact.value])).toEqual([
      [
        'adSales',
        { platform: 'amazon', country: 'DE', period: '2026-Q2' },
        { amount: '200.00', currency: 'USD' },
      ],
      [
        'adSales',
        { platform: 'amazon', country: 'US', period: '2026-Q2' },
        { amount: '1000.00', currency: 'USD' },
      ],
    ]);
    expect(RESULT.adSales[1]?.origin).toEqual({
      kind: 'document',
      document: 'amazon.xlsx',
      place: 'amazon.xlsx Sheet1!C2–C3',
    });
    expect(RESULT.adSales[0]?.recordedOn).toBe('2026-07-20');
  });

  test('sales of another quarter are not this quarter’s', () => {
    expect(compared(DOCUMENTS, { quarter: '2026-Q1' }).adSales).toEqual([]);
  });

  test('sales in two currencies for one country make no single fact, and that is an error with a way out', () => {
    const result = compared([
      report('a.xlsx', [['2026-04-10', 'US', '1', '10']], AMAZON),
      report('b.xlsx', [['2026-04-10', 'US', '1', '10']], { platform: 'amazon', currency: 'CAD' }),
    ]);
    expect(result.adSales).toEqual([]);
    expect(result.notices.filter((one) => one.severity === 'error').map((one) => one.code)).toEqual([
      'reconcile.ad-sales-in-two-currencies',
      'reconcile.ad-sales-in-two-currencies',
    ]);
  });
});

describe('the claim', () => {
  const head = {
    claim: '2026-Q2',
    beneficiary: '1234567890',
    quarter: '2026-Q2',
    filedOn: '2026-08-15',
  } as const;

  test('holds lines, rates of the payment days, sales and the digests of what it rests on', () => {
    const claim = claimFrom(RESULT, head);
    expect(claim.format).toBe('kervan-claim/1');
    expect(claim.lines.map((line) => `${line.id} ${line.amount?.amount}`)).toEqual([
      'amazon-2026-04-US-AMZUS0001-1 100.00',
      'amazon-2026-05-DE-AMZUS0002-1 50.00',
      'amazon-2026-05-US-AMZUS0002-1 100.00',
    ]);
    expect(claim.rates).toMatchObject([
      { currency: 'USD', day: '2026-05-05', buying: '40.1000' },
      { currency: 'USD', day: '2026-06-03', buying: '41.2000' },
    ]);
    expect(claim.evidence?.map((one) => one.name)).toEqual([
      'AMZ-US-0001.xml',
      'AMZ-US-0002.xml',
      'amazon.xlsx',
      'card.csv',
    ]);
  });

  test('a person’s fact about the same subject takes the place of the report’s', () => {
    const told = {
      fact: 'adSales',
      subject: { platform: 'amazon', country: 'US', period: '2026-Q2' },
      value: { amount: '1200.00', currency: 'USD' },
      origin: { kind: 'judgement', by: 'examiner', reason: 'seen in the account' },
      recordedOn: '2026-08-01',
    } as const;
    const sales = claimFrom(RESULT, { ...head, facts: [told] }).facts.filter(
      (fact) => fact.fact === 'adSales',
    );
    expect(sales.map((fact) => fact.value)).toEqual([
      { amount: '200.00', currency: 'USD' },
      { amount: '1200.00', currency: 'USD' },
    ]);
  });

  test('is taken in by the law as it stands: 70 % of 9,778 TL at most', () => {
    // 100 × 40.10 + 100 × 41.20 = 8,130 TL for the United States (200 USD of 1,000 sales: just 20 %). Germany: 50 USD, but 20 %
    // of 200 is 40: 40 × 41.20 = 1,648 TL. Together 9,778 TL; 70 % where every answer still open is the best one: 6,844.60 TL.
    const status = {
      fact: 'status',
      value: 'company',
      origin: { kind: 'declaration', by: 'applicant' },
      recordedOn: '2026-08-01',
    } as const;
    const claim = intake(claimFrom(RESULT, { ...head, facts: [status] }));
    const decidedOn = parseDay('2026-08-20');
    expect(assess(claim, { decidedOn, knownOn: decidedOn }).award).toEqual({ least: 0n, most: 684460n });
  });

  test('says step by step how a line came about', () => {
    const steps = RESULT.details[0] === undefined ? [] : lineSteps(RESULT.details[0]);
    expect(steps.map((step) => step.words.en)).toEqual([
      'The invoice’s share for this country, without VAT and fees: USD 100.00.',
      'A payment of the same amount to the same payee.',
      'Paid of it by this payment: USD 100.00.',
      // 100.005 exact is 100.01 half up.
      'Reported spend still left for it: USD 100.01.',
      'All three allow it: what was paid is asked.',
      'Asked: USD 100.00.',
      'At the TCMB buying rate of the payment day: TRY 4,010.00 (E-2.24).',
    ]);
  });
});
