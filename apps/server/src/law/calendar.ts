import type { Lang } from '@kervan/kit';
import type { DeadlinesView } from '@kervan/law';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { bytes } from '../http/openapi.ts';
import { momentNow } from '../today.ts';

/** The language a calendar is asked for in. */
export const calendarLang = z.enum(['tr', 'en']).default('tr').describe('Language of the calendar');

export const calendarAnswer = bytes('text/calendar', 'The calendar (RFC 5545)');

export interface CalendarFile {
  readonly lang: Lang;
  /** `attachment` is saved; what calendars subscribe to is `inline`. */
  readonly disposition: 'attachment' | 'inline';
}

/** Answers with deadlines as a calendar. */
export async function sendCalendar(
  reply: FastifyReply,
  view: DeadlinesView,
  { lang, disposition }: CalendarFile,
): Promise<FastifyReply> {
  // Loaded when first asked for: what prints is heavy, and the server otherwise leaves it to its threads.
  const { deadlinesCalendar } = await import('@kervan/paper');
  const calendar = deadlinesCalendar(view, { lang, stamp: momentNow() });
  return reply
    .header('content-disposition', `${disposition}; filename="kervan.ics"`)
    .header('content-language', lang)
    .type('text/calendar; charset=utf-8')
    .send(Buffer.from(calendar));
}
