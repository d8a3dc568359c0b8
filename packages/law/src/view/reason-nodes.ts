import { type Day, decimalText, minorPlaces, showDay, showPercent, type Words, words } from '@kervan/kit';
import type { FactDefinition } from '../facts/catalogue.ts';
import type { ReasonView } from './assessment-view.ts';
import { citation } from './rules.ts';
import { showAmount } from './show.ts';

/** A node of the tree with nothing but its words. */
export function node(text: Words): ReasonView {
  return {
    words: text,
    rule: null,
    article: null,
    grade: null,
    verdict: null,
    amount: null,
    operands: [],
    rounding: null,
    children: [],
  };
}

/** A node that cites a rule, with its article and grade. */
export function cited(rule: string, text: Words): ReasonView {
  const { article, grade } = citation(rule);
  return { ...node(text), rule, article, grade };
}

/** A fact's slot as a person reads it. */
export function factValue(definition: FactDefinition, slot: number): Words {
  if (definition.domain.length > 0) {
    const answers = definition.answers.filter((_, index) => (slot & (1 << index)) !== 0);
    if (answers.length > 1) return words('bilinmiyor', 'unknown');
    return answers[0] ?? words('bilinmiyor', 'unknown');
  }
  if (Number.isNaN(slot)) return words('bilinmiyor', 'unknown');
  if (slot === Number.NEGATIVE_INFINITY) return words('yok', 'none');
  if (definition.type === 'count')
    return both(decimalText({ digits: BigInt(slot), scale: definition.places ?? 0 }));
  if (definition.type === 'share') return percentWords(slot, slot);
  if (definition.type === 'amount') return figureWords(slot, definition.currency ?? 'TRY');
  return dayWords(slot);
}

/** A figure told in minor units of a currency. */
function figureWords(minor: number, currency: string): Words {
  return showAmount(decimalText({ digits: BigInt(minor), scale: minorPlaces(currency) }), currency);
}

export function dayWords(day: number): Words {
  return Number.isNaN(day)
    ? words('bilinmiyor', 'unknown')
    : words(showDay(day as Day, 'tr'), showDay(day as Day, 'en'));
}

/** One per cent, or two with a dash between them. */
export function percentWords(least: number, most: number): Words {
  if (least === most) return words(showPercent(least, 'tr'), showPercent(least, 'en'));
  return words(
    `${showPercent(least, 'tr')}–${showPercent(most, 'tr')}`,
    `${showPercent(least, 'en')}–${showPercent(most, 'en')}`,
  );
}

/** Text that is the same in both languages. */
export function both(text: string): Words {
  return words(text, text);
}
