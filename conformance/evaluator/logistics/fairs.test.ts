import { describe, expect, it } from 'vitest';
import type { Told } from '../claim.ts';
import { between, chosen, outcome, type SmallLine, smallClaim, used } from './small-claims.fixture.ts';

type Facts = Readonly<Record<string, Told | undefined>>;

/** The event is held from 12 to 15 May 2025. */
const own = (line: Partial<SmallLine> = {}, facts: Facts = {}, more = {}) =>
  smallClaim('individual-participation', [{ kind: 'spaceRent', lira: '1000.00', ...line }], facts, more);

describe('individual participation (m.8)', () => {
  it('pays half, sixty per cent where the country was on the list on the last day of the event', () => {
    expect(outcome(own())).toEqual([50_000n]);
    const lists = [
      { list: 'EK-3' as const, from: '2025-05-01', until: '2025-05-15', countries: ['DE'] },
      { list: 'EK-3' as const, from: '2025-05-15', countries: ['FR'] },
    ];
    expect(outcome(own({}, {}, { lists }))).toEqual([60_000n]);
    expect(outcome(own({ country: 'DE' }, {}, { lists }))).toEqual([50_000n]);
  });

  it('is for listed events abroad or online, with a stand', () => {
    expect(outcome(own({}, { eventListed: false }))).toEqual(['L-8.1']);
    expect(outcome(own({ country: 'TR' }))).toEqual(['L-8.1']);
    expect(outcome(own({ country: 'TR', kind: 'participationFee' }, { virtual: true }))).toEqual([50_000n]);
    expect(outcome(own({}, { stand: false }))).toEqual(['L-8.5']);
  });

  it('pays what belongs to the stand, online only the fees', () => {
    expect(outcome(own({ kind: 'hostess' }))).toEqual(['L-8.7a']);
    expect(outcome(own({ kind: 'lodging' }))).toEqual(['L-8.6']);
    expect(outcome(own({ kind: 'participationFee' }))).toEqual(['L-8.6']);
    expect(outcome(own({}, { virtual: true }))).toEqual(['L-8.6']);
    expect(outcome(own({ kind: 'registrationFee' }, { virtual: true }))).toEqual([50_000n]);
    expect(outcome(own({ kind: 'travel' }, { economyClass: false }))).toEqual(['L-8.6']);
    expect(outcome(own({}, { economyClass: false }))).toEqual([50_000n]);
  });

  it('needs no Counsellor for papers from abroad', () => {
    expect(outcome(own({}, { issuedAbroad: true, counsellorOpinion: 'refused' }))).toEqual([50_000n]);
  });

  it('pays travel from five days before to five days after the event', () => {
    const trip = (from: string, until: string, facts: Facts = {}) =>
      outcome(own({ kind: 'travel', activity: { from, until } }, facts));
    expect(trip('2025-05-07', '2025-05-21')).toEqual([50_000n]);
    expect(trip('2025-05-06', '2025-05-21')).toEqual(['L-8.2']);
    expect(trip('2025-05-07', '2025-05-22')).toEqual(['L-8.2']);
    expect(outcome(own({ activity: { from: '2025-04-01', until: '2025-06-30' } }))).toEqual([50_000n]);
  });

  it('pays travel on from an event that ended five days before at most', () => {
    const on = (from: string, until = '2025-05-21') =>
      outcome(
        own(
          { kind: 'travel', activity: { from, until } },
          { tripFrom: 'previousEvent', previousEventEnd: '2025-05-01' },
        ),
      );
    expect(on('2025-05-06')).toEqual([50_000n]);
    expect(on('2025-05-07')).toEqual(['L-8.3']);
    expect(on('2025-05-02', '2025-05-22')).toEqual(['L-8.2']);
  });

  it('pays the travel of two, each counted once', () => {
    const trip = (person: string): SmallLine => ({ kind: 'travel', lira: '1000.00', person });
    const claim = smallClaim('individual-participation', [trip('a'), trip('b'), trip('a'), trip('c')]);
    expect(outcome(claim)).toEqual([50_000n, 50_000n, 50_000n, 'L-8.6']);
    const ledger = [
      used('logistics/individual-participation/representatives|A', '2', '2'),
      used('logistics/individual-participation/representatives|A#p1', '1', '1'),
    ];
    expect(outcome(own({ kind: 'travel' }, {}, { ledger }))).toEqual([50_000n]);
    expect(outcome(own({ kind: 'travel', person: 'p2' }, {}, { ledger }))).toEqual(['L-8.6']);
    expect(outcome(own({ kind: 'travel', person: 'p2', item: 'B' }, {}, { ledger }))).toEqual([50_000n]);
  });

  it('stops at 1,367,551 TL for an event, by the analogue at 1,367,000 TL, whatever the year', () => {
    const dear = { lira: '3000000.00' };
    expect(outcome(own(dear))).toEqual([136_755_100n]);
    expect(outcome(own(dear, {}, chosen('C-6', 'analogue')))).toEqual([136_700_000n]);
    const ledger = [used('logistics/individual-participation/ceiling|A', '91288800', '91288800')];
    // 912,888 TL went to payments of 2024; 1,367,551 − 912,888 = 454,663.
    expect(outcome(own(dear, {}, { ledger }))).toEqual([45_466_300n]);
    expect(outcome(own({ ...dear, item: 'B' }, {}, { ledger }))).toEqual([136_755_100n]);
  });

  it('is filed within six months of the last day of the event, not before it', () => {
    const filed = (filedOn: string) =>
      outcome(own({ payment: { reference: 'P', day: '2025-02-01' } }, {}, { filedOn }));
    expect(filed('2025-11-15')).toEqual([50_000n]);
    expect(filed('2025-11-16')).toEqual(['L-16.2']);
    expect(filed('2025-05-15')).toEqual([50_000n]);
    expect(filed('2025-05-14')).toEqual(['L-16.2']);
  });

  it('knows neither rate nor ceiling of a cooperation body', () => {
    expect(between(own({}, { applicant: 'cooperationBody' }))).toEqual([0n, 100_000n]);
    expect(outcome(own({}, { applicant: 'organiser' }))).toEqual(['L-8.1']);
  });
});

