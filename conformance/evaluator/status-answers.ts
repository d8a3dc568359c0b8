import { type Amount, NotTold } from './claim.ts';
import { exact } from './money.ts';

export type Verdict = 'holds' | 'fails' | 'unknown';

export type StatusFacts = Readonly<Record<string, boolean | string | Amount>>;

/** A firm as the conditions of a status ask about it, on a day, on the law known on another. */
export interface Firm {
  readonly facts: StatusFacts;
  readonly on: string;
  readonly knownOn: string;
}

export const verdict = (holds: boolean): Verdict => (holds ? 'holds' : 'fails');

/** A question of yes or no. */
export function yes({ facts }: Firm, name: string): Verdict {
  const told = facts[name];
  if (typeof told !== 'boolean') throw new NotTold(name);
  return verdict(told);
}

/** One of several answers. */
export function is({ facts }: Firm, name: string, ...answers: readonly string[]): Verdict {
  const told = facts[name];
  if (typeof told !== 'string' || told === 'unknown') throw new NotTold(name);
  return verdict(answers.includes(told));
}

/** Whole number, amount in major units, or share in per cent or as a fraction; compared as numerator over denominator. */
export function reaches(
  { facts }: Firm,
  name: string,
  least: readonly [bigint, bigint],
  strictly = false,
): Verdict {
  const told = facts[name];
  if (told === undefined || typeof told === 'boolean' || told === 'unknown') throw new NotTold(name);
  const [top, bottom] = fraction(typeof told === 'object' ? told.amount : told, name);
  const [left, right] = [top * least[1], least[0] * bottom];
  return verdict(strictly ? left > right : left >= right);
}

function fraction(told: string, name: string): readonly [bigint, bigint] {
  const [part, whole] = told.split('/');
  if (whole !== undefined) return [BigInt(part ?? '0'), BigInt(whole)];
  const { digits, scale } = exact(told);
  // A share is told in per cent.
  const hundred = name.endsWith('Share') || name === 'availability' ? 100n : 1n;
  return [digits, 10n ** BigInt(scale) * hundred];
}

/** One that holds is enough; if none does, one that is not known leaves it open. */
export function either(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('holds')) return 'holds';
  return verdicts.includes('unknown') ? 'unknown' : 'fails';
}
