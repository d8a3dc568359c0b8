import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { ClaimFile } from '../facts/claim-file.ts';
import { entries, FORWARDER, type Told } from '../finder/finder.fixture.ts';
import type { SimulatedApplicantView, SimulatorFile, SimulatorView } from '../view/simulator-view.ts';
import { simulateStatuses } from './simulate-statuses.ts';

function simulate(told: Told = {}, more: Partial<SimulatorFile> = {}, on = '2025-07-01'): SimulatorView {
  const day = parseDay(on);
  return simulateStatuses(
    { format: 'kervan-simulator/1', facts: entries({ ...FORWARDER, ...told }), ...more },
    { on: day, knownOn: day },
  );
}

function as(view: SimulatorView, applicant: string): SimulatedApplicantView {
  return view.applicants.find((one) => one.applicant === applicant) as SimulatedApplicantView;
}

const open = ({ supports }: SimulatedApplicantView) =>
  supports.filter(({ answer }) => answer === 'yes').map(({ support }) => support.replace('logistics/', ''));

describe('the same facts with every applicant of Decision 5448', () => {
  const view = simulate();

  it('stand beside the five statuses, with the twelve supports of their own regime', () => {
    expect(view.statuses).toHaveLength(5);
    for (const { supports } of view.statuses) expect(supports).toHaveLength(14);
    expect(view.applicants.map(({ applicant }) => applicant)).toEqual([
      'beneficiary',
      'cooperationBody',
      'organiser',
      'hib',
    ]);
    for (const { supports } of view.applicants) expect(supports).toHaveLength(12);
    expect(view.applicants.map(({ present }) => present)).toEqual([true, false, false, false]);
  });

  it('open seven supports to a firm, nine to a body and to HİB, one to an organiser', () => {
    expect(open(as(view, 'beneficiary'))).toHaveLength(7);
    expect(open(as(view, 'cooperationBody'))).toEqual([
      'advertising',
      'individual-participation',
      'national-participation',
      'national-promotion',
      'product-placement',
      'trade-mission',
      'buyer-mission',
      'virtual-fair',
      'competition-event',
    ]);
    expect(open(as(view, 'hib'))).toEqual(open(as(view, 'cooperationBody')));
    expect(open(as(view, 'organiser'))).toEqual(['national-promotion']);
  });

  it('sum the ceilings that are sure for a firm in 2025: one event and one unit among them', () => {
    // 2,735,105 + 8,207,594 + 3,281,216 + 8,207,594 + 1,367,551 + 2,735,105 = 26,534,165; there may be more units and events.
    expect(as(view, 'beneficiary').ceilings).toMatchObject({ least: '26534165.00', most: null });
  });

  it('name no ceiling of bodies, and say that no source gives rate or ceiling', () => {
    const body = as(view, 'cooperationBody');
    expect(body.ceilings).toMatchObject({ least: '0.00', most: null });
    for (const support of body.supports.filter(({ answer }) => answer === 'yes'))
      expect([support.support, support.unsaid.map(({ what }) => what)]).toEqual([
        support.support,
        ['rate', 'ceiling'],
      ]);
  });

  it('ask the criteria of a beneficiary only: without membership a firm may not apply, a body may', () => {
    const without = simulate({ hibMember: false });
    expect(as(without, 'beneficiary').may).toMatchObject({ verdict: 'fails', rule: 'L-14.1.1' });
    expect(as(without, 'beneficiary').may.lacking.map(({ rule }) => rule)).toEqual(['L-14.1.1']);
    expect(as(without, 'cooperationBody').may).toMatchObject({ verdict: 'holds', rule: 'L-3.1' });
    expect(as(view, 'beneficiary').may).toMatchObject({ verdict: 'holds', rule: 'K-75' });
    expect(as(simulate({ hibMember: undefined }), 'beneficiary').may).toMatchObject({
      verdict: 'unknown',
      why: 'ask',
    });
  });

  it('rest from 2026 on on the repeal known at second hand', () => {
    const unit = as(simulate({}, {}, '2026-07-01'), 'beneficiary').supports.find(
      ({ support }) => support === 'logistics/unit',
    );
    expect(unit).toMatchObject({
      answer: 'judged',
      rule: 'O-39',
      unsureRepeal: { otherwise: { answer: 'depends' } },
    });
  });

  it('try a claim under Decision 5448 for the applicants, not under the statuses', () => {
    const claim: ClaimFile = {
      format: 'kervan-claim/1',
      claim: 'unit-2025',
      regime: 'logistics',
      beneficiary: 'Örnek Lojistik A.Ş.',
      facts: entries(FORWARDER),
      lines: [],
      rates: [],
    };
    const tried = simulate({}, { claim });
    expect(tried.statuses.map(({ award }) => award)).toEqual([null, null, null, null, null]);
    expect(tried.ranking.by).toBe('most');
    expect(as(tried, 'beneficiary').award).toMatchObject({ award: { least: '0.00', most: '0.00' } });
    expect(as(tried, 'hib').award?.difference).toMatchObject({ least: '0.00', most: '0.00' });
    expect(as(view, 'beneficiary').award).toBeNull();
  });
});
