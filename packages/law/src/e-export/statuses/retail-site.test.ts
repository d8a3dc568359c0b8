import { describe, expect, it } from 'vitest';
import { answerOf, conditionOf, days, RETAIL_SITE, tl, usd, verdictOf } from './status.fixture.ts';

const CIRCULAR = days('2026-04-13');
/** The day before the circular, asked with the circular known. */
const EVE = days('2026-04-12', '2026-04-13');
const GUIDE = days('2025-05-15');
/** In 2024, with what is known since the guide of May 2025. */
const YEAR_2024 = days('2024-06-01', '2025-05-15');

describe('the retail e-commerce site under the circular of 13 April 2026 (E-1.4)', () => {
  it('holds with every figure exactly at its threshold', () => {
    const answer = answerOf('retailSite', RETAIL_SITE, CIRCULAR);
    expect(answer.lacking).toEqual([]);
    expect(answer.verdict).toBe('holds');
    expect(answer.grade).toBe('second-hand');
  });

  it.each([
    ['ownSite', { sellsOnOwnSite: false }, 'E-1.1.3'],
    ['headOffice', { headOfficeTurkiye: false }, 'E-1.4.T.headOffice'],
    ['oneStatus', { statusInUse: 'company' }, 'E-1.2.1'],
    ['legalPerson', { legalForm: 'soleTrader' }, 'E-1.2.3'],
    ['unionMember', { unionMember: false }, 'E-1.2.3'],
    ['dysRegistered', { dysRegistered: false }, 'E-1.2.4'],
    ['onlineShare', { onlineSalesShare: '1999999.99/3000000' }, 'E-1.4.T.onlineShare'],
    ['ownBrandShare', { ownBrandShare: '24.99' }, 'E-1.4.T.ownBrandShare'],
    ['ownInvoices', { issuesOwnInvoices: false }, 'E-1.4.T.ownInvoices'],
    ['inOperation', { activeLastTwoYears: false }, 'E-1.4.T.inOperation'],
    ['trustStamp', { trustMark: 'none' }, 'E-1.4.T.trustStamp'],
    ['integration', { paymentLogisticsIntegration: false }, 'E-1.4.T.integration'],
    ['export', { previousYearExport: usd('499999.99') }, 'E-1.4.T.export'],
  ] as const)('fails on %s alone when one fact falls short, by its own rule', (condition, change, rule) => {
    const answer = answerOf('retailSite', { ...RETAIL_SITE, ...change }, CIRCULAR);
    expect(answer.verdict).toBe('fails');
    expect(answer.lacking.map((one) => [one.condition, one.rule])).toEqual([[condition, rule]]);
  });

  it('accepts service from an international infrastructure provider in place of the trust stamp', () => {
    const told = { trustMark: 'none', infrastructureProvider: true };
    expect(verdictOf('retailSite', 'trustStamp', told, CIRCULAR)).toBe('holds');
  });

  it('does not say whether a mere equivalent of the stamp still counts', () => {
    const told = { trustMark: 'equivalent', infrastructureProvider: false };
    expect(verdictOf('retailSite', 'trustStamp', told, CIRCULAR)).toBe('law');
    expect(verdictOf('retailSite', 'trustStamp', told, GUIDE)).toBe('holds');
  });

  it('is for any legal person: a cooperative may hold it, an ordinary partnership may not', () => {
    expect(answerOf('retailSite', { ...RETAIL_SITE, legalForm: 'cooperative' }, CIRCULAR).verdict).toBe(
      'holds',
    );
    expect(
      answerOf('retailSite', { ...RETAIL_SITE, legalForm: 'ordinaryPartnership' }, CIRCULAR).verdict,
    ).toBe('fails');
  });

  it('is examined by the Sekretarya and decided by the General Directorate (E-1.2.2, E-1.4.1)', () => {
    const { decision } = answerOf('retailSite', RETAIL_SITE, CIRCULAR);
    expect(decision.examinedBy?.tr).toBe('TİM E-İhracat Sekretaryası');
    expect(decision.decidedBy?.tr).toBe('Genel Müdürlük');
    expect(decision.form).toBe('EK-Perakende E-Ticaret Sitesi Başvuru Formu');
  });
});

