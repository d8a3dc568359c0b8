import type { FactQuestion, FactRecord, FactValueView } from '@kervan/desk';
import { isDayText } from '@kervan/kit';
import { showAmount, typedAmount } from '../../ui/amount.ts';
import { dayWords } from '../../ui/day-text.ts';
import type { Speech } from '../../words/lang.tsx';

/** A fact's value as a person says it: the answer's own words, a day, an amount, a per cent or a count. */
export function valueWords(
  value: FactValueView,
  question: FactQuestion | undefined,
  { lang, say }: Pick<Speech, 'lang' | 'say'>,
): string {
  if (typeof value === 'object') return showAmount(value.amount, value.currency, lang);
  const key = value === true ? 'yes' : value === false ? 'no' : value;
  const answer = question?.answers.find((one) => one.value === key);
  if (answer !== undefined) return say(answer.words);
  if (isDayText(key)) return dayWords(key, lang);
  if (question?.type === 'share') return lang === 'tr' ? `%${typedAmount(key, lang)}` : `${key} %`;
  if (question?.type === 'count') return typedAmount(key, lang);
  return key;
}

/** Where a fact comes from. */
export function originWords(origin: FactRecord['origin'], { w, fmt }: Pick<Speech, 'w' | 'fmt'>): string {
  switch (origin.kind) {
    case 'document':
      return fmt(w.who.origins.document, { place: origin.place });
    case 'declaration':
      return fmt(w.who.origins.declaration, { by: origin.by });
    case 'judgement':
      return fmt(w.who.origins.judgement, { by: origin.by, reason: origin.reason });
    case 'register':
      return fmt(w.who.origins.register, { register: origin.register });
  }
}

/** The fact that holds about the beneficiary as a whole, if one was told. */
export function toldAbout(facts: readonly FactRecord[], fact: string): FactRecord | undefined {
  return facts.find(
    (one) => one.fact === fact && one.state === 'holds' && Object.keys(one.subject).length === 0,
  );
}
