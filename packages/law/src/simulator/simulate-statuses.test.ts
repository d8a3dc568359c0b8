import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { ClaimFile } from '../facts/claim-file.ts';
import { COMPANY, entries, statusEntries } from '../finder/finder.fixture.ts';
import { adLine, claimOf, fact, facts, sales, socialLine, tl } from '../testing/claims.fixture.ts';
import type { SimulatedStatusView, SimulatorFile, SimulatorView } from '../view/simulator-view.ts';
import { simulateStatuses } from './simulate-statuses.ts';

const AUGUST = { on: parseDay('2026-08-03'), knownOn: parseDay('2026-08-03') };

function simulate(file: Partial<SimulatorFile>, days = AUGUST): SimulatorView {
  return simulateStatuses({ format: 'kervan-simulator/1', facts: [], ...file }, days);
}

function under(view: SimulatorView, status: string): SimulatedStatusView {
  return view.statuses.find((one) => one.status === status) as SimulatedStatusView;
}

/** 1,000,000 TL of marketplace ads and 2,000,000 TL of social-media ads for the USA, with sales enough for the 20 % share. */
function claim(changes: Partial<ClaimFile> = {}): ClaimFile {
  return claimOf([adLine({ amount: tl('1000000.00') }), socialLine({ amount: tl('2000000.00') })], {
    facts: [...facts(), sales(tl('5000000.00'))],
    ...changes,
  });
}

describe('the same facts under every status', () => {
  const view = simulate({ facts: entries(COMPANY), plans: [{ country: 'US' }] });

  it('are tried as company, retail site, marketplace, consortium and B2B platform, one at a time (E-1.2.1)', () => {
    expect(view.statuses.map(({ status }) => status)).toEqual([
      'company',
      'retailSite',
      'marketplace',
      'consortium',
      'b2bPlatform',
    ]);
    expect(view.oneStatus.rule).toBe('E-1.2.1');
    expect(view.present).toBe('company');
    expect(view.statuses.filter(({ present }) => present).map(({ status }) => status)).toEqual(['company']);
  });

  it('open e-export promotion to all but the company, and marketplace promotion to three', () => {
    const answer = (status: string, name: string) =>
      under(view, status).supports.find(({ support }) => support === `e-export/${name}`)?.answer;
    expect(view.statuses.map(({ status }) => answer(status, 'e-export-promotion'))).toEqual([
      'no',
      'yes',
      'yes',
      'yes',
      'yes',
    ]);
    expect(view.statuses.map(({ status }) => answer(status, 'digital-marketplace-promotion'))).toEqual([
      'yes',
      'yes',
      'no',
      'yes',
      'no',
    ]);
  });

  it('never answer a closed support by another status, but by what opens it under this one', () => {
    const store = under(view, 'company').supports.find(({ support }) => support === 'e-export/online-store');
    expect(store?.change?.steps.map(({ kind }) => kind)).toEqual(['export']);
    expect(under(view, 'b2bPlatform').supports.flatMap(({ change }) => change?.steps ?? [])).toEqual([]);
  });

  it('bring a B2B platform its one ceiling, 19,728,673 TL, which is its yearly total too', () => {
    const platform = under(view, 'b2bPlatform');
    expect(platform.ceilings).toMatchObject({ least: '19728673.00', most: '19728673.00' });
    expect(platform.total?.size).toMatchObject({ least: '19728673.00' });
    expect(platform.most).toMatchObject({ least: '19728673.00', most: '19728673.00' });
  });

  it('hold a company to its yearly total of 73,990,019 TL, less than its ceilings together', () => {
    // m.4 36,993,646 + m.6 36,993,646 + m.9 3,698,274 = 77,685,566 are open.
    expect(under(view, 'company').ceilings.least).toBe('77685566.00');
    expect(under(view, 'company').most).toMatchObject({ least: '73990019.00', most: '73990019.00' });
  });

  it('count for a marketplace one integration as sure and six as possible', () => {
    // m.3 7,396,548 + m.5 147,980,040 + m.6 73,990,019 = 229,366,607; and 983,844 once, or six times: 5,903,064.
    expect(under(view, 'marketplace').ceilings).toMatchObject({
      least: '230350451.00',
      most: '235269671.00',
    });
  });

  it('count nothing as sure while every support hangs on an answer nobody gave', () => {
    const untold = simulate({
      facts: entries({ ...COMPANY, unionMember: undefined }),
      plans: [{ country: 'US' }],
    });
    expect(under(untold, 'marketplace').ceilings).toMatchObject({ least: '0.00', most: '235269671.00' });
  });

  it('rank the three with the total of 221,970,061 TL together: they could bring the same', () => {
    expect(view.ranking).toMatchObject({ by: 'most', decided: false });
    expect(view.ranking.places[0]?.statuses).toEqual(['retailSite', 'marketplace', 'consortium']);
  });
});

