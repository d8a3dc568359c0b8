import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { ClaimFile } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  BODY,
  decide,
  during,
  END_OF_2025,
  lawClaim,
  lawFacts,
  paid,
  read,
  rent,
  searchAd,
} from '../testing/logistics-claims.fixture.ts';
import type { ReasonView } from './assessment-view.ts';
import { describe as inWords } from './describe.ts';

function all(reason: ReasonView): readonly ReasonView[] {
  return [reason, ...reason.children.flatMap(all)];
}

/** The operands of the demand of a rule, as a person reads them. */
function operands(rule: string, claim: ClaimFile, knownOn = '2025-12-31') {
  const days = { ...END_OF_2025, decidedOn: parseDay(knownOn), knownOn: parseDay(knownOn) };
  const demand = all(inWords(decide(claim, days)).reasons).find((one) => one.rule === rule);
  return (demand?.operands ?? []).map(
    ({ name, value }) => `${name.en} = ${value.en} | ${name.tr} = ${value.tr}`,
  );
}

describe('an amount of the law beside the figure that is measured against it', () => {
  const line = rent(paid('2024-01-20'));

  it('is that of the day of filing, with its grade and source: the turnover of 2024, derived', () => {
    const of = (filedOn: string) => operands('L-14.1.2', lawClaim([line], { filedOn })).at(-1);
    expect(of('2024-12-31')).toMatch(
      /threshold \(L-14\.1\.2\) = .*76,095,597\.00.*L-19\.1\.T\.turnover\.2024/,
    );
    expect(of('2024-12-31')).toMatch(/eşik \(L-14\.1\.2\) = .*76\.095\.597,00/);
    expect(of('2025-01-01')).toMatch(/113,995,009\.00.*L-19\.1\.T\.turnover\.2025/);
  });

  it('is that of the reading in force: 25,000,000 TL as printed, none where it was dropped (C-4)', () => {
    const printed = operands('L-14.1.2', lawClaim([line], read('C-4', 'as-printed')));
    expect(printed.at(-1)).toMatch(/25,000,000\.00/);
    const dropped = operands('L-14.1.2', lawClaim([line], read('C-4', 'dropped')));
    expect(dropped.some((text) => text.includes('threshold'))).toBe(false);
  });

  it('is said to be in no source where none gives it: the turnover of 2026', () => {
    const of2026 = operands('L-14.1.2', lawClaim([line], { filedOn: '2026-01-02' }), '2026-02-02');
    expect(of2026.at(-1)).toMatch(/no source says.*kaynaklarda yok/);
  });

  it('is the threshold of pre-approval on the first day of the activity: 365,258 TL in 2024', () => {
    const ad = searchAd({ ...during('2024-05-01', '2024-06-01') });
    const facts = lawFacts({ ...BODY, programmeCost: tl('365258.00') });
    expect(operands('L-7.1', lawClaim([ad], { facts })).join()).toMatch(
      /365,258\.00.*L-19\.1\.T\.threshold\.2024/,
    );
  });
});
