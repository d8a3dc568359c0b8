import type { Day, LiraRate, NamedPeriod, Period } from '@kervan/kit';
import { type FactDefinition, factCatalogue, hasSlot } from './catalogue.ts';
import type { ClaimFile, RateTable } from './claim-file.ts';
import { addFact, type FactSet, NO_FACTS } from './fact-set.ts';

/**
 * A claim ready for assessment: facts resolved per line, amounts in minor units, days as numbers. Made once by `intake`; the
 * pipeline reads it any number of times and never changes it.
 */
export interface Claim {
  readonly file: ClaimFile;
  /** The quarter or half-year that is filed for; where the regime knows none, the stretch of the claim's own days. */
  readonly period: NamedPeriod | Span;
  readonly filedOn: Day | undefined;
  /** Facts told of the whole claim, by slot; see `FactSlots`. */
  readonly slots: FactSlots;
  readonly lines: readonly Line[];
  /** The lines in the order in which they use up a ceiling: payment day, document, line. */
  readonly ranked: readonly Line[];
  /** Facts that some line of a support leaves to the claim. */
  readonly leftToClaim: ReadonlyMap<string, FactSet>;
  /** Facts of the claim that leave more than one answer. */
  readonly open: FactSet;
  readonly documents: number;
  /** Versions of the lists told, by list, in the order told. */
  readonly lists: ReadonlyMap<string, readonly ListVersion[]>;
  /** Lira rates by currency, then by step of the conversion ladder and day. */
  readonly rates: ReadonlyMap<string, readonly ReadonlyMap<number, RateOnDay>[]>;
  /** Sales that shares are taken of. */
  readonly sales: readonly SalesFact[];
  /** Uses of allowances by earlier claims, by allowance key. */
  readonly ledger: ReadonlyMap<string, readonly Use[]>;
  readonly readings: Readonly<Record<string, string>>;
  /** The readings as one text: claims with equal texts are assessed by the same compiled law. */
  readonly readingsKey: string;
}

/** From the first day of an activity to the day after the last activity or payment. */
export interface Span extends Period {
  readonly key: '';
  readonly kind: 'span';
}

/** A list as it stood from a day on until another; without an end it stands. */
export interface ListVersion {
  readonly from: Day;
  readonly until: number;
  readonly countries: ReadonlySet<string>;
  readonly source: string;
}

/**
 * Facts by slot of the catalogue. Yes/no and choice facts are masks of the answers still possible (all bits set: unknown);
 * days, shares and amounts of one figure are numbers, NaN when unknown. On a line `INHERIT` means: as told of the whole claim.
 */
export type FactSlots = readonly number[];

export const INHERIT = -1;

export interface Line {
  readonly index: number;
  readonly id: string;
  readonly support: string;
  readonly kind: string;
  /** The thing the expense is for; empty when not told. */
  readonly item: string;
  readonly issuer: string;
  readonly platform: string;
  /** Empty when unknown. */
  readonly country: string;
  readonly moreCountries: readonly string[];
  /** The person the expense is for, and the body that person represents; empty when not told. */
  readonly person: string;
  readonly body: string;
  /** Minor units of `currency`; `unknownAmount` lines carry 0 here. */
  readonly amount: bigint;
  readonly unknownAmount: boolean;
  readonly currency: string;
  /** The spend in the report's currency, where that differs. */
  readonly reported: { readonly minor: bigint; readonly currency: string } | undefined;
  /** Day of the payment document; NaN when unknown. */
  readonly paymentDay: number;
  readonly paymentReference: string;
  readonly documentDay: Day;
  readonly activityFrom: Day;
  readonly activityUntil: Day;
  readonly documentKey: string;
  /** Position of the document among those of the claim; equal for lines of one document. */
  readonly documentIndex: number;
  /** Equal for lines of one support, platform and country. */
  readonly groupId: number;
  /** Ledger key of its document. */
  readonly documentUseKey: string;
  /** Amount of the whole document, for the one-use rule; absent when not told. */
  readonly documentNet: { readonly minor: bigint; readonly currency: string } | undefined;
  readonly slots: FactSlots;
  /** Equal for lines with equal slots. */
  readonly slotsId: number;
  /** Places in the documents the line was made from. */
  readonly from: readonly string[];
}

export interface RateOnDay {
  readonly rate: LiraRate;
  readonly day: Day;
  readonly bulletin: string;
  readonly table: RateTable;
}

/** Sales of one fact, country and period; the platform is empty where they are told over all platforms. */
export interface SalesFact {
  readonly fact: string;
  readonly platform: string;
  readonly country: string;
  readonly period: string;
  readonly minor: bigint;
  readonly currency: string;
}

/** One use of an allowance, in the allowance's own minor units. */
export interface Use {
  readonly size: bigint;
  readonly used: bigint;
  readonly state: 'granted' | 'pending';
  readonly claim: string;
}

/** The same claim with another answer to a fact told, or not, of the whole claim. */
export function withSlot(claim: Claim, slot: number, value: number): Claim {
  const slots = claim.slots.with(slot, value);
  return { ...claim, slots, open: openSlots(slots) };
}

/** The same claim under another reading of a doubt. */
export function withReading(claim: Claim, doubt: string, reading: string): Claim {
  const readings = { ...claim.readings, [doubt]: reading };
  return { ...claim, readings, readingsKey: readingsText(readings) };
}

export function readingsText(readings: Readonly<Record<string, string>>): string {
  return Object.keys(readings)
    .sort()
    .map((doubt) => `${doubt}=${readings[doubt]}`)
    .join('&');
}

/** Facts that leave more than one answer: several bits of a mask, or no number. Sales have no slot of their own. */
export function openSlots(slots: FactSlots): FactSet {
  const open = NO_FACTS.slice();
  for (const slot of CHOICE_SLOTS) {
    const value = slots[slot] as number;
    if ((value & (value - 1)) !== 0) addFact(open, slot);
  }
  for (const slot of FIGURE_SLOTS) if (Number.isNaN(slots[slot])) addFact(open, slot);
  return open;
}

/** Slots that hold a mask of answers, and slots that hold a number. */
const CHOICE_SLOTS: readonly number[] = slotsWhere(({ domain }) => domain.length > 0);
const FIGURE_SLOTS: readonly number[] = slotsWhere(({ domain }) => domain.length === 0);

function slotsWhere(is: (definition: FactDefinition) => boolean): readonly number[] {
  return factCatalogue.flatMap((definition, slot) => (hasSlot(definition) && is(definition) ? [slot] : []));
}
