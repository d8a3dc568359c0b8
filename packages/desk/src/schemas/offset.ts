import type {
  DebtEntry,
  EntitlementEntry,
  LienEntry,
  OffsetAnswerView,
  OffsetFile,
  OffsetView,
  RestructuredEntry,
} from '@kervan/law';
import { z } from 'zod';
import type { OffsetRequest } from '../api/offset.ts';
import { chosenReading } from './claim.ts';
import { dayText, decimalText, grade, nameText, words } from './text.ts';

/** More than these go line by line, in a file of their own. */
const MOST_ENTITLEMENTS = 5_000;

const LIRA = /^\d{1,30}(\.\d{1,2})?$/;

/** Lira, never below zero and never finer than the kuruş. */
const liraText = z
  .string()
  .refine((text) => LIRA.test(text), {
    params: {
      words: {
        tr: 'Tutar lira olarak, en çok iki ondalıkla, metin içinde yazılır: "1234.56".',
        en: 'An amount is lira text with at most two places: "1234.56".',
      },
    },
  })
  .meta({ pattern: '^\\d{1,30}(\\.\\d{1,2})?$', examples: ['1234.56'] });

const institution = z
  .enum(['tax', 'socialSecurity'])
  .describe('tax: Ministry of Treasury and Finance (tax office); socialSecurity: SGK');

const lien = z
  .strictObject({
    amount: liraText.describe('Claim under the lien, lira'),
    placed: z
      .enum(['before-offset', 'before-sending'])
      .describe('Before the set-off was made, or after it but before the money was sent'),
    day: dayText.exactOptional().describe('Day it was placed'),
    order: z
      .union([z.literal(1), z.literal(2)])
      .exactOptional()
      .describe('1 or 2: which of two liens came first, where their days do not tell'),
  })
  .describe('A lien (haciz) on the entitlement') satisfies z.ZodType<LienEntry>;

const restructured = z
  .strictObject({
    amount: liraText.describe('Restructured debt, lira, beside the overdue debt'),
    proof: z
      .enum(['on-file', 'missing', 'not-honoured'])
      .describe('The paper that the restructuring is being honoured; not-honoured: the debt is overdue'),
  })
  .describe('Debt that was restructured') satisfies z.ZodType<RestructuredEntry>;

const debt = z
  .strictObject({
    institution,
    overdue: liraText
      .exactOptional()
      .describe(
        'Overdue debt on the debt statement, lira, without restructured debt; 0.00 where there is none; left out while not known',
      ),
    restructured: restructured.exactOptional(),
    lien: lien.exactOptional(),
  })
  .describe('What is owed to one institution') satisfies z.ZodType<DebtEntry>;

const entitlement = z
  .strictObject({
    name: nameText.describe('Any name by which the answer is found again'),
    amount: liraText.describe('Entitlement to be paid (hak ediş), lira'),
    debts: z.array(debt).max(10).describe('One for each institution, in any order'),
  })
  .describe('An entitlement and the debts that stand against it') satisfies z.ZodType<EntitlementEntry>;

const regime = z
  .enum(['logistics', 'e-export'])
  .describe('logistics: Decision 5448; e-export: Decision 5986, which takes the working over by analogy');

const told = {
  regime: regime.describe('Regime of the entitlements'),
  entitlements: z.array(entitlement).min(1).max(MOST_ENTITLEMENTS).describe('At least one'),
  readings: z
    .record(z.string(), chosenReading)
    .exactOptional()
    .describe('Readings chosen in place of the ones taken, by doubt'),
};

const format = z.literal('kervan-offset/1').describe('Form of this file');

/** Entitlements and debts: what `kervan offset FILE` takes. */
export const offsetFile = z
  .strictObject({ format, ...told })
  .describe('Entitlements from which overdue debt is set off') satisfies z.ZodType<OffsetFile>;

export const offsetRequest = z
  .strictObject({ format: format.exactOptional(), ...told })
  .describe('Entitlements from which overdue debt is set off') satisfies z.ZodType<OffsetRequest>;

const payee = z.enum(['tax', 'socialSecurity', 'applicant']).describe('Who is paid');

const cited = {
  rule: z.string().describe('Rule id'),
  article: z.string().nullable().describe('Article of the act'),
  grade,
};

const payment = z
  .strictObject({
    to: payee,
    title: words,
    amount: decimalText.describe('Lira'),
    words: words.describe('Why it is paid'),
    ...cited,
  })
  .describe('One payment');

const open = z
  .array(z.strictObject({ institution, title: words, amount: decimalText.describe('Lira') }))
  .describe('Debt that stays open, for each institution');

const step = z.strictObject({ words, ...cited }).describe('One step, with its figures');

const payments = z.array(payment).describe('In the order in which they are granted');
const steps = z.array(step).describe('How it came about');

const doubt = z
  .strictObject({
    doubt: z.string().describe('Id of the doubt'),
    place: words.describe('What is not clear'),
    why: words.describe('Why the reading is taken'),
    taken: z.strictObject({ reading: z.string(), words }).describe('The reading in force'),
    others: z.array(
      z.strictObject({
        reading: z.string(),
        words,
        payments: z
          .array(z.strictObject({ to: payee, amount: decimalText.describe('Lira') }))
          .nullable()
          .describe('Who would get what; null where this reading asks for something that was not told'),
        same: z.boolean().describe('Everybody gets the same as under the reading in force'),
      }),
    ),
  })
  .describe('A doubt that the set-off rests on');

const answer = z
  .strictObject({
    name: z.string().describe('Name of the entitlement'),
    state: z
      .enum(['settled', 'blocked'])
      .describe('settled: the payments may be made; blocked: nothing may be paid yet'),
    entitlement: decimalText.describe('Lira'),
    summary: words,
    payments,
    held: decimalText.describe('Lira not paid out yet; payments and this add up to the entitlement'),
    open,
    findings: z
      .array(
        z.strictObject({
          ...cited,
          verdict: z.enum(['fails', 'unknown']),
          why: z.enum(['ask']).nullable(),
          words,
          wayOut: words,
        }),
      )
      .describe('What keeps the entitlement from being paid'),
    waysOut: z
      .array(
        z.strictObject({
          way: z.enum(['proof-brought', 'debt-set-off']),
          words,
          payments,
          open,
          steps,
        }),
      )
      .describe('What would be paid under each way out of a blocked entitlement'),
    steps,
    doubts: z.array(doubt),
  })
  .describe('The set-off of one entitlement') satisfies z.ZodType<OffsetAnswerView>;

/** What `kervan offset --json` prints. */
export const offsetView = z
  .strictObject({
    format: z.literal('kervan-offset-answers/1').describe('Form of this answer'),
    regime,
    answers: z.array(answer).describe('One for each entitlement, in their order'),
    totals: z
      .strictObject({
        entitlement: decimalText,
        tax: decimalText,
        socialSecurity: decimalText,
        applicant: decimalText,
        held: decimalText,
      })
      .describe('Sums over all answers, lira'),
  })
  .describe('Who is paid what out of each entitlement') satisfies z.ZodType<OffsetView>;
