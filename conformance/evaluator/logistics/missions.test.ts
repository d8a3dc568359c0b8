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

type Facts = Readonly<Record<string, Told | undefined>>;

/** The programme runs from 12 to 15 May 2025; no rate is known, so the most is what counts of the expense. */
const of =
  (support: string) =>
  (line: Partial<SmallLine> = {}, facts: Facts = {}, more = {}) =>
    outcome(
      smallClaim(
        support,
        [{ kind: 'meetingOrganisation', lira: '1000.00', ...line }],
        { applicant: 'cooperationBody', ...facts },
        more,
      ),
    );
const trade = of('trade-mission');
const buyers = of('buyer-mission');
const competition = of('competition-event');
const ALL = [100_000n];

describe('missions (m.11)', () => {
  it('are of bodies, asked for two months ahead, of ten days at most', () => {
    expect(trade()).toEqual(ALL);
    expect(buyers()).toEqual(ALL);
    expect(trade({}, { applicant: 'beneficiary' })).toEqual(['L-11.1']);
    expect(trade({}, { preApprovalFiledOn: '2025-03-12' })).toEqual(ALL);
    expect(trade({}, { preApprovalFiledOn: '2025-03-13' })).toEqual(['L-11.1']);
    expect(trade({}, { preApprovalDay: '2025-05-12' })).toEqual(['L-11.1']);
    expect(trade({}, { eventEnd: '2025-05-21' })).toEqual(ALL);
    expect(trade({}, { eventEnd: '2025-05-22' })).toEqual(['L-11.1']);
  });

  it('to sell have eight participants and the Counsellor’s opinion; missions of buyers need neither', () => {
    expect(trade({}, { participants: '8' })).toEqual(ALL);
    expect(trade({}, { participants: '7' })).toEqual(['L-11.5']);
    expect(trade({}, { missionOpinion: false })).toEqual(['L-11.11']);
    expect(buyers({}, { participants: '1', missionOpinion: false })).toEqual(ALL);
  });

  it('pay what is named on the spot and online', () => {
    expect(trade({ kind: 'gifts' })).toEqual(['L-11.3.3']);
    expect(trade({}, { virtual: true })).toEqual(['L-11.4']);
    expect(trade({ kind: 'planning' }, { virtual: true })).toEqual(ALL);
    expect(trade({ kind: 'interpreting' }, { virtual: true })).toEqual(ALL);
    expect(buyers({ kind: 'preliminaryTravel' })).toEqual(['L-11.3.7']);
    expect(trade({ kind: 'preliminaryTravel' })).toEqual(ALL);
  });

  it('pay economy travel on the route to those who stay for all of it', () => {
    expect(trade({ kind: 'transfer' }, { economyClass: false })).toEqual(['L-11.3.1']);
    expect(trade({ kind: 'preliminaryTravel' }, { economyClass: false })).toEqual(['L-11.3.1']);
    expect(trade({ kind: 'travel' }, { offRoute: true })).toEqual(['L-11.6']);
    expect(trade({ kind: 'lodging' }, { offRoute: true })).toEqual(ALL);
    expect(trade({ kind: 'lodging' }, { attendedWhole: false })).toEqual(['L-11.8']);
    expect(trade({}, { attendedWhole: false, economyClass: false, offRoute: true })).toEqual(ALL);
    expect(trade({}, { standIn: true })).toEqual(['L-11.10']);
  });

  it('ask of promotion what is asked of it everywhere', () => {
    expect(trade({ kind: 'promotion' }, { contract: 'none' })).toEqual(['L-18.15']);
    expect(buyers({ kind: 'printedMaterial' }, { audience: 'turkishLanguage' })).toEqual(['L-18.17.3']);
    expect(trade({}, { contract: 'none', audience: 'turkishMedia' })).toEqual(ALL);
    expect(competition({ kind: 'promotion' }, { audience: 'towardsTurkiye' })).toEqual(ALL);
  });

  it('tell changes of the list before the start and others seven days ahead, or with good reason', () => {
    const change = (programmeChange: string, changeNotifiedOn: string, changeJustified?: boolean) =>
      trade({}, { programmeChange, changeNotifiedOn, changeJustified });
    expect(change('participantList', '2025-05-11')).toEqual(ALL);
    expect(change('participantList', '2025-05-12')).toEqual(['L-11.9']);
    expect(change('participantList', '2025-05-12', true)).toEqual(ALL);
    expect(change('other', '2025-05-05')).toEqual(ALL);
    expect(change('other', '2025-05-06')).toEqual(['L-11.9']);
  });

  it('bring buyers three days before and send them home three days after', () => {
    const trip = (from: string, until: string) => buyers({ kind: 'travel', activity: { from, until } });
    expect(trip('2025-05-09', '2025-05-19')).toEqual(ALL);
    expect(trip('2025-05-08', '2025-05-19')).toEqual(['L-11.7']);
    expect(trip('2025-05-09', '2025-05-20')).toEqual(['L-11.7']);
    expect(trade({ kind: 'transfer', activity: { from: '2025-05-01', until: '2025-05-20' } })).toEqual(ALL);
  });

  it('count a comparable fare for those who travel on other days or by another way', () => {
    const fare = (from: string, until: string, amount: string, sameRoute = true) =>
      trade(
        { kind: 'travel', activity: { from, until } },
        { comparableFare: { amount, currency: 'TRY' }, sameRoute },
      );
    expect(fare('2025-05-11', '2025-05-17', '600.00')).toEqual(ALL);
    expect(fare('2025-05-10', '2025-05-17', '600.00')).toEqual([60_000n]);
    expect(fare('2025-05-11', '2025-05-18', '600.00')).toEqual([60_000n]);
    expect(fare('2025-05-11', '2025-05-17', '600.00', false)).toEqual([60_000n]);
    expect(fare('2025-05-10', '2025-05-17', '1200.00')).toEqual(ALL);
  });

  it('lodge one person for 8,206 TL a day', () => {
    // Three days: 24,618.00 TL.
    const stay = (lira: string) => trade({ kind: 'lodging', lira }, { personDays: '3' });
    expect(stay('24618.00')).toEqual([2_461_800n]);
    expect(stay('24618.01')).toEqual([2_461_800n]);
    expect(trade({ kind: 'lodging', lira: '30000.00' }, { personDays: undefined })).toEqual([3_000_000n]);
    expect(buyers({ kind: 'lodging', lira: '30000.00' }, { personDays: '3' })).toEqual([2_461_800n]);
  });

  it('count three days of a preliminary mission, of all a person’s stays together', () => {
    const stay = (days: string, lira: string): SmallLine => ({
      kind: 'preliminaryLodging',
      lira,
      facts: { personDays: days },
    });
    const claim = (...lines: readonly SmallLine[]) =>
      outcome(smallClaim('trade-mission', lines, { applicant: 'hib' }));
    expect(claim(stay('3', '6000.00'))).toEqual([600_000n]);
    expect(claim(stay('4', '8000.00'))).toEqual([600_000n]);
    // Four days in all: three quarters of each.
    expect(claim(stay('2', '4000.00'), stay('2', '1000.00'))).toEqual([300_000n, 75_000n]);
    // Another person's days are counted apart; 3 × 8,206 is the most there is for one of them.
    expect(claim(stay('4', '8000.00'), { ...stay('4', '80000.00'), person: 'p2' })).toEqual([
      600_000n,
      2_461_800n,
    ]);
    // Two stays of three days: half of each counts, and half of 3 × 8,206 is the most for each.
    expect(claim(stay('3', '90000.00'), stay('3', '90000.00'))).toEqual([1_230_900n, 1_230_900n]);
  });

  it('count two of each body, three interpreters, two of a preliminary mission', () => {
    const trip = (person: string, body: string): SmallLine => ({
      kind: 'transfer',
      lira: '1000.00',
      person,
      body,
    });
    const lines = [trip('a', 'x'), trip('b', 'x'), trip('c', 'x'), trip('c', 'y'), trip('a', 'x')];
    const told = { applicant: 'cooperationBody' };
    const one = 100_000n;
    expect(outcome(smallClaim('trade-mission', lines, told))).toEqual([one, one, 'L-11.3.1', one, one]);
    expect(outcome(smallClaim('buyer-mission', lines, told))).toEqual([one, one, one, one, one]);
    expect(outcome(smallClaim('competition-event', lines, told))).toEqual([one, one, 'L-13.4.1', one, one]);
    const words = ['a', 'b', 'c', 'd'].map(
      (person): SmallLine => ({ kind: 'interpreting', lira: '1000.00', person }),
    );
    expect(outcome(smallClaim('buyer-mission', words, told))).toEqual([one, one, one, 'L-11.3.2']);
    expect(outcome(smallClaim('competition-event', words, told))).toEqual([one, one, one, one]);
    const ahead = ['a', 'b', 'c'].map(
      (person): SmallLine => ({ kind: 'preliminaryTravel', lira: '1000.00', person }),
    );
    expect(outcome(smallClaim('trade-mission', ahead, told))).toEqual([one, one, 'L-11.3.7']);
  });

  it('write names that hold a mark of the ledger so that they cannot be taken for one', () => {
    const line: SmallLine = { kind: 'transfer', lira: '1.00', item: 'a|b', body: 'c#d', person: 'p' };
    const claim = smallClaim('trade-mission', [line], { applicant: 'hib' });
    expect([...decided(claim).opened.keys()]).toEqual([
      'logistics/trade-mission/representatives|a%7Cb|c%23d',
      'logistics/trade-mission/representatives|a%7Cb|c%23d#p',
    ]);
  });
});

