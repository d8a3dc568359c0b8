import type { AssessmentView, ReasonView } from '@kervan/law';
import { z } from 'zod';
import {
  dayText,
  decimalText,
  filedPeriodText,
  grade,
  regimeText,
  unknownWhy,
  verdict,
  words,
} from './text.ts';

export const range = z
  .strictObject({
    currency: z.string().describe('ISO 4217 code; “thing” where things are counted, in whole numbers'),
    least: decimalText.describe('At least'),
    most: decimalText.nullable().describe('At most; null where nothing bounds it'),
    exact: z.boolean().describe('True when least and most are the same'),
    undetermined: z.boolean().describe('True where no source gives the rate or ceiling: no lira figure'),
  })
  .describe('An amount known exactly or as a range');

const supportOutcome = z.strictObject({
  support: z.string().describe('Support'),
  title: words,
  article: z.string().describe('Article of the act'),
  eligible: range.describe('Eligible expense in lira'),
  award: range.describe('Award in lira'),
  lines: z.int().describe('Lines asked under it'),
});

const fate = z
  .strictObject({
    fate: z.enum(['granted', 'own-share', 'cut', 'refused', 'waiting']).describe('What became of the part'),
    amount: range,
    rule: z.string().describe('Rule that decided'),
    article: z.string().describe('Article of the act'),
    grade,
    words,
  })
  .describe('What became of a part of a line, and the rule that gave it');

const stretch = z
  .strictObject({
    from: dayText.describe('First day'),
    until: dayText.describe('The day after the last one'),
    days: z.int().describe('Its days'),
    of: z.int().describe('Days of the whole line'),
    supportYear: dayText
      .nullable()
      .describe('First day of the support year it falls in; null while that is not known'),
  })
  .describe('Some of the days of a line that was laid on several stretches of time');

const lineOutcome = z.strictObject({
  line: z.string().describe('Line'),
  support: z.string().describe('Support'),
  platform: z.string().describe('Marketplace or ad platform; empty where the regime asks for none'),
  item: z.string().nullable().describe('Thing the expense is for, where the line names it'),
  person: z.string().nullable().describe('Representative, traveller or interpreter it is for'),
  body: z.string().nullable().describe('Firm or body that the person represents'),
  stretch: stretch.nullable().describe('Days of this part; null where the line is one whole'),
  country: z.string().nullable().describe('Country; null when unknown'),
  document: z.string().describe('Document'),
  paymentDay: dayText.nullable().describe('Day of the payment; null when unknown'),
  asked: range,
  eligibleLira: range,
  award: range,
  verdict: z.enum(['granted', 'granted-in-part', 'refused', 'waiting']).describe('Outcome of the line'),
  fates: z.array(fate).describe('They add up to what was asked'),
  from: z.array(z.string()).describe('Places in the documents'),
});

const allowance = z
  .strictObject({
    key: z.string().describe('Key of the allowance in the ledger'),
    title: words,
    rule: z.string().describe('Rule that sets it'),
    article: z.string().describe('Article of the act'),
    grade,
    unit: z.string().describe('What it is measured in'),
    size: range,
    usedBefore: range,
    usedNow: range,
    left: range,
  })
  .describe('One ceiling or share: size, used before, used now, left');

const window = z.strictObject({
  title: words,
  rule: z.string().describe('Rule that sets it'),
  opensOn: dayText.nullable().describe('First day'),
  lastDay: dayText.nullable().describe('Last day, itself included'),
  verdict,
  words,
});

const answer = z.strictObject({ value: z.string().describe('Value to tell'), words });

const question = z
  .strictObject({
    fact: z
      .string()
      .describe(
        'Fact that is missing; paymentDay, amount, country, item, person, body: a field of a line; rate, list: of the claim',
      ),
    subject: z.record(z.string(), z.string()).describe('Whom or what it is about'),
    words,
    why: unknownWhy,
    answers: z.array(answer).describe('Answers there are; empty for amounts, days, shares and counts'),
    type: z.enum(['yes-no', 'choice', 'amount', 'day', 'share', 'count']).describe('Type of the answer'),
    leaves: decimalText.nullable().describe('Width of the award that the worst answer leaves, in lira'),
    rules: z.array(z.string()).describe('Rules that ask'),
  })
  .describe('A fact that is missing; the one that narrows the award most stands first');

