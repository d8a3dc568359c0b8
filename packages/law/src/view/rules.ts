import type { Grade } from '@kervan/kit';
import { doubts, findDoubt } from '../doubts/register.ts';
import type { RuleView } from './assessment-view.ts';
import { findRuleText } from './rule-texts.ts';

/** What a rule of the law says, since when, and how far its source may be trusted; undefined for an unknown id. */
export function findRule(id: string): RuleView | undefined {
  const text = findRuleText(id);
  if (text === undefined) return undefined;
  return {
    rule: id,
    says: text.says,
    article: text.article,
    grade: text.grade,
    sources: text.sources,
    since: text.since ?? null,
    knownSince: text.knownSince ?? null,
    class: text.class,
    doubts: doubtsOn(id, text.doubts ?? []),
  };
}

const BEARING = new Map<string, string[]>();
for (const { id, bearsOn } of doubts)
  for (const rule of bearsOn) BEARING.set(rule, [...(BEARING.get(rule) ?? []), id]);

/**
 * The doubts that bear on a rule, so that each can be looked up, and other lines that the text names as open. A text that names
 * its own line says no more than that there are some.
 */
function doubtsOn(rule: string, named: readonly string[]): readonly string[] {
  const others = named.filter((id) => id !== rule || findDoubt(id) !== undefined);
  return [...new Set([...(BEARING.get(rule) ?? []), ...others])];
}

/** Article and grade of a rule, for a step that cites it. */
export function citation(id: string): { readonly article: string; readonly grade: Grade } {
  const rule = findRuleText(id);
  return { article: rule?.article ?? '', grade: rule?.grade ?? 'assumed' };
}