describe('the export threshold of the retail site by version (E-1.4.T.export)', () => {
  const exports = (amount: string, on: ReturnType<typeof days>, etbis = tl('0.00')) =>
    verdictOf('retailSite', 'export', { previousYearExport: usd(amount), etbisNetSales: etbis }, on);

  it('is 2.5 million USD in the source of 2024: met exactly, missed by a cent', () => {
    expect(exports('2500000.00', YEAR_2024)).toBe('holds');
    expect(exports('2499999.99', YEAR_2024)).toBe('fails');
  });

  it('is 1 million USD in the guide of May 2025: met exactly; a cent below it hangs on an ETBİS threshold nobody gives', () => {
    expect(exports('1000000.00', GUIDE)).toBe('holds');
    expect(exports('999999.99', GUIDE)).toBe('law');
  });

  it('is 500,000 USD in the circular of 13 April 2026: met exactly, missed by a cent', () => {
    expect(exports('500000.00', CIRCULAR)).toBe('holds');
    expect(exports('499999.99', CIRCULAR)).toBe('fails');
  });

  it('is met by ETBİS net sales of exactly 1 billion TL in 2026 as well, and missed by a kuruş', () => {
    expect(exports('0.00', CIRCULAR, tl('1000000000.00'))).toBe('holds');
    expect(exports('0.00', CIRCULAR, tl('999999999.99'))).toBe('fails');
  });

  it('holds on 12 April 2026 for 1 million USD, under the guide and the circular alike', () => {
    expect(exports('1000000.00', EVE)).toBe('holds');
  });

  it('is not said on 12 April 2026 for 999,999.99 or 500,000.00 USD, where the two versions part', () => {
    expect(exports('999999.99', EVE)).toBe('law');
    expect(exports('500000.00', EVE)).toBe('law');
  });

  it('turned on 13 April 2026 for exports of 700,000 USD: not said the day before, met on the day', () => {
    expect(exports('700000.00', EVE)).toBe('law');
    expect(exports('700000.00', CIRCULAR)).toBe('holds');
  });

  it('was not known on 12 April 2026 even for exports of 90 million: the last sighting was May 2025', () => {
    expect(exports('90000000.00', days('2026-04-12'))).toBe('law');
    expect(exports('90000000.00', days('2026-05-01', '2026-04-12'))).toBe('law');
  });

  it('lay between 2.5 and 1 million from 3 December 2024, when a new circular came', () => {
    const known = '2025-05-15';
    expect(exports('2500000.00', days('2024-12-02', known))).toBe('holds');
    expect(exports('2499999.99', days('2024-12-02', known))).toBe('fails');
    expect(exports('2500000.00', days('2024-12-03', known))).toBe('holds');
    expect(exports('2499999.99', days('2024-12-03', known))).toBe('law');
  });

  it('is not known before the first sighting', () => {
    expect(exports('2500000.00', days('2023-12-31', '2026-05-01'))).toBe('law');
    expect(exports('2500000.00', days('2024-01-01', '2026-05-01'))).toBe('holds');
  });

  it('keeps its dollars in 2027 but not its lira, which may be raised at each year’s start (E-12.1.2)', () => {
    expect(exports('0.00', days('2026-12-31'), tl('1000000000.00'))).toBe('holds');
    expect(exports('0.00', days('2027-01-01'), tl('1000000000.00'))).toBe('law');
    expect(exports('500000.00', days('2027-01-01'))).toBe('holds');
    const labels = (on: string) =>
      conditionOf('retailSite', 'export', {}, days(on)).versions.map((one) => one.label?.en);
    expect(labels('2026-12-31')).toEqual(['circular of 13 April 2026']);
    expect(labels('2027-01-01')).toEqual(['after the indexation of 2027']);
  });

  it('asks while the exports are not told, and not where ETBİS sales alone are enough', () => {
    expect(verdictOf('retailSite', 'export', {}, CIRCULAR)).toBe('ask');
    expect(verdictOf('retailSite', 'export', { etbisNetSales: tl('1000000000.00') }, CIRCULAR)).toBe('holds');
    expect(verdictOf('retailSite', 'export', { previousYearExport: usd('499999.99') }, CIRCULAR)).toBe('ask');
  });

  it('says that exports of 100,000 USD lack 400,000, or the whole billion of ETBİS sales', () => {
    const told = { previousYearExport: usd('100000.00'), etbisNetSales: tl('0.00') };
    expect(conditionOf('retailSite', 'export', told, CIRCULAR).lacking).toEqual({
      tr: 'önceki takvim yılı ihracatı 400.000 USD daha fazla olmalı ya da ETBİS net satışı 1.000.000.000 TL daha fazla olmalı',
      en: 'exports of the previous calendar year: USD 400,000 more or ETBİS net sales: TRY 1,000,000,000 more',
    });
  });

  it('says per version what is lacking where two versions are possible', () => {
    const told = { previousYearExport: usd('700000.00'), etbisNetSales: tl('0.00') };
    expect(conditionOf('retailSite', 'export', told, EVE).lacking).toEqual({
      tr: 'Mayıs 2025 Rehberi: önceki takvim yılı ihracatı 300.000 USD daha fazla olmalı',
      en: 'guide of May 2025: exports of the previous calendar year: USD 300,000 more',
    });
  });
});