const doubt = z
  .strictObject({
    doubt: z.string().describe('Id in the register of doubts'),
    place: words,
    taken: z.string().describe('Reading taken'),
    takenWords: words,
    why: words,
    chosenBy: z.string().nullable().describe('Who chose it; null: taken by default'),
    bearsOn: z.array(z.string()).describe('Rules whose working rests on the reading'),
    others: z
      .array(z.strictObject({ reading: z.string().describe('Another reading'), words, award: range }))
      .describe('The award under each other reading'),
  })
  .describe('A place where the text is unclear and the award rests on a reading');

const operand = z.strictObject({ name: words, value: words });

const reasonFields = {
  words,
  rule: z.string().nullable().describe('Rule id'),
  article: z.string().nullable().describe('Article of the act'),
  grade: grade.nullable(),
  verdict: verdict.nullable(),
  amount: range.nullable(),
  operands: z.array(operand).describe('What the step was computed from'),
  rounding: z.enum(['half-up', 'down', 'up']).nullable().describe('Named rounding, where one was made'),
};

/** The tree of reasons; each node holds nodes of its own kind. */
export const reason: z.ZodType<ReasonView> = z
  .strictObject({
    ...reasonFields,
    get children() {
      return z.array(reason).describe('What it rests on');
    },
  })
  .meta({ id: 'Reason', description: 'One node of the tree of reasons' });

/** What `kervan assess --json` prints. */
export const assessmentView = z
  .strictObject({
    format: z.literal('kervan-assessment/1').describe('Form of this answer'),
    claim: z.string().describe('Claim assessed'),
    beneficiary: z.string().describe('Beneficiary'),
    regime: regimeText,
    quarter: filedPeriodText
      .nullable()
      .describe('Quarter or half-year of the application; null under Decision 5448, which knows none'),
    filedOn: dayText.nullable().describe('Day of filing'),
    decidedOn: dayText.describe('Day of the decision'),
    knownOn: dayText.describe('Day up to which the law is taken as known'),
    award: range.describe('The award in lira'),
    grade: grade.describe('The least trusted grade the award rests on'),
    supports: z.array(supportOutcome),
    lines: z.array(lineOutcome),
    allowances: z.array(allowance),
    windows: z.array(window),
    questions: z.array(question),
    doubts: z.array(doubt),
    reasons: reason,
  })
  .describe('A reasoned assessment of a claim') satisfies z.ZodType<AssessmentView>;

/** One rule in plain words: what `kervan law show` prints. */
export const ruleView = z.strictObject({
  rule: z.string().describe('Rule id'),
  says: words,
  article: z.string().describe('Article of the act'),
  grade,
  sources: z.string().describe('Codes of the sources'),
  since: z.string().nullable().describe('Since when it is true, as far as the sources go'),
  knownSince: z.string().nullable().describe('Since when it is known'),
  class: z
    .enum(['computed', 'procedure', 'judged', 'doubt', 'definition'])
    .describe('What Kervan does with it'),
  doubts: z.array(z.string()).describe('Doubts it rests on'),
});

/** One support for one status on one day: what `kervan supports` prints. */
export const supportAnswer = z.strictObject({
  support: z.string().describe('Support'),
  title: words,
  article: z.string().describe('Article of the act'),
  answer: z.enum(['yes', 'no', 'depends', 'unknown']).describe('May this status ask for it'),
  words,
  rule: z.string().describe('Rule that answers'),
  grade,
  rate: z
    .strictObject({ least: z.int().describe('Least'), most: z.int().describe('Most') })
    .nullable()
    .describe('Supported share in basis points'),
  ceiling: range.nullable(),
  ceilingGrade: grade.nullable(),
  duration: words.nullable(),
  filing: words.nullable(),
});
