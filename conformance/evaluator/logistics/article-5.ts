import { exact } from '../money.ts';
import type { Article, Ratio } from './article.ts';
import type { Asked } from './asked.ts';
import { ceiling, points } from './rates.ts';

const M5 = 'logistics/market-entry-documents';

const KINDS = [
  'applicationReview',
  'certificationAudit',
  'certificateUse',
  'mandatoryRegistration',
  'surveillance',
  'renewal',
  'testAnalysis',
];

/** m.5: documents for entry to a market. */
export const article5: Article = {
  support: M5,
  row: 'market-entry',
  applicants: ['L-5.1', 'beneficiary'],
  window: 'document',
  demands(asked, demand) {
    demand('L-5.1', () => asked.yes('documentListed'));
    demand('L-5.2', () => KINDS.includes(asked.line.kind));
  },
  period: { rule: 'L-5.3', by: 'document', first: (line) => line.document.day, group: () => M5 },
  rate,
  limits: (asked, year) => [ceiling(asked, 'market-entry', `${M5}/ceiling|${year}`)],
};

/** L-15.2: up to ten points more for documents on climate and pollution, as many as the examiner gives. */
function rate(asked: Asked): Ratio {
  const none = points(asked, 0n, 1n);
  if (asked.reading('O-2') === 'not-applied' || !asked.yes('climateDocument')) return none;
  const told = asked.told('additionalPoints');
  if (typeof told !== 'string') return asked.perhaps(undefined, 'L-15.2') ? points(asked, 10n, 1n) : none;
  const { digits, scale } = exact(told);
  const unit = 10n ** BigInt(scale);
  if (asked.reading('O-1') === 'basis-points') {
    // As many points as were given, at most a tenth of one: in hundredths of a hundredth.
    const most = digits * 10n < unit ? digits * 100n : 10n * unit;
    return points(asked, most, unit);
  }
  return points(asked, digits < 10n * unit ? digits : 10n * unit, unit);
}
