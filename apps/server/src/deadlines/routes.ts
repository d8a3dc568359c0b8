import { dayText, deadlinesView } from '@kervan/desk';
import { z } from 'zod';
import type { Claims } from '../claims/claims.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { calendarAnswer, calendarLang, sendCalendar } from '../law/calendar.ts';
import { deadlinesOfDesk } from './own-deadlines.ts';

const tags = ['deadlines'];

/** The desk's own deadlines, as a page shows them and as calendars subscribe to them. */
export function ownDeadlineRoutes(api: Api, desk: Desk, documents: Documents, claims: Claims): void {
  api.get(
    '/deadlines',
    {
      schema: {
        tags,
        summary: 'The desk’s own deadlines, from its claims, payments and pre-approvals',
        querystring: z.strictObject({
          on: dayText.exactOptional().describe('Day asked about; left out: today'),
          lang: calendarLang.describe('Language in which the cases are named'),
        }),
        response: { 200: deadlinesView },
      },
    },
    ({ query: { lang, on } }) => deadlinesOfDesk(desk, documents, claims, { lang, on: on ?? desk.today() }),
  );

  api.get(
    '/deadlines.ics',
    {
      schema: {
        tags,
        summary: 'The same as a calendar to subscribe to; an event keeps its place when its day moves',
        querystring: z.strictObject({ lang: calendarLang }),
        response: { 200: calendarAnswer },
      },
    },
    async ({ query: { lang } }, reply) => {
      const view = await deadlinesOfDesk(desk, documents, claims, { lang, on: desk.today() });
      return sendCalendar(reply, view, { lang, disposition: 'inline' });
    },
  );
}
