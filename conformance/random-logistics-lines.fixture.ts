import type { LineEntry } from '@kervan/law';
import { type Dice, text } from './dice.fixture.ts';
import { dayAfter, daysLater, firstOfMonth, monthsLater } from './evaluator/days.ts';
import type { Scene } from './random-logistics-scenes.fixture.ts';
import { KIND_ASKED } from './random-logistics-shapes.fixture.ts';
import type { Thing } from './random-logistics-things.fixture.ts';

interface Kinds {
  readonly good: readonly string[];
  /** Of an event that is held online. */
  readonly virtual?: readonly string[];
  readonly bad: readonly string[];
}

const PARTICIPATION: Kinds = {
  good: ['spaceRent', 'insurance', 'carriage', 'registrationFee', 'standCost', 'travel', 'travel', 'travel'],
  virtual: ['participationFee', 'registrationFee'],
  bad: ['security', 'hostess', 'standInterpreting', 'lodging', 'participationFee', 'spaceRent'],
};
const ONLINE = ['mediaPromotion', 'planning', 'matching', 'platformFee'];
const BUYERS = [
  'travel',
  'transfer',
  'lodging',
  'lodging',
  'interpreting',
  'meetingOrganisation',
  'promotion',
];

const KINDS: Readonly<Record<string, Kinds>> = {
  'logistics/registration-protection': {
    good: ['trademarkOffice', 'priorSearch', 'registrationCost', 'legalAdvice', 'legalAdvice'],
    bad: ['renewal', 'translation'],
  },
  'logistics/market-entry-documents': {
    good: ['applicationReview', 'certificationAudit', 'certificateUse', 'mandatoryRegistration', 'renewal'],
    bad: ['training', 'legalAdvice'],
  },
  'logistics/unit': {
    good: ['grossRent', 'grossRent', 'grossRent', 'sharedOffice', 'commission', 'certification'],
    bad: ['electricity'],
  },
  'logistics/advertising': {
    good: [
      'searchAds',
      'socialMediaAds',
      'socialMediaManagement',
      'billboard',
      'printedMatter',
      'giveaway',
      'promoFilm',
      'mediaAdvertising',
      'otherPromotion',
    ],
    bad: ['travel', 'lodging', 'materialCarriage', 'materialCarriage', 'seo', 'sponsorship'],
  },
  'logistics/individual-participation': PARTICIPATION,
  'logistics/national-participation': PARTICIPATION,
  'logistics/national-promotion': {
    good: ['sectorPromotion', 'participantPromotion', 'infoStand', 'infoStand', 'showArea', 'showArea'],
    virtual: ONLINE,
    bad: ['planning', 'infoStand', 'showArea', 'travel'],
  },
  'logistics/product-placement': {
    good: ['film', 'documentary', 'series', 'animation', 'programmeFormat', 'digitalGame'],
    bad: ['radio'],
  },
  'logistics/trade-mission': {
    good: [
      ...BUYERS,
      'printedMaterial',
      'eventRegistration',
      'preliminaryTravel',
      'preliminaryLodging',
      'travel',
    ],
    virtual: [...ONLINE, 'interpreting'],
    bad: ['gifts', 'planning', 'travel'],
  },
  'logistics/buyer-mission': {
    good: [...BUYERS, 'printedMaterial', 'eventRegistration'],
    virtual: [...ONLINE, 'interpreting'],
    bad: ['gifts', 'preliminaryTravel', 'preliminaryLodging'],
  },
  'logistics/virtual-fair': { good: ONLINE, bad: ['interpreting'] },
  'logistics/competition-event': { good: [...BUYERS, 'printedMaterial'], bad: ['prizes'] },
};

/** One payment for a thing; of many lines in a month all are ads. */
export function randomLine(dice: Dice, scene: Scene, thing: Thing, at: number): LineEntry {
  const kinds = KINDS[thing.support] as Kinds;
  const good = thing.virtual ? (kinds.virtual ?? kinds.good) : kinds.good;
  const kind = kindOf(dice, scene, good, kinds.bad);
  const activity = activityOf(dice, scene, thing, kind);
  const paid = paidOn(dice, scene, thing, activity);
  const currency = dice.of(scene.crowded ? ['EUR', 'EUR', 'TRY'] : ['TRY', 'TRY', 'TRY', 'EUR', 'JPY']);
  const number = dice.of(['1', '2', `own-${at}`, `own-${at}`, `own-${at}`]);
  const total = number === '1' ? '6000' : number === '2' ? '9000000' : undefined;
  const valueDay = dice.oneIn(8) ? { valueDay: daysLater(paid, dice.upTo(3)) } : {};
  return {
    id: `line-${at}`,
    support: thing.support,
    item: thing.item,
    kind,
    ...(dice.oneIn(3) && !scene.crowded ? {} : { platform: dice.of(['google', 'google', 'bing']) }),
    country: thing.country,
    ...(dice.oneIn(8) ? { moreCountries: dice.of([['DE'], ['US', 'DE'], ['FR', 'US']]) } : {}),
    person: dice.of(['ayşe', 'can', 'ece', 'efe', 'naz']),
    body: dice.of(['Kuzey', 'Kuzey', 'Güney|Batı']),
    activity,
    document: {
      number,
      issuer: `${dice.of(['Alfa', 'Alfa', 'Beta#1'])} in ${currency}`,
      day: documentDay(dice, activity.from),
      ...(total === undefined ? {} : { total: { amount: total, currency } }),
    },
    payment: { reference: `pay-${dice.oneIn(5) ? 0 : at}`, day: paid, ...valueDay },
    amount: { amount: text(minor(dice, scene), currency), currency },
    facts: { personDays: dice.of(['1', '2', '3', '3', '4', '7', '0']) },
  };
}

