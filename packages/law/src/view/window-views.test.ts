import { describe, expect, it } from 'vitest';
import type { ClaimFile, LineEntry } from '../facts/claim-file.ts';
import {
  decide,
  fairLine,
  lawClaim,
  lawFacts,
  mark,
  paid,
  rent,
} from '../testing/logistics-claims.fixture.ts';
import type { WindowView } from './assessment-view.ts';
import { windowViews } from './window-views.ts';

function windows(lines: readonly LineEntry[], more: Partial<ClaimFile> = {}): readonly WindowView[] {
  return windowViews(decide(lawClaim(lines, { facts: lawFacts({ filingExtendedTo: undefined }), ...more })));
}

function shown(lines: readonly LineEntry[], filedOn: string) {
  return windows(lines, { filedOn }).map(({ rule, opensOn, lastDay, verdict }) => [
    rule,
    opensOn,
    lastDay,
    verdict,
  ]);
}

const CERTIFICATE = {
  ...rent(paid('2024-03-01')),
  support: 'logistics/market-entry-documents',
  kind: 'certificationAudit',
};

describe('the window of an application under Decision 5448', () => {
  it('runs six months from the payment of a mark (L-16.3): paid on 2 May 2024, the last day is 2 November', () => {
    expect(shown([mark()], '2024-11-02')).toEqual([['L-16.3', '2024-05-02', '2024-11-02', 'holds']]);
    expect(shown([mark()], '2024-11-03')).toEqual([['L-16.3', '2024-05-02', '2024-11-02', 'fails']]);
  });

  it('lasts as long as it was extended (L-20.1): to 31 December 2024, and no day longer', () => {
    const extended = (filedOn: string) =>
      windowViews(
        decide(lawClaim([mark()], { facts: lawFacts({ filingExtendedTo: '2024-12-31' }), filedOn })),
      ).map(({ lastDay, verdict }) => [lastDay, verdict]);
    expect(extended('2024-12-31')).toEqual([['2024-12-31', 'holds']]);
    expect(extended('2025-01-01')).toEqual([['2024-12-31', 'fails']]);
  });

  it('runs from the issue of a market-entry document (L-16.5), whenever it was paid: issued on 1 June 2024', () => {
    expect(shown([CERTIFICATE], '2024-12-01')).toEqual([['L-16.5', '2024-06-01', '2024-12-01', 'holds']]);
    expect(shown([CERTIFICATE], '2024-12-02')[0]?.[3]).toBe('fails');
  });

  it('runs from the last day of a fair (L-16.2): over on 10 May 2024, the last day is 10 November', () => {
    expect(shown([fairLine()], '2024-11-10')).toEqual([['L-16.2', '2024-05-10', '2024-11-10', 'holds']]);
    expect(shown([fairLine()], '2024-11-11')[0]?.[3]).toBe('fails');
  });

  it('ends with February where it began on 31 August: paid on that day of 2024, the last day is 28 February 2025', () => {
    expect(shown([mark(paid('2024-08-31'))], '2025-02-28')[0]?.slice(2)).toEqual(['2025-02-28', 'holds']);
  });

  it('is one for each rule, each with its own days', () => {
    expect(
      shown([mark(), rent(), fairLine(), CERTIFICATE], '2024-11-01')
        .map(([rule]) => rule)
        .sort(),
    ).toEqual(['L-16.2', 'L-16.3', 'L-16.5']);
  });

  it('closes for the oldest payment first: between both last days it holds for some', () => {
    const lines = [mark(paid('2024-05-02')), mark(paid('2024-06-10'))];
    expect(shown(lines, '2024-11-02')).toEqual([['L-16.3', '2024-06-10', '2024-11-02', 'holds']]);
    expect(shown(lines, '2024-11-03')[0]?.[3]).toBe('unknown');
    expect(shown(lines, '2024-12-10')[0]?.[3]).toBe('unknown');
    expect(shown(lines, '2024-12-11')[0]?.[3]).toBe('fails');
  });

  it('is none while the day it runs from is not told', () => {
    expect(windows([mark({ payment: { reference: 'P' } })])).toEqual([]);
    expect(windows([fairLine()], { facts: lawFacts({ eventEnd: undefined }) })).toEqual([]);
  });

  it('is said in both languages, and that it was not filed yet where no day of filing is told', () => {
    const [filed] = windows([mark()], { filedOn: '2024-11-02' });
    expect(filed?.title).toEqual({ tr: 'Ödeme başvurusu', en: 'Payment application' });
    expect(filed?.words.tr).toMatch(/^En eskisinin altı ayı .*2024.* günü dolar\.$/);
    expect(filed?.words.en).toMatch(/^Six months from the oldest end on .*2024.*\.$/);
    const { filedOn: _none, ...claim } = lawClaim([mark()]);
    const [open] = windowViews(decide(claim));
    expect(open?.words.tr).toMatch(/^Henüz verilmedi; karar gününde verilmiş sayıldı\. /);
    expect(open?.words.en).toMatch(/^Not filed yet; taken as filed on the day of decision\. /);
  });
});
