import { parseDay, problem, words } from '@kervan/kit';
import { type FactDefinition, findFact, fullMask } from './catalogue.ts';
import type { FactEntry, FactSubject } from './claim-file.ts';
import { slotValue } from './read-entries.ts';

/** A fact as told, in slot form. */
export interface Told {
  readonly entry: FactEntry;
  readonly definition: FactDefinition;
  readonly place: string;
  /** Slot form; NaN for amounts, which have no slot. */
  readonly value: number;
}

/** Checks a told fact against the catalogue. Throws `unknown-fact`, or what its value is refused for. */
export function checkedEntry(entry: FactEntry, place: string): Told {
  const definition = findFact(entry.fact);
  if (definition === undefined) {
    throw problem(
      'unknown-fact',
      words(`“${entry.fact}” diye bir olgu yok.`, `There is no fact named “${entry.fact}”.`),
      {
        place: `${place}.fact`,
        wayOut: words('Adlar için: kervan facts.', 'For the names: kervan facts.'),
      },
    );
  }
  if (definition.type === 'amount') return { entry, definition, place, value: Number.NaN };
  return { entry, definition, place, value: slotValue(definition, entry.value, `${place}.value`, parseDay) };
}

/** Whether a fact is told of some lines only. */
export function isScoped(subject: FactSubject | undefined): boolean {
  return subject !== undefined && (subject.support ?? subject.platform ?? subject.country) !== undefined;
}

/** A later entry supersedes an earlier one about the same subject: facts are added, never edited. */
export function claimWide(definition: FactDefinition, told: readonly Told[]): number {
  let value = unknownSlot(definition);
  for (const { entry, definition: of, value: slot } of told)
    if (of === definition && !isScoped(entry.subject)) value = slot;
  return value;
}

/** What an untold fact stands for: its whole domain, unless the law presumes an answer. */
export function unknownSlot(definition: FactDefinition): number {
  if (definition.domain.length === 0) return Number.NaN;
  return definition.presumed === undefined
    ? fullMask(definition)
    : 1 << definition.domain.indexOf(definition.presumed);
}
