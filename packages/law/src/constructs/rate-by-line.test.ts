import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import {
  fairLine,
  lawClaim,
  lawFacts,
  missionLine,
  paid,
  portionsOf,
  read,
  rent,
  searchAd,
} from '../testing/logistics-claims.fixture.ts';

type Facts = Readonly<Record<string, FactValue | undefined>>;

/** The rate of a line in basis points, least and most, and the share in the company abroad, least and most. */
function rateOf(line: LineEntry, facts: Facts = {}, more: Partial<ClaimFile> = {}) {
  const [portion] = portionsOf(lawClaim([line], { facts: lawFacts(facts), ...more }));
  const { rateLeast, rateMost, ratioLeast, ratioMost } = portion?.share ?? {};
  return { rate: [rateLeast, rateMost], share: [ratioLeast, ratioMost] };
}

const HALF = [5_000, 5_000];
const WHOLE = [10_000, 10_000];

describe('the rate of a beneficiary', () => {
  it('is 50 %, and 60 % where the country is on EK-3 (L-15.1)', () => {
    expect(rateOf(rent({ country: 'DE' })).rate).toEqual(HALF);
    expect(rateOf(rent({ country: 'US' })).rate).toEqual([6_000, 6_000]);
  });

  it('lies between 50 % and 60 % while the list of the key day was not handed in', () => {
    expect(rateOf(rent({ country: 'US' }), {}, { lists: [] }).rate).toEqual([5_000, 6_000]);
  });

  it('goes by the list of its own key day: a fair by its last day, not by the day it was paid', () => {
    const lists = [{ list: 'EK-3', from: '2024-05-10', countries: ['US'], source: 'made up' }] as const;
    const fair = fairLine({ country: 'US', ...paid('2024-05-02') });
    expect(rateOf(fair, { eventEnd: '2024-05-10' }, { lists }).rate).toEqual([6_000, 6_000]);
    expect(rateOf(fair, { eventEnd: '2024-05-09' }, { lists }).rate).toEqual([5_000, 6_000]);
  });

  it('is 50.10 % where ten basis points are read literally (O-1), and 50 % where “may be applied” is not (O-2)', () => {
    expect(rateOf(rent({ country: 'US' }), {}, read('O-1', 'basis-points')).rate).toEqual([5_010, 5_010]);
    expect(rateOf(rent({ country: 'US' }), {}, read('O-2', 'not-applied')).rate).toEqual(HALF);
  });

  it('is given by no source for product placement with an addition: there it stays 50 % in every country', () => {
    const film = { ...searchAd({ country: 'US' }), support: 'logistics/product-placement', kind: 'film' };
    expect(rateOf(film).rate).toEqual(HALF);
  });
});

describe('the addition for a climate document (L-15.2)', () => {
  const certificate = (facts: Facts) =>
    rateOf(
      { ...rent({ country: 'US' }), support: 'logistics/market-entry-documents', kind: 'certificationAudit' },
      facts,
    );

  it('is what the examiner gives: 7.5 points are 57.5 %, 10 points are 60 %', () => {
    expect(certificate({ climateDocument: true, additionalPoints: '7.5' }).rate).toEqual([5_750, 5_750]);
    expect(certificate({ climateDocument: true, additionalPoints: '10' }).rate).toEqual([6_000, 6_000]);
  });

  it('lies between none and ten points while nobody gave them', () => {
    expect(certificate({ climateDocument: true, additionalPoints: undefined }).rate).toEqual([5_000, 6_000]);
  });

  it('is none for another document, whatever was given and whatever the country', () => {
    expect(certificate({ climateDocument: false, additionalPoints: '10' }).rate).toEqual(HALF);
  });

  it('lies between none and what was given while nobody judged the document', () => {
    expect(certificate({ climateDocument: undefined, additionalPoints: '7.5' }).rate).toEqual([5_000, 5_750]);
  });
});

describe('the share in the company abroad (L-6.10)', () => {
  const sixty: Facts = { foreignShare: '60', organicBond: 'partner' };

  it('counts where that company holds the unit, or pays for it', () => {
    expect(rateOf(rent(), { ...sixty, unitHolder: 'foreignCompany' }).share).toEqual([6_000, 6_000]);
    expect(rateOf(rent(), { ...sixty, paidBy: 'foreignUnit' }).share).toEqual([6_000, 6_000]);
    expect(rateOf(rent(), sixty).share).toEqual(WHOLE);
  });

  it('always counts by another reading (O-16)', () => {
    expect(rateOf(rent(), sixty, read('O-16', 'always')).share).toEqual([6_000, 6_000]);
  });

  it('is anything while not told, and from itself to the whole while nobody said who holds the unit', () => {
    expect(rateOf(rent(), { unitHolder: 'foreignCompany', foreignShare: undefined }).share).toEqual([
      0, 10_000,
    ]);
    expect(rateOf(rent(), { ...sixty, unitHolder: undefined }).share).toEqual([6_000, 10_000]);
  });

  it('is not asked of another support', () => {
    expect(rateOf(searchAd(), { ...sixty, unitHolder: 'foreignCompany' }).share).toEqual(WHOLE);
  });
});

describe('a rate that no source gives (C-5)', () => {
  it('may be anything: of a cooperation body at a fair, and of every mission', () => {
    expect(rateOf(fairLine({ country: 'US' }), { applicant: 'cooperationBody' }).rate).toEqual([0, 10_000]);
    expect(rateOf(missionLine('meetingOrganisation'), { applicant: 'hib' }).rate).toEqual([0, 10_000]);
  });

  it('is not known either while nobody said who applies, since it may be a cooperation body', () => {
    expect(rateOf(fairLine(), { applicant: undefined }).rate).toEqual([0, 10_000]);
    expect(rateOf(fairLine(), { applicant: 'beneficiary' }).rate).toEqual(HALF);
  });
});
