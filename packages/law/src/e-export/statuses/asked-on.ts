import { canonical, type DatedEntry, type Day, dated, entryStart, valueOn } from '@kervan/kit';
import type { Asked, StatusCondition } from './condition.ts';

/** The day asked about, and the day whose knowledge of the law counts. */
export interface StatusDays {
  readonly on: Day;
  readonly knownOn: Day;
}

/** One thing that a condition may ask on a day; without a history entry, what the register states without a day. */
export interface Candidate {
  readonly asked: Asked;
  readonly entry: DatedEntry<Asked> | undefined;
}

/** What a condition may ask on a day: one candidate where that is known, more between two versions that differ. */
export interface AskedOn {
  readonly condition: StatusCondition;
  readonly candidates: readonly Candidate[];
  /** False where the truth may be none of the candidates: before the first sighting, after the last, or where none is known. */
  readonly bounded: boolean;
}

/**
 * What a condition asks on `on`, as far as public on `knownOn` (E-13.28). Between two sightings that agree it is that; between
 * two that differ it is one of both; a version whose list is silent adds that perhaps nothing is asked. Undefined where no
 * version public on `knownOn` mentions the condition at all.
 */
export function askedOn(condition: StatusCondition, { on, knownOn }: StatusDays): AskedOn | undefined {
  const { undated, history } = condition;
  if (undated !== undefined) {
    const asked: Asked = { label: { tr: '', en: '' }, requirement: undated.requirement };
    return { condition, candidates: [{ asked, entry: undefined }], bounded: true };
  }
  const entries = history?.entries ?? [];
  const speaking = entries.filter((entry) => entry.value.requirement !== undefined);
  const answer = valueOn(dated(condition.id, speaking), on, knownOn, sameDemand);
  if (answer.known) return { condition, candidates: [candidate(answer.entry)], bounded: true };
  const before = answer.between.find((entry) => entryStart(entry) <= on);
  const after = answer.between.find((entry) => entryStart(entry) > on);
  const silences = nearestSilences(entries, before, after, on, knownOn);
  if (before === undefined && after === undefined && silences.length > 0) return undefined;
  const below = before !== undefined || silences.some((entry) => entryStart(entry) <= on);
  const above = after !== undefined || silences.some((entry) => lastDay(entry) >= on);
  return {
    condition,
    candidates: [before, ...silences, after].filter((entry) => entry !== undefined).map(candidate),
    bounded: below && above && silences.every((entry) => entry.value.yetAsked === undefined),
  };
}

/** The silent versions between the two neighbours that lie nearest to the day: the one covering it, else one on either side. */
function nearestSilences(
  entries: readonly DatedEntry<Asked>[],
  before: DatedEntry<Asked> | undefined,
  after: DatedEntry<Asked> | undefined,
  on: Day,
  knownOn: Day,
): readonly DatedEntry<Asked>[] {
  const between = entries.filter(
    (entry) =>
      entry.value.requirement === undefined &&
      (entry.knownFrom ?? entryStart(entry)) <= knownOn &&
      (before === undefined || entryStart(entry) >= entryStart(before)) &&
      (after === undefined || entryStart(entry) < entryStart(after)),
  );
  const last = between.findLast((entry) => entryStart(entry) <= on);
  if (last !== undefined && lastDay(last) >= on) return [last];
  return [last, between.find((entry) => entryStart(entry) > on)].filter((entry) => entry !== undefined);
}

function candidate(entry: DatedEntry<Asked>): Candidate {
  return { asked: entry.value, entry };
}

function sameDemand(a: Asked, b: Asked): boolean {
  return canonical(a.requirement?.canonical) === canonical(b.requirement?.canonical);
}

function lastDay(entry: DatedEntry<Asked>): number {
  if (entry.until !== undefined) return entry.until - 1;
  return entry.from !== undefined ? Number.POSITIVE_INFINITY : (entry.seenTo ?? entryStart(entry));
}
