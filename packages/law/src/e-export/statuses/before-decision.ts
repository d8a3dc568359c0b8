import { showDay, words } from '@kervan/kit';
import type { StatusDays } from './asked-on.ts';
import type { ConditionFinding } from './findings.ts';
import { DECISION_DAY } from './versions.ts';

/** Whether the day asked about, or the day whose knowledge counts, lies before Decision 5986 was in force and public (E-12.3.1). */
export function isBeforeDecision({ on, knownOn }: StatusDays): boolean {
  return on < DECISION_DAY || knownOn < DECISION_DAY;
}

const SAID = words(
  `5986 sayılı Karar ${showDay(DECISION_DAY, 'tr')} gününde yayımlandı ve yürürlüğe girdi.`,
  `Decision 5986 was published and came into force on ${showDay(DECISION_DAY, 'en')}.`,
);

/** The one finding about such a day. */
export const notInForce: ConditionFinding = {
  condition: 'inForce',
  rule: 'E-12.3.1',
  title: words('Yürürlük', 'In force'),
  words: SAID,
  verdict: 'fails',
  facts: [],
  operands: [],
  versions: [
    {
      label: words('5986 sayılı Karar', 'Decision 5986'),
      words: SAID,
      source: { rule: 'E-12.3.1', grade: 'second-hand', from: 'SEED2, IHR, GIR', article: 'Karar' },
      from: DECISION_DAY,
      until: undefined,
      seenFrom: undefined,
      seenTo: undefined,
      knownFrom: undefined,
      silent: false,
      thresholds: [],
      verdict: 'fails',
      why: undefined,
      lacking: undefined,
    },
  ],
  bounded: true,
  underVersionsSeen: 'fails',
  lacking: words(
    `Sorulan gün de bilgi günü de ${showDay(DECISION_DAY, 'tr')} ya da sonrası olmalı.`,
    `Both the day asked about and the day of knowledge must be ${showDay(DECISION_DAY, 'en')} or later.`,
  ),
  note: undefined,
  doubts: [],
};