const national = (line: Partial<SmallLine> = {}, facts: Facts = {}, more = {}) =>
  smallClaim('national-participation', [{ kind: 'spaceRent', lira: '1000.00', ...line }], facts, more);

describe('national participation (m.9)', () => {
  it('has no rate that a source gives: at most the expense counts', () => {
    expect(between(national())).toEqual([0n, 100_000n]);
    expect(between(national({ country: 'DE' }))).toEqual([0n, 100_000n]);
  });

  it('is of a listed organisation, asked for a month ahead and approved before it begins', () => {
    const asked = (preApprovalFiledOn: string, preApprovalDay: string, more = {}) =>
      outcome(national({}, { preApprovalFiledOn, preApprovalDay }, more));
    expect(asked('2025-04-12', '2025-05-11')).toEqual([100_000n]);
    expect(asked('2025-04-13', '2025-05-11')).toEqual(['L-9.1']);
    expect(asked('2025-04-12', '2025-05-12')).toEqual(['L-9.1']);
    expect(asked('2025-04-12', '2025-05-12', chosen('approval-day', 'same-day'))).toEqual([100_000n]);
    expect(outcome(national({}, { organisationListed: false }))).toEqual(['L-9.1']);
    expect(outcome(national({ country: 'TR' }))).toEqual(['L-9.1']);
    expect(outcome(national({}, { preApprovalSigned: false }))).toEqual(['L-16.12']);
  });

  it('has five participants, and online fifty exhibitors, 500 visitors and half of either from abroad', () => {
    const fee = (facts: Facts) =>
      outcome(national({ kind: 'participationFee' }, { virtual: true, ...facts }));
    expect(outcome(national({}, { participants: '5' }))).toEqual([100_000n]);
    expect(outcome(national({}, { participants: '4' }))).toEqual(['L-9.2']);
    expect(outcome(national({}, { exhibitors: '1', visitors: '1' }))).toEqual([100_000n]);
    const least = { exhibitors: '50', visitors: '500', foreignExhibitors: '25', foreignVisitors: '250' };
    expect(fee(least)).toEqual([100_000n]);
    expect(fee({ ...least, exhibitors: '49' })).toEqual(['L-9.6.1']);
    expect(fee({ ...least, visitors: '499' })).toEqual(['L-9.6.1']);
    expect(fee({ ...least, foreignExhibitors: '24' })).toEqual(['L-9.6.2']);
    expect(fee({ ...least, exhibitors: '51' })).toEqual(['L-9.6.2']);
    expect(fee({ ...least, foreignVisitors: '249' })).toEqual(['L-9.6.2']);
  });

  it('pays what is paid of any participation', () => {
    expect(outcome(national({ kind: 'security' }))).toEqual(['L-9.11']);
    expect(outcome(national({ kind: 'lodging' }))).toEqual(['L-9.10']);
    expect(outcome(national({}, { stand: false }))).toEqual([100_000n]);
    const early = { from: '2025-05-06', until: '2025-05-16' };
    expect(outcome(national({ kind: 'travel', activity: early }))).toEqual(['L-9.12']);
    const abroad = { issuedAbroad: true, counsellorOpinion: 'refused' };
    expect(outcome(national({}, abroad))).toEqual(['L-18.11']);
  });
});

