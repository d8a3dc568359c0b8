import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../../facts/claim-file.ts';
import { tl } from '../../testing/claims.fixture.ts';
import {
  BODY,
  decide,
  during,
  fairLine,
  lawClaim,
  lawFacts,
  missionLine,
  organised,
  rent,
  searchAd,
} from '../../testing/logistics-claims.fixture.ts';

type Facts = Readonly<Record<string, FactValue | undefined>>;

/** The rule that refuses a line; null where none does, “open” where one may. */
function refused(line: LineEntry, facts: Facts = {}, more: Partial<ClaimFile> = {}): string | null {
  const [portion] = decide(lawClaim([line], { facts: lawFacts(facts), ...more })).run.portions;
  return portion?.refusal?.rule ?? (portion?.undecided === true ? 'open' : null);
}

describe('the licence of a firm (L-14.1.3, O-12)', () => {
  const licences = (transportLicence: string) => refused(rent(), { transportLicence });

  it('is one of three; agency is outside the support by its own rule, none by the licence', () => {
    expect(['carriage', 'logisticsOperation', 'forwarding'].map(licences)).toEqual([null, null, null]);
    expect(licences('agency')).toBe('L-3.1f');
    expect(licences('none')).toBe('L-14.1.3');
  });

  it('is said to be one of the three: agency is not named as an answer that is accepted', () => {
    const [portion] = decide(lawClaim([rent()])).run.portions;
    const said = portion?.support.demands.find(({ rule }) => rule === 'L-14.1.3')?.condition.words;
    expect(said?.tr).toContain('taşıma işleri organizatörlüğü');
    expect(said?.tr).not.toMatch(/[Aa]cente/);
    expect(said?.en).not.toMatch(/[Aa]gency/);
  });
});

describe('the bond with the company abroad (L-6.8, L-18.8)', () => {
  const bond = (unitHolder: string, paidBy: string, organicBond: string | undefined) =>
    refused(rent(), { unitHolder, paidBy, organicBond });

  it('is asked where that company pays, though the firm itself holds the unit', () => {
    expect(bond('beneficiary', 'foreignUnit', 'none')).toBe('L-6.8');
    expect(bond('beneficiary', 'foreignUnit', 'partner')).toBeNull();
    expect(bond('beneficiary', 'foreignUnit', undefined)).toBe('open');
  });

  it('is asked where that company holds the unit, and of nobody where the firm holds and pays', () => {
    expect(bond('foreignCompany', 'applicant', 'none')).toBe('L-6.8');
    expect(bond('foreignCompany', 'applicant', 'partners51')).toBeNull();
    expect(bond('beneficiary', 'applicant', 'none')).toBeNull();
  });
});

describe('a stand', () => {
  it('is asked of a firm alone at a fair (L-8.5), and not of those in a national participation, whose article does not send there', () => {
    const national = { ...fairLine(), support: 'logistics/national-participation' };
    expect(refused(fairLine(), { stand: false })).toBe('L-8.5');
    expect(refused(national, { stand: false, participants: '5' })).toBeNull();
    expect(refused(national, { stand: false, participants: '4' })).toBe('L-9.2');
  });
});

describe('promotion, wherever the circular pays for it (L-18.15, L-18.17, O-23)', () => {
  const FAILS = [
    ['L-18.15', { contract: 'none' }],
    ['L-18.17.3', { audience: 'turkishLanguage' }],
    ['L-18.17.4', { audience: 'towardsTurkiye' }],
    ['L-18.17.5', { audience: 'turkishMedia' }],
  ] as const;
  const virtualMission = { ...BODY, virtual: true };
  const fair = (kind: string) => ({ ...missionLine(kind), support: 'logistics/virtual-fair' });
  const buyers = (kind: string) => ({ ...missionLine(kind), support: 'logistics/buyer-mission' });

  it.each([
    ['advertising', searchAd(), {}],
    ['the promotion of a trade mission', missionLine('promotion'), BODY],
    ['the printed material of a buyer mission', buyers('printedMaterial'), BODY],
    ['the media of a virtual mission', missionLine('mediaPromotion'), virtualMission],
    ['the media of a virtual fair', fair('mediaPromotion'), BODY],
    ['the sector in a national participation', organised('sectorPromotion'), BODY],
  ] as const)('asks of %s a contract and an audience abroad', (_, line, facts) => {
    expect(refused(line, facts)).toBeNull();
    for (const [rule, bad] of FAILS) expect(refused(line, { ...facts, ...bad })).toBe(rule);
  });

  it.each([
    ['the meetings of a mission', missionLine('meetingOrganisation'), BODY],
    ['the planning of a virtual fair', fair('planning'), BODY],
    ['an info stand', organised('infoStand'), BODY],
    [
      'the promotion of a competition',
      { ...missionLine('promotion'), support: 'logistics/competition-event' },
      BODY,
    ],
  ] as const)('asks nothing of the kind of %s', (_, line, facts) => {
    for (const [, bad] of FAILS) expect(refused(line, { ...facts, ...bad })).toBeNull();
  });
});

describe('a pre-approval that was not properly signed (L-16.12)', () => {
  const unsigned = { preApprovalSigned: false, preApproved: true, preApprovalFiledOn: '2023-01-01' } as const;
  const programme = (applicant: string, cost: string) =>
    refused(searchAd(during('2025-01-31', '2025-02-28')), {
      ...unsigned,
      applicant,
      programmeCost: tl(cost),
    });

  it('refuses a body’s programme from the threshold on: 547,174.00 TL in 2025, not 547,173.99', () => {
    expect(programme('hib', '547174.00')).toBe('L-16.12');
    expect(programme('cooperationBody', '547173.99')).toBeNull();
  });

  it('is not asked of a firm, which needs none in advertising', () => {
    expect(programme('beneficiary', '1000000.00')).toBeNull();
  });
});

describe('a body’s programme and its pre-approval (L-7.1)', () => {
  const filed = (preApprovalFiledOn: string, programmeCost = '547174.00') =>
    refused(searchAd(during('2025-01-31', '2025-02-28')), {
      ...BODY,
      preApprovalFiledOn,
      programmeCost: tl(programmeCost),
    });

  it('is applied for two months ahead: for 31 January 2025 on 30 November 2024, not a day later', () => {
    expect(filed('2024-11-30')).toBeNull();
    expect(filed('2024-12-01')).toBe('L-7.1');
    expect(filed('2024-12-01', '547173.99')).toBeNull();
  });
});
