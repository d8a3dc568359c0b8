import { percent, type Source, words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import type { DayOf } from '../constructs/days.ts';
import type { Addition, SupportRate } from '../constructs/support-rate.ts';
import { onEk3 } from './ek-3.ts';

/** “10 baz puan” is read as ten points; literally it would be a tenth of one (O-1). */
const TEN_POINTS: Addition['points'] = {
  doubt: 'O-1',
  by: { 'percentage-points': percent(10), 'basis-points': 10 },
};
/** “May be applied” is applied (O-2). */
const APPLIED: Addition['applied'] = { doubt: 'O-2', by: { applied: true, 'not-applied': false } };

/** Half of the expense for beneficiaries; no source gives the rate of anybody else (C-5). */
export function halfForFirms(row: string, article: string): SupportRate {
  return {
    base: {
      points: percent(50),
      source: {
        rule: `L-T.${row}.rate`,
        grade: 'published',
        from: 'abdanmerymm.com, inovakademi.com',
        article,
      },
      unknownFor: { fact: 'applicant', answers: ['cooperationBody', 'organiser', 'hib'] },
    },
  };
}

/** Ten points more where every country is on EK-3 on the key day (L-15.1, L-15.3, L-15.4). */
export function targetCountryAddition(keyDay: DayOf): Addition {
  return {
    source: { rule: 'L-15.1', grade: 'assumed', from: 'S', article: 'Genelge m.15' },
    title: words('hedef ve öncelikli ülke ilavesi', 'addition for target and priority countries'),
    when: onEk3(keyDay),
    list: { id: 'EK-3', on: keyDay },
    points: TEN_POINTS,
    applied: APPLIED,
  };
}

/** Up to ten points, as the examiner judges, for climate documents (L-15.2). */
export const climateAddition: Addition = {
  source: { rule: 'L-15.2', grade: 'assumed', from: 'S', article: 'Genelge m.15' },
  title: words('iklim belgesi ilavesi', 'addition for climate documents'),
  when: isTrue('climateDocument'),
  points: TEN_POINTS,
  applied: APPLIED,
  upTo: 'additionalPoints',
};

/** A rate that no source gives for anybody (C-5): the eligible base is shown and no lira figure. */
export function rateUnknown(article: string): SupportRate {
  const source: Source = { rule: 'C-5', grade: 'assumed', article };
  return { base: { points: 'unknown', source } };
}