const organiser = (line: Partial<SmallLine> = {}, facts: Facts = {}, more = {}) =>
  smallClaim(
    'national-promotion',
    [{ kind: 'sectorPromotion', lira: '1000.00', ...line }],
    { applicant: 'organiser', ...facts },
    more,
  );

describe('promotion by the organiser (m.9)', () => {
  it('is for organisers and bodies, for what is named of events on the spot or online', () => {
    expect(between(organiser())).toEqual([0n, 100_000n]);
    expect(outcome(organiser({}, { applicant: 'beneficiary' }))).toEqual(['L-9.7']);
    expect(outcome(organiser({ kind: 'planning' }))).toEqual(['L-9.8.1']);
    expect(outcome(organiser({ kind: 'planning' }, { virtual: true }))).toEqual([100_000n]);
    expect(outcome(organiser({ kind: 'infoStand' }, { virtual: true }))).toEqual(['L-9.9']);
    expect(outcome(organiser({}, { promotionListed: false }))).toEqual(['L-9.13']);
    expect(outcome(organiser({ kind: 'infoStand' }, { promotionListed: false }))).toEqual([100_000n]);
    expect(outcome(organiser({}, { audience: 'turkishMedia' }))).toEqual(['L-18.17.5']);
    expect(outcome(organiser({ kind: 'showArea' }, { audience: 'turkishMedia', contract: 'none' }))).toEqual([
      100_000n,
    ]);
  });

  it('counts 25 m² of an info stand', () => {
    const stand = (infoStandArea: string | undefined, more = {}) =>
      between(organiser({ kind: 'infoStand' }, { infoStandArea }, more))[1];
    expect(stand('25')).toBe(100_000n);
    // 1,000.00 × 25 / 25.01 = 999.600…
    expect(stand('25.01')).toBe(99_960n);
    expect(stand('30')).toBe(83_333n);
    expect(stand(undefined)).toBe(100_000n);
    expect(stand('25', chosen('area-excess', 'refused'))).toBe(100_000n);
    expect(
      outcome(organiser({ kind: 'infoStand' }, { infoStandArea: '25.01' }, chosen('area-excess', 'refused'))),
    ).toEqual(['L-9.8.3']);
  });

  it('counts a show area of fifteen per cent of what is rented out', () => {
    // 15 % of 200 m² is 30 m².
    const show = (showArea: string) => between(organiser({ kind: 'showArea' }, { showArea }))[1];
    expect(show('30')).toBe(100_000n);
    expect(show('40')).toBe(75_000n);
    expect(show('30.5')).toBe(98_360n);
  });
});

describe('virtual fairs of one’s own (m.12)', () => {
  const fair = (facts: Facts = {}, line: Partial<SmallLine> = {}, more = {}) =>
    outcome(
      smallClaim(
        'virtual-fair',
        [{ kind: 'platformFee', lira: '1000.00', ...line }],
        { applicant: 'cooperationBody', ...facts },
        more,
      ),
    );

  it('have thirty exhibitors, 500 visitors, half of them from abroad', () => {
    const least = { exhibitors: '30', visitors: '501', foreignVisitors: '251', foreignExhibitors: '0' };
    expect(fair(least)).toEqual([100_000n]);
    expect(fair({ ...least, exhibitors: '29' })).toEqual(['L-12.3.1']);
    expect(fair({ ...least, foreignVisitors: '250' })).toEqual(['L-12.3.2']);
    expect(fair({ mirrored: false })).toEqual(['L-12.3.3']);
  });

  it('are reported within fifteen days, every other task done', () => {
    expect(fair({ fairReportOn: '2025-05-30' })).toEqual([100_000n]);
    expect(fair({ fairReportOn: '2025-05-31' })).toEqual(['L-12.4.1']);
    expect(fair({ otherTasksDone: false })).toEqual(['L-12.4.3']);
  });

  it('are for bodies, asked for a month ahead', () => {
    expect(fair({ applicant: 'beneficiary' })).toEqual(['L-12.1']);
    expect(fair({ preApprovalFiledOn: '2025-04-12' })).toEqual([100_000n]);
    expect(fair({ preApprovalFiledOn: '2025-04-13' })).toEqual(['L-12.1']);
    expect(fair({}, { kind: 'interpreting' })).toEqual(['L-12.6']);
  });
});
