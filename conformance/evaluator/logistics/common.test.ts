import { describe, expect, it } from 'vitest';
import type { Told } from '../claim.ts';
import { outcome, type SmallLine, smallClaim } from './small-claims.fixture.ts';

const office: SmallLine = { kind: 'trademarkOffice', lira: '1000.00' };

/** One expense of 1,000.00 TL for a mark: 500.00 TL, where nothing is in the way. */
const mark = (
  facts: Readonly<Record<string, Told | undefined>> = {},
  line: Partial<SmallLine> = {},
  more: Parameters<typeof smallClaim>[3] = {},
  knownOn?: string,
) => outcome(smallClaim('registration-protection', [{ ...office, ...line }], facts, more), knownOn);

const GRANTED = [50_000n];

describe('who may apply', () => {
  it('is a firm of Türkiye with a licence, an office and the membership', () => {
    expect(mark()).toEqual(GRANTED);
    expect(mark({ residentInTurkiye: false })).toEqual(['K-75']);
    expect(mark({ hibMember: false })).toEqual(['L-14.1.1']);
    expect(mark({ officeInTurkiye: false })).toEqual(['L-14.1.4']);
  });

  it('is no agency, and by a stricter reading carriers only', () => {
    expect(mark({ transportLicence: 'forwarding' })).toEqual(GRANTED);
    expect(mark({ transportLicence: 'none' })).toEqual(['L-14.1.3']);
    expect(mark({ transportLicence: 'agency' })).toEqual(['L-3.1f L-14.1.3']);
    const strict = { readings: { 'O-12': { reading: 'carriage-only' } } };
    expect(mark({ transportLicence: 'forwarding' }, {}, strict)).toEqual(['L-14.1.3']);
    expect(mark({ transportLicence: 'carriage' }, {}, strict)).toEqual(GRANTED);
  });

  it('turns over 113,995,009.00 TL in the mean for filings of 2025, that sum included', () => {
    const turnover = (amount: string, reading = 'indexed') =>
      mark({ logisticsTurnover: { amount, currency: 'TRY' } }, {}, { readings: { 'C-4': { reading } } });
    expect(turnover('113995009.00')).toEqual(GRANTED);
    expect(turnover('113995008.99')).toEqual(['L-14.1.2']);
    expect(turnover('25000000.00', 'as-printed')).toEqual(GRANTED);
    expect(turnover('24999999.99', 'as-printed')).toEqual(['L-14.1.2']);
    expect(turnover('0.00', 'dropped')).toEqual(GRANTED);
  });

  it('turns over 25,000,000.00 TL for filings of 2022', () => {
    const in2022 = (amount: string) =>
      mark(
        {
          logisticsTurnover: { amount, currency: 'TRY' },
          documentIssuedOn: '2022-06-01',
          supportStart: '2022-05-01',
        },
        {
          payment: { reference: 'P', day: '2022-06-02' },
          activity: { from: '2022-05-03', until: '2022-06-01' },
        },
        { filedOn: '2022-12-01' },
      );
    expect(in2022('25000000.00')).toEqual(GRANTED);
    expect(in2022('24999999.99')).toEqual(['L-14.1.2']);
  });

  it('is not asked of a cooperation body, which may not claim for marks', () => {
    expect(mark({ applicant: 'cooperationBody', hibMember: false })).toEqual(['L-4.1']);
  });
});

describe('the time of the regime', () => {
  const at = (from: string, paid: string) =>
    mark(
      { documentIssuedOn: paid, supportStart: '2022-04-01' },
      {
        activity: { from, until: '2022-05-30' },
        payment: { reference: 'P', day: paid },
        document: { number: '1', issuer: 'A', day: '2022-04-21' },
      },
      { filedOn: '2022-07-01' },
    );

  it('begins after 20 April 2022, for activity and payment', () => {
    expect(at('2022-04-21', '2022-04-21')).toEqual(GRANTED);
    expect(at('2022-04-20', '2022-04-21')).toEqual(['L-16.1']);
    expect(at('2022-04-21', '2022-04-20')).toEqual(['L-16.1']);
  });

  it('ends before 1 January 2026 once the repeal is known, unless somebody finds that it does not hold', () => {
    const late = (day: string, until: string, repealHolds: boolean, knownOn?: string) =>
      mark(
        { repealHolds },
        { payment: { reference: 'P', day }, activity: { from: '2025-12-01', until } },
        { filedOn: '2026-01-20' },
        knownOn,
      );
    // Turnover and, for payments of 2026, ceiling have no figure: the most is the whole half.
    expect(late('2025-12-31', '2026-01-01', true)).toEqual(GRANTED);
    expect(late('2026-01-01', '2026-01-01', true)).toEqual(['O-39']);
    expect(late('2025-12-31', '2026-01-02', true)).toEqual(['O-39']);
    expect(late('2026-01-01', '2026-01-01', false)).toEqual(GRANTED);
    expect(late('2026-01-01', '2026-01-01', true, '2026-02-26')).toEqual(GRANTED);
    expect(late('2026-01-01', '2026-01-01', true, '2026-02-27')).toEqual(['O-39']);
  });
});

