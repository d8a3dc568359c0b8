import type { FactEntry, FactValue } from '@kervan/law';
import fc from 'fast-check';

/** Answers that let a line pass, and one that does not. */
export const ANSWERS: Readonly<Record<string, readonly [FactValue, FactValue]>> = {
  legalPerson: [true, false],
  unionMember: [true, false],
  dysRegistered: [true, false],
  trademarkAbroad: ['registered', 'applied'],
  accountManaged: [true, false],
  accessGiven: [true, false],
  listingComplete: [true, false],
  payer: ['linkedCompany', 'other'],
  paymentChannel: ['bank', 'customerCheque'],
  relatedParty: [false, true],
  supportedElsewhere: [false, true],
  foreignLanguageAbroad: [true, false],
  activityListed: [true, false],
  objected: [false, true],
};

export type Gen = fc.GeneratorValue;

/** Keeps one builder per shape, as fast-check asks, and reads like throwing dice. */
export class Dice {
  private readonly gen: Gen;

  constructor(gen: Gen) {
    this.gen = gen;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.upTo(choices.length - 1)] as T;
  }

  upTo(most: number): number {
    return this.gen(naturals, most);
  }

  /** True once in so many throws. */
  oneIn(many: number): boolean {
    return this.upTo(many - 1) === many - 1;
  }
}

const naturals = (max: number) => fc.nat({ max });

export function told(fact: string, value: FactValue, subject?: FactEntry['subject']): FactEntry {
  const origin = { kind: 'declaration', by: 'conformance' } as const;
  return { fact, value, origin, recordedOn: '2026-07-01', ...(subject === undefined ? {} : { subject }) };
}

/** Whole minor units as decimal text. */
export function text(minor: number, currency: string): string {
  if (currency === 'JPY') return String(minor);
  return `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}
