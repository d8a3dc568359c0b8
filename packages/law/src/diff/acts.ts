import { type Day, dayOf, fill, formatDay, parseDay, showDay, type Words, words } from '@kervan/kit';
import { CIRCULAR_2026, GUIDE_2025, LIMITS_2023, SEPTEMBER_2024 } from '../e-export/statuses/versions.ts';
import type { ActView } from '../view/diff-view.ts';
import { findRule } from '../view/rules.ts';

/** One row of the time line (E-12.3) or one yearly rise (E-12.2), as a dated value. */
export interface Act {
  readonly rule: string;
  readonly kind: ActView['kind'];
  readonly day: Day;
  readonly title: Words;
}

/** An act whose day its rule tells. */
function act(rule: string, title: Words): Act {
  const since = findRule(rule)?.since;
  if (since === undefined || since === null) throw new Error(`${rule} tells no day`);
  return { rule, kind: 'act', day: parseDay(since), title };
}

/** Ceilings are raised on the first day of the year (E-12.1.1). */
function rise(year: number): Act {
  return {
    rule: `E-12.2.T.${year}`,
    kind: 'rise',
    day: dayOf(year, 1, 1),
    title: words(`${year} yılı güncellemesi (m.18)`, `rise of the year ${year} (m.18)`),
  };
}

function sighting(rule: string, day: Day | undefined, title: Words): Act {
  return { rule, kind: 'sighting', day: day as Day, title };
}

/** The time line in order of time. E-12.3.9 is none of its acts: a grade-C source that conflicts with the others (E-13.25). */
export const acts: readonly Act[] = [
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

/** The act of a day that changes what such a value says: rises change amounts in lira, acts the rest. */
export function actOf(day: Day, kind: 'act' | 'rise'): Act | undefined {
  return acts.find((one) => one.day === day && one.kind === kind);
}

/** What lies after the first day and not after the second. */
export function actsBetween(earlier: Day, later: Day, knownOn: Day): readonly Act[] {
  return acts.filter(({ day }) => day > earlier && day <= later && day <= knownOn);
}

export function actView({ rule, kind, day, title }: Act): ActView {
  const told = findRule(rule);
  return {
    rule,
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
