import type { Article } from './article.ts';
import { all, some } from './asked.ts';
import { eventApproved } from './demands.ts';
import { lodgingCap, twoOfEachBody } from './missions.ts';
import { named, unknownCeiling } from './rates.ts';

const M13 = 'logistics/competition-event';

const KINDS = [
  'travel',
  'transfer',
  'lodging',
  'interpreting',
  'meetingOrganisation',
  'promotion',
  'printedMaterial',
];

/** m.13: competitions and events. */
export const article13: Article = {
  support: M13,
  row: 'competition',
  applicants: ['L-13.1', 'cooperationBody', 'hib'],
  window: 'event',
  preApproval: () => true,
  demands(asked, demand) {
    demand('L-13.1', () =>
      all(
        () => eventApproved(asked, 2),
        () => asked.yes('aimsServed'),
      ),
    );
    demand('L-13.4.4', () => KINDS.includes(asked.line.kind));
    demand('L-13.4.1', () =>
      some(
        () => !asked.kind('travel', 'transfer'),
        () => asked.yes('economyClass'),
      ),
    );
  },
  counted: (asked) =>
    asked.kind('travel', 'transfer', 'lodging') ? twoOfEachBody(asked, M13, 'L-13.4.1') : undefined,
  cap: (asked) => (asked.kind('lodging') ? lodgingCap(asked, 'L-13.4.2') : undefined),
  rate: () => undefined,
  limits: (asked) => [unknownCeiling(asked, 'competition', `${M13}/ceiling|${named(asked.item)}`)],
};
