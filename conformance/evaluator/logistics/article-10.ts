import type { Article } from './article.ts';
import { approvedBefore } from './demands.ts';
import { ceiling, half } from './rates.ts';

const M10 = 'logistics/product-placement';

const KINDS = ['film', 'documentary', 'series', 'animation', 'programmeFormat', 'digitalGame'];

/** m.10: product placement. */
export const article10: Article = {
  support: M10,
  row: 'product-placement',
  applicants: ['L-10.1', 'beneficiary', 'cooperationBody', 'hib'],
  window: 'payment',
  preApproval: () => true,
  demands(asked, demand) {
    demand('L-10.2', () => approvedBefore(asked, () => asked.paid));
    demand('L-10.1', () => KINDS.includes(asked.line.kind));
    demand('L-10.1a', () => asked.word('shownAbroadOn') <= asked.filed);
    demand('L-10.3', () => asked.yes('targetReached'));
  },
  period: { rule: 'L-10.4', by: 'activity', first: (line) => line.activity.from, group: () => M10 },
  rate: half,
  limits: (asked, year) => [ceiling(asked, 'product-placement', `${M10}/ceiling|${year}`)],
};
