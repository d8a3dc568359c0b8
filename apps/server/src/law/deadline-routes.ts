import {
  clockCatalogue,
  clockCatalogueView,
  type DeadlinesRequest,
  deadlinesRequest,
  deadlinesView,
  regimeOfSupport,
  toldEvents,
} from '@kervan/desk';
import { parseDay } from '@kervan/kit';
import type { DeadlinesView } from '@kervan/law';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';
import { calendarAnswer, calendarLang, sendCalendar } from './calendar.ts';

const tags = ['law'];

/** The deadlines of open cases. They are sent as a body: what happened in a case does not belong into addresses. */
export function deadlineRoutes(api: Api, desk: Desk): void {
  api.post(
    '/law/deadlines',
    {
      schema: {
        tags,
        summary: 'By when each thing must be done in open cases, and why; nothing is kept',
        body: deadlinesRequest,
        response: { 200: deadlinesView },
      },
    },
    (request) => deadlines(desk, request.body),
  );

  api.post(
    '/law/deadlines.ics',
    {
      schema: {
        tags,
        summary: 'The same as a calendar, each with an alarm a week ahead; nothing is kept',
        querystring: z.strictObject({ lang: calendarLang }),
        body: deadlinesRequest,
        response: { 200: calendarAnswer },
      },
    },
    async (request, reply) =>
      sendCalendar(reply, await deadlines(desk, request.body), {
        lang: request.query.lang,
        disposition: 'attachment',
      }),
  );

  api.get(
    '/law/clocks',
    {
      schema: {
        tags,
        summary: 'What may be told of open cases, support by support',
        response: { 200: clockCatalogueView },
      },
    },
    async () => {
      const { law } = await desk.law.current();
      return clockCatalogue({
        clocks: law.clocks,
        eventWords: law.EVENT_WORDS,
        supports: law.supports.map(({ id, title }) => ({
          support: id,
          regime: regimeOfSupport(id),
          title,
        })),
        told: toldEvents,
      });
    },
  );
}

async function deadlines(desk: Desk, { on, cases }: DeadlinesRequest): Promise<DeadlinesView> {
  const { law } = await desk.law.current();
  const today = parseDay(on ?? desk.today(), '$.on');
  return law.describeDeadlines(law.deadlinesOf({ format: 'kervan-deadlines/1', cases }, { today }));
}
