import { describe, expect, it } from 'vitest';
import type { Told } from '../claim.ts';
import { between, chosen, EUROS, outcome, type SmallLine, smallClaim } from './small-claims.fixture.ts';

const ad = (
  line: Partial<SmallLine> = {},
  facts: Readonly<Record<string, Told | undefined>> = {},
  more = {},
) => smallClaim('advertising', [{ kind: 'mediaAdvertising', lira: '1000.00', ...line }], facts, more);

describe('advertising (m.7)', () => {
  it('pays a beneficiary half, sixty per cent in a listed country on the day of payment', () => {
    expect(outcome(ad())).toEqual([50_000n]);
    const lists = [{ list: 'EK-3' as const, from: '2025-05-20', countries: ['FR'] }];
    expect(outcome(ad({}, {}, { lists }))).toEqual([60_000n]);
    expect(between(ad({ payment: { reference: 'P', day: '2025-05-19' } }, {}, { lists }))).toEqual([
      50_000n,
      60_000n,
    ]);
  });

  it('does not know the rate of a cooperation body: nothing is sure, more than the whole is not possible', () => {
    expect(between(ad({}, { applicant: 'cooperationBody' }))).toEqual([0n, 100_000n]);
    expect(outcome(ad({}, { applicant: 'organiser' }))).toEqual(['L-7.2']);
  });

  it('asks a body for pre-approval two months ahead from 547,174.00 TL in 2025', () => {
    const body = (
      amount: string,
      facts: Readonly<Record<string, Told | undefined>>,
      reading = 'whole-lira',
    ) =>
      outcome(
        ad(
          {},
          { applicant: 'hib', programmeCost: { amount, currency: 'TRY' }, ...facts },
          chosen('O-38', reading),
        ),
      );
    const late = { preApprovalFiledOn: '2025-03-13' };
    expect(body('547173.99', late)).toEqual([100_000n]);
    expect(body('547174.00', late)).toEqual(['L-7.1']);
    expect(body('547174.00', { preApprovalFiledOn: '2025-03-12' })).toEqual([100_000n]);
    expect(body('547174.00', { preApproved: false })).toEqual(['L-7.1']);
    expect(body('546111.00', late)).toEqual([100_000n]);
    expect(body('546111.00', late, 'thousand')).toEqual(['L-7.1']);
    expect(body('546110.99', late, 'thousand')).toEqual([100_000n]);
    expect(body('547174.00', { preApprovalSigned: false })).toEqual(['L-16.12']);
    expect(outcome(ad({}, { preApproved: false, preApprovalSigned: false }))).toEqual([50_000n]);
  });

  it('comes after the activity, which earns foreign exchange and reaches whom it should', () => {
    const filed = (filedOn: string) =>
      outcome(ad({ activity: { from: '2025-05-12', until: '2025-06-01' } }, {}, { filedOn }));
    expect(filed('2025-05-31')).toEqual([50_000n]);
    expect(filed('2025-05-30')).toEqual(['L-7.2']);
    expect(outcome(ad({}, { foreignExchangeEarning: false }))).toEqual(['L-7.2']);
    expect(outcome(ad({}, { targetReached: false }))).toEqual(['L-7.3']);
    expect(outcome(ad({}, { promotionListed: false }))).toEqual(['L-7.6']);
    expect(outcome(ad({ kind: 'sponsorship' }))).toEqual(['L-7.6']);
  });

  it('does not pay travel, carriage, search optimisation, nor what is in Turkish or towards Türkiye', () => {
    expect(outcome(ad({ kind: 'travel' }))).toEqual(['L-18.17.1']);
    expect(outcome(ad({ kind: 'materialCarriage' }))).toEqual(['L-18.17.2']);
    expect(outcome(ad({ kind: 'seo' }))).toEqual(['L-18.17.6']);
    expect(outcome(ad({}, { audience: 'turkishLanguage' }))).toEqual(['L-18.17.3']);
    expect(outcome(ad({}, { audience: 'towardsTurkiye' }))).toEqual(['L-18.17.4']);
    expect(outcome(ad({}, { audience: 'turkishMedia' }))).toEqual(['L-18.17.5']);
    expect(outcome(ad({}, { contract: 'none' }))).toEqual(['L-18.15']);
  });

  it('asks for what each kind needs', () => {
    expect(outcome(ad({ kind: 'billboard' }, { eventMaterialShown: false }))).toEqual(['L-7.4']);
    expect(outcome(ad({ kind: 'otherPromotion' }, { eventMaterialShown: false }))).toEqual([50_000n]);
    expect(outcome(ad({ kind: 'socialMediaManagement' }, { regularAds: false }))).toEqual(['L-16.4']);
    expect(outcome(ad({ kind: 'socialMediaAds' }, { regularAds: false }))).toEqual([50_000n]);
    expect(outcome(ad({ kind: 'giveaway' }, { sentAbroadProven: false }))).toEqual(['L-18.10']);
    const abroad = { issuedAbroad: true, counsellorOpinion: 'approved' };
    expect(outcome(ad({ kind: 'giveaway' }, { ...abroad, sentAbroadProven: false }))).toEqual([50_000n]);
    expect(outcome(ad({}, { ...abroad, counsellorToldBefore: false }))).toEqual(['L-7.5']);
    const refused = { issuedAbroad: true, counsellorOpinion: 'refused', counsellorToldBefore: false };
    expect(outcome(ad({ kind: 'searchAds' }, refused))).toEqual([50_000n]);
  });

  it('is paid for five years from the first activity', () => {
    // 12 to 15 May: of four days one lies before 13 May 2025, five years after the start. 250.00, half of it.
    expect(outcome(ad({}, { supportStart: '2020-05-13' }))).toEqual([12_500n]);
    expect(outcome(ad({}, { supportStart: '2020-05-12' }))).toEqual(['L-7.7']);
  });
});

