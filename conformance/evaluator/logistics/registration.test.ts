import { describe, expect, it } from 'vitest';
import type { Told } from '../claim.ts';
import {
  between,
  chosen,
  decided,
  outcome,
  type SmallLine,
  smallClaim,
  used,
} from './small-claims.fixture.ts';

const mark = (line: Partial<SmallLine>, facts: Readonly<Record<string, Told | undefined>> = {}, more = {}) =>
  smallClaim('registration-protection', [{ kind: 'trademarkOffice', lira: '1000.00', ...line }], facts, more);

describe('registration and protection (m.4)', () => {
  it('pays half, and sixty per cent where the country was on the list when the mark was registered', () => {
    expect(outcome(mark({}))).toEqual([50_000n]);
    expect(outcome(mark({ country: 'DE' }))).toEqual([60_000n]);
    // 1,000.00 × 50.10 % = 501.00.
    expect(outcome(mark({ country: 'DE' }, {}, chosen('O-1', 'basis-points')))).toEqual([50_100n]);
    expect(outcome(mark({ country: 'DE' }, {}, chosen('O-2', 'not-applied')))).toEqual([50_000n]);
  });

  it('asks the list of the day of issue, not of payment', () => {
    const lists = [
      { list: 'EK-3' as const, from: '2022-04-20', until: '2025-05-10', countries: ['DE'] },
      { list: 'EK-3' as const, from: '2025-05-10', countries: ['US'] },
    ];
    expect(outcome(mark({ country: 'DE' }, { documentIssuedOn: '2025-05-09' }, { lists }))).toEqual([
      60_000n,
    ]);
    expect(outcome(mark({ country: 'DE' }, { documentIssuedOn: '2025-05-10' }, { lists }))).toEqual([
      50_000n,
    ]);
    expect(between(mark({ country: 'DE' }, {}, { lists: [] }))).toEqual([50_000n, 60_000n]);
  });

  it('gives more for several countries only where all of them are listed', () => {
    expect(outcome(mark({ country: 'DE', moreCountries: ['US'] }))).toEqual([60_000n]);
    expect(outcome(mark({ country: 'DE', moreCountries: ['US', 'FR'] }))).toEqual([50_000n]);
  });

  it('is for marks registered in Türkiye, abroad, after the procedure is finished', () => {
    expect(outcome(mark({}, { trademarkTurkiye: false }))).toEqual(['L-4.1']);
    expect(outcome(mark({ country: 'TR' }))).toEqual(['L-4.1']);
    expect(outcome(mark({}, { documentIssuedOn: '2025-07-20' }))).toEqual([50_000n]);
    expect(outcome(mark({}, { documentIssuedOn: '2025-07-21' }))).toEqual(['L-4.1a']);
  });

  it('does not pay renewal, nor what it does not name', () => {
    expect(outcome(mark({ kind: 'renewal' }))).toEqual(['L-4.4']);
    expect(outcome(mark({ kind: 'translation' }))).toEqual(['L-4.2']);
    expect(outcome(mark({ kind: 'priorSearch' }))).toEqual([50_000n]);
  });

  it('refuses invoices older than the oldest of the first payment', () => {
    const document = { number: '1', issuer: 'A', day: '2024-02-29' };
    expect(outcome(mark({ document }, { supportStart: '2024-02-29' }))).toEqual([50_000n]);
    expect(outcome(mark({ document }, { supportStart: '2024-03-01' }))).toEqual(['L-4.5']);
  });

  it('stops at 2,735,105 TL in a support year, by the analogue at 2,735,000 TL', () => {
    const dear = { lira: '6000000.00' };
    expect(outcome(mark(dear))).toEqual([273_510_500n]);
    expect(outcome(mark(dear, {}, chosen('C-6', 'analogue')))).toEqual([273_500_000n]);
  });

  it('keeps legal advice within 455,979 TL and lets it use up the whole ceiling too', () => {
    const advice = { kind: 'legalAdvice', lira: '1000000.00' };
    expect(outcome(mark(advice))).toEqual([45_597_900n]);
    expect(outcome(mark(advice, {}, chosen('O-38', 'thousand')))).toEqual([45_509_200n]);
    const lines = [
      { ...advice },
      { kind: 'trademarkOffice', lira: '6000000.00', payment: { reference: 'P', day: '2025-05-21' } },
    ];
    // 2,735,105 − 455,979 = 2,279,126.
    expect(outcome(smallClaim('registration-protection', lines))).toEqual([45_597_900n, 227_912_600n]);
  });

  it('uses up of the allowance for legal advice what is paid, not what the ceiling cuts', () => {
    const ledger = [used('logistics/registration-protection/ceiling|2025-03-01', '273510500', '273500500')];
    const claim = mark({ kind: 'legalAdvice', lira: '100000.00' }, {}, { ledger });
    // 100.00 TL are left of the ceiling.
    expect(outcome(claim)).toEqual([10_000n]);
    expect(decided(claim).opened.get('logistics/registration-protection/legal-advice|2025-03-01')).toBe(
      10_000n,
    );
  });

  it('has a ceiling for every support year, counted by the day of the document', () => {
    // Support began on 1 March 2024: the document of 10 May 2025 lies in the year from 1 March 2025.
    const whole = (year: string) =>
      used(`logistics/registration-protection/ceiling|${year}`, '273510500', '273510500');
    expect(outcome(mark({}, {}, { ledger: [whole('2025-03-01')] }))).toEqual([0n]);
    expect(outcome(mark({}, {}, { ledger: [whole('2024-03-01')] }))).toEqual([50_000n]);
    const byCalendar = { ...chosen('C-1', 'calendar-year'), ledger: [whole('2025')] };
    expect(outcome(mark({}, {}, byCalendar))).toEqual([0n]);
  });

  it('begins with the oldest invoice of a first application', () => {
    const line = (day: string): SmallLine => ({
      kind: 'trademarkOffice',
      lira: '4000000.00',
      document: { number: day, issuer: 'A', day },
    });
    // From 10 May 2024: the invoice of 9 May 2025 is of the first year, that of 10 May of the second. 2 × 2,000,000 TL in one year
    // would stop at 2,735,105 TL.
    const first = { supportStart: undefined, firstApplication: true };
    const claim = (day: string) =>
      outcome(
        smallClaim('registration-protection', [line('2024-05-10'), line('2025-05-09'), line(day)], first),
      );
    expect(claim('2025-05-10')).toEqual([200_000_000n, 73_510_500n, 200_000_000n]);
  });

  it('is sure of nothing where nobody tells when support began', () => {
    expect(between(mark({}, { supportStart: undefined }))).toEqual([0n, 50_000n]);
  });
});

