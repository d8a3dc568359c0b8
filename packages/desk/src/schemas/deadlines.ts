import type {
  CaseDeadlinesView,
  CaseEntry,
  DeadlinesFile,
  DeadlinesView,
  DeadlineView,
  EventEntry,
  ExtensionEntry,
} from '@kervan/law';
import { z } from 'zod';
import type { ClockCatalogueView, DeadlinesRequest } from '../api/deadlines.ts';
import { dayText, filedPeriodText, grade, nameText, regimeText, words } from './text.ts';

/** More open cases than this are no office's. */
const MOST_CASES = 20_000;
const MOST_EVENTS = 2_000;
const MOST_EXTENSIONS = 200;

/** What a file may tell, in the order of the work. */
const TOLD = [
  'activityStart',
  'firstSpending',
  'preApprovalFiled',
  'preApproval',
  'listingRequested',
  'counsellorNotified',
  'participantsChanged',
  'changesNotified',
  'outboundTravel',
  'previousEventEnd',
  'onwardTravel',
  'activityEnd',
  'returnTravel',
  'reportFiled',
  'documentIssued',
  'payment',
  'supportStart',
  'filed',
  'noticeArrived',
  'noticeOpened',
  'served',
  'deficiencyAnswered',
  'ownershipChange',
  'changeReported',
  'unitClosed',
  'bondEnded',
  'closureReported',
  'supportUsed',
  'declared',
] as const;

export const toldEvents: readonly string[] = TOLD;

const id = z.string().min(1).max(120);
const extensionKind = z
  .enum(['instruction', 'force-majeure', 'outage', 'granted'])
  .describe('instruction: by the Ministry; outage: of a system; granted: further time given in this case');

const event = z
  .strictObject({
    id: id.exactOptional().describe('Unique within the case; left out where nothing refers to it'),
    event: z.enum(TOLD).describe('What happened or will'),
    day: dayText.exactOptional().describe('Its day; left out while it is not known'),
    meets: z
      .array(id)
      .max(MOST_EVENTS)
      .exactOptional()
      .describe('Ids of the events whose deadlines it meets; left out: all that had happened by then'),
    note: z.string().max(2000).exactOptional().describe('Free text'),
  })
  .describe('Something that happened in the case, or will') satisfies z.ZodType<EventEntry>;

const extension = z
  .strictObject({
    clock: id.describe('Clock that is extended'),
    event: id
      .exactOptional()
      .describe('Id of the event it starts from; left out: every deadline of the clock'),
    kind: extensionKind,
    reason: z.string().min(1).max(2000).describe('Why'),
    by: nameText.describe('Who decided, or the document that says so'),
    lastDay: dayText.describe('Last day that counts now'),
    recordedOn: dayText.describe('Day the fact was recorded'),
  })
  .describe(
    'A longer time limit, as a fact; the day of the text stays beside it',
  ) satisfies z.ZodType<ExtensionEntry>;

const applicant = z
  .enum(['beneficiary', 'cooperationBody', 'organiser', 'hib'])
  .describe('Who applies; hib: the General Secretariat of the Service Exporters’ Association');

const openCase = z
  .strictObject({
    case: id.describe(
      'Name of the case, unique within the file; deadlines keep their place in calendars by it',
    ),
    name: nameText.exactOptional().describe('What people call it'),
    regime: regimeText,
    support: id.describe('Support, e.g. logistics/unit or e-export/online-store'),
    applicant: applicant.exactOptional(),
    period: filedPeriodText.exactOptional().describe('Quarter or half-year applied for, under Decision 5986'),
    events: z.array(event).max(MOST_EVENTS).describe('What happened, in any order'),
    extensions: z.array(extension).max(MOST_EXTENSIONS).exactOptional().describe('Longer time limits'),
  })
  .describe('One application, event or unit') satisfies z.ZodType<CaseEntry>;

const cases = z.array(openCase).max(MOST_CASES).describe('Open cases');

/** Open cases: what `kervan deadlines FILE` takes. */
export const deadlinesFile = z
  .strictObject({ format: z.literal('kervan-deadlines/1').describe('Form of this file'), cases })
  .describe('Open cases and what happened in them') satisfies z.ZodType<DeadlinesFile>;

export const deadlinesRequest = z
  .strictObject({
    format: z
      .literal('kervan-deadlines/1')
      .exactOptional()
      .describe('Form of the file, if it is sent as it is'),
    cases,
    on: dayText.exactOptional().describe('Day asked about; left out: today'),
  })
  .describe('Which deadlines do these cases have') satisfies z.ZodType<DeadlinesRequest>;

