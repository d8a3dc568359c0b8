import { type Dated, type DatedEntry, dated, dayOf, type Grade, lira, type Money } from '@kervan/kit';

/** Upper limits of one row, keyed by the answer of the fact `applicant`; an applicant who may not have the support is absent. */
export type ApplicantTable = Readonly<Record<string, Dated<Money>>>;

/** Such tables under each reading of a doubt; the reading taken stands first. */
export interface ApplicantTableByReading {
  readonly doubt: string;
  readonly by: Readonly<Record<string, ApplicantTable>>;
}

/** One year's figure: whole lira, how far it may be trusted, and where it was met or what it was computed from. */
export type Figure = readonly [
  liras: number,
  grade: Extract<Grade, 'text' | 'published' | 'derived' | 'assumed'>,
  from: string,
];

/** The figures of 2022 to 2025. There is no fifth: the regime ended on 1 January 2026, before a figure of 2026 could be law. */
export type Figures = readonly [Figure, Figure, Figure, Figure];

const FIRST_YEAR = 2022;

export const D = 'derived';
export const P = 'published';
export const A = 'assumed';

/** Who printed the limits of 2022, with the article numbers of the Decision, and who those of 2022 and 2023. */
export const ABDAN = 'abdanmerymm.com 13/5/2022';
export const INOVA_2022 = 'inovakademi.com (2022)';
export const INOVA_2023 = 'inovakademi.com (2023)';

/** Printed in 2025 for the health section of the same Decision, whose limit of 2022 was the same. */
export const HEALTH_2025 = 'loradanismanlik.com ?p=2892: 5448 sağlık / health, 2022 =';

export const DECISION_2023 = 'K-10.4: 2022 × 2.00390';
export const DECISION_2024 = 'K-10.4: 2023 × 1.51895';
export const DECISION_2025 = 'K-10.4: 2024 × 1.49805';

export const CIRCULAR_2023 = 'L-19.1: 2022 × 2.00390';
export const CIRCULAR_2024 = 'L-19.1: 2023 × 1.51895';
export const CIRCULAR_2025 = 'L-19.1: 2024 × 1.49805';

/**
 * One row as a history, each cell cited with its year behind the row (`L-T.unit.beneficiary.2024`). The first holds from the
 * Decision's entry into force on 20 April 2022, the others for a calendar year (K-10.4, L-19.1) and are taken to be known from
 * its first day.
 */
export function yearly(row: string, article: string, figures: Figures): Dated<Money> {
  return dated(
    row,
    figures.map(([liras, grade, from], index): DatedEntry<Money> => {
      const year = FIRST_YEAR + index;
      return {
        value: lira(liras),
        from: index === 0 ? dayOf(2022, 4, 20) : dayOf(year, 1, 1),
        until: dayOf(year + 1, 1, 1),
        source: { rule: `${row}.${year}`, grade, from, article },
      };
    }),
  );
}

/** The row of a beneficiary: `L-T.<row>.beneficiary`. */
export function ofBeneficiary(row: string, article: string, figures: Figures): ApplicantTable {
  return { beneficiary: yearly(`L-T.${row}.beneficiary`, article, figures) };
}

/** The row of applicants who may have the support, but whose limit no source gives (C-5): unknown law on every day. */
export function notFound(row: string, applicants: readonly string[]): ApplicantTable {
  return Object.fromEntries(
    applicants.map((applicant) => [applicant, dated<Money>(`L-T.${row}.${applicant}`, [])]),
  );
}

/** Cooperation bodies, HİB itself among them. */
export const BODIES: readonly string[] = ['cooperationBody', 'hib'];
