import { parseDay, words } from '@kervan/kit';
import { type Clock, type ClockRegime, months } from '../clock.ts';

/** The repeal of Decision 5448 with effect from 1 January 2026 is told second-hand (O-39); it was published on 27 February 2026. */
export const REPEAL = {
  regime: 'logistics',
  lastDay: parseDay('2025-12-31'),
  knownFrom: parseDay('2026-02-27'),
} as const satisfies { readonly regime: ClockRegime; readonly lastDay: number; readonly knownFrom: number };

/** Clocks of a whole regime rather than of a case. */
export const ofRegime: readonly Clock[] = [
  {
    id: 'logistics/last-filing-day',
    kind: 'limit',
    regime: 'logistics',
    rules: ['L-16.3', 'M-4'],
    supports: [],
    title: words(
      '5448 sayılı Karar için olağan son başvuru günü (31.12.2025 ödemesi)',
      'Last ordinary filing day under Decision 5448 (payment of 31 December 2025)',
    ),
    starts: ['lastDayOfRegime'],
    length: months(6, 'after'),
    metBy: [],
    contingent: false,
    closedDay: 'M-4',
    doubts: ['O-39', 'C-9', 'M-4'],
    consequence: words(
      'Sonrasında yalnız eksik tamamlama, ödeme, mahsup, denetim ve saklama kalır; 10962 sayılı Kararda bir geçiş hükmü varsa başka olabilir.',
      'After it only completion, payment, set-off, audit and keeping remain, unless Decision 10962 has a rule of transition.',
    ),
  },
];
