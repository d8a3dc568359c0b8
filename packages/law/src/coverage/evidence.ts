import { carriersOf } from './carriers.ts';
import type { CoverageCase } from './case-file.ts';
import type { FactId } from './fact-id.ts';

/** Files of the cases that show an id holding and failing. */
export interface Evidence {
  readonly holds: readonly string[];
  readonly fails: readonly string[];
  /** `own`: they show the id itself; `shared`: its carriers, its row, table or cells; `none`. */
  readonly from: 'own' | 'shared' | 'none';
}

/** Of cases that show a rule by the way no more than these are named, and only where none turns on it. */
const BY_THE_WAY = 2;

/**
 * The cases of an id: its own where they show both sides, else also those of the ids that carry it out, of the row and table
 * that it is a cell of, and of its own cells. One pair stands for a table, since each of its figures is compared with the printed one besides.
 */
export function evidenceFor(fact: FactId, cases: ReadonlyMap<string, readonly CoverageCase[]>): Evidence {
  const own = sidesOf([fact.id], cases);
  if (own.holds.length > 0 && own.fails.length > 0) return { ...own, from: 'own' };
  const cells = [...cases.keys()].filter((rule) => rule.startsWith(`${fact.id}.`));
  const stand = [...carriersOf(fact), ...fact.casesOf].flatMap((id) => [id, ...parentsOf(id)]);
  const names = new Set([...stand, ...cells]);
  const shared = sidesOf([...names], cases);
  const any = shared.holds.length + shared.fails.length > 0;
  return { ...shared, from: any ? 'shared' : 'none' };
}

/** Cases by the rule they show. */
export function byRule(cases: readonly CoverageCase[]): ReadonlyMap<string, readonly CoverageCase[]> {
  const found = new Map<string, CoverageCase[]>();
  for (const one of cases) {
    const about = found.get(one.rule);
    if (about === undefined) found.set(one.rule, [one]);
    else about.push(one);
  }
  return found;
}

function sidesOf(names: readonly string[], cases: ReadonlyMap<string, readonly CoverageCase[]>) {
  const about = names.flatMap((name) => cases.get(name) ?? []);
  const files = (holds: boolean) => {
    const sided = about.filter((one) => one.holds === holds);
    const turning = sided.filter(({ turnsOn }) => turnsOn !== false);
    const named = turning.length > 0 ? turning : sided.slice(0, BY_THE_WAY);
    return [...new Set(named.map(({ file }) => file))];
  };
  return { holds: files(true), fails: files(false) };
}

/** `E-10.7.3.BR` is a cell of `E-10.7.3`, a row of `E-10.7`; `E-11.1.T` is the table of `E-11.1`. */
export function parentsOf(id: string): readonly string[] {
  const parents: string[] = [];
  for (let at = id.lastIndexOf('.'); id.indexOf('.') < at; at = id.lastIndexOf('.', at - 1))
    parents.push(id.slice(0, at));
  return parents;
}
