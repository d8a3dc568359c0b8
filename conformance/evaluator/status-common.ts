import { NotTold } from './claim.ts';
import { CIRCULAR_2026 } from './lists.ts';
import { type Firm, is, type Verdict, yes } from './status-answers.ts';

/** Conditions by name; of a list that leaves something unsaid the conditions alone are judged, not the whole. */
export interface Judged {
  readonly conditions: Readonly<Record<string, Verdict>>;
  readonly whole: boolean;
}

/** Which text tells the conditions of sites and platforms on a day (E-13.28). */
export function textOn(on: string, knownOn: string): '2024' | '2025' | '2026' {
  if (on >= '2024-01-01' && on < '2024-12-03') return '2024';
  if (on >= '2025-05-01' && on <= '2025-05-31') return '2025';
  if (on >= CIRCULAR_2026 && knownOn >= CIRCULAR_2026) return '2026';
  throw new NotTold(`conditions on ${on}`);
}

/** E-1.2: one status, legal personality, membership, registration. */
export function everyStatus(asked: Firm, status: string): Record<string, Verdict> {
  return {
    oneStatus: is(asked, 'statusInUse', 'none', status),
    legalPerson: is(asked, 'legalForm', 'commercialCompany', 'cooperative', 'otherLegalPerson'),
    unionMember: yes(asked, 'unionMember'),
    dysRegistered: yes(asked, 'dysRegistered'),
  };
}

/** E-1.1.2: a company of the commercial code, or a cooperative. */
export function companyForm(asked: Firm): Verdict {
  return is(asked, 'legalForm', 'commercialCompany', 'cooperative');
}
