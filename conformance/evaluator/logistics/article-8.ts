import type { Article } from './article.ts';
import { all, some } from './asked.ts';
import { goesOnInTime, notOfTheStand, participationKind, travelsAroundEvent, twoTravel } from './fairs.ts';
import { ceiling, halfOrMore, named } from './rates.ts';

const M8 = 'logistics/individual-participation';

/** m.8: a participant's own way to an event. */
export const article8: Article = {
  support: M8,
  row: 'individual-participation',
  applicants: ['L-8.1', 'beneficiary', 'cooperationBody', 'hib'],
  window: 'event',
  withoutCounsellor: true,
  demands(asked, demand) {
    demand('L-8.1', () =>
      all(
        () => asked.yes('eventListed'),
        () =>
          some(
            () => asked.country !== 'TR',
            () => asked.yes('virtual'),
          ),
      ),
    );
    demand('L-8.7a', () => notOfTheStand(asked));
    demand('L-8.6', () => participationKind(asked));
    demand('L-8.5', () => asked.yes('stand'));
    demand('L-8.2', () => travelsAroundEvent(asked));
    demand('L-8.3', () => goesOnInTime(asked));
  },
  counted: (asked) => twoTravel(asked, M8, 'L-8.6'),
  rate: (asked) => halfOrMore(asked, () => asked.word('eventEnd')),
  limits: (asked) => [ceiling(asked, 'individual-participation', `${M8}/ceiling|${named(asked.item)}`)],
};
