import { z } from 'zod';
import type { FactData, FactQuestion, FactRecord } from '../api/facts.ts';
import { factOrigin, factSubject, factValue } from './claim.ts';
import { dayText, regimeText, unknownWhy, words } from './text.ts';

export const factData = z
  .strictObject({
    fact: z.string().min(1).describe('Name in the fact catalogue'),
    subject: factSubject.exactOptional(),
    value: factValue,
    origin: factOrigin.exactOptional().describe('Left out: a declaration of the beneficiary'),
  })
  .describe('Telling a fact') satisfies z.ZodType<FactData>;

export const factRecord = z
  .strictObject({
    id: z.string().describe('Id'),
    fact: z.string().describe('Name in the fact catalogue'),
    subject: factSubject,
    value: factValue,
    origin: factOrigin,
    recordedOn: dayText.describe('Day it was told'),
    state: z.enum(['holds', 'superseded', 'withdrawn']),
    supersededBy: z.string().nullable().describe('Id of the fact that took its place'),
    withdrawnReason: z.string().nullable(),
  })
  .describe('A fact as told') satisfies z.ZodType<FactRecord>;

export const factQuestion = z
  .strictObject({
    fact: z.string().describe('Name of the fact'),
    regimes: z.array(regimeText).describe('Regimes whose supports look at it'),
    type: z.enum(['yes-no', 'choice', 'amount', 'day', 'share', 'count']).describe('Type of its value'),
    subject: z.string().describe('Whom it is about'),
    words,
    why: unknownWhy,
    currency: z.string().nullable().describe('Currency of an amount that is one figure of the whole claim'),
    places: z
      .int()
      .nullable()
      .describe(
        'Most decimals of a count: 0 for whole things, 2 for square metres; null for everything else',
      ),
    answers: z.array(z.strictObject({ value: z.string(), words })).describe('Answers there are'),
  })
  .describe('A fact that the law may ask for') satisfies z.ZodType<FactQuestion>;

export const factCatalogue = z.array(factQuestion).describe('Every fact that the law may ask for');
