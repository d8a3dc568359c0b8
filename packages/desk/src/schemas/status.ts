import type {
  StatusAnswerView,
  StatusConditionView,
  StatusFactEntry,
  StatusFile,
  StatusQuestionView,
  StatusVersionView,
  StatusView,
} from '@kervan/law';
import { z } from 'zod';
import type { StatusesRequest } from '../api/law.ts';
import { factOrigin, factValue } from './claim.ts';
import { dayText, grade, unknownWhy, verdict, words } from './text.ts';

/** More facts than this are no firm's: the catalogue has some forty. */
const MOST_FACTS = 500;

const factName = z.string().describe('Name in the catalogue of status facts; each question carries its own');
const rule = z.string().describe('Rule id');
const article = z.string().describe('Article of the act');
const openDay = dayText.nullable();

export const statusFactEntry = z
  .strictObject({
    fact: factName,
    value: factValue.describe(
      'Yes or no; the name of an answer; a whole number as text; an amount; a share in per cent (66.67) or as part over whole (2/3); unknown',
    ),
    year: z
      .int()
      .exactOptional()
      .describe('Calendar year the answer is about; left out: the year the question asks for'),
    origin: factOrigin,
    recordedOn: dayText.describe('Day the fact was recorded'),
  })
  .describe('One answer of the firm') satisfies z.ZodType<StatusFactEntry>;

const statusFacts = z.array(statusFactEntry).max(MOST_FACTS).describe('In the order told; a later one wins');

/** The facts of one firm: what `kervan status FILE` takes. */
export const statusFile = z
  .strictObject({
    format: z.literal('kervan-status-facts/1').describe('Form of this file'),
    facts: statusFacts,
  })
  .describe('The facts that decide which status a firm may have') satisfies z.ZodType<StatusFile>;

export const statusesRequest = z
  .strictObject({
    facts: statusFacts,
    on: dayText.exactOptional().describe('Day asked about; left out: today'),
    knownOn: dayText.exactOptional().describe('Day up to which the law is taken as known; left out: today'),
  })
  .describe('Which status may this firm have') satisfies z.ZodType<StatusesRequest>;

const statusClass = z
  .enum(['company', 'retailSite', 'marketplace', 'b2bPlatform', 'consortium', 'cooperationBody'])
  .describe('Status; the cooperation body is no beneficiary of the supports for single firms');

const question = z
  .strictObject({
    fact: factName,
    words,
    type: z.enum(['yes-no', 'choice', 'count', 'amount', 'share']).describe('Type of the answer'),
    why: unknownWhy,
    answers: z
      .array(z.strictObject({ value: z.string().describe('Value to tell'), words }))
      .describe('Answers there are; empty for measured ones'),
    currency: z.string().nullable().describe('Currency an amount is asked in'),
    year: z.int().nullable().describe('Calendar year the answer is about; null where it is about none'),
    statuses: z.array(statusClass).describe('Statuses it may decide'),
    rules: z.array(rule).describe('Rules that ask'),
    leaves: z.int().describe('Conditions that stay open under the worst answer'),
  })
  .describe('A fact still worth asking') satisfies z.ZodType<StatusQuestionView>;

const operand = z.strictObject({
  fact: factName,
  name: words,
  value: z.string().nullable().describe('The answer as plain text; null while nobody told'),
  words: words.nullable(),
  origin: factOrigin.nullable(),
});

const threshold = z.strictObject({
  fact: factName,
  comparison: z.enum(['at-least', 'above', 'below']).describe('How the figure is compared'),
  value: z.string().nullable().describe('The figure; null where the source names none'),
  currency: z.string().nullable().describe('Currency of an amount'),
});

const version = z
  .strictObject({
    label: words.nullable(),
    words,
    rule,
    grade,
    sources: z.string().describe('Codes of the sources'),
    article,
    from: openDay.describe('True from this day by an act; null where no source says'),
    until: openDay.describe('True until the day before this one'),
    seenFrom: openDay.describe('Seen from this day'),
    seenTo: openDay.describe('Seen up to this day, itself included'),
    knownFrom: openDay.describe('Since when it is public'),
    silent: z.boolean().describe('True where the version lists conditions and this one is not among them'),
    thresholds: z.array(threshold),
    verdict,
    why: unknownWhy.nullable(),
    lacking: words.nullable(),
  })
  .describe('What one version of the text says of a condition') satisfies z.ZodType<StatusVersionView>;

const condition = z
  .strictObject({
    condition: z.string().describe('Name of the condition within its status'),
    rule,
    article,
    grade,
    title: words,
    words,
    verdict,
    why: unknownWhy.nullable(),
    bounded: z.boolean().describe('False before the first sighting of the condition or after the last'),
    underVersionsSeen: verdict.describe('The verdict if the versions seen were in force on that day'),
    facts: z.array(factName),
    operands: z.array(operand).describe('The facts looked at, with what was told'),
    versions: z.array(version),
    lacking: words.nullable(),
    note: words.nullable(),
    doubts: z.array(z.string()).describe('Doubts it rests on'),
  })
  .describe('One condition of a status') satisfies z.ZodType<StatusConditionView>;

const lack = z.strictObject({
  condition: z.string().describe('Name of the condition'),
  rule,
  verdict,
  words,
});

const decision = z
  .strictObject({
    examinedBy: words.nullable(),
    decidedBy: words.nullable(),
    form: z.string().nullable().describe('Name of the form as the Ministry prints it'),
    filed: words.nullable(),
    rules: z.array(rule),
  })
  .describe('Who examines and decides, and with which form it is asked for; null where no source says');

const answer = z
  .strictObject({
    status: statusClass,
    title: words,
    rule,
    beneficiary: z.boolean().describe('False for the cooperation body'),
    verdict,
    why: unknownWhy.nullable(),
    underVersionsSeen: verdict.describe('The verdict if the versions seen were in force on that day'),
    grade,
    summary: words,
    conditions: z.array(condition),
    classes: z.array(condition).describe('Classes within the status that open more supports'),
    lacking: z.array(lack).describe('What is not met, or cannot be told'),
    nextQuestion: question.nullable(),
    decision,
    note: words.nullable(),
  })
  .describe('May the firm have this status, and why') satisfies z.ZodType<StatusAnswerView>;

/** What `kervan status --json` prints. */
export const statusView = z
  .strictObject({
    format: z.literal('kervan-status/1').describe('Form of this answer'),
    on: dayText.describe('Day asked about'),
    knownOn: dayText.describe('Day up to which the law is taken as known'),
    oneStatus: z
      .strictObject({
        rule,
        open: z.array(statusClass).describe('Statuses whose conditions are met'),
        possible: z.array(statusClass).describe('Statuses that are not settled yet'),
        words,
      })
      .describe('One status for all supports'),
    statuses: z.array(answer),
    questions: z.array(question).describe('What is still worth asking, the question that decides most first'),
  })
  .describe('Which status a firm may have, with the reasons') satisfies z.ZodType<StatusView>;
