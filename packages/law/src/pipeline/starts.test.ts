import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  boundsAt,
  during,
  lawClaim,
  lawFacts,
  mark,
  paid,
  portionsOf,
  read,
  rent,
  searchAd,
  yearOf,
} from '../testing/logistics-claims.fixture.ts';
import { PERIOD } from './portion.ts';

function years(
  lines: readonly LineEntry[],
  facts: Readonly<Record<string, FactValue | undefined>> = {},
  more: Partial<ClaimFile> = {},
): readonly (string | null)[] {
  return portionsOf(lawClaim(lines, { facts: lawFacts(facts), ...more })).map(yearOf);
}

const MARCH = { ...during('2024-03-15', '2024-03-20'), ...paid('2024-03-25') };
const MAY = { ...during('2024-05-10', '2024-05-20'), ...paid('2024-05-20') };

describe('when a support started', () => {
  it('is as told in a later application: told 20 May 2023, a rent of May 2024 lies in the year from 20 May 2023 and the next', () => {
    expect(years([rent()], { firstApplication: false, supportStart: '2023-05-20' })).toEqual([
      '2023-05-20',
      '2024-05-20',
    ]);
  });

  it('is worked out in the first application: the oldest invoice of a mark, though an earlier payment has a younger one', () => {
    const old = mark({ ...paid('2024-06-01'), document: { number: 'old', issuer: 'I', day: '2024-02-10' } });
    expect(years([mark(paid('2024-03-01')), old])).toEqual(['2024-02-10', '2024-02-10']);
  });

  it('is the first day of the oldest activity of advertising, and of its month for a unit (O-26)', () => {
    expect(years([searchAd(MARCH), searchAd(MAY)])).toEqual(['2024-03-15', '2024-03-15']);
    expect(years([rent(MARCH), rent(MAY)])).toEqual(['2024-03-01', '2024-03-01']);
  });

  it('is not known where neither was told: the whole rent is possible and nothing of it sure', () => {
    const [portion] = portionsOf(lawClaim([rent()], { facts: lawFacts({ firstApplication: false }) }));
    expect([yearOf(portion as never), boundsAt(portion as never, PERIOD)]).toEqual([null, [0n, 100_000n]]);
    expect(years([rent()], { firstApplication: undefined })).toEqual([null]);
  });

  it('does not rest on an expense that is refused: the sublet March leaves the start to May', () => {
    expect(years([rent({ ...MARCH, facts: { sublet: true } }), rent(MAY)])).toEqual([null, '2024-05-01']);
  });

  it('does not rest on an expense of nothing: for 0.00 TL of March nothing is paid, for 0.01 TL something is', () => {
    expect(years([searchAd({ ...MARCH, amount: tl('0.00') }), searchAd(MAY)])[1]).toBe('2024-05-10');
    expect(years([searchAd({ ...MARCH, amount: tl('0.01') }), searchAd(MAY)])[1]).toBe('2024-03-15');
  });

  it('of a unit older than the Decision is April 2022, the month of its first supported day', () => {
    const old = rent({ ...during('2022-03-01', '2022-05-01'), ...paid('2022-04-21') });
    expect(years([old]).at(-1)).toBe('2022-04-01');
  });

  it('is open while the oldest expense may yet be refused', () => {
    const open = searchAd({ ...MARCH, facts: { natureClear: 'unknown' } });
    expect(years([open, searchAd(MAY)])).toEqual([null, null]);
  });

  it('is known where only a later expense may be refused', () => {
    const open = searchAd({ ...MAY, facts: { natureClear: 'unknown' } });
    expect(years([searchAd(MARCH), open])).toEqual(['2024-03-15', '2024-03-15']);
  });

  it('is known where all lie on one day, whichever of them is accepted', () => {
    const open = searchAd({ ...MARCH, facts: { natureClear: 'unknown' } });
    expect(years([open])).toEqual(['2024-03-15']);
    expect(years([open, { ...open, id: 'twin' }])).toEqual(['2024-03-15', '2024-03-15']);
  });
});

describe('what has a start of its own (C-3)', () => {
  const berlin = rent({ ...MARCH, item: 'Berlin' });
  const hamburg = rent({ ...MAY, item: 'Hamburg' });
  const london = rent({ ...MAY, item: 'London', country: 'GB' });

  it('is the country of a unit as taken: the start of Berlin is that of Hamburg, not of London', () => {
    expect(years([berlin, hamburg, london])).toEqual(['2024-03-01', '2024-03-01', '2024-05-01']);
  });

  it('is each unit by another reading, and all units together by a third', () => {
    expect(years([berlin, hamburg, london], {}, read('C-3', 'per-unit'))).toEqual([
      '2024-03-01',
      '2024-05-01',
      '2024-05-01',
    ]);
    expect(years([berlin, hamburg, london], {}, read('C-3', 'in-all'))).toEqual([
      '2024-03-01',
      '2024-03-01',
      '2024-03-01',
    ]);
  });

  it('cannot be told of a unit whose country is not named', () => {
    const { country: _none, ...nowhere } = hamburg;
    expect(years([nowhere])).toEqual([null]);
    expect(years([nowhere], {}, read('C-3', 'in-all'))).toEqual(['2024-05-01']);
  });
});
