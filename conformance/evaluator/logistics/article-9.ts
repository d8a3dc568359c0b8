import type { Article, Demand, Scale } from './article.ts';
import { type Asked, all, type Exact, some } from './asked.ts';
import { atLeast, isHalf } from './counts.ts';
import { eventApproved, promotion } from './demands.ts';
import { goesOnInTime, notOfTheStand, participationKind, travelsAroundEvent, twoTravel } from './fairs.ts';
import { named, unknownCeiling } from './rates.ts';

const PARTICIPATION = 'logistics/national-participation';
const PROMOTION = 'logistics/national-promotion';

/** L-9.1 to L-9.6: what is asked of the organisation itself, of its participants and of its organiser alike. */
function organisation(asked: Asked, demand: Demand): void {
  demand('L-9.1', () =>
    all(
      () => asked.yes('organisationListed'),
      () => eventApproved(asked, 1),
      () =>
        some(
          () => asked.country !== 'TR',
          () => asked.yes('virtual'),
        ),
    ),
  );
  demand('L-9.2', () => atLeast(asked.number('participants'), 5n));
  const ofVirtual = (rule: string, ...clauses: readonly (() => boolean)[]) =>
    demand(rule, () =>
      some(
        () => !asked.yes('virtual'),
        () => all(...clauses),
      ),
    );
  ofVirtual(
    'L-9.6.1',
    () => atLeast(asked.number('exhibitors'), 50n),
    () => atLeast(asked.number('visitors'), 500n),
  );
  ofVirtual(
    'L-9.6.2',
    () => isHalf(asked.number('foreignExhibitors'), asked.number('exhibitors')),
    () => isHalf(asked.number('foreignVisitors'), asked.number('visitors')),
  );
}

/** m.9: a participant of a national participation. */
export const article9: Article = {
  support: PARTICIPATION,
  row: 'national-participation',
  applicants: ['L-9.10', 'beneficiary', 'cooperationBody', 'hib'],
  window: 'event',
  preApproval: () => true,
  demands(asked, demand) {
    organisation(asked, demand);
    demand('L-9.11', () => notOfTheStand(asked));
    demand('L-9.10', () => participationKind(asked));
    demand('L-9.12', () =>
      all(
        () => travelsAroundEvent(asked),
        () => goesOnInTime(asked),
      ),
    );
  },
  counted: (asked) => twoTravel(asked, PARTICIPATION, 'L-9.10'),
  rate: () => undefined,
  limits: (asked) => [
    unknownCeiling(asked, 'national-participation', `${PARTICIPATION}/ceiling|${named(asked.item)}`),
  ],
};

const PHYSICAL = ['sectorPromotion', 'participantPromotion', 'infoStand', 'showArea'];
const VIRTUAL = ['mediaPromotion', 'planning', 'matching', 'platformFee'];
const LISTED = ['sectorPromotion', 'participantPromotion', 'mediaPromotion'];

/** m.9: promotion by the organiser. */
export const article9Organiser: Article = {
  support: PROMOTION,
  row: 'national-promotion',
  applicants: ['L-9.7', 'organiser', 'cooperationBody', 'hib'],
  window: 'event',
  preApproval: () => true,
  demands(asked, demand) {
    organisation(asked, demand);
    demand('L-9.8.1', () =>
      some(
        () => asked.kind(...PHYSICAL),
        () => asked.yes('virtual'),
      ),
    );
    demand('L-9.9', () =>
      some(
        () => asked.kind(...VIRTUAL),
        () => !asked.yes('virtual'),
      ),
    );
    if (!asked.kind(...LISTED)) return;
    demand('L-9.13', () => asked.yes('promotionListed'));
    promotion(asked, demand);
  },
  scale: areaScale,
  rate: () => undefined,
  limits: (asked) => [
    unknownCeiling(asked, 'national-promotion', `${PROMOTION}/ceiling|${named(asked.item)}`),
  ],
};

/** L-9.8.3, L-9.8.4: the permitted part of an info stand or a show area. */
function areaScale(asked: Asked): Scale | undefined {
  const isStand = asked.kind('infoStand');
  if (!isStand && !asked.kind('showArea')) return undefined;
  const rule = isStand ? 'L-9.8.3' : 'L-9.8.4';
  const names = isStand ? ['infoStandArea'] : ['showArea', 'rentedArea'];
  if (names.some((name) => asked.told(name) === undefined)) return { rule, ratio: undefined };
  const own = asked.number(isStand ? 'infoStandArea' : 'showArea');
  const permitted = isStand ? { digits: 25n, scale: 0 } : fifteenPerCent(asked.number('rentedArea'));
  const top = permitted.digits * 10n ** BigInt(own.scale);
  const bottom = own.digits * 10n ** BigInt(permitted.scale);
  return top >= bottom ? undefined : { rule, ratio: { top, bottom } };
}

function fifteenPerCent({ digits, scale }: Exact): Exact {
  return { digits: digits * 15n, scale: scale + 2 };
}
