import {
  currentLaw,
  decide,
  LAW_ARCHIVE,
  openLawArchive,
  parseReceipt,
  type ReplayView,
  replayReceipt,
} from '@kervan/desk';
import { problem } from '@kervan/kit';
import type { Receipt } from '@kervan/law';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { readJson } from '../files/io.ts';
import { inFile, problemIn, Refusal } from '../problems.ts';
import { replayText, replayTodayText } from '../render/replay.ts';

/** `kervan replay receipt.json [--today]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const path = args.positionals[0] as string;
  const data = await readJson(path, terminal);
  const receipt = await inFile(path, () => intact(data));
  if (args.has('today')) return today(receipt, context);
  const view = await inFile(path, () => known(() => replayReceipt(receipt, openLawArchive(LAW_ARCHIVE))));
  if (json) printJson(context, view);
  else terminal.out(replayText(view, context));
  return view.same ? EXIT.ok : EXIT.no;
};

/** A receipt whose form is broken does not stand: that is an answer, and names the field. Another kind of file is a mistake. */
function intact(data: unknown): Receipt {
  const receipt = typeof data === 'object' && data !== null && 'claimDigest' in data;
  return receipt ? refusing(() => parseReceipt(data)) : parseReceipt(data);
}

/** What the law cannot take in or the archive does not hold cannot be replayed: an answer too. */
async function known<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  const told = problemIn(error);
  if (told === undefined) return error;
  if (told.code !== 'law.unknown-module') return new Refusal(told);
  return new Refusal(
    problem(told.code, told.words, {
      place: '$.lawModule',
      ...(told.wayOut === undefined ? {} : { wayOut: told.wayOut }),
    }),
  );
}

/** The receipt's claim under today's law, and every figure that came out otherwise. */
async function today(receipt: Receipt, context: Context): Promise<0 | 1> {
  const { args, json, terminal } = context;
  const decidedOn = args.day('decided-on') ?? terminal.today();
  const knownOn = args.day('known-on') ?? decidedOn;
  const law = await currentLaw();
  const now = await known(async () => decide(receipt.claim, { decidedOn, knownOn }, law).receipt);
  const view: ReplayView = { lawModule: law.digest, ...changes(receipt, now) };
  if (json) printJson(context, view);
  else terminal.out(replayTodayText(view, receipt, now, context));
  return view.same ? EXIT.ok : EXIT.no;
}

function changes(then: Receipt, now: Receipt): Pick<ReplayView, 'same' | 'differences'> {
  const differences: { place: string; was: string; is: string }[] = [];
  const compare = (place: string, was: string, is: string): void => {
    if (was !== is) differences.push({ place, was, is });
  };
  compare('$.award.least', then.award.least, now.award.least);
  compare('$.award.most', then.award.most, now.award.most);
  compare('$.undetermined', String(then.undetermined), String(now.undetermined));
  const byLine = new Map(now.lines.map((line) => [line.line, line]));
  for (const [index, line] of then.lines.entries()) {
    const found = byLine.get(line.line);
    compare(`$.lines[${index}].least`, line.least, found?.least ?? '');
    compare(`$.lines[${index}].most`, line.most, found?.most ?? '');
  }
  return { same: differences.length === 0, differences };
}
