import { readingView } from '@kervan/desk';
import type { Reading } from '@kervan/evidence';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { filesOf, readAll } from '../files/documents.ts';
import { readJson } from '../files/io.ts';
import { byHeader } from '../files/told.ts';
import { inFile } from '../problems.ts';
import { readingText } from '../render/reading.ts';

/** `kervan read FILE...` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const dateOrder = args.oneOf('date-order', ['day-month', 'month-day']);
  const rows = args.count('rows', 5);
  const files = await filesOf(args.positionals, false);
  const readings = await readAll(context, files, {
    mappings: await mappingsOf(context),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  });
  if (json) {
    const views = readings.map(readingView);
    printJson(context, views.length === 1 ? views[0] : views);
  } else {
    terminal.out(readings.map((reading) => readingText(reading, rows, context)).join('\n\n'));
  }
  return readings.every(usable) ? EXIT.ok : EXIT.no;
};

async function mappingsOf({ args, terminal }: Context): Promise<ReturnType<typeof byHeader>> {
  const path = args.text('mappings');
  if (path === undefined) return {};
  const json = await readJson(path, terminal);
  return inFile(path, () => byHeader(json));
}

/** Whether every part of a document can be used. A table that waits for its mapping cannot be, yet. */
function usable({ kind, notices }: Reading): boolean {
  if (kind === 'unrecognised' || kind === 'not-evidence' || kind === 'table') return false;
  return notices.every(({ severity }) => severity !== 'error');
}
