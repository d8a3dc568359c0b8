import { words } from '@kervan/kit';
import type { FactQuestion } from '../api/facts.ts';
import type { DoubtCard } from '../api/law.ts';
import type { LawModule } from '../law/law-module.ts';
import { regimesOfDoubt, regimesOfFacts } from './regimes.ts';

/** A doubt of the register as data: its readings, the one taken, and the regimes in which it acts. */
export function doubtCard(doubt: LawModule['doubts'][number], law: LawModule): DoubtCard {
  return {
    doubt: doubt.id,
    regimes: [...regimesOfDoubt(doubt)],
    place: doubt.place,
    why: doubt.why,
    grade: law.findRule(doubt.id)?.grade ?? null,
    taken: doubt.taken,
    readings: Object.entries(doubt.readings).map(([reading, said]) => ({ reading, words: said })),
    bearsOn: [...doubt.bearsOn],
  };
}

/** A fact of the catalogue as the question that a person answers, and the regimes whose supports look at it. */
export function factQuestion(definition: LawModule['factCatalogue'][number], law: LawModule): FactQuestion {
  const { name, type, subject, question, why, currency, places, domain, answers } = definition;
  return {
    fact: name,
    regimes: [...(regimesOfFacts(law).get(name) ?? [])],
    type,
    subject,
    words: question,
    why,
    currency: currency ?? null,
    places: type === 'count' ? (places ?? 0) : null,
    answers: domain.map((value, index) => ({ value, words: answers[index] ?? words(value, value) })),
  };
}
