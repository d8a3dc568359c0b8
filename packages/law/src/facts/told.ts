import { type NamedPeriod, parseDay, parseNamedPeriod, problem, words } from '@kervan/kit';
import { type FactDefinition, findFact, fullMask, hasSlot } from './catalogue.ts';
import type { FactEntry, FactSubject } from './claim-file.ts';
import { slotValue } from './read-entries.ts';

/** A fact as told, in slot form. */
export interface Told {
  readonly entry: FactEntry;
  readonly definition: FactDefinition;
  readonly place: string;
  /** Slot form; NaN for sales, which have no slot. */
  readonly value: number;
  /** The period the fact is true in, where it is told of one. */
  readonly period: NamedPeriod | undefined;
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
  const told = entry.subject?.period;
  const period = told === undefined ? undefined : parseNamedPeriod(told, `${place}.subject.period`);
  if (!hasSlot(definition)) return { entry, definition, place, value: Number.NaN, period };
  const value = slotValue(definition, entry.value, `${place}.value`, parseDay);
  return { entry, definition, place, value, period };
}

/** Whether a fact is told of some lines only. */
export function isScoped(subject: FactSubject | undefined): boolean {
  return (
    subject !== undefined &&
    (subject.support ?? subject.platform ?? subject.country ?? subject.period ?? subject.item) !== undefined
  );
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
