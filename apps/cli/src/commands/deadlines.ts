import { currentLaw, parseDeadlinesFile } from '@kervan/desk';
import { parseDay } from '@kervan/kit';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { readJson, writeOut } from '../files/io.ts';
import { inFile } from '../problems.ts';
import { deadlinesText } from '../render/deadlines.ts';

/** `kervan deadlines CASES.json [--on DAY] [--ics FILE]` */
export const run: Run = async (context) => {
  const { args, json, terminal, lang, words } = context;
  const path = args.positionals[0] as string;
  const today = parseDay(args.day('on') ?? terminal.today());
  const { law } = await currentLaw();
  const data = await readJson(path, terminal);
  const view = await inFile(path, () =>
    law.describeDeadlines(law.deadlinesOf(parseDeadlinesFile(data), { today })),
  );
  const ics = args.text('ics');
  if (ics !== undefined) {
    const { deadlinesCalendar } = await import('@kervan/paper');
    await writeOut(ics, deadlinesCalendar(view, { lang, stamp: terminal.now() }));
  }
  if (json) printJson(context, view);
  else {
    terminal.out(deadlinesText(view, context));
    if (ics !== undefined) terminal.err(words.written(ics));
  }
  return view.counts.missed === 0 ? EXIT.ok : EXIT.no;
};
