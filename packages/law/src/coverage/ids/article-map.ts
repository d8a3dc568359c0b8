import { type FactId, factId } from '../fact-id.ts';

/** A row of the article map of section 0: where the Decision and its circular speak of a matter, and its state in 2026. */
export interface ArticleRow {
  readonly id: string;
  readonly article: string;
  readonly state: 'in-force' | 'repealed' | 'changed' | 'depot-repealed';
  /** True where the article is inferred from the order in which sources list the supports. */
  readonly inferred: boolean;
}

function row(
  name: string,
  article: string,
  state: ArticleRow['state'] = 'in-force',
  inferred = false,
): ArticleRow {
  return { id: `E-0.${name}`, article, state, inferred };
}

/** Section 0. The rows state no amount, day or condition of their own: what they say of a repeal stands, dated, in E-12.3.6. */
export const articleRows: readonly ArticleRow[] = [
  row('market-entry-report', 'Karar m.3; Genelge m.12', 'in-force', true),
  row('digital-marketplace-promotion', 'Karar m.4; Genelge m.13'),
  row('e-export-promotion', 'Karar m.5; Genelge m.14'),
  row('order-fulfilment', 'Karar m.6; Genelge m.15', 'depot-repealed'),
  row('marketplace-integration', 'Karar m.7; Genelge m.17'),
  row('online-store', 'Karar m.8; Genelge m.18'),
  row('marketplace-commission', 'Karar m.9; Genelge m.19'),
  row('ratio-and-total', 'Karar m.10'),
  row('missions', 'Karar m.11', 'repealed', true),
  row('promotion-project', 'Karar m.12', 'changed'),
  row('development-project', 'Karar m.13', 'repealed', true),
  row('national-platform', 'Karar m.14', 'repealed', true),
  row('target-countries', 'Karar m.16; Genelge m.29'),
  row('indexation', 'Karar m.18; Genelge m.41 (2023)'),
];

export const articleIds: readonly FactId[] = articleRows.map(({ id }) => factId(id, 'source-note'));
