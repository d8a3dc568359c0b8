import { type Dated, type DatedEntry, dated, type Grade, type Source, type Words } from '@kervan/kit';
import type { Requirement } from './requirement.ts';
import type { Version } from './versions.ts';

/** What one version says of one condition: what it asks, or that its list does not mention it. */
export interface Asked {
  readonly label: Words;
  /** Undefined: the source lists its conditions without this one. */
  readonly requirement: Requirement | undefined;
  /** Why the silence is no sign that nothing was asked, with the rule that shows it: then what was asked may be anything. */
  readonly yetAsked?: { readonly rule: string; readonly words: Words };
}

/** A condition of a status, with its history; what the sources tell without a day holds throughout (`undated`). */
export interface StatusCondition {
  readonly id: string;
  readonly rule: string;
  readonly title: Words;
  /** Lines of the register under which stands what is unclear about it. */
  readonly doubts: readonly string[];
  /** What a reader should know beside it. */
  readonly note?: Words;
  readonly undated?: { readonly requirement: Requirement; readonly source: Source };
  readonly history?: Dated<Asked>;
}

type More = Pick<StatusCondition, 'note'> & { readonly doubts?: readonly string[] };

/** A condition that the register states without a day. */
export function standing(
  id: string,
  source: Source,
  title: Words,
  requirement: Requirement,
  more: More = {},
): StatusCondition {
  return { doubts: [], ...more, id, rule: source.rule, title, undated: { requirement, source } };
}

/** A condition told by versions, in order of time. */
export function byVersion(
  id: string,
  rule: string,
  title: Words,
  entries: readonly DatedEntry<Asked>[],
  more: More = {},
): StatusCondition {
  return { doubts: [], ...more, id, rule, title, history: dated(id, entries) };
}

/** The version asks this, under a rule of the register. */
export function asks(version: Version, rule: string, requirement: Requirement): DatedEntry<Asked> {
  return entry(version, rule, { label: version.label, requirement });
}

/** The version lists its conditions without this one. */
export function silent(version: Version, rule: string, yetAsked?: Asked['yetAsked']): DatedEntry<Asked> {
  return entry(version, rule, {
    label: version.label,
    requirement: undefined,
    ...(yetAsked && { yetAsked }),
  });
}

function entry(version: Version, rule: string, value: Asked): DatedEntry<Asked> {
  const { from, until, seenFrom, seenTo, knownFrom, grade, sources, article } = version;
  return {
    value,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(seenFrom !== undefined && { seenFrom }),
    ...(seenTo !== undefined && { seenTo }),
    ...(knownFrom !== undefined && { knownFrom }),
    source: { rule, grade, from: sources, article },
  };
}

/** A source of a rule that the register tells without a day. */
export function source(rule: string, grade: Grade, from: string, article = '–'): Source {
  return { rule, grade, from, article };
}