describe('ads paid more than three times in a month (L-18.2)', () => {
  const euro = { amount: '100.00', currency: 'EUR' };
  // 15 May 2025 is a Thursday. On the payment day, the 20th, a euro is 40, on the 15th 42.
  const rates = [EUROS('2025-05-20', '40'), EUROS('2025-05-15', '42')];
  const paid = (
    references: readonly string[],
    change: (at: number) => Partial<SmallLine> = () => ({}),
    more = {},
  ) => {
    const lines = references.map((reference, at) => ({
      kind: 'searchAds',
      lira: '1.00',
      payment: { reference, day: '2025-05-20' },
      ...change(at),
    }));
    const claim = smallClaim('advertising', lines, {}, { rates, ...more });
    return outcome({ ...claim, lines: claim.lines.map((line) => ({ ...line, amount: euro })) })[0];
  };

  it('are counted at the rate of the 15th from the fourth payment on', () => {
    expect(paid(['1', '2', '3'])).toBe(200_000n);
    expect(paid(['1', '2', '3', '4'])).toBe(210_000n);
    expect(paid(['1', '2', '3', '3'])).toBe(200_000n);
    // One card statement that shows payments of two days.
    const nextDay = (at: number) => (at === 3 ? { payment: { reference: '3', day: '2025-05-21' } } : {});
    expect(paid(['1', '2', '3', '3'], nextDay, { rates: [...rates, EUROS('2025-05-21', '41')] })).toBe(
      210_000n,
    );
  });

  it('are counted by kind, by platform, or all together', () => {
    const four = ['1', '2', '3', '4'];
    const oneOther = (at: number) => ({ kind: at === 3 ? 'socialMediaAds' : 'searchAds' });
    expect(paid(four, oneOther)).toBe(200_000n);
    expect(paid(four, oneOther, chosen('M-10', 'per-platform'))).toBe(210_000n);
    expect(paid(four, oneOther, chosen('M-10', 'in-all'))).toBe(210_000n);
    const elsewhere = (at: number) => ({ platform: at === 3 ? 'bing' : 'google' });
    expect(paid(four, elsewhere)).toBe(210_000n);
    expect(paid(four, elsewhere, chosen('M-10', 'per-platform'))).toBe(200_000n);
  });

  it('may be many of a platform that nobody names', () => {
    const one = smallClaim(
      'advertising',
      [{ kind: 'searchAds', lira: '1.00' }],
      {},
      { rates, ...chosen('M-10', 'per-platform') },
    );
    const unnamed = one.lines.map(({ platform: _none, ...line }) => ({ ...line, amount: euro }));
    expect(between({ ...one, lines: unnamed })).toEqual([200_000n, 210_000n]);
    expect(between({ ...one, lines: one.lines.map((line) => ({ ...line, amount: euro })) })).toEqual([
      200_000n,
      200_000n,
    ]);
  });

  it('are counted in the month of the value date', () => {
    const late = (at: number) =>
      at === 3 ? { payment: { reference: '4', day: '2025-04-30', valueDay: '2025-05-20' } } : {};
    expect(paid(['1', '2', '3', '4'], late)).toBe(210_000n);
  });

  it('may be more than the claim shows, where nobody says that they are not', () => {
    const one = smallClaim(
      'advertising',
      [{ kind: 'searchAds', lira: '1.00' }],
      { adPaymentsComplete: undefined },
      { rates },
    );
    const claim = { ...one, lines: one.lines.map((line) => ({ ...line, amount: euro })) };
    expect(between(claim)).toEqual([200_000n, 210_000n]);
  });

  it('are counted on the next business day where the 15th is a Sunday', () => {
    // 15 June 2025 is a Sunday.
    const june = [EUROS('2025-06-20', '40'), EUROS('2025-06-16', '44')];
    const inJune = (at: number) => ({ payment: { reference: String(at), day: '2025-06-20' } });
    expect(paid(['', '', '', ''], inJune, { rates: june })).toBe(220_000n);
  });
});

