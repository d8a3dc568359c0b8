import type { FinderDemandView, FinderSupportView, FinderView, PlaceView } from '@kervan/law';
import { z } from 'zod';
import { range } from './assessment.ts';
import {
  allowanceLeft,
  answerCounts,
  applicant,
  article,
  change,
  finderAnswer,
  finderCeiling,
  finderQuestion,
  finderRate,
  rule,
  statusClass,
  successor,
  unsaid,
  unsureRepeal,
} from './finder-parts.ts';
import { countryCode, dayText, grade, regimeText, unknownWhy, verdict, words } from './text.ts';

const demand = z
  .strictObject({
    rule,
    article,
    grade,
    stage: z.enum(['standing', 'permission', 'window', 'lines']).describe('Where in the examination'),
    words,
    refusal: words.describe('What a person is told when it fails, and the way out'),
    verdict,
    why: unknownWhy.nullable(),
  })
  .describe('One demand of the support') satisfies z.ZodType<FinderDemandView>;

const date = z
  .strictObject({
    kind: z.enum(['support-start', 'last-filing-day', 'support-end', 'opens']).describe('What day it is'),
    day: dayText,
    ifPreApprovedToday: z
      .boolean()
      .describe('True where it holds only if pre-approval is asked for and given today'),
    rule,
    words,
  })
  .describe('A day to keep in mind');

const paper = z.strictObject({ rule, article, grade, words });

const doubt = z
  .strictObject({
    doubt: z.string().describe('Id in the register of doubts'),
    place: words,
    taken: z.string().describe('Reading taken'),
    takenWords: words,
    why: words,
    chosenBy: z.string().nullable().describe('Who chose it; null: taken by default'),
  })
  .describe('A doubt that the answer rests on');

const repeal = z
  .strictObject({
    rule,
    day: dayText.describe('Day of the repeal'),
    article,
    grade,
    words,
    runsOn: z.boolean().nullable().describe('Whether an approval given before runs on; null: not told'),
  })
  .describe('The law took the support away');

const place = z
  .strictObject({
    platform: z.string().nullable().describe('Marketplace or ad platform'),
    country: countryCode.nullable().describe('Country'),
    answer: finderAnswer,
    words,
    rule,
    rate: finderRate.nullable(),
  })
  .describe('The answer for one place') satisfies z.ZodType<PlaceView>;

const support = z
  .strictObject({
    support: z.string().describe('Support'),
    regime: regimeText,
    title: words,
    article,
    answer: finderAnswer,
    why: unknownWhy.nullable().describe('Why it is neither yes nor no'),
    words: words.describe('The answer in one sentence'),
    rule: rule.describe('Rule the answer rests on'),
    ruleArticle: article.describe('Its article'),
    grade,
    opensOn: dayText.nullable().describe('Day on which a support that waits opens'),
    demands: z.array(demand).describe('Demands that can be told before an expense'),
    onExpense: z.array(demand).describe('Conditions on the expense; they do not decide the answer'),
    questions: z.array(finderQuestion).describe('What decides and was not told, in the order to ask'),
    change: change.nullable(),
    rate: finderRate.nullable(),
    ceiling: finderCeiling.nullable(),
    unsaid: z.array(unsaid).describe('Rates and ceilings that no source gives'),
    left: allowanceLeft.nullable().describe('What the ceiling of the year still holds'),
    available: range.nullable().describe('What can still be paid this year, by ceiling and yearly total'),
    things: z.array(allowanceLeft).describe('Counted things with what is left of each'),
    duration: words.nullable(),
    durationRule: rule.nullable(),
    filing: words.describe('When to apply'),
    dates: z.array(date).describe('Days to keep in mind, earliest first'),
    nextDate: date.nullable().describe('The first of them that is not over'),
    papers: z.array(paper).describe('Documents asked for'),
    doubts: z.array(doubt),
    repeal: repeal.nullable(),
    unsureRepeal: unsureRepeal.nullable(),
    places: z.array(place).describe('The answer for each place one wants to spend in'),
  })
  .describe('One support and its answer') satisfies z.ZodType<FinderSupportView>;

/** What `kervan supports --json` prints. */
export const finderView = z
  .strictObject({
    format: z.literal('kervan-finder-answers/1').describe('Form of this answer'),
    on: dayText.describe('Day asked about'),
    knownOn: dayText.describe('Day up to which the law is taken as known'),
    year: z.int().describe('Calendar year that ceilings are told for'),
    status: statusClass.nullable().describe('The status asked for; null while more than one is possible'),
    possibleStatuses: z.array(statusClass).describe('Statuses still possible by what was told'),
    applicant: applicant
      .nullable()
      .describe('The applicant under Decision 5448; null while more than one is possible'),
    possibleApplicants: z.array(applicant).describe('Applicants still possible by what was told'),
    counts: answerCounts,
    byRegime: z
      .array(z.strictObject({ regime: regimeText, counts: answerCounts }))
      .describe('The same in each regime asked about'),
    supports: z.array(support).describe('Every support of the law once'),
    questions: z.array(finderQuestion).describe('What to ask next over all supports'),
    total: allowanceLeft.nullable().describe('The yearly total of the section'),
    successor: successor.nullable().describe('Null where no answer rests on the repeal'),
  })
  .describe(
    'Which supports are open to a firm, and what would open the others',
  ) satisfies z.ZodType<FinderView>;
