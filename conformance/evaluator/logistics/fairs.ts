import { daysLater } from '../days.ts';
import type { Counted } from './article.ts';
import { type Asked, all, some } from './asked.ts';
import { named } from './rates.ts';

/** L-8.6, L-9.10: what is supported of a participation. */
const PHYSICAL = ['spaceRent', 'insurance', 'carriage', 'registrationFee', 'standCost', 'travel'];
const VIRTUAL = ['participationFee', 'registrationFee'];

/** L-8.7a, L-9.11: what is no stand cost. */
export function notOfTheStand(asked: Asked): boolean {
  return !asked.kind('security', 'hostess', 'standInterpreting');
}

export function participationKind(asked: Asked): boolean {
  // What L-8.7a refuses is refused by that rule alone.
  return some(
    () => !notOfTheStand(asked),
    () =>
      all(
        () => asked.kind(...PHYSICAL, ...VIRTUAL),
        () => asked.kind(...(asked.yes('virtual') ? VIRTUAL : PHYSICAL)),
        () =>
          some(
            () => !asked.kind('travel'),
            () => asked.yes('economyClass'),
          ),
      ),
  );
}

/** L-8.2: not earlier than five days before the event from Türkiye, back not later than five days after it. */
export function travelsAroundEvent(asked: Asked): boolean {
  return some(
    () => !asked.kind('travel'),
    () =>
      all(
        () => asked.lastDay <= daysLater(asked.word('eventEnd'), 5),
        () =>
          some(
            () => asked.is('tripFrom', 'previousEvent'),
            () => asked.line.activity.from >= daysLater(asked.word('eventStart'), -5),
          ),
      ),
  );
}

/** L-8.3: on to the next event not later than five days after the end of the one before. */
export function goesOnInTime(asked: Asked): boolean {
  return some(
    () => !asked.kind('travel'),
    () => asked.is('tripFrom', 'turkiye'),
    () => asked.line.activity.from <= daysLater(asked.word('previousEventEnd'), 5),
  );
}

/** Two representatives of the participant travel to an event. */
export function twoTravel(asked: Asked, support: string, rule: string): Counted | undefined {
  if (!asked.kind('travel')) return undefined;
  return { pool: `${support}/representatives|${named(asked.item)}`, size: 2, item: asked.person, rule };
}