describe('competitions and events (m.13)', () => {
  it('serve their aims, are asked for two months ahead and lodge their guests by the day', () => {
    expect(competition()).toEqual(ALL);
    expect(competition({}, { aimsServed: false })).toEqual(['L-13.1']);
    expect(competition({}, { preApprovalFiledOn: '2025-03-13' })).toEqual(['L-13.1']);
    expect(competition({ kind: 'prizes' })).toEqual(['L-13.4.4']);
    expect(competition({ kind: 'travel' }, { economyClass: false })).toEqual(['L-13.4.1']);
    expect(competition({ kind: 'lodging', lira: '8206.01' }, { personDays: '1' })).toEqual([820_600n]);
    expect(competition({ country: 'TR' })).toEqual(ALL);
  });
});

describe('one document, one use', () => {
  it('takes what earlier claims and earlier lines left of it, in the currency of the document', () => {
    const total = { amount: '1500.00', currency: 'TRY' };
    const document = { number: '7', issuer: 'A', day: '2025-05-10', total };
    const line: SmallLine = { kind: 'promotion', lira: '1000.00', document };
    const told = { applicant: 'cooperationBody' };
    expect(outcome(smallClaim('buyer-mission', [line, line], told))).toEqual([100_000n, 50_000n]);
    const ledger = [used('document|A|7', '150000', '120000')];
    expect(outcome(smallClaim('buyer-mission', [line], told, { ledger }))).toEqual([30_000n]);
  });
});

