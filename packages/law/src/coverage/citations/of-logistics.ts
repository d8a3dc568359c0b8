import type { Dated, Money } from '@kervan/kit';
import { words } from '@kervan/kit';
import { lodgingPerDay, preApprovalThreshold, turnoverThreshold } from '../../logistics/amounts/index.ts';
import { averageSteps } from '../../logistics/indexation.ts';
import { type Cited, cited } from './citation.ts';

const INDEXATION = {
  in: 'logistics/indexation',
  name: words('5448 sayılı Kararın yıllık güncellemesi', 'yearly indexation of Decision 5448'),
};

/** Amounts of the circular by the name under which they stand among the values of the law. */
const AMOUNTS: readonly (readonly [name: string, tr: string, en: string, history: Dated<Money>])[] = [
  ['lodging-per-day', 'günlük konaklama', 'lodging per day', lodgingPerDay],
  ['pre-approval-threshold', 'ön onay eşiği', 'pre-approval threshold', preApprovalThreshold],
  ['turnover-threshold', 'aranan ciro', 'turnover asked for', turnoverThreshold],
];

/** What the law of logistics cites outside its supports: steps of the indexation, and the circular's own amounts. */
export function ofLogistics(): readonly Cited[] {
  return [
    ...averageSteps.map(({ source }) => cited(source.rule, 'indexation', INDEXATION)),
    ...AMOUNTS.flatMap(([name, tr, en, history]) =>
      history.entries.map(({ source }) =>
        cited(source.rule, 'amount', { in: `logistics/${name}`, name: words(tr, en) }),
      ),
    ),
  ];
}
