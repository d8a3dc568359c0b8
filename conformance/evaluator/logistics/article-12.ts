import { daysLater } from '../days.ts';
import type { Article } from './article.ts';
import { all } from './asked.ts';
import { atLeast, isHalf } from './counts.ts';
import { eventApproved, promotion } from './demands.ts';
import { named, unknownCeiling } from './rates.ts';

const M12 = 'logistics/virtual-fair';

/** m.12: virtual fairs of one's own. */
export const article12: Article = {
  support: M12,
  row: 'virtual-fair',
  applicants: ['L-12.1', 'cooperationBody', 'hib'],
  window: 'event',
  preApproval: () => true,
  demands(asked, demand) {
    demand('L-12.1', () => eventApproved(asked, 1));
    demand('L-12.3.1', () =>
      all(
        () => atLeast(asked.number('exhibitors'), 30n),
        () => atLeast(asked.number('visitors'), 500n),
      ),
    );
    demand('L-12.3.2', () => isHalf(asked.number('foreignVisitors'), asked.number('visitors')));
    demand('L-12.3.3', () => asked.yes('mirrored'));
    demand('L-12.4.1', () => asked.word('fairReportOn') <= daysLater(asked.word('eventEnd'), 15));
    demand('L-12.4.3', () => asked.yes('otherTasksDone'));
    demand('L-12.6', () => asked.kind('mediaPromotion', 'planning', 'matching', 'platformFee'));
    if (asked.kind('mediaPromotion')) promotion(asked, demand);
  },
  rate: () => undefined,
  limits: (asked) => [unknownCeiling(asked, 'virtual-fair', `${M12}/ceiling|${named(asked.item)}`)],
};