describe('what is open', () => {
  it('is tried out where a question has few answers', () => {
    const claim = (fact: string) =>
      between(
        smallClaim('registration-protection', [{ kind: 'trademarkOffice', lira: '1000.00' }], {
          [fact]: undefined,
        }),
      );
    expect(claim('hibMember')).toEqual([0n, 50_000n]);
    expect(claim('paidBy')).toEqual([0n, 50_000n]);
    expect(claim('transportLicence')).toEqual([0n, 50_000n]);
    // Whoever pays by bank: nothing hangs on the approval of a cheque.
    expect(claim('chequeApproved')).toEqual([50_000n, 50_000n]);
    // Nobody knows whether the country was on the list on that day, nor whether the day is past.
    expect(claim('documentIssuedOn')).toEqual([0n, 60_000n]);
  });

  it('is a claim that awaits decision', () => {
    const key = 'logistics/registration-protection/ceiling|2025-03-01';
    const ledger = [used(key, '273510500', '273480500', 'pending')];
    const lines: SmallLine[] = [{ kind: 'trademarkOffice', lira: '1000.00' }];
    // 300.00 TL are left if it is granted.
    expect(between(smallClaim('registration-protection', lines, {}, { ledger }))).toEqual([30_000n, 50_000n]);
  });

  it('is a ceiling of 2026, of which nothing is law', () => {
    const late: SmallLine = {
      kind: 'trademarkOffice',
      lira: '9000000.00',
      payment: { reference: 'P', day: '2026-01-05' },
    };
    const claim = smallClaim(
      'registration-protection',
      [late],
      { repealHolds: false },
      { filedOn: '2026-02-01' },
    );
    expect(between(claim)).toEqual([0n, 450_000_000n]);
    expect(decided(claim).lines.get('L1')?.undetermined).toBe(true);
    const known = decided({ ...claim, ...chosen('C-4', 'dropped') });
    expect(known.lines.get('L1')?.undetermined).toBe(true);
  });
});