const openDay = dayText.nullable();
const rule = z.string().describe('Rule id');

const eventView = z.strictObject({
  event: z.enum([...TOLD, 'periodEnd', 'lastDayOfRegime']).describe('Event'),
  words,
  id: z.string().nullable().describe('Its id, where the file tells one'),
  day: openDay.describe('Its day; null while it is not known'),
  givenBy: z.string().nullable().describe('The clock that gave the day; null where the file tells it'),
});

const flagCode = z.enum([
  'closed-day',
  'half-day',
  'calendar-unknown',
  'month-end',
  'depends',
  'opened-earlier',
  'after-repeal',
  'planned',
  'second-extension',
  'long-extension',
]);

const deadline = z
  .strictObject({
    key: z.string().describe('Stable within the case, whatever its day becomes'),
    clock: z.string().describe('Clock'),
    kind: z
      .enum(['duty', 'warning', 'limit', 'earliest', 'term'])
      .describe(
        'duty: to be done by it; limit: possible up to it; earliest: not before it; term: lasts through it',
      ),
    title: words,
    state: z
      .enum(['waiting', 'ahead', 'today', 'missed', 'met', 'open', 'over'])
      .describe('How it stands on the day asked about'),
    stateWords: words,
    rules: z.array(z.strictObject({ rule, article: z.string().describe('Article'), grade })),
    grade,
    start: eventView.describe('The event it starts from'),
    lastDay: openDay.describe('The day by the text; null while it is not known'),
    extensions: z.array(
      z.strictObject({
        kind: extensionKind,
        words,
        rule,
        reason: z.string(),
        by: z.string(),
        lastDay: dayText,
        recordedOn: dayText,
      }),
    ),
    counts: openDay.describe('The day that counts now: of the text, or of the longest extension'),
    daysLeft: z.int().nullable().describe('Days until then; negative when it has passed'),
    by: eventView.nullable().describe('The event that met it, or that came too late or too early'),
    steps: z.array(z.strictObject({ rule, from: dayText, to: openDay, words })),
    words: words.describe('The whole reason'),
    consequence: words.describe('What missing it comes to'),
    flags: z
      .array(z.strictObject({ code: flagCode, rule, day: openDay, words }))
      .describe('What a person should look at: closed days, clamped months, what is not told'),
    doubts: z.array(z.string()).describe('Doubts it rests on'),
  })
  .describe('One time limit of one case') satisfies z.ZodType<DeadlineView>;

const ofCase = z.strictObject({
  case: z.string().describe('Case'),
  name: z.string().nullable(),
  regime: regimeText,
  support: z.string().describe('Support'),
  deadlines: z.array(deadline).describe('By the day that counts; those that wait last'),
}) satisfies z.ZodType<CaseDeadlinesView>;

const count = z.int();

/** What `kervan deadlines --json` prints. */
export const deadlinesView = z
  .strictObject({
    format: z.literal('kervan-deadlines-answers/1').describe('Form of this answer'),
    on: dayText.describe('Day asked about'),
    counts: z
      .strictObject({
        today: count,
        ahead: count,
        missed: count,
        open: count,
        waiting: count,
        met: count,
        over: count,
      })
      .describe('How many deadlines of the cases stand in each state'),
    cases: z.array(ofCase),
    regimes: z.array(deadline).describe('Clocks of a whole regime, for the regimes of the cases'),
  })
  .describe('The deadlines of open cases, with the reasons') satisfies z.ZodType<DeadlinesView>;

/** What may be told of open cases, support by support. */
export const clockCatalogueView = z
  .strictObject({
    supports: z.array(
      z.strictObject({
        support: z.string().describe('Support'),
        regime: regimeText,
        title: words,
        events: z
          .array(
            z.strictObject({
              event: z.string().describe('Event'),
              words,
              starts: z.boolean().describe('Whether a clock starts from it; otherwise it meets one'),
            }),
          )
          .describe('Events that start or meet one of its clocks'),
        clocks: z
          .array(z.strictObject({ clock: z.string(), title: words, rule }))
          .describe('Clocks that may be extended'),
        applicants: z.array(applicant).describe('Applicants whom some of its clocks bind and others not'),
      }),
    ),
  })
  .describe('What may be told of open cases') satisfies z.ZodType<ClockCatalogueView>;
