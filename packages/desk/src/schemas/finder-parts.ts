import type {
  AllowanceLeftView,
  CeilingView,
  ChangeView,
  FinderQuestionView,
  FinderRateView,
  SuccessorView,
  UnsaidView,
  UnsureRepealView,
} from '@kervan/law';
import { z } from 'zod';
import { range } from './assessment.ts';
import { factValue } from './claim.ts';
import { countryCode, dayText, grade, unknownWhy, words } from './text.ts';

export const rule = z.string().describe('Rule id');
export const article = z.string().describe('Article of the act');

export const finderAnswer = z
  .enum(['yes', 'no', 'depends', 'waits', 'judged'])
  .describe(
    'yes: every demand that can be told before an expense holds; no: one fails; depends: something untold decides, or no source says; waits: only time stands between; judged: a person decides',
  );

/** How many supports have which answer. */
export const answerCounts = z
  .strictObject({ yes: z.int(), no: z.int(), depends: z.int(), waits: z.int(), judged: z.int() })
  .describe('How many supports have which answer');

export const statusClass = z
  .enum(['company', 'retailSite', 'marketplace', 'b2bPlatform', 'consortium', 'cooperationBody'])
  .describe('Status');

export const finderQuestion = z
  .strictObject({
    fact: z.string().describe('Fact that is missing; country and platform ask where one wants to spend'),
    words,
    why: unknownWhy,
    type: z
      .enum(['yes-no', 'choice', 'amount', 'day', 'share', 'count', 'text'])
      .describe('Type of the answer'),
    answers: z
      .array(z.strictObject({ value: z.string().describe('Value to tell'), words }))
      .describe('Answers there are; empty for amounts, days, shares, counts and texts'),
    currency: z.string().nullable().describe('Currency of an amount'),
    rules: z.array(rule).describe('Rules that ask'),
    supports: z.array(z.string()).describe('Supports whose answer hangs on it'),
  })
  .describe('What to ask') satisfies z.ZodType<FinderQuestionView>;

export const finderRate = z
  .strictObject({
    least: z.int().describe('Basis points that are sure'),
    most: z.int().describe('Basis points with the bonus'),
    base: z.int().describe('Basis points without the bonus'),
    bonus: z.int().describe('Basis points of the bonus'),
    rule,
    grade,
    words,
  })
  .describe('Supported share of an expense') satisfies z.ZodType<FinderRateView>;

export const finderCeiling = z
  .strictObject({
    size: range.describe('Undetermined where no source gives it for the year'),
    rule,
    article,
    grade: grade.nullable().describe('Null where no source gives the figure'),
    per: words.describe('What it is for: the year, each project, each marketplace and year'),
  })
  .describe('The ceiling of a support') satisfies z.ZodType<CeilingView>;

export const allowanceLeft = z
  .strictObject({
    key: z.string().describe('Key of the allowance in the ledger'),
    title: words,
    rule,
    grade,
    size: range,
    used: range,
    left: range,
  })
  .describe('An allowance, what was used of it and what is left') satisfies z.ZodType<AllowanceLeftView>;

export const unsaid = z
  .strictObject({ what: z.enum(['rate', 'ceiling']).describe('Which figure'), rule, grade, words })
  .describe('A figure that no source gives') satisfies z.ZodType<UnsaidView>;

export const applicant = z
  .enum(['beneficiary', 'cooperationBody', 'organiser', 'hib'])
  .describe('Applicant under Decision 5448');

export const unsureRepeal = z
  .strictObject({
    rule,
    day: dayText.describe('Day from which the regime is said to be repealed'),
    article,
    grade,
    words: words.describe('What is refused where the repeal holds'),
    otherwise: z
      .strictObject({ answer: finderAnswer, why: unknownWhy.nullable(), words, rule, grade })
      .describe('The answer where it does not hold'),
  })
  .describe('The answer rests on a repeal known at second hand') satisfies z.ZodType<UnsureRepealView>;

export const successor = z
  .strictObject({
    title: words,
    note: words,
    told: z.array(
      z.strictObject({
        what: words,
        figure: words,
        article: words.nullable().describe('Null where it was not told'),
        grade,
        from: z.string().describe('Who told it'),
      }),
    ),
  })
  .describe(
    'What is told of the Decision that followed; nothing is computed with it',
  ) satisfies z.ZodType<SuccessorView>;

const changeStep = z.strictObject({
  kind: z
    .enum(['fact', 'status', 'export', 'turnover', 'pre-approval', 'place', 'wait'])
    .describe('What to do'),
  rule,
  words,
  fact: z.string().nullable().describe('Fact that changes'),
  value: factValue.nullable().describe('Its new value'),
  gap: range.nullable().describe('Amount to be added to reach a threshold'),
  by: dayText.nullable().describe('Last day on which the step still counts'),
  opensOn: dayText.nullable().describe('Day from which it has effect'),
  countries: z.array(countryCode).describe('Countries on the list, where the step is one of a list'),
});

export const change = z
  .strictObject({
    words: words.describe('The steps in one sentence'),
    steps: z.array(changeStep).describe('All of them are needed'),
    opensOn: dayText.nullable().describe('Day on which the support opens when all is done today'),
  })
  .describe('The nearest change that would open a closed support') satisfies z.ZodType<ChangeView>;
