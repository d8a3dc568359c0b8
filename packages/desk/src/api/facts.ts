import type { UnknownWhy, Words } from '@kervan/kit';
import type { Regime } from '@kervan/law';
import type { AmountView } from './common.ts';

export type FactValueView = boolean | string | AmountView;

export interface FactSubjectView {
  readonly support?: string | undefined;
  readonly platform?: string | undefined;
  readonly country?: string | undefined;
  /** A quarter (`2026-Q2`), a half-year (`2025-H1`) or a month (`2026-05`). */
  readonly period?: string | undefined;
  /** A thing that expenses are for: a depot unit, a report, a project. */
  readonly item?: string | undefined;
}

export type FactOriginView =
  | { readonly kind: 'document'; readonly document: string; readonly place: string }
  | { readonly kind: 'declaration'; readonly by: string }
  | { readonly kind: 'judgement'; readonly by: string; readonly reason: string }
  | { readonly kind: 'register'; readonly register: string };

/** Telling a fact. Without an origin it is a declaration of the beneficiary; a judgement names the person and the reason. */
export interface FactData {
  readonly fact: string;
  readonly subject?: FactSubjectView | undefined;
  readonly value: FactValueView;
  readonly origin?: FactOriginView | undefined;
}

export interface FactRecord {
  readonly id: string;
  readonly fact: string;
  readonly subject: FactSubjectView;
  readonly value: FactValueView;
  readonly origin: FactOriginView;
  readonly recordedOn: string;
  readonly state: 'holds' | 'superseded' | 'withdrawn';
  /** The fact that took its place. */
  readonly supersededBy: string | null;
  readonly withdrawnReason: string | null;
}

/** One fact of the catalogue: what may be asked, of whom, and the answers there are. */
export interface FactQuestion {
  readonly fact: string;
  /** The regimes whose supports look at it. */
  readonly regimes: readonly Regime[];
  readonly type: 'yes-no' | 'choice' | 'amount' | 'day' | 'share' | 'count';
  readonly subject: string;
  readonly words: Words;
  readonly why: UnknownWhy;
  /** Currency of an amount that is one figure of the whole claim; null for everything else. */
  readonly currency: string | null;
  /** Most decimals of a count that measures: 2 for square metres; 0 for whole things; null for everything else. */
  readonly places: number | null;
  readonly answers: readonly { readonly value: string; readonly words: Words }[];
}
