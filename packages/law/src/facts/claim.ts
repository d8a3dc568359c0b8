import type { Day, LiraRate, Period, Quarter } from '@kervan/kit';
import { factCatalogue } from './catalogue.ts';
import type { ClaimFile } from './claim-file.ts';

/**
 * A claim ready for assessment: facts resolved per line, amounts in minor units, days as numbers. Made once by `intake`; the
 * pipeline reads it any number of times and never changes it.
 */
export interface Claim {
  readonly file: ClaimFile;
  /** Digest of the whole canonical claim, made from the digests of its lines. */
  readonly digest: string;
  readonly quarter: Quarter;
  readonly quarterPeriod: Period;
  readonly filedOn: Day | undefined;
  /** Facts told of the whole claim, by slot; see `FactSlots`. */
  readonly slots: FactSlots;
  readonly lines: readonly Line[];
  /** The lines in the order in which they use up a ceiling: payment day, document, line. */
  readonly ranked: readonly Line[];
  /** Slots, as bits, that some line of a support leaves to the claim. */
  readonly leftToClaim: ReadonlyMap<string, number>;
  /** Slots of the claim, as bits, that leave more than one answer. */
  readonly open: number;
  readonly documents: number;
  /** Lira rates by currency, then by day. */
  readonly rates: ReadonlyMap<string, ReadonlyMap<number, RateOnDay>>;
  /** Sales that ads brought, by share group key. */
  readonly adSales: ReadonlyMap<string, SalesFact>;
  /** Uses of allowances by earlier claims, by allowance key. */
  readonly ledger: ReadonlyMap<string, readonly Use[]>;
  readonly readings: Readonly<Record<string, string>>;
  /** The readings as one text: claims with equal texts are assessed by the same compiled law. */
  readonly readingsKey: string;
}

/**
 * Facts by slot of the catalogue. Yes/no and choice facts are masks of the answers still possible (all bits set: unknown);
 * days and shares are numbers, NaN when unknown. On a line `INHERIT` means: as told of the whole claim.
 */
export type FactSlots = readonly number[];

export const INHERIT = -1;

export interface Line {
  readonly index: number;
  readonly id: string;
  readonly support: string;
  readonly kind: string;
  readonly platform: string;
  /** Empty when unknown. */
  readonly country: string;
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
  /** Key of the ad sales that bound the line, and ledger keys of its share and its document. */
  readonly salesKey: string;
  readonly shareKey: string;
  readonly documentUseKey: string;
  /** Amount of the whole document without VAT, for the one-use rule; absent when not told. */
  readonly documentNet: { readonly minor: bigint; readonly currency: string } | undefined;
  readonly slots: FactSlots;
  /** Equal for lines with equal slots. */
  readonly slotsId: number;
  /** Places in the documents the line was made from. */
  readonly from: readonly string[];
  readonly digest: string;
}

export interface RateOnDay {
  readonly rate: LiraRate;
  readonly day: Day;
  readonly bulletin: string;
}

export interface SalesFact {
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

/** Key of the group whose ad sales bound its spend (E-4.3). */
export function salesKey(platform: string, country: string, quarter: string): string {
  return `${platform}|${country}|${quarter}`;
}

/** Ledger key under which the uses of a group's share are kept; `*` stands for all countries together. */
export function shareKey(support: string, platform: string, country: string, quarter: string): string {
  return `${support}/share|${platform}|${country}|${quarter}`;
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

/** Slots that leave more than one answer, as bits: several bits of a mask, or no number. Amounts have no slot of their own. */
export function openSlots(slots: FactSlots): number {
  let open = 0;
  for (const [slot, definition] of factCatalogue.entries()) {
    if (definition.type === 'amount') continue;
    const value = slots[slot] as number;
    if (definition.domain.length === 0 ? Number.isNaN(value) : (value & (value - 1)) !== 0) open |= 1 << slot;
  }
  return open;
}
