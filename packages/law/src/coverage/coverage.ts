import type { Words } from '@kervan/kit';
import { doubts as register } from '../doubts/register.ts';
import type { Regime } from '../facts/claim-file.ts';
import type { RuleClass } from '../view/assessment-view.ts';
import { findRuleText } from '../view/rule-texts.ts';
import { carriersOf } from './carriers.ts';
import type { CoverageCase } from './case-file.ts';
import { type Citation, citations, lineOf } from './citations/index.ts';
import { byRule, type Evidence, evidenceFor } from './evidence.ts';
import { exceptions } from './exceptions.ts';
import { COMPUTING, type FactId, type Nature } from './fact-id.ts';
import type { Gap } from './gap.ts';
import { factIds } from './ids/index.ts';
import { procedureOf } from './procedures.ts';

/** One id of the collected facts, and what became of it. */
export interface CoverageItem {
  readonly id: string;
  readonly regime: Regime;
  readonly nature: Nature;
  readonly class: RuleClass;
  readonly says: Words;
  /** Values of the law that carry it out, or, of a procedure, that name its papers. */
  readonly where: readonly Citation[];
  /** Ids through which it is carried out, where it repeats or sums up other lines. */
  readonly via: readonly string[];
  readonly procedure: { readonly id: string; readonly name: Words } | null;
  /** Facts of the catalogue by which a person judges. */
  readonly judgedBy: readonly string[];
  /** Ids of registered doubts that stand about it. */
  readonly doubts: readonly string[];
  readonly cases: Evidence;
  /** What is missing. Empty, or accounted for by `exception`. */
  readonly gaps: readonly Gap[];
  readonly exception: Words | null;
}

export interface Coverage {
  readonly items: readonly CoverageItem[];
  readonly counts: Readonly<Record<RuleClass, number>>;
  readonly natures: Readonly<Record<Nature, number>>;
  /** Ids with a gap that no exception accounts for. */
  readonly open: readonly string[];
  readonly exceptions: readonly string[];
}

/**
 * Every id of the collected facts with its class and where it is carried out. With `cases` it also says which cases show each
 * computing id holding and failing, and what is missing; without them cases are not asked for. Both regimes together, or one alone.
 */
export function coverage(cases?: readonly CoverageCase[], regime?: Regime): Coverage {
  const ids = regime === undefined ? factIds : factIds.filter((one) => one.regime === regime);
  return coverageOf(ids, cases);
}

/** The same for other ids. */
export function coverageOf(ids: readonly FactId[], cases?: readonly CoverageCase[]): Coverage {
  const shown = cases && byRule(cases);
  const items = ids.map((one) => itemOf(one, shown));
  return {
    items,
    counts: counted(
      ['computed', 'procedure', 'judged', 'doubt', 'definition'],
      items.map((item) => item.class),
    ),
    natures: counted(
      [
        'cap',
        'rate',
        'date',
        'list',
        'condition',
        'computation',
        'process',
        'document',
        'definition',
        'source-note',
        'unknown',
      ],
      items.map((item) => item.nature),
    ),
    open: items.filter((item) => item.gaps.length > 0 && item.exception === null).map(({ id }) => id),
    exceptions: items.filter((item) => item.exception !== null).map(({ id }) => id),
  };
}

function itemOf(fact: FactId, cases: ReadonlyMap<string, readonly CoverageCase[]> | undefined): CoverageItem {
  const text = findRuleText(fact.id);
  const kind = text?.class ?? 'definition';
  const where = carriersOf(fact).flatMap((id) => citations().get(id)?.citations ?? []);
  const judgedBy = citations().get(fact.id)?.judged ?? [];
  const procedure = kind === 'procedure' ? procedureOf(fact.id) : undefined;
  const evidence = evidenceFor(fact, cases ?? new Map());
  const item = {
    id: fact.id,
    regime: fact.regime,
    nature: fact.nature,
    class: kind,
    says: text?.says ?? { tr: '', en: '' },
    where: distinct(where),
    via: fact.via,
    procedure: procedure === undefined ? null : { id: procedure.id, name: procedure.name },
    judgedBy,
    doubts: registered([fact.id, ...fact.via, ...(text?.doubts ?? [])]),
    cases: evidence,
  };
  const gaps: Gap[] = [
    ...(text === undefined ? (['no-words'] as const) : []),
    ...classGaps(item),
    ...(cases !== undefined && needsCases(item) ? caseGaps(evidence) : []),
  ];
  const excuse = exceptions.find(({ id }) => id === fact.id);
  const excused = excuse !== undefined && gaps.every((gap) => excuse.gaps.includes(gap));
  return { ...item, gaps, exception: excused ? excuse.reason : null };
}

type Judged = Omit<CoverageItem, 'gaps' | 'exception'>;

function classGaps(item: Judged): readonly Gap[] {
  switch (item.class) {
    case 'computed':
      return item.where.some(({ kind }) => kind !== 'papers') ? [] : ['no-citation'];
    case 'doubt':
      return item.doubts.length > 0 ? [] : ['no-doubt'];
    case 'judged':
      // A condition may be for a person to judge, if the law asks for the answer; an amount or a day may not.
      if (COMPUTING.has(item.nature) && item.nature !== 'condition') return ['not-computed'];
      return item.judgedBy.length > 0 ? [] : ['no-question'];
    case 'procedure':
      return [
        ...(COMPUTING.has(item.nature) ? (['not-computed'] as const) : []),
        ...(item.procedure === null ? (['no-procedure'] as const) : []),
      ];
    case 'definition':
      return COMPUTING.has(item.nature) ? ['not-computed'] : [];
  }
}

function needsCases({ class: kind, nature }: Judged): boolean {
  return COMPUTING.has(nature) && (kind === 'computed' || kind === 'judged');
}

function caseGaps({ holds, fails }: Evidence): readonly Gap[] {
  return [
    ...(holds.length === 0 ? (['no-holding-case'] as const) : []),
    ...(fails.length === 0 ? (['no-failing-case'] as const) : []),
  ];
}

/** Registered doubts that are named after one of the lines. */
function registered(lines: readonly string[]): readonly string[] {
  return register
    .filter(({ id }) => lines.some((line) => id === line || lineOf(id) === line))
    .map(({ id }) => id);
}

function distinct(places: readonly Citation[]): readonly Citation[] {
  return places.filter(
    (one, index) => places.findIndex((other) => other.kind === one.kind && other.in === one.in) === index,
  );
}

function counted<K extends string>(keys: readonly K[], found: readonly K[]): Readonly<Record<K, number>> {
  return Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length])) as Record<
    K,
    number
  >;
}
