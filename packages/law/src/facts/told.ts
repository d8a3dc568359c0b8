import { type NamedPeriod, parseDay, parseNamedPeriod, problem, words } from '@kervan/kit';
import {
  type FactDefinition,
  type FactName,
  factCatalogue,
  findFact,
  fullMask,
  hasSlot,
  slotOf,
} from './catalogue.ts';
import type { FactEntry, FactSubject } from './claim-file.ts';
import { slotValue } from './read-entries.ts';

/** A fact as told, in slot form. */
export interface Told {
  readonly entry: FactEntry;
  readonly definition: FactDefinition;
  /** Position of the fact in every slot array. */
  readonly slot: number;
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
  const period = told === undefined ? undefined : readPeriod(told, place);
  const slot = slotOf(definition.name as FactName);
  if (!hasSlot(definition)) return { entry, definition, slot, place, value: Number.NaN, period };
  const value = slotValue(definition, entry.value, `${place}.value`, parseDay);
  return { entry, definition, slot, place, value, period };
}

const periods = new Map<string, NamedPeriod>();

/** Claims name a handful of periods again and again; each is read once. */
function readPeriod(text: string, place: string): NamedPeriod {
  const known = periods.get(text);
  if (known !== undefined) return known;
  const period = parseNamedPeriod(text, `${place}.subject.period`);
  if (periods.size > 1_000) periods.clear();
  periods.set(text, period);
  return period;
}

/** Whether a fact is told of some lines only. */
export function isScoped(subject: FactSubject | undefined): boolean {
  return (
    subject !== undefined &&
    (subject.support ?? subject.platform ?? subject.country ?? subject.period ?? subject.item) !== undefined
  );
}

const UNTOLD: readonly number[] = factCatalogue.map(unknownSlot);

/** The slots of the claim. A later entry supersedes an earlier one about the same subject: facts are added, never edited. */
export function claimWide(told: readonly Told[]): readonly number[] {
  const slots = UNTOLD.slice();
  for (const { entry, slot, value } of told) if (!isScoped(entry.subject)) slots[slot] = value;
  return slots;
}

/** What an untold fact stands for: its whole domain, unless the law presumes an answer; a day presumed absent lies before all days. */
export function unknownSlot(definition: FactDefinition): number {
  if (definition.domain.length === 0)
    return definition.presumed === 'none' ? Number.NEGATIVE_INFINITY : Number.NaN;
  return definition.presumed === undefined
    ? fullMask(definition)
    : 1 << definition.domain.indexOf(definition.presumed);
}