/** Ads where there are many, what is paid for persons where they are counted, what is asked for the fact that is off; else any. */
function kindOf(dice: Dice, scene: Scene, good: readonly string[], bad: readonly string[]): string {
  if (scene.crowded) return dice.of(['searchAds', 'searchAds', 'searchAds', 'socialMediaAds']);
  if (scene.people !== undefined && good.includes(scene.people)) return scene.people;
  const asked = scene.off.flatMap((fact) => KIND_ASKED[fact] ?? []).filter((kind) => good.includes(kind));
  if (asked.length > 0 && dice.oneIn(2)) return dice.of(asked);
  return dice.of(!scene.clean && dice.oneIn(8) ? bad : good);
}

function documentDay(dice: Dice, from: string): string {
  return dice.oneIn(3) ? daysLater(from, dice.upTo(400) - 200) : from;
}

/** Minor units, enough that no day of three years is left without one: a hundred lira, thousands, millions, or more than any ceiling. */
function minor(dice: Dice, scene: Scene): number {
  if (scene.crowded) return 5_000 + dice.upTo(dice.of([200_000, 3_000_000]));
  if (dice.oneIn(8)) return 4_000_000_000;
  return 5_000 + dice.upTo(dice.of([200_000, 3_000_000, 60_000_000, 900_000_000]));
}

/** Of rent some months, up to three years; of travel days about the event; else the days of the thing, or some that follow. */
function activityOf(dice: Dice, scene: Scene, thing: Thing, kind: string): LineEntry['activity'] {
  const { support, start, end } = thing;
  const after = (last: string) => ({ from: start, until: dayAfter(last) });
  if (support === 'logistics/unit') {
    const first = dice.oneIn(2) ? firstOfMonth(end) : daysLater(end, -dice.upTo(40));
    const earlier = dice.oneIn(3) && end > '2023' ? monthsLater(first, -dice.upTo(10)) : first;
    const from = dice.oneIn(10) && end < '2022-06' ? dice.of(['2022-04-20', '2022-04-21']) : earlier;
    const length = dice.of([1, 1, 3, 5, 6, 6, 7, 12, 12, 14, 36]);
    return { from, until: daysLater(monthsLater(from, length), dice.oneIn(5) ? -1 : 0) };
  }
  if (['travel', 'transfer'].includes(kind) && !support.endsWith('advertising')) {
    const beside = dice.of(scene.clean ? [0, 1, 1, 2, 3] : [0, 1, 2, 3, 3, 4, 5, 6]);
    return { from: daysLater(start, -beside), until: dayAfter(daysLater(end, dice.of([0, 1, beside]))) };
  }
  if (!['logistics/advertising', 'logistics/product-placement'].includes(support)) return after(end);
  return after(daysLater(end, dice.of([0, 0, 0, 20, 40, 60, dice.oneIn(4) ? 400 : 10])));
}

/** About the end of the thing, on New Year's Eve, or on the first days of regime and repeal. */
function paidOn(dice: Dice, scene: Scene, { end }: Thing, { from }: LineEntry['activity']): string {
  if (scene.crowded) return `${scene.anchor.slice(0, 8)}${dice.of(['03', '09', '15', '18', '22', '28'])}`;
  const december = `${end.slice(0, 4)}-12-31`;
  if (december < daysLater(end, 60) && dice.oneIn(6)) return dice.of([december, dayAfter(december)]);
  if (end < '2022-05-20' && dice.oneIn(3)) return dice.of(['2022-04-20', '2022-04-21']);
  if (dice.oneIn(10))
    return dice.of([scene.filedOn, daysLater(scene.filedOn, 1), monthsLater(scene.filedOn, -6)]);
  const paid = daysLater(end, dice.upTo(40) - 20);
  return paid < from && dice.oneIn(2) ? from : paid;
}
