import type { ListedShape, Shape } from '../constructs/condition.ts';
import { type Condition, EITHER, FAILS, HOLDS, type Outcome } from '../constructs/condition.ts';
import type { Asking, At } from './asking.ts';
import { isOfOneExpense } from './expense-facts.ts';

/**
 * What a condition comes to before there is an expense: parts about one expense are taken as met, since whoever spends picks
 * its kind and pays for it later. They are listed as conditions on the expense instead.
 */
export function outcomeNow(condition: Condition, at: At, asking: Asking): Outcome {
  if (isAboutExpense(condition)) return HOLDS;
  const { shape } = condition;
  switch (shape?.is) {
    case 'all':
      return joined(shape.parts, FAILS, at, asking);
    case 'any':
      return joined(shape.parts, HOLDS, at, asking);
    case 'reading':
      return outcomeNow(underReading(shape, asking), at, asking);
    default:
      return asking.test(condition, at);
  }
}

/** Whether a condition looks at nothing but the expense: its kind, its month, or facts of one expense. */
export function isAboutExpense({ shape, needs }: Condition): boolean {
  if (shape === undefined) return needs.length > 0 && needs.every(isOfOneExpense);
  if (shape.is === 'expense') return true;
  if (shape.is === 'answer') return isOfOneExpense(shape.fact);
  // The day of an event or of a paper comes with the expense; the days of the firm do not.
  if (shape.is === 'days' || shape.is === 'amount') return needs.some(isOfOneExpense);
  // One way that whoever spends may pick is enough for `any`; `all` asks for the rest too.
  if (shape.is === 'any') return shape.parts.some(isAboutExpense);
  return shape.is === 'all' && shape.parts.every(isAboutExpense);
}

/** Whether some part of it is about the expense. */
export function touchesExpense(condition: Condition, asking: Asking): boolean {
  if (isAboutExpense(condition)) return true;
  return partsOf(condition, asking).some((part) => touchesExpense(part, asking));
}

/** The parts under the readings in force; none for a condition that has none. */
export function partsOf({ shape }: Condition, asking: Asking): readonly Condition[] {
  if (shape?.is === 'all' || shape?.is === 'any') return shape.parts;
  return shape?.is === 'reading' ? [underReading(shape, asking)] : [];
}

export function underReading(
  { doubt, by }: Extract<Shape, { is: 'reading' }>,
  { readingOf }: Asking,
): Condition {
  return by[readingOf(doubt)] ?? (Object.values(by)[0] as Condition);
}

/** Every condition without parts that decides under the readings in force, those about the expense left out. */
export function leavesOf(condition: Condition, asking: Asking): readonly Condition[] {
  if (isAboutExpense(condition)) return [];
  const parts = partsOf(condition, asking);
  return parts.length === 0 ? [condition] : parts.flatMap((part) => leavesOf(part, asking));
}

function joined(parts: readonly Condition[], decisive: Outcome, at: At, asking: Asking): Outcome {
  let outcome: Outcome = decisive === FAILS ? HOLDS : FAILS;
  for (const part of parts) {
    const one = outcomeNow(part, at, asking);
    if (one === decisive) return decisive;
    if (one === EITHER) outcome = EITHER;
  }
  return outcome;
}

/** On no list and in no union: stands for every country that a condition does not name. */
const ELSEWHERE = 'XX';

/**
 * The same where the country may not have been told: then every country that the condition tells apart is tried, so that what
 * holds for all of them holds. A condition that only shuts a country out (Türkiye) leaves the choice to whoever spends.
 */
export function outcomeAnywhere(condition: Condition, at: At, asking: Asking): Outcome {
  const countries = at.line.country === '' ? toldApart(condition, at, asking) : undefined;
  if (countries === undefined) return outcomeNow(condition, at, asking);
  let outcome = 0;
  for (const country of countries) {
    outcome |= outcomeNow(condition, { ...at, line: { ...at.line, country } }, asking);
    if (outcome === EITHER) return EITHER;
  }
  return outcome as Outcome;
}

/** Representatives of the countries that a condition treats alike; undefined where it asks for none. */
function toldApart(condition: Condition, at: At, asking: Asking): readonly string[] | undefined {
  const places = leavesOf(condition, asking).flatMap(({ shape }) =>
    shape?.is === 'country' || shape?.is === 'listed' ? [shape] : [],
  );
  if (places.length === 0) return undefined;
  const named = places.flatMap((shape) =>
    shape.is === 'listed'
      ? countriesOn(shape, at).map(({ country }) => country)
      : shape.within
        ? [...shape.codes]
        : [],
  );
  return [...new Set([...named, ELSEWHERE])];
}

interface Covered {
  readonly country: string;
  readonly outcome: Outcome;
}

/** The countries (ISO 3166 alpha-2) that a list covers on the day, or may cover, for the line's marketplace. */
export function countriesOn(list: ListedShape, { line, run, day }: At): readonly Covered[] {
  return everNamed(list, line.platform)
    .map((country) => ({ country, outcome: list.covers({ ...line, country }, run, day) }))
    .filter(({ outcome }) => outcome !== FAILS);
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const named = new WeakMap<ListedShape['history'], Map<string, readonly string[]>>();

/** The countries of which some version of a list says something else than of one that it never names. */
function everNamed({ history }: ListedShape, platform: string): readonly string[] {
  const kept = named.get(history) ?? new Map<string, readonly string[]>();
  named.set(history, kept);
  let found = kept.get(platform);
  if (found === undefined) {
    const elsewhere = history(ELSEWHERE, platform).entries;
    found = CODES.filter((country) => {
      const { entries } = history(country, platform);
      return (
        entries.length !== elsewhere.length ||
        entries.some(({ value }, index) => value !== elsewhere[index]?.value)
      );
    });
    kept.set(platform, found);
  }
  return found;
}
