import { daysBetween, daysLater } from '../days.ts';
import { exact } from '../money.ts';
import { toldOf } from '../told.ts';
import type { Article, Counted, Demand, Scale } from './article.ts';
import { type Asked, all, some } from './asked.ts';
import type { Line } from './claim.ts';
import { atLeast } from './counts.ts';
import { eventApproved, promotion } from './demands.ts';
import { lodgingCap, twoOfEachBody } from './missions.ts';
import { named, unknownCeiling } from './rates.ts';

const TRADE = 'logistics/trade-mission';
const BUYER = 'logistics/buyer-mission';

const PRELIMINARY = ['preliminaryTravel', 'preliminaryLodging'];
const PHYSICAL = [
  'travel',
  'transfer',
  'lodging',
  'interpreting',
  'meetingOrganisation',
  'promotion',
  'printedMaterial',
  'eventRegistration',
  ...PRELIMINARY,
];
const VIRTUAL = ['mediaPromotion', 'planning', 'matching', 'platformFee', 'interpreting'];

/** m.11: what is asked of either mission; what only a trade mission is asked stands between. */
function mission(asked: Asked, demand: Demand, ofTrade?: () => void): void {
  demand('L-11.1', () =>
    all(
      () => eventApproved(asked, 2),
      () => daysBetween(asked.word('eventStart'), asked.word('eventEnd')) + 1 <= 10,
    ),
  );
  ofTrade?.();
  demand('L-11.3.3', () =>
    some(
      () => asked.kind(...PHYSICAL),
      () => asked.yes('virtual'),
    ),
  );
  demand('L-11.4', () =>
    some(
      () => asked.kind(...VIRTUAL),
      () => !asked.yes('virtual'),
    ),
  );
  demand('L-11.3.1', () =>
    some(
      () => !asked.kind('travel', 'transfer', 'preliminaryTravel'),
      () => asked.yes('economyClass'),
    ),
  );
  demand('L-11.6', () =>
    some(
      () => !asked.kind('travel', 'transfer'),
      () => !asked.yes('offRoute'),
    ),
  );
  demand('L-11.8', () =>
    some(
      () => !asked.kind('travel', 'transfer', 'lodging'),
      () => asked.yes('attendedWhole'),
    ),
  );
  demand('L-11.9', () =>
    some(
      () => toldInTime(asked),
      () => asked.yes('changeJustified'),
    ),
  );
  if (asked.kind('promotion', 'printedMaterial', 'mediaPromotion')) promotion(asked, demand);
  demand('L-11.10', () => !asked.yes('standIn'));
}

/** L-11.9: changes of the list of participants before the start, other changes seven days before it. */
function toldInTime(asked: Asked): boolean {
  const change = asked.word('programmeChange');
  if (change === 'none') return true;
  const told = asked.word('changeNotifiedOn');
  const start = asked.word('eventStart');
  return change === 'participantList' ? told < start : told <= daysLater(start, -7);
}

/** m.11: trade missions. */
export const tradeMission: Article = {
  support: TRADE,
  row: 'mission',
  applicants: ['L-11.1', 'cooperationBody', 'hib'],
  window: 'event',
  preApproval: () => true,
  demands(asked, demand) {
    mission(asked, demand, () => {
      demand('L-11.5', () => atLeast(asked.number('participants'), 8n));
      demand('L-11.11', () => asked.yes('missionOpinion'));
    });
  },
  counted: (asked) => {
    if (asked.kind(...PRELIMINARY)) {
      const pool = `${TRADE}/preliminary|${named(asked.item)}`;
      return { pool, size: 2, item: asked.person, rule: 'L-11.3.7' };
    }
    if (asked.kind('travel', 'transfer', 'lodging')) return twoOfEachBody(asked, TRADE, 'L-11.3.1');
    return interpreters(asked, TRADE);
  },
  scale: preliminaryDays,
  cap(asked, accepted) {
    if (asked.kind('lodging')) return lodgingCap(asked, 'L-11.3.1');
    if (asked.kind('preliminaryLodging'))
      return lodgingCap(asked, 'L-11.3.1', preliminaryDays(asked, accepted)?.ratio);
    return asked.kind('travel') ? comparableFare(asked) : undefined;
  },
  rate: () => undefined,
  limits: (asked) => [unknownCeiling(asked, 'mission', `${TRADE}/ceiling|${named(asked.item)}`)],
};

/** m.11: buyer missions. */
export const buyerMission: Article = {
  support: BUYER,
  row: 'mission',
  applicants: ['L-11.1', 'cooperationBody', 'hib'],
  window: 'event',
  preApproval: () => true,
  demands(asked, demand) {
    mission(asked, demand);
    demand('L-11.3.7', () => !asked.kind(...PRELIMINARY));
    demand('L-11.7', () =>
      some(
        () => !asked.kind('travel', 'transfer'),
        () =>
          all(
            () => asked.line.activity.from >= daysLater(asked.word('eventStart'), -3),
            () => asked.lastDay <= daysLater(asked.word('eventEnd'), 3),
          ),
      ),
    );
  },
  counted: (asked) => interpreters(asked, BUYER),
  cap: (asked) => (asked.kind('lodging') ? lodgingCap(asked, 'L-11.3.1') : undefined),
  rate: () => undefined,
  limits: (asked) => [unknownCeiling(asked, 'mission', `${BUYER}/ceiling|${named(asked.item)}`)],
};

/** L-11.3.2: three interpreters of a mission, virtual ones too. */
function interpreters(asked: Asked, support: string): Counted | undefined {
  if (!asked.kind('interpreting')) return undefined;
  return {
    pool: `${support}/interpreters|${named(asked.item)}`,
    size: 3,
    item: asked.person,
    rule: 'L-11.3.2',
  };
}

/** L-11.3.7: of all the days that one person stays for one preliminary mission three count. */
function preliminaryDays(asked: Asked, accepted: readonly Line[]): Scale | undefined {
  if (!asked.kind('preliminaryLodging')) return undefined;
  const rule = 'L-11.3.7';
  const days = accepted
    .filter(
      ({ support, kind, item, person }) =>
        support === TRADE && kind === asked.line.kind && item === asked.item && person === asked.person,
    )
    .map((line) => toldOf(asked.claim, line, 'personDays'));
  let sum = { digits: 0n, scale: 0 };
  for (const told of days) {
    if (typeof told !== 'string') return { rule, ratio: undefined };
    const { digits, scale } = exact(told);
    const most = Math.max(scale, sum.scale);
    const at = (one: typeof sum) => one.digits * 10n ** BigInt(most - one.scale);
    sum = { digits: at(sum) + at({ digits, scale }), scale: most };
  }
  const top = 3n * 10n ** BigInt(sum.scale);
  return top >= sum.digits ? undefined : { rule, ratio: { top, bottom: sum.digits } };
}

/** L-11.7, L-11.7a: beside the mission's days, or by another way, no more counts than a comparable fare. */
function comparableFare(
  asked: Asked,
): { readonly rule: string; readonly most: bigint | undefined } | undefined {
  const isUsual = all(
    () => asked.line.activity.from >= daysLater(asked.word('eventStart'), -1),
    () => asked.lastDay <= daysLater(asked.word('eventEnd'), 1),
    () => asked.yes('sameRoute'),
  );
  if (isUsual) return undefined;
  const told = asked.told('comparableFare');
  return { rule: 'L-11.7a', most: told === undefined ? undefined : asked.lira('comparableFare') };
}
