import { z } from 'zod';
import type { IssueView, NoticeView, PlaceView, ProblemView, RowsPage } from '../api/common.ts';
import { words } from './text.ts';

const issue = z.strictObject({
  code: z.string().describe('What kind of fault'),
  place: z.string().describe('JSON path'),
  words,
}) satisfies z.ZodType<IssueView>;

/** Every error: RFC 9457 with words in both languages. */
export const problemView = z
  .strictObject({
    type: z.string().describe('URN of the problem'),
    title: z.string().describe('English, for logs and tools'),
    status: z.int().describe('HTTP status'),
    code: z.string().describe('Stable code'),
    words,
    place: z.string().nullable().describe('JSON path, cell, XML path or file name'),
    wayOut: words.nullable(),
    issues: z.array(issue).describe('Everything that is wrong, where there is more than one thing'),
  })
  .describe('An error told to a person') satisfies z.ZodType<ProblemView>;

export const notice = z
  .strictObject({
    code: z.string().describe('Stable code'),
    severity: z
      .enum(['error', 'warning', 'hint'])
      .describe('error: that part cannot be used; warning: look; hint: good to know'),
    place: z.string().describe('Place in the document'),
    words,
    wayOut: words.nullable(),
  })
  .describe('A remark about a document or a comparison') satisfies z.ZodType<NoticeView>;

export const place = z
  .strictObject({
    document: z.string().nullable().describe('Digest of the document; null where nothing can be opened'),
    name: z.string().describe('Name of the document'),
    place: z.string().describe('Cell, XML path or line'),
  })
  .describe('A place in a document') satisfies z.ZodType<PlaceView>;

export const rowsPage = z
  .strictObject({
    offset: z.int().describe('First row of the page'),
    total: z.int().describe('Rows in all'),
    columns: z.array(words).describe('Names of the columns'),
    rows: z.array(
      z.strictObject({ at: place, cells: z.array(z.string().nullable()).describe('One text per column') }),
    ),
  })
  .describe('Some rows of a document') satisfies z.ZodType<RowsPage>;
