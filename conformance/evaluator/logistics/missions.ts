import type { Counted, Ratio } from './article.ts';
import type { Asked } from './asked.ts';
import { named } from './rates.ts';
import { figureOn, LODGING } from './tables.ts';

/** Lodging for so many days of one person, or the part of them that counts, room and breakfast, by the figure of the payment day (L-11.3.1, L-13.4.2). */
export function lodgingCap(
  asked: Asked,
  rule: string,
  counted: Ratio = { top: 1n, bottom: 1n },
): { readonly rule: string; readonly most: bigint | undefined } {
  const perDay = figureOn(LODGING, asked.paid, asked.days.knownOn);
  if (perDay === undefined || asked.told('personDays') === undefined) return { rule, most: undefined };
  const { digits, scale } = asked.number('personDays');
  const unit = 10n ** BigInt(scale);
  return { rule, most: (digits * perDay * counted.top) / (unit * counted.bottom) };
}

/** So many representatives of each firm or body. */
export function twoOfEachBody(asked: Asked, support: string, rule: string): Counted {
  const pool = `${support}/representatives|${named(asked.item)}|${named(asked.body)}`;
  return { pool, size: 2, item: asked.person, rule };
}
