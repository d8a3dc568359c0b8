import type { FactEntry, FactValue } from '@kervan/law';
import { type Dice, told } from './dice.fixture.ts';
import { daysLater, monthsLater } from './evaluator/days.ts';
import type { Scene } from './random-logistics-scenes.fixture.ts';

/** A mark, a document, a unit, a campaign, a fair or a mission, with the days that the law asks of it. */
export interface Thing {
  readonly support: string;
  readonly item: string;
  readonly country: string;
  readonly virtual: boolean;
  readonly start: string;
  /** The last day. */
  readonly end: string;
  readonly facts: readonly FactEntry[];
}

const COUNTRIES = ['DE', 'DE', 'US', 'FR', 'AE', 'GB'];

/** Days about a boundary: mostly well on the good side, sometimes the last good day, rarely the first bad one. */
function beside(dice: Dice, scene: Scene, lastGood: string, towards: 1 | -1): string {
  if (!dice.oneIn(4)) return daysLater(lastGood, towards * (1 + dice.upTo(30)));
  return scene.clean || dice.oneIn(2) ? lastGood : daysLater(lastGood, -towards);
}

/** A number that is enough, just enough, or rarely one short. */
function number(dice: Dice, scene: Scene, least: number): string {
  if (!dice.oneIn(4)) return String(least + dice.upTo(40));
  return String(scene.clean || dice.oneIn(2) ? least : least - 1);
}

export function randomThing(dice: Dice, scene: Scene, support: string, at: number): Thing {
  const item = `${support.split('/')[1]}-${at}`;
  const end = at === 0 ? scene.anchor : daysLater(scene.anchor, dice.upTo(30) - 20);
  const odd = !scene.clean && dice.oneIn(8);
  const start = daysLater(end, -(odd ? dice.of([9, 10]) : dice.upTo(9)));
  const virtual = support.endsWith('virtual-fair') || dice.oneIn(4);
  const is = (...names: readonly string[]) => names.some((name) => support.includes(name));
  const facts = Object.entries({
    ...(is('/national', '-mission', '-fair', '-event', '/advertising', '-placement')
      ? ofApproval(dice, scene, support, start)
      : {}),
    ...(is('participation', '/national', '-mission', '-fair', '-event')
      ? ofEvent(dice, scene, start, end)
      : {}),
    ...(is('registration', 'market-entry', '-placement') ? ofPapers(dice, scene, end) : {}),
    ...(is('/unit') ? ofUnit(dice, scene, end) : {}),
    ...(is('/national', '-mission', '-fair') ? numbers(dice, scene) : {}),
    virtual,
  });
  return {
    support,
    item,
    country: !scene.clean && dice.oneIn(25) ? 'TR' : dice.of(COUNTRIES),
    virtual,
    start,
    end,
    facts: facts.map(([name, value]) => told(name, value, { item })),
  };
}

type Told = Readonly<Record<string, FactValue>>;

/** Pre-approval asked for so many months ahead and given before the start; of product placement before payment. */
function ofApproval(dice: Dice, scene: Scene, support: string, start: string): Told {
  const months = support.includes('/national') || support.endsWith('virtual-fair') ? 1 : 2;
  const early = support.endsWith('product-placement') ? monthsLater(start, -1) : start;
  return {
    preApprovalFiledOn: beside(dice, scene, monthsLater(start, -months), -1),
    preApprovalDay: dice.oneIn(6) ? daysLater(early, dice.of([-1, 0])) : daysLater(early, -5 - dice.upTo(10)),
  };
}

function ofEvent(dice: Dice, scene: Scene, start: string, end: string): Told {
  const change = dice.oneIn(3) ? dice.of(['participantList', 'other']) : 'none';
  return {
    eventStart: start,
    eventEnd: end,
    previousEventEnd: daysLater(start, -1 - dice.upTo(8)),
    fairReportOn: beside(dice, scene, daysLater(end, 15), -1),
    programmeChange: change,
    changeNotifiedOn: dice.oneIn(3)
      ? start
      : beside(dice, scene, daysLater(start, change === 'other' ? -7 : -1), -1),
    changeJustified: !scene.clean && dice.oneIn(4),
  };
}

function ofPapers(dice: Dice, scene: Scene, end: string): Told {
  return {
    documentIssuedOn: dice.oneIn(scene.clean ? 20 : 6)
      ? dice.of([scene.filedOn, daysLater(scene.filedOn, 1), monthsLater(scene.filedOn, -6)])
      : end,
    shownAbroadOn: beside(dice, scene, scene.filedOn, -1),
  };
}

function ofUnit(dice: Dice, scene: Scene, end: string): Told {
  const changed = daysLater(end, -200 + dice.upTo(90));
  const closed = daysLater(end, dice.upTo(60) - 20);
  return {
    ownershipChange: dice.oneIn(5) ? 'changed' : 'none',
    ownershipChangedOn: changed,
    ownershipNotifiedOn: dice.oneIn(4)
      ? daysLater(monthsLater(changed, 3), 1)
      : beside(dice, scene, monthsLater(changed, 3), -1),
    unitState: dice.oneIn(4) ? 'closed' : 'open',
    unitClosedOn: closed,
    closureNotifiedOn: dice.oneIn(3)
      ? daysLater(monthsLater(closed, 1), 1)
      : beside(dice, scene, monthsLater(closed, 1), -1),
    inspectedThrough: dice.oneIn(3) ? daysLater(end, 200 * dice.upTo(3) - 20) : '2027-12-31',
  };
}

function numbers(dice: Dice, scene: Scene): Told {
  const exhibitors = Number(number(dice, scene, dice.of([30, 50, 50])));
  const visitors = Number(number(dice, scene, 500));
  const half = (whole: number) => number(dice, scene, Math.ceil(whole / 2));
  return {
    participants: number(dice, scene, dice.of([5, 8, 8])),
    exhibitors: String(exhibitors),
    foreignExhibitors: half(exhibitors),
    visitors: String(visitors),
    foreignVisitors: half(visitors),
    infoStandArea: dice.of(['20', '25', '25.01', '26', '33.3', '40']),
    showArea: dice.of(['15', '30', '30.01', '45', '60.5']),
    rentedArea: dice.of(['200', '200', '300', '133.33']),
  };
}