describe('documents for entry to a market (m.5)', () => {
  const audit = (
    line: Partial<SmallLine>,
    facts: Readonly<Record<string, Told | undefined>> = {},
    more = {},
  ) =>
    smallClaim(
      'market-entry-documents',
      [{ kind: 'certificationAudit', lira: '1000.00', ...line }],
      facts,
      more,
    );

  it('pays half of what it names', () => {
    expect(outcome(audit({ country: 'DE' }))).toEqual([50_000n]);
    expect(outcome(audit({ kind: 'renewal' }))).toEqual([50_000n]);
    expect(outcome(audit({ kind: 'training' }))).toEqual(['L-5.2']);
    expect(outcome(audit({}, { documentListed: false }))).toEqual(['L-5.1']);
  });

  it('gives up to ten points more for the climate, as many as the examiner gives', () => {
    const points = (additionalPoints: string | undefined, reading = 'percentage-points') =>
      between(audit({}, { climateDocument: true, additionalPoints }, chosen('O-1', reading)));
    expect(points('7.5')).toEqual([57_500n, 57_500n]);
    expect(points('10')).toEqual([60_000n, 60_000n]);
    expect(points('12')).toEqual([60_000n, 60_000n]);
    expect(points('0')).toEqual([50_000n, 50_000n]);
    expect(points(undefined)).toEqual([50_000n, 60_000n]);
    // Ten basis points are a tenth of a point: 50.10 %; 0.05 of a point: 50.05 %.
    expect(points('10', 'basis-points')).toEqual([50_100n, 50_100n]);
    expect(points('0.05', 'basis-points')).toEqual([50_050n, 50_050n]);
  });

  it('is filed within six months of the issue of the document, not before payment', () => {
    const filed = (filedOn: string, issued: string) =>
      outcome(audit({}, { documentIssuedOn: issued }, { filedOn }));
    expect(filed('2025-11-10', '2025-05-10')).toEqual([50_000n]);
    expect(filed('2025-11-11', '2025-05-10')).toEqual(['L-16.5']);
    expect(filed('2025-05-20', '2025-01-10')).toEqual([50_000n]);
    expect(filed('2025-05-19', '2025-01-10')).toEqual(['L-16.5']);
    expect(filed('2025-06-01', '2025-06-02')).toEqual(['L-16.5']);
  });

  it('stops at 8,207,594 TL, and refuses older invoices', () => {
    expect(outcome(audit({ lira: '20000000.00' }))).toEqual([820_759_400n]);
    expect(outcome(audit({}, { supportStart: '2025-05-11' }))).toEqual(['L-5.3']);
  });
});
