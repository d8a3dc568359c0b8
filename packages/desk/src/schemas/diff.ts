import type { DiffView } from '@kervan/law';
import { z } from 'zod';
import { applicant, article, rule } from './finder-parts.ts';
import { matrixColumn } from './matrix.ts';
import { dayText, decimalText, grade, regimeText, words } from './text.ts';

const kind = z
  .enum([
    'support',
    'who',
    'countries',
    'country',
    'expense',
    'demand',
    'threshold',
    'rate',
    'share',
    'count',
    'duration',
    'ceiling',
    'total',
    'status',
  ])
  .describe('What the change is about');

const effect = z
  .enum([
    'opened',
    'closed',
    'repealed',
    'joined',
    'left',
    'raised',
    'lowered',
    'added',
    'removed',
    'changed',
    'became-known',
    'became-unknown',
  ])
  .describe('What became of it; became-known and became-unknown: nobody can say whether the law changed');

const act = z
  .strictObject({
    rule,
    regime: regimeText,
    day: dayText.describe('Day of the act, or the first day on which the state was seen'),
    kind: z.enum(['act', 'rise', 'sighting']).describe('An act, a yearly rise, or a source that saw it'),
    grade,
    title: words,
    words,
  })
  .describe('An act, or a source that saw a state of the law');

const side = z
  .strictObject({
    amount: decimalText.nullable().describe('Where it is an amount'),
    currency: z.string().nullable().describe('Its currency'),
    known: z.boolean(),
    words,
    rule,
    article,
    grade,
  })
  .describe('One side of a change');

const key = z.string().describe('Stable name of what changed');

const concern = z
  .union([matrixColumn, applicant])
  .describe('A class of Decision 5986 or an applicant of Decision 5448');

const change = z.strictObject({
  key,
  regime: regimeText,
  kind,
  effect,
  support: z.string().nullable().describe('Support it belongs to'),
  title: words,
  concerns: z.array(concern).describe('Whom it concerns; empty: everybody'),
  concernsWords: words,
  old: side,
  new: side,
  factor: z.string().nullable().describe('New amount over old one, rounded to four places'),
  since: dayText.describe('Day on which the new state is certain for the first time'),
  act: act.nullable(),
  seen: words.nullable().describe('What can be said where only sightings are known'),
  words: words.describe('The whole change in one sentence'),
});

/** What `kervan law diff --json` prints. */
export const diffView = z
  .strictObject({
    format: z.literal('kervan-law-diff/1').describe('Form of this answer'),
    from: dayText,
    to: dayText,
    knownOn: dayText.describe('Both days are asked as far as public on this day'),
    acts: z.array(act).describe('What lies between the days, in order of time'),
    groups: z
      .array(
        z.strictObject({
          regime: regimeText,
          kind,
          effect,
          title: words,
          words: words.describe('What changed in one line'),
          since: dayText.describe('Day since which the new state is certain'),
          act: act.nullable(),
          seen: words.nullable().describe('What can be said where only sightings are known'),
          changes: z.array(key),
        }),
      )
      .describe('Changes that belong together; every change is in exactly one'),
    changes: z.array(change),
    learned: z
      .array(
        z.strictObject({
          key,
          regime: regimeText,
          kind,
          title: words,
          before: side,
          now: side,
          knownSince: dayText,
          words,
        }),
      )
      .describe('What was not known on the earlier day about that day, and is by now'),
  })
  .describe('What changed in the law between two days') satisfies z.ZodType<DiffView>;