describe('product placement (m.10)', () => {
  const scene = (
    line: Partial<SmallLine> = {},
    facts: Readonly<Record<string, Told | undefined>> = {},
    more = {},
  ) => smallClaim('product-placement', [{ kind: 'series', lira: '1000.00', ...line }], facts, more);

  it('pays half, listed country or not', () => {
    expect(outcome(scene({ country: 'DE' }))).toEqual([50_000n]);
    expect(outcome(scene({ kind: 'radio' }))).toEqual(['L-10.1']);
  });

  it('is approved before payment, by the other reading on its day at the latest', () => {
    expect(outcome(scene({}, { preApprovalDay: '2025-05-19' }))).toEqual([50_000n]);
    expect(outcome(scene({}, { preApprovalDay: '2025-05-20' }))).toEqual(['L-10.2']);
    const sameDay = chosen('approval-day', 'same-day');
    expect(outcome(scene({}, { preApprovalDay: '2025-05-20' }, sameDay))).toEqual([50_000n]);
    expect(outcome(scene({}, { preApprovalDay: '2025-05-21' }, sameDay))).toEqual(['L-10.2']);
    expect(outcome(scene({}, { preApproved: false }))).toEqual(['L-10.2']);
    expect(outcome(scene({}, { preApprovalSigned: false }))).toEqual(['L-16.12']);
  });

  it('is claimed once the work was shown abroad, and reaches whom it should', () => {
    expect(outcome(scene({}, { shownAbroadOn: '2025-07-20' }))).toEqual([50_000n]);
    expect(outcome(scene({}, { shownAbroadOn: '2025-07-21' }))).toEqual(['L-10.1a']);
    expect(outcome(scene({}, { targetReached: false }))).toEqual(['L-10.3']);
  });

  it('stops at 2,735,105 TL in 2025, for which no other sector prints a figure', () => {
    const dear = { lira: '9000000.00' };
    expect(outcome(scene(dear))).toEqual([273_510_500n]);
    expect(outcome(scene(dear, {}, chosen('C-6', 'analogue')))).toEqual([273_510_500n]);
    expect(outcome(scene({}, { supportStart: '2025-05-16' }))).toEqual(['L-10.4']);
  });
});
