import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  BODY,
  decide,
  during,
  END_OF_2025,
  fairLine,
  lawClaim,
  lawFacts,
  mark,
  missionLine,
  organised,
  paid,
  read,
  rent,
  searchAd,
} from '../testing/logistics-claims.fixture.ts';
import { questionsOf } from './questions.ts';

type Facts = Readonly<Record<string, FactValue | undefined>>;

function asked(line: LineEntry, facts: Facts = {}, more: Partial<ClaimFile> = {}): readonly string[] {
  const claim = lawClaim([line], { facts: lawFacts(facts), ...more });
  return questionsOf(decide(claim)).map(({ fact }) => (typeof fact === 'string' ? fact : fact.name));
}

describe('the start of a support', () => {
  it('is never asked for in a first application, which sets it, even where the list is missing', () => {
    for (const line of [mark({ country: 'US' }), rent({ country: 'US' }), searchAd({ country: 'US' })])
      expect(asked(line, {}, { lists: [] })).toEqual(['list']);
  });

  it('is asked for in a later one, and whether it is the first where nobody said', () => {
    for (const line of [mark(), rent(), searchAd()]) {
      expect(asked(line, { firstApplication: false })).toContain('supportStart');
      expect(asked(line, { firstApplication: undefined })).toContain('firstApplication');
    }
    expect(asked(mark(), { firstApplication: false, supportStart: '2024-01-01' })).toEqual([]);
  });

  it('is asked of no event, which has none', () => {
    expect(asked(fairLine(), { firstApplication: false })).toEqual([]);
  });
});

describe('numbers of things', () => {
  it.each([
    ['participants', missionLine('meetingOrganisation')],
    ['personDays', missionLine('lodging')],
    ['personDays', missionLine('preliminaryLodging')],
    ['infoStandArea', organised('infoStand')],
    ['showArea', organised('showArea')],
    ['rentedArea', organised('showArea')],
  ] as const)(
    '%s is asked for where nobody told it, though no source gives the rate, and not where it was',
    (name, line) => {
      expect(asked(line, { ...BODY, [name]: undefined })).toContain(name);
      expect(asked(line, BODY)).not.toContain(name);
    },
  );

  it('of a virtual fair are asked for one by one; where all are missing, the foreign visitors once the visitors are told', () => {
    const fair = { ...missionLine('planning'), support: 'logistics/virtual-fair' };
    const names = ['exhibitors', 'visitors', 'foreignVisitors'] as const;
    for (const name of names) expect(asked(fair, { ...BODY, [name]: undefined })).toEqual([name]);
    const untold = Object.fromEntries(names.map((name) => [name, undefined]));
    expect([...asked(fair, { ...BODY, ...untold })].sort()).toEqual(['exhibitors', 'visitors']);
    const told = { ...untold, exhibitors: '30', visitors: '500' };
    expect(asked(fair, { ...BODY, ...told })).toEqual(['foreignVisitors']);
  });

  it('that no line leans on are not asked for: the visitors of a physical mission', () => {
    expect(
      asked(missionLine('meetingOrganisation'), { ...BODY, visitors: undefined, showArea: undefined }),
    ).toEqual([]);
  });
});

describe('figures in lira', () => {
  it('are the fare of a comparable trip, asked for where the trip was too long for the mission of 6–10 May', () => {
    const trip = (from: string) => missionLine('travel', during(from, '2024-05-12'));
    expect(asked(trip('2024-05-04'), { ...BODY, comparableFare: undefined })).toEqual(['comparableFare']);
    expect(asked(trip('2024-05-05'), { ...BODY, comparableFare: undefined })).toEqual([]);
  });

  it('are the turnover of a firm, and not that of a body', () => {
    expect(asked(rent(), { logisticsTurnover: undefined })).toEqual(['logisticsTurnover']);
    expect(asked(missionLine('meetingOrganisation'), { ...BODY, logisticsTurnover: undefined })).toEqual([]);
  });
});

describe('whether all ad payments of a month are in the claim', () => {
  it('is asked where ads were paid in euros and two rates may count, and not of lira', () => {
    const rates = ['2024-05-02', '2024-05-15'].map((day, index) => ({
      currency: 'EUR',
      day,
      unit: 1,
      buying: index === 0 ? '34.00' : '35.00',
      bulletin: day,
    }));
    const euros = searchAd({ amount: { amount: '100.00', currency: 'EUR' } });
    expect(asked(euros, { adPaymentsComplete: undefined }, { rates })).toEqual(['adPaymentsComplete']);
    expect(asked(searchAd(), { adPaymentsComplete: undefined })).toEqual([]);
  });
});

describe('what nobody can answer, since no source does', () => {
  const filed = (filedOn: string, more: Partial<ClaimFile> = {}) =>
    decide(
      lawClaim([rent({ ...paid('2025-12-05'), ...during('2025-12-01', '2026-01-01') })], {
        filedOn,
        ...more,
      }),
      {
        ...END_OF_2025,
        decidedOn: parseDay('2026-02-02'),
        knownOn: parseDay('2026-02-02'),
      },
    );
  const HALF = 50_000n;

  it('is the threshold of the turnover in 2026: filed on 31 December 2025 the award is 500.00, filed a day later it is undetermined', () => {
    const before = filed('2025-12-31');
    expect([before.award, before.undetermined]).toEqual([{ least: HALF, most: HALF }, false]);
    const after = filed('2026-01-01');
    expect([after.award, after.undetermined]).toEqual([{ least: 0n, most: HALF }, true]);
  });

  it('is asked of nobody: the turnover is told and the start is worked out', () => {
    expect(questionsOf(filed('2026-01-01'))).toEqual([]);
  });

  it('is known where the threshold stands as printed, or was dropped (C-4)', () => {
    for (const reading of ['as-printed', 'dropped']) {
      const { award, undetermined } = filed('2026-01-01', read('C-4', reading));
      expect([award, undetermined]).toEqual([{ least: HALF, most: HALF }, false]);
    }
  });

  it('is not undetermined where it is the turnover that nobody told', () => {
    const facts = lawFacts({ logisticsTurnover: undefined });
    const { award, undetermined } = filed('2025-12-31', { facts });
    expect([award, undetermined]).toEqual([{ least: 0n, most: HALF }, false]);
  });

  it('is not undetermined for 113,995,008.99 TL of turnover in 2025, which is refused, and granted from 113,995,009 TL on', () => {
    const of = (turnover: string) =>
      filed('2025-12-31', { facts: lawFacts({ logisticsTurnover: tl(turnover) }) }).award;
    expect(of('113995008.99')).toEqual({ least: 0n, most: 0n });
    expect(of('113995009.00')).toEqual({ least: HALF, most: HALF });
  });
});
