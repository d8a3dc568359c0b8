import type { Institution, Lien, OffsetRegime, Payee } from './entitlement.ts';
import type { OffsetRule } from './rules.ts';

/** On what ground somebody is paid. */
export type Ground =
  | 'no-debt'
  | 'full-cover'
  | 'pro-rata'
  | 'only-debt'
  | 'first-lien'
  | 'first-lien-in-part'
  | 'second-lien'
  | 'after-liens'
  | 'balance'
  | 'balance-after-liens';

/** One payment, kuruş, above zero. */
export interface OffsetPayment {
  readonly to: Payee;
  readonly kurus: bigint;
  readonly rule: OffsetRule;
  readonly ground: Ground;
}

/** What was done, in order, with the figures it was done on. Words are made when somebody reads. */
export type OffsetStep =
  | { readonly step: 'analogy'; readonly rule: 'E-2.27' }
  | {
      readonly step: 'counted';
      readonly rule: 'L-17.1';
      readonly institution: Institution;
      readonly overdue: bigint;
      /** Restructured debt that counts as overdue, because the restructuring is not honoured. */
      readonly restructured: bigint;
    }
  | {
      readonly step: 'restructured';
      readonly rule: 'L-17.2';
      readonly institution: Institution;
      readonly amount: bigint;
    }
  | {
      readonly step: 'liens';
      readonly rule: 'M-7';
      /** Institutions whose liens are paid first, the first one first. */
      readonly order: readonly Institution[];
      /** Institutions whose liens came after the set-off and change nothing of it. */
      readonly late: readonly Institution[];
      /** True where nobody told which lien came first, and both orders come to the same. */
      readonly orderOpen: boolean;
    }
  | {
      readonly step: 'lien-paid';
      readonly rule: 'L-17.3.3' | 'M-8';
      readonly place: 'first' | 'second';
      readonly institution: Institution;
      readonly lien: Lien;
      /** What goes first: the institution's whole claim, or the claim under the lien. */
      readonly claim: bigint;
      readonly left: bigint;
      readonly paid: bigint;
    }
  | {
      readonly step: 'cover';
      readonly rule: 'M-7';
      readonly left: bigint;
      readonly debts: bigint;
      readonly covered: boolean;
    }
  | {
      readonly step: 'paid';
      readonly rule: 'L-17.3.1' | 'L-17.3.2' | 'M-8';
      readonly institution: Institution;
      readonly amount: bigint;
    }
  | {
      readonly step: 'share';
      readonly rule: 'L-17.3.2' | 'M-8';
      readonly institution: Institution;
      readonly left: bigint;
      readonly debt: bigint;
      readonly debts: bigint;
      /** Whole kuruş of the share. */
      readonly whole: bigint;
      /** What the division leaves, over `debts`. */
      readonly remainder: bigint;
    }
  | {
      readonly step: 'odd-kurus';
      readonly rule: 'M-7.rounding';
      readonly institution: Institution;
      readonly tie: boolean;
    }
  | {
      readonly step: 'balance';
      readonly rule: 'L-17.2' | 'L-17.3.1' | 'M-8';
      readonly amount: bigint;
    }
  | { readonly step: 'reported'; readonly rule: 'K-pay-1' };

/** How an entitlement is distributed, kuruş. Payments add up to the entitlement. */
export interface Settlement {
  readonly payments: readonly OffsetPayment[];
  /** Debt that stays open. */
  readonly open: Readonly<Record<Institution, bigint>>;
  readonly steps: readonly OffsetStep[];
  /** Doubts that the distribution rests on. */
  readonly doubts: readonly string[];
}

/** The distribution under another reading of a doubt; undefined where that reading asks for more than was told. */
export interface OtherReading {
  readonly doubt: string;
  readonly reading: string;
  readonly payments: readonly OffsetPayment[] | undefined;
}

/** An entitlement of which nothing may be paid yet, and what would be under each way out. */
export interface Blocked {
  /** Institutions whose restructured debt lacks the proof that the restructuring is being honoured. */
  readonly proofMissing: readonly Institution[];
  readonly proofBrought: Settlement;
  readonly debtSetOff: Settlement;
}

/** The set-off of one entitlement. Payments and `held` add up to the entitlement. */
export interface Offset {
  readonly name: string;
  readonly regime: OffsetRegime;
  readonly entitlement: bigint;
  readonly payments: readonly OffsetPayment[];
  /** What is not paid out while a paper is missing (L-17.2). */
  readonly held: bigint;
  readonly open: Readonly<Record<Institution, bigint>>;
  readonly steps: readonly OffsetStep[];
  readonly doubts: readonly string[];
  readonly otherReadings: readonly OtherReading[];
  /** Readings chosen in place of the ones taken. */
  readonly readings: Readonly<Record<string, string>>;
  readonly blocked?: Blocked;
}
