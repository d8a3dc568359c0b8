import { words } from '@kervan/kit';
import { isTrue, oneOf } from '../../constructs/choices.ts';
import { activityStart, before, factDay, knownDay } from '../../constructs/days.ts';
import { any, reading } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';
import { AMENDMENT_2026 } from './days.ts';

/** Supports of cooperation bodies; whether consortia are bodies too is a doubt (E-11.2.6 against E-1.8.1). */
export function bodiesOnly(rule: string): Demand {
  return demand(
    rule,
    'standing',
    reading('E-11.2.6-consortium', {
      'bodies-only': oneOf('status', 'cooperationBody'),
      'with-consortia': oneOf('status', 'cooperationBody', 'consortium'),
    }),
    words(
      'Bu desteğe işbirliği kuruluşları başvurur; firmalar kuruluşun projesinde yer alır.',
      'Cooperation bodies apply for this support; firms take part in the body’s project.',
    ),
  );
}

/** Articles 11, 13 and 14 were repealed on 17 January 2026; what becomes of those under way is a doubt (E-12.3-running). */
export const repealed2026: Demand = demand(
  'E-12.3.6',
  'permission',
  any(
    before(knownDay, AMENDMENT_2026),
    reading('E-12.3-running', {
      ends: before(activityStart, AMENDMENT_2026),
      'run-on': before(factDay('preApprovalDay'), AMENDMENT_2026),
    }),
  ),
  words(
    'Bu desteğin maddesi 17.01.2026’da kaldırıldı.',
    'The article of this support was repealed on 17 January 2026.',
  ),
);

export function realisationReport(rule: string): Demand {
  return demand(
    rule,
    'lines',
    isTrue('realisationReport'),
    words('Gerçekleşme raporu verilmemiş.', 'The realisation report has not been given.'),
  );
}

export function feasibility(rule: string): Demand {
  return demand(
    rule,
    'permission',
    isTrue('feasibility'),
    words('Fizibilite çalışması verilmemiş.', 'The feasibility study has not been given.'),
  );
}
