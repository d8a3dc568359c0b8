import { fill, valueOn, type Words, words } from '@kervan/kit';
import { tableUnder } from '../constructs/ceiling.ts';
import { APPLICANT_WORDS, type Applicant } from '../logistics/applicants.ts';
import type { CompiledSupport } from '../pipeline/compiled.ts';
import type { UnsaidView } from '../view/finder-view.ts';
import { citation } from '../view/rules.ts';
import { applicantsAt, hasNoRate } from './applicants.ts';
import type { Asking, At } from './asking.ts';
import { ownLimit } from './money.ts';

/** The line of the register that says which figures were not found, and the one about the end of the regime. */
const NOT_FOUND = 'C-5';
const ENDED = 'O-39';

/** Rates and ceilings that no source gives for the applicants who may still be meant; none under Decision 5986. */
export function unsaidOf(compiled: CompiledSupport, at: At, asking: Asking): readonly UnsaidView[] {
  const { support } = compiled;
  if (support.regime !== 'logistics') return [];
  const meant = applicantsAt(support, at);
  const withoutRate = meant.filter((one) => hasNoRate(support, one));
  const limit = ownLimit(compiled);
  const table = limit === undefined ? {} : tableUnder(limit.ceiling, asking.readingOf);
  const hasFigures = (one: Applicant) => (table[one]?.entries.length ?? 0) > 0;
  const outOfTime = meant.filter((one) => {
    const history = table[one];
    return history !== undefined && hasFigures(one) && !valueOn(history, at.day, asking.days.knownOn).known;
  });
  return [
    ...said('rate', NOT_FOUND, NO_RATE, withoutRate),
    ...said(
      'ceiling',
      NOT_FOUND,
      NO_CEILING,
      meant.filter((one) => !hasFigures(one)),
    ),
    ...said('ceiling', ENDED, NO_YEAR, outOfTime),
  ];
}

function said(
  what: UnsaidView['what'],
  rule: string,
  template: Words,
  applicants: readonly Applicant[],
): readonly UnsaidView[] {
  if (applicants.length === 0) return [];
  const { grade } = citation(rule);
  return [{ what, rule, grade, words: fill(template, { applicants: names(applicants) }) }];
}

function names(applicants: readonly Applicant[]): Words {
  return words(
    applicants.map((one) => APPLICANT_WORDS[one].tr).join(', '),
    applicants.map((one) => APPLICANT_WORDS[one].en).join(', '),
  );
}

const NO_RATE = words(
  'Şunlar için destek oranını hiçbir kaynak vermiyor: {applicants}. Desteğe esas tutar gösterilir, ödeme tutarı söylenmez.',
  'No source gives the rate for: {applicants}. The eligible base is shown, and no award is named.',
);
const NO_CEILING = words(
  'Şunlar için üst limiti hiçbir kaynak vermiyor: {applicants}.',
  'No source gives the ceiling for: {applicants}.',
);
const NO_YEAR = words(
  'Üst limitler 20.04.2022 ile 31.12.2025 arası bilinir; sorulan gün için yok: {applicants}.',
  'Ceilings are known from 20 April 2022 to 31 December 2025; there is none for the day asked about: {applicants}.',
);
