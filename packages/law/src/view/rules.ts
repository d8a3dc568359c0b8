import type { Grade } from '@kervan/kit';
import { findRuleText } from '../e-export/texts/index.ts';
import type { RuleView } from './assessment-view.ts';

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
    doubts: text.doubts ?? [],
  };
}

/** Article and grade of a rule, for a step that cites it. */
export function citation(id: string): { readonly article: string; readonly grade: Grade } {
  const rule = findRule(id);
  return { article: rule?.article ?? '', grade: rule?.grade ?? 'assumed' };
}