describe('the other conditions of the retail site by version', () => {
  it('asks two thirds online on any day since the Decision, exactly two thirds being enough (E-1.1.3)', () => {
    for (const on of [days('2022-08-25'), YEAR_2024, GUIDE, EVE, CIRCULAR]) {
      expect(verdictOf('retailSite', 'onlineShare', { onlineSalesShare: '2/3' }, on)).toBe('holds');
      expect(verdictOf('retailSite', 'onlineShare', { onlineSalesShare: '66.66' }, on)).toBe('fails');
    }
  });

  it('asks a quarter of own brands from May 2025, exactly a quarter being enough', () => {
    for (const on of [GUIDE, EVE, CIRCULAR]) {
      expect(verdictOf('retailSite', 'ownBrandShare', { ownBrandShare: '1/4' }, on)).toBe('holds');
      expect(verdictOf('retailSite', 'ownBrandShare', { ownBrandShare: '24.99' }, on)).toBe('fails');
    }
  });

  it('cannot say for 2024 what was asked of own brands: the source is silent, yet the rule was widened later (E-1.4.2)', () => {
    const finding = conditionOf('retailSite', 'ownBrandShare', { ownBrandShare: '100' }, YEAR_2024);
    expect([finding.verdict, finding.why, finding.underVersionsSeen]).toEqual(['unknown', 'law', 'holds']);
    expect(finding.versions.map((one) => one.silent)).toEqual([true, false]);
    expect(finding.words.en).toContain('E-1.4.2');
  });

  it('does not name the own-brand share at all on what was public in 2024', () => {
    const answer = answerOf('retailSite', RETAIL_SITE, days('2024-06-01'));
    expect(answer.conditions.map((one) => one.condition)).not.toContain('ownBrandShare');
    expect(answer.conditions.map((one) => one.condition)).toContain('export');
  });

  it('asks own invoices from 13 April 2026; the day before it is not said whether', () => {
    const own = { issuesOwnInvoices: true };
    const others = { issuesOwnInvoices: false };
    expect(verdictOf('retailSite', 'ownInvoices', own, EVE)).toBe('holds');
    expect(verdictOf('retailSite', 'ownInvoices', others, EVE)).toBe('law');
    expect(verdictOf('retailSite', 'ownInvoices', others, CIRCULAR)).toBe('fails');
  });

  it('asks payment and logistics integration in May 2025 too, where the guide is silent between two sightings that agree', () => {
    const on = days('2025-05-15', '2026-04-13');
    expect(verdictOf('retailSite', 'integration', { paymentLogisticsIntegration: true }, on)).toBe('holds');
    expect(verdictOf('retailSite', 'integration', { paymentLogisticsIntegration: false }, on)).toBe('fails');
  });

  it('cannot say so on what was public in May 2025, when only the source of 2024 had told it', () => {
    expect(verdictOf('retailSite', 'integration', { paymentLogisticsIntegration: true }, GUIDE)).toBe(
      'holds',
    );
    expect(verdictOf('retailSite', 'integration', { paymentLogisticsIntegration: false }, GUIDE)).toBe('law');
    const beforeGuide = days('2025-05-15', '2025-04-30');
    expect(verdictOf('retailSite', 'integration', { paymentLogisticsIntegration: true }, beforeGuide)).toBe(
      'law',
    );
  });

  it('asks two calendar years of the site until 2025, two years of at least one site from 13 April 2026', () => {
    const site = { activeTwoCalendarYears: false, activeLastTwoYears: true };
    expect(verdictOf('retailSite', 'inOperation', site, GUIDE)).toBe('fails');
    expect(verdictOf('retailSite', 'inOperation', site, EVE)).toBe('law');
    expect(verdictOf('retailSite', 'inOperation', site, CIRCULAR)).toBe('holds');
  });
});
