import { fill, valueOn, type Words, words } from '@kervan/kit';
import type { ThresholdFigure } from '../constructs/condition.ts';
import { sameFigure } from '../constructs/threshold.ts';
import { exportThreshold } from '../e-export/export-threshold.ts';
import { showWhole } from '../e-export/statuses/told-facts.ts';
import { STATUS_WORDS, STATUSES, type Status } from '../facts/catalogue.ts';
import type { MatrixColumnId } from '../view/matrix-view.ts';
import { type AskedFacts, type LawDay, NO, YES } from './asking.ts';

/** Columns of the table of single firms, in the order of the slides. */
export const FIRM_COLUMNS: readonly MatrixColumnId[] = [
  'company',
  'companyAboveThreshold',
  'consortium',
  'retailSite',
  'b2bPlatform',
  'marketplace',
  'cooperationBody',
];

/** The table of projects has no column for the export threshold. */
export const PROJECT_COLUMNS: readonly MatrixColumnId[] = FIRM_COLUMNS.filter(
  (column) => column !== 'companyAboveThreshold',
);

/** The status that stands in a column. */
export function statusOf(column: MatrixColumnId): Status {
  return column === 'companyAboveThreshold' ? 'company' : column;
}

export function isCompany(column: MatrixColumnId): boolean {
  return statusOf(column) === 'company';
}

/** What is known of a beneficiary of a column; exports stay open where nobody knows the threshold of the day (E-13.28). */
export function factsOf(column: MatrixColumnId, day: LawDay, brandProgramme: boolean): AskedFacts {
  const facts: AskedFacts = { status: 1 << STATUSES.indexOf(statusOf(column)) };
  if (!isCompany(column)) return facts;
  const threshold = thresholdOn(day);
  const exports = threshold.known
    ? Number(threshold.entry.value.cents) + (column === 'companyAboveThreshold' ? 1 : 0)
    : Number.NaN;
  return { ...facts, brandProgramme: brandProgramme ? YES : NO, exportPreviousYear: exports };
}

/** The export threshold of E-1.3.7 on a day; “over” is strict, so that exports equal to it are not above. */
export function thresholdOn({ on, knownOn }: LawDay) {
  return valueOn(exportThreshold, on, knownOn, sameFigure);
}

export function showThreshold({ cents }: ThresholdFigure): Words {
  return showWhole({ minor: cents, currency: 'USD' });
}

/** Head of a column: `Company (exports above USD 5,000,000)`. */
export function columnWords(column: MatrixColumnId, day: LawDay): Words {
  if (column !== 'companyAboveThreshold') return STATUS_WORDS[column];
  const threshold = thresholdOn(day);
  return threshold.known
    ? fill(words('Şirket (ihracatı {figure} üzeri)', 'Company (exports above {figure})'), {
        figure: showThreshold(threshold.entry.value),
      })
    : words(
        'Şirket (ihracatı eşiğin üzeri; eşik bilinmiyor)',
        'Company (exports above the threshold, which is not known)',
      );
}

/** A class within a sentence, whatever the day. */
export const COLUMN_NAMES: Readonly<Record<MatrixColumnId, Words>> = {
  ...STATUS_WORDS,
  companyAboveThreshold: words('İhracatı eşiğin üzerindeki şirket', 'Company above the export threshold'),
};
