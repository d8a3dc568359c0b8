import { type Day, dayOf, fill, formatDay, parseDay, showDay, type Words, words } from '@kervan/kit';
import { CIRCULAR_2026, GUIDE_2025, LIMITS_2023, SEPTEMBER_2024 } from '../e-export/statuses/versions.ts';
import type { Regime } from '../facts/claim-file.ts';
import { averageSteps } from '../logistics/indexation.ts';
import type { ActView } from '../view/diff-view.ts';
import { findRule } from '../view/rules.ts';

/** One row of the time line (E-12.3) or one yearly rise (E-12.2), as a dated value. */
export interface Act {
  readonly rule: string;
  readonly kind: ActView['kind'];
  readonly day: Day;
  readonly title: Words;
  readonly regime: Regime;
  /** Day from which it was public, where that is later. */
  readonly knownFrom?: Day;
}

/** An act whose day its rule tells. */
function act(rule: string, title: Words): Act {
  const since = findRule(rule)?.since;
  if (since === undefined || since === null) throw new Error(`${rule} tells no day`);
  return { rule, kind: 'act', day: parseDay(since), title, regime: 'e-export' };
}

/** Ceilings are raised on the first day of the year (E-12.1.1). */
function rise(year: number): Act {
  return {
    rule: `E-12.2.T.${year}`,
    kind: 'rise',
    day: dayOf(year, 1, 1),
    title: words(`${year} yılı güncellemesi (m.18)`, `rise of the year ${year} (m.18)`),
    regime: 'e-export',
  };
}

function sighting(rule: string, day: Day | undefined, title: Words): Act {
  return { rule, kind: 'sighting', day: day as Day, title, regime: 'e-export' };
}

/** Decision 5448 comes, its amounts rise with the averages (K-10.4), and a later Decision is told to have ended it (O-39). */
const logisticsActs: readonly Act[] = [
  {
    rule: 'L-16.1',
    kind: 'act',
    day: parseDay('2022-04-20'),
    title: words('5448 sayılı Karar', 'Decision 5448'),
    regime: 'logistics',
  },
  ...averageSteps.map(
    ({ year, source }): Act => ({
      rule: source.rule,
      kind: 'rise',
      day: dayOf(year, 1, 1),
      title: words(`${year} yılı güncellemesi (5448)`, `rise of the year ${year} (5448)`),
      regime: 'logistics',
    }),
  ),
  {
    rule: 'O-39',
    kind: 'act',
    day: parseDay('2026-01-01'),
    title: words(
      '5448’in 10962 sayılı Kararla kaldırılması (ikinci elden)',
      'repeal of 5448 by Decision 10962 (second-hand)',
    ),
    regime: 'logistics',
    knownFrom: parseDay('2026-02-27'),
  },
];

/** The time line in order of time. E-12.3.9 is none of its acts: a grade-C source that conflicts with the others (E-13.25). */
export const acts: readonly Act[] = [
  ...logisticsActs,
  act('E-12.3.1', words('5986 sayılı Karar', 'Decision 5986')),
  rise(2023),
  sighting('E-12.3.2', LIMITS_2023.seenFrom, words('2023 limitleri (EID23)', 'limits of 2023 (EID23)')),
  rise(2024),
  sighting(
    'E-12.3.3',
    SEPTEMBER_2024.seenFrom,
    words('Eylül 2024 kaynağı (TRB24)', 'source of September 2024 (TRB24)'),
  ),
  act('E-12.3.4', words('03.12.2024 Genelgesi', 'circular of 3 December 2024')),
  rise(2025),
  sighting('E-12.3.5', GUIDE_2025.seenFrom, words('Mayıs 2025 Rehberi (GIL)', 'guide of May 2025 (GIL)')),
  rise(2026),
  act('E-12.3.6', words('17.01.2026 değişikliği', 'amendment of 17 January 2026')),
  act('E-12.3.7', CIRCULAR_2026.label),
  act('E-12.3.8', words('Genelge ekleri, 24.04.2026', 'annexes of the circular, 24 April 2026')),
].sort((a, b) => a.day - b.day);

/** The act of a day, public by another, that changes what such a value says: rises change amounts in lira, acts the rest. */
export function actOf(day: Day, kind: 'act' | 'rise', regime: Regime, knownOn: Day): Act | undefined {
  return acts.find(
    (one) =>
      one.day === day && one.kind === kind && one.regime === regime && (one.knownFrom ?? day) <= knownOn,
  );
}

/** What lies after the first day and not after the second. */
export function actsBetween(earlier: Day, later: Day, knownOn: Day): readonly Act[] {
  return acts.filter(({ day, knownFrom = day }) => day > earlier && day <= later && knownFrom <= knownOn);
}

export function actView({ rule, kind, day, title, regime }: Act): ActView {
  const told = findRule(rule);
  return {
    rule,
    regime,
    day: formatDay(day),
    kind,
    grade: told?.grade ?? 'assumed',
    title,
    words: told?.says ?? title,
  };
}

/** `13 April 2026, circular of 13 April 2026`. */
export function onDay(template: Words, day: Day): Words {
  return fill(template, { day: words(showDay(day, 'tr'), showDay(day, 'en')) });
}
