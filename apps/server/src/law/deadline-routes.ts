import { type DeadlinesRequest, deadlinesRequest, deadlinesView } from '@kervan/desk';
import { parseDay } from '@kervan/kit';
import type { DeadlinesView } from '@kervan/law';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';
import { bytes } from '../http/openapi.ts';
import { momentNow } from '../today.ts';

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
        querystring: z.strictObject({
          lang: z.enum(['tr', 'en']).default('tr').describe('Language of the calendar'),
        }),
        body: deadlinesRequest,
        response: { 200: bytes('text/calendar', 'The calendar (RFC 5545)') },
      },
    },
    async (request, reply) => {
      const view = await deadlines(desk, request.body);
      // Loaded when first asked for: what prints is heavy, and the server otherwise leaves it to its threads.
      const { deadlinesCalendar } = await import('@kervan/paper');
      const calendar = deadlinesCalendar(view, { lang: request.query.lang, stamp: momentNow() });
      return reply
        .header('content-disposition', 'attachment; filename="kervan.ics"')
        .type('text/calendar; charset=utf-8')
        .send(Buffer.from(calendar));
    },
  );
}

async function deadlines(desk: Desk, { on, cases }: DeadlinesRequest): Promise<DeadlinesView> {
  const { law } = await desk.law.current();
  const today = parseDay(on ?? desk.today(), '$.on');
  return law.describeDeadlines(law.deadlinesOf({ format: 'kervan-deadlines/1', cases }, { today }));
}
