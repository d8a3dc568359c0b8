import type { CaseFile, CoverageItem, Regime } from '@kervan/law';
import type { CoverageIdView, CoverageView } from '../api/law.ts';
import type { LawModule } from '../law/law-module.ts';

/**
 * What became of every id of the collected facts, of both regimes or one, as data; without `cases` no id names cases and none is
 * missed.
 */
export function coverageView(
  law: LawModule,
  cases: readonly CaseFile[] | undefined,
  regime?: Regime,
): CoverageView {
  const { items, ...found } = law.coverage(cases && law.coverageCases(cases), regime);
  return {
    format: 'kervan-coverage/1',
    regime: regime ?? null,
    ...found,
    caseFiles: cases?.length ?? null,
    ids: items.map((item) => idView(item, law, cases !== undefined)),
  };
}

function idView(item: CoverageItem, law: LawModule, withCases: boolean): CoverageIdView {
  return {
    ...item,
    where: item.where.map((place) => ({
      kind: place.kind,
      words: law.KIND_WORDS[place.kind],
      in: place.in,
      name: place.name,
    })),
    cases: withCases ? item.cases : null,
    gaps: item.gaps.map((gap) => ({ gap, words: law.GAP_WORDS[gap] })),
  };
}
