import type { Day } from '@kervan/kit';

/** The two institutions whose overdue debts are set off (L-17.1). */
export type Institution = 'tax' | 'socialSecurity';

/** In the order in which the circular names them: tax, then social security. An odd kuruş of equal claims follows it (M-7). */
export const INSTITUTIONS: readonly Institution[] = ['tax', 'socialSecurity'];

/** Who is paid: an institution, or the beneficiary or cooperation body that applied. */
export type Payee = Institution | 'applicant';

/** Which regime the entitlement is from. E-export names the set-off (E-2.27) and no working; that of logistics is taken. */
export type OffsetRegime = 'logistics' | 'e-export';

/** A lien (haciz) that an institution has placed on the entitlement (L-17.3.3). */
export interface Lien {
  /** The claim under the lien, kuruş, above zero. */
  readonly amount: bigint;
  /** Before the set-off was made, or after it but before the money was sent. */
  readonly placed: 'before-offset' | 'before-sending';
  /** Day it was placed. */
  readonly day?: Day;
  /** Whether it came first or second, where two liens have the same day or none is told. */
  readonly order?: 1 | 2;
}

/** Debt that was restructured, kuruş, beside the overdue debt of the statement (L-17.2). */
export interface Restructured {
  readonly amount: bigint;
  /** The paper that the restructuring is being honoured: on file, missing, or known not to be honoured. */
  readonly proof: 'on-file' | 'missing' | 'not-honoured';
}

/** What an applicant owes to one institution. */
export interface Debt {
  readonly institution: Institution;
  /** Overdue debt on the debt statement, kuruş; zero where the paper says that there is none. */
  readonly overdue: bigint | 'unknown';
  readonly restructured?: Restructured;
  readonly lien?: Lien;
  /** Where it stands in the file, for problems. */
  readonly place?: string;
}

/** An entitlement (hak ediş) to be paid, with the debts that stand against it. */
export interface Entitlement {
  readonly name: string;
  readonly regime: OffsetRegime;
  /** Kuruş, zero or more. */
  readonly amount: bigint;
  /** One for each institution, in any order. */
  readonly debts: readonly Debt[];
  /** Readings chosen in place of the ones taken, by doubt. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly place?: string;
}
