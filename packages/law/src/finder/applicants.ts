import type { Support } from '../constructs/support.ts';
import { APPLICANTS, type Applicant } from '../logistics/applicants.ts';
import { type At, factAt, withFact } from './asking.ts';

/** Who may apply for a support, by the demand that names them. */
export function applicantsOf({ demands }: Support): readonly Applicant[] {
  const named = demands.flatMap(({ stage, condition: { shape } }) =>
    stage === 'standing' && shape?.is === 'answer' && shape.fact === 'applicant' ? [shape.answers] : [],
  );
  return APPLICANTS.filter((one) => named.every((answers) => answers.includes(one)));
}

export function hasNoRate({ rate: { base } }: Support, applicant: Applicant): boolean {
  return base.points === 'unknown' || (base.unknownFor?.answers.includes(applicant) ?? false);
}

/** Who of those that may apply for a support may still be meant. */
export function applicantsAt(support: Support, at: At): readonly Applicant[] {
  const possible = factAt(at, 'applicant');
  return applicantsOf(support).filter((one) => (possible & bitOf(one)) !== 0);
}

/** The line as one of some applicants would spend it; as it is where that leaves nobody. */
export function asOneOf(at: At, applicants: readonly Applicant[]): At {
  const mask = applicants.reduce((all, one) => all | bitOf(one), 0) & factAt(at, 'applicant');
  return mask === 0 ? at : withFact(at, 'applicant', mask);
}

function bitOf(applicant: Applicant): number {
  return 1 << APPLICANTS.indexOf(applicant);
}
