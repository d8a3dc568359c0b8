import { type Day, type Grade, parseDay, type Words, words } from '@kervan/kit';

/**
 * A state of the conditions that some source tells: true from an act's day, or seen in the wild on some days (E-13.28).
 * A source that names only a year or a month is taken for the days of it, within the text it reads, and as known from its first
 * day (as the yearly limits are: doubt E-12.1-publication).
 */
export interface Version {
  readonly label: Words;
  readonly from?: Day;
  readonly until?: Day;
  readonly seenFrom?: Day;
  readonly seenTo?: Day;
  readonly knownFrom?: Day;
  readonly grade: Grade;
  /** Source codes of the fact file. */
  readonly sources: string;
  readonly article: string;
}

/** Decision 5986 came into force with the Official Gazette of 25 August 2022 (E-12.3.1). */
export const DECISION_DAY: Day = parseDay('2022-08-25');

/** What the Decision itself says in m.2; the sources are named per condition. */
export function decision(sources: string, grade: Grade): Version {
  return {
    label: words('5986 sayılı Karar', 'Decision 5986'),
    from: DECISION_DAY,
    grade,
    sources,
    article: 'Karar m.2',
  };
}

/** The Ministry's first slides, in the money of 2022. */
export const SLIDES_2022: Version = {
  label: words('Bakanlık sunumu, 2022', 'slides of the Ministry, 2022'),
  seenFrom: DECISION_DAY,
  seenTo: parseDay('2022-12-31'),
  grade: 'text',
  sources: 'SEED1',
  article: 'Genelge m.18',
};

/** The limits of 2023 as a consultancy quotes them, naming the Ministry. */
export const LIMITS_2023: Version = {
  label: words('2023 limitleri', 'limits of 2023'),
  seenFrom: parseDay('2023-01-01'),
  seenTo: parseDay('2023-12-31'),
  grade: 'second-hand',
  sources: 'EID23',
  article: 'Genelge m.18',
};

/** A list of 2024, read for the text before the new circular of 3 December 2024. */
export const SOURCE_2024: Version = {
  label: words('2024 kaynağı', 'source of 2024'),
  seenFrom: parseDay('2024-01-01'),
  seenTo: parseDay('2024-12-02'),
  grade: 'second-hand',
  sources: 'KD24',
  article: '–',
};

export const SEPTEMBER_2024: Version = {
  label: words('Eylül 2024 kaynağı', 'source of September 2024'),
  seenFrom: parseDay('2024-09-27'),
  seenTo: parseDay('2024-09-27'),
  grade: 'second-hand',
  sources: 'TRB24',
  article: 'Genelge m.18',
};

export const EARLY_2025: Version = {
  label: words('Ocak–Şubat 2025 kaynağı', 'source of January–February 2025'),
  seenFrom: parseDay('2025-01-01'),
  seenTo: parseDay('2025-02-28'),
  grade: 'second-hand',
  sources: 'TRB25',
  article: 'Genelge m.18',
};

/** The Ministry's guide of May 2025 (E-12.3.5). */
export const GUIDE_2025: Version = {
  label: words('Mayıs 2025 Rehberi', 'guide of May 2025'),
  seenFrom: parseDay('2025-05-01'),
  seenTo: parseDay('2025-05-31'),
  grade: 'second-hand',
  sources: 'GIL',
  article: 'Rehber',
};

const CIRCULAR_DAY = parseDay('2026-04-13');

/** The circular of 13 April 2026 (E-12.3.7). */
export const CIRCULAR_2026: Version = {
  label: words('13.04.2026 Genelgesi', 'circular of 13 April 2026'),
  from: CIRCULAR_DAY,
  grade: 'second-hand',
  sources: 'TAS',
  article: 'Genelge m.7',
};

/**
 * TL conditions may be raised at each year's start (E-12.1.2): from 1 January 2027 the figures in lira of the circular of 2026 are
 * no longer known.
 */
export const AFTER_INDEXATION_2027: Version = {
  label: words('2027 endekslemesinden sonra', 'after the indexation of 2027'),
  from: parseDay('2027-01-01'),
  knownFrom: CIRCULAR_DAY,
  grade: 'second-hand',
  sources: 'TAS, EID23',
  article: 'Genelge m.7; Genelge m.41 (2023)',
};

/** An article of 2026 that reads the circular of 13 April 2026 (it tells m.33/7: E-1.7.4). */
export const ARTICLE_2026: Version = {
  label: words('2026 yazısı', 'article of 2026'),
  seenFrom: CIRCULAR_DAY,
  seenTo: parseDay('2026-12-31'),
  grade: 'second-hand',
  sources: 'KOR',
  article: '–',
};