describe('a claim under every status', () => {
  const view = simulate({ claim: claim() });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('is awarded by the supports that the status has', () => {
    // USA: 50 % + 20 points. Company: ads only, 1,000,000 × 70 % = 700,000. Site: both, 3,000,000 × 70 % = 2,100,000.
    expect(under(view, 'company').award?.award).toMatchObject({
      least: '700000.00',
      most: '700000.00',
      exact: true,
    });
    expect(under(view, 'retailSite').award?.award).toMatchObject({ least: '2100000.00', exact: true });
    // Marketplace and B2B platform: social-media ads only, 2,000,000 × 70 % = 1,400,000.
    expect(under(view, 'marketplace').award?.award.least).toBe('1400000.00');
    expect(under(view, 'b2bPlatform').award?.award.least).toBe('1400000.00');
  });

  it('is compared to the status told in it', () => {
    expect(view.present).toBe('retailSite');
    expect(under(view, 'retailSite').award?.difference).toMatchObject({ least: '0.00', most: '0.00' });
    expect(under(view, 'company').award?.difference).toMatchObject({
      least: '-1400000.00',
      most: '-1400000.00',
    });
  });

  it('is ranked by what it is awarded, and says where two pay the same', () => {
    expect(view.ranking.by).toBe('award');
    expect(view.ranking.places.map(({ statuses }) => statuses)).toEqual([
      ['retailSite', 'consortium'],
      ['marketplace', 'b2bPlatform'],
      ['company'],
    ]);
    expect(view.ranking.words.en).toContain('pay the same');
  });

  it('cannot be ranked while an untold fact leaves the ranges overlapping', () => {
    const untold = simulate({
      claim: claim({ facts: [...facts({ turkishProductRatio: undefined }), sales(tl('5000000.00'))] }),
    });
    // The ratio may be anything from 0 to 100 %: every award runs from nothing upwards.
    expect(under(untold, 'retailSite').award?.award).toMatchObject({ least: '0.00', most: '2100000.00' });
    expect(untold.ranking).toMatchObject({ decided: false, places: [{ place: 1 }] });
    expect(untold.ranking.words.en).toContain('cannot be told');
  });

  it('takes the status from every place in which it was told', () => {
    const own = claim({
      facts: [
        ...facts({ status: undefined }),
        fact('status', 'company', { platform: 'amazon' }),
        sales(tl('5000000.00')),
      ],
    });
    const tried = simulate({
      claim: { ...own, lines: own.lines.map((line) => ({ ...line, facts: { status: 'company' } })) },
    });
    expect(under(tried, 'retailSite').award?.award.least).toBe('2100000.00');
    expect(tried.present).toBeNull();
    expect(under(tried, 'retailSite').award?.difference).toBeNull();
  });

  it('has its earlier uses counted: what the ledger holds is not paid again', () => {
    const ledger = [
      {
        allowance: 'e-export/e-export-promotion/ceiling|2026',
        size: '12331579200',
        used: '12331579200',
        state: 'granted',
        claim: 'a',
      },
    ] as const;
    const tried = simulate({ claim: claim({ ledger }) });
    expect(under(tried, 'retailSite').award?.award.least).toBe('700000.00');
  });

  it('has its earlier uses counted against the yearly total too', () => {
    const ledger = [
      {
        allowance: 'e-export/section-total|2026',
        size: '22197006100',
        used: '1000000000',
        state: 'granted',
        claim: 'a',
      },
    ] as const;
    // 10,000,000.00 of 221,970,061.00 were paid before: 211,970,061.00 are left.
    const { total } = under(simulate({ claim: claim({ ledger }) }), 'retailSite');
    expect(total?.used.least).toBe('10000000.00');
    expect(total?.left).toMatchObject({ least: '211970061.00', most: '211970061.00' });
  });

  it('is compared bound by bound while the present award is a range', () => {
    // Untold ratio of Turkish products: site 0 … 2,100,000, company 0 … 700,000; so −2,100,000 … +700,000 apart.
    const open = claim({ facts: [...facts({ turkishProductRatio: undefined }), sales(tl('5000000.00'))] });
    expect(under(simulate({ claim: open }), 'company').award?.difference).toMatchObject({
      least: '-2100000.00',
      most: '700000.00',
    });
  });
});

describe('whether a status may be held', () => {
  it('is told by the answered status questions, with what is lacking', () => {
    const statusFacts = statusEntries({ legalForm: 'commercialCompany', headOfficeTurkiye: false });
    const view = simulate({ facts: entries(COMPANY), statusFacts });
    expect(under(view, 'retailSite').may).toMatchObject({ verdict: 'fails' });
    expect(under(view, 'retailSite').may.lacking.map(({ condition }) => condition)).toContain('headOffice');
    expect(view.ranking.notHeld).toContain('retailSite');
  });

  it('is open while nobody answered', () => {
    const view = simulate({ facts: entries(COMPANY) });
    expect(view.statuses.map(({ may }) => may.verdict)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});
