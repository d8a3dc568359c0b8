import type { DecidingDays, DecisionDays } from '@kervan/desk';
import { parseDay, problem, words } from '@kervan/kit';
import type { Desk } from '../desk.ts';

/**
 * The days a decision looks with; what is left out is today. Throws `assessment.known-later` for a day of knowledge after today:
 * nobody knows what will be published.
 */
export function daysOf(desk: Desk, asked: DecisionDays): DecidingDays {
  const today = desk.today();
  const decidedOn = asked.decidedOn ?? today;
  const knownOn = asked.knownOn ?? today;
  if (parseDay(knownOn, 'knownOn') > parseDay(today)) {
    throw problem(
      'assessment.known-later',
      words(
        'Mevzuat bugünden sonraki bir güne göre bilinemez.',
        'The law cannot be known as of a day after today.',
      ),
      {
        place: `knownOn=${knownOn}`,
        wayOut: words(`En geç ${today} yazın.`, `Write ${today} at the latest.`),
      },
    );
  }
  return { decidedOn, knownOn };
}
