import type { FactEntry, FactValue } from '@kervan/law';
import type fc from 'fast-check';
import { nat } from 'fast-check';

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

const naturals = (max: number) => nat({ max });

export function told(fact: string, value: FactValue, subject?: FactEntry['subject']): FactEntry {
  const origin = { kind: 'declaration', by: 'conformance' } as const;
  return { fact, value, origin, recordedOn: '2026-07-01', ...(subject === undefined ? {} : { subject }) };
}

/** Whole minor units as decimal text. */
export function text(minor: number, currency: string): string {
  if (currency === 'JPY') return String(minor);
  return `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}

/** Decimal text as whole minor units. */
export function minorOf(amount: string): number {
  return Number(amount.replace('.', ''));
}
