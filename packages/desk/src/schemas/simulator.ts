import type { SimulatedApplicantView, SimulatedStatusView, SimulatorView } from '@kervan/law';
import { z } from 'zod';
import { range } from './assessment.ts';
import {
  allowanceLeft,
  answerCounts,
  applicant,
  change,
  finderAnswer,
  finderCeiling,
  finderRate,
  rule,
  statusClass as status,
  unsaid,
  unsureRepeal,
} from './finder-parts.ts';
import { dayText, grade, unknownWhy, verdict, words } from './text.ts';

const lack = z.strictObject({
  condition: z.string().describe('Name of the condition'),
  rule,
  verdict,
  words,
});

const may = z
  .strictObject({
    verdict,
    why: unknownWhy.nullable(),
    underVersionsSeen: verdict.describe('The verdict if the versions seen were in force on that day'),
    grade,
    rule,
    words,
    lacking: z.array(lack).describe('What is not met, or cannot be told'),
  })
  .describe('May the status be held');

const support = z.strictObject({
  support: z.string().describe('Support'),
  title: words,
  answer: finderAnswer,
  why: unknownWhy.nullable(),
  words,
  rule,
  grade,
  rate: finderRate.nullable(),
  ceiling: finderCeiling.nullable(),
  unsaid: z.array(unsaid).describe('Rates and ceilings that no source gives'),
  unsureRepeal: unsureRepeal.nullable(),
  change: change.nullable(),
});

const award = z
  .strictObject({
    award: range.describe('Award of the claim under the status'),
    grade,
    difference: range
      .nullable()
      .describe('Less the award under the present status; null where none was told'),
  })
  .describe('What the claim would be awarded');

const simulated = z
  .strictObject({
    status,
    title: words,
    present: z.boolean().describe('True for the status that was told'),
    may,
    supports: z.array(support),
    counts: answerCounts,
    ceilings: range.describe('Own ceilings of the year of all supports not closed, together'),
    total: allowanceLeft.nullable().describe('The yearly total of the section'),
    most: range.describe('The most that can be paid in the year'),
    award: award.nullable().describe('Null where no claim was given'),
  })
  .describe('What one status would bring') satisfies z.ZodType<SimulatedStatusView>;

const simulatedApplicant = z
  .strictObject({
    applicant,
    title: words,
    present: z.boolean().describe('True for the applicant that was told'),
    may: z
      .strictObject({
        verdict,
        why: unknownWhy.nullable(),
        grade,
        rule,
        words,
        lacking: z
          .array(z.strictObject({ rule, verdict, words }))
          .describe('What is not met, or cannot be told'),
      })
      .describe('May it apply'),
    supports: z.array(support),
    counts: answerCounts,
    ceilings: range.describe('Ceilings of all supports not closed, together'),
    award: award.nullable().describe('Null where no claim under Decision 5448 was given'),
  })
  .describe('What one applicant would get') satisfies z.ZodType<SimulatedApplicantView>;

const ranking = z
  .strictObject({
    by: z.enum(['award', 'most']).describe('What they are ranked by'),
    decided: z.boolean().describe('True where the first place is one status alone'),
    places: z.array(z.strictObject({ place: z.int().describe('From 1'), statuses: z.array(status) })),
    notHeld: z.array(status).describe('Statuses that may not be held or are not known to be'),
    words,
  })
  .describe('Which pays more; statuses of one place cannot be told apart');

/** What `kervan status simulate --json` prints. */
export const simulatorView = z
  .strictObject({
    format: z.literal('kervan-simulator-answers/1').describe('Form of this answer'),
    on: dayText.describe('Day asked about'),
    knownOn: dayText.describe('Day up to which the law is taken as known'),
    year: z.int().describe('Calendar year that ceilings are told for'),
    oneStatus: z.strictObject({ rule, words }).describe('One status for all supports'),
    present: status.nullable().describe('The status told, which the others are compared to'),
    statuses: z.array(simulated),
    ranking,
    applicants: z.array(simulatedApplicant).describe('The applicants of Decision 5448'),
  })
  .describe('What each status would bring to a firm') satisfies z.ZodType<SimulatorView>;