describe('the six months', () => {
  const filed = (filedOn: string, extended?: string) =>
    mark({ filingExtendedTo: extended }, { payment: { reference: 'P', day: '2025-08-31' } }, { filedOn });

  it('end on the last of February for a payment of 31 August', () => {
    expect(filed('2026-02-28')).toEqual(GRANTED);
    expect(filed('2026-03-01')).toEqual(['L-16.3']);
    expect(filed('2025-08-31')).toEqual(GRANTED);
    expect(filed('2025-08-30')).toEqual(['L-16.3']);
  });

  it('are longer where an instruction says so, that day included', () => {
    expect(filed('2026-03-31', '2026-03-31')).toEqual(GRANTED);
    expect(filed('2026-04-01', '2026-03-31')).toEqual(['L-16.3']);
  });

  it('run from the value date where there is one', () => {
    const payment = { reference: 'P', day: '2025-01-19', valueDay: '2025-01-20' };
    expect(mark({}, { payment })).toEqual(GRANTED);
    expect(mark({}, { payment: { reference: 'P', day: '2025-01-19' } })).toEqual(['L-16.3']);
  });

  it('ask for the proper form of the application', () => {
    expect(mark({ formProper: false })).toEqual(['L-16.11']);
  });
});

describe('payment', () => {
  it('is by the applicant, or by bank by somebody whose link is proven', () => {
    expect(mark({ paidBy: 'other', paymentMeans: 'bank', payerLinkProven: true })).toEqual(['L-18.3']);
    expect(mark({ paidBy: 'partner', payerLinkProven: true })).toEqual(GRANTED);
    expect(mark({ paidBy: 'partner', payerLinkProven: false })).toEqual(['L-18.7']);
    expect(
      mark({
        paidBy: 'employee',
        paymentMeans: 'outsideBanking',
        payerLinkProven: true,
        paymentPaperValid: true,
      }),
    ).toEqual(['L-18.7']);
    expect(mark({ paidBy: 'foreignUnit', payerLinkProven: true })).toEqual(['L-18.3']);
  });

  it('is by bank, by an approved cheque that nobody endorsed, or by a paper valid where there are no banks', () => {
    expect(mark({ paymentMeans: 'outsideBanking', paymentPaperValid: true })).toEqual(GRANTED);
    expect(mark({ paymentMeans: 'outsideBanking', paymentPaperValid: false })).toEqual(['L-18.5']);
    expect(mark({ paymentMeans: 'cheque', chequeApproved: true })).toEqual(GRANTED);
    expect(mark({ paymentMeans: 'cheque', chequeApproved: false })).toEqual(['L-18.21']);
    expect(mark({ paymentMeans: 'endorsedCheque' })).toEqual(['L-18.21a']);
  });

  it('is not to a related person', () => {
    expect(mark({ relatedParty: true })).toEqual(['L-18.9']);
  });
});

describe('papers', () => {
  it('are in a language that can be read, and show what they are for', () => {
    expect(mark({ translation: 'sworn' })).toEqual(GRANTED);
    expect(mark({ translation: 'none' })).toEqual(['L-16.15']);
    expect(mark({ natureClear: false })).toEqual(['L-18.16']);
  });

  it('from abroad are approved; a price found too high refuses the whole', () => {
    expect(mark({ issuedAbroad: true, counsellorOpinion: 'approved' })).toEqual(GRANTED);
    expect(mark({ issuedAbroad: true, counsellorOpinion: 'refused' })).toEqual(['L-18.11']);
    expect(mark({ issuedAbroad: true, counsellorOpinion: 'priceTooHigh' })).toEqual(['M-12']);
    expect(mark({ issuedAbroad: false, counsellorOpinion: 'refused' })).toEqual(GRANTED);
  });
});
