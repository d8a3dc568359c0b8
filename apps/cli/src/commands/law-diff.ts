import { currentLaw } from '@kervan/desk';
import { parseDay } from '@kervan/kit';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { regimeAsked } from '../regime.ts';
import { diffText } from '../render/law-diff.ts';

/** `kervan law diff DAY DAY [--known-on DAY] [--regime REGIME]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const [from = '', to = ''] = args.positionals;
  const days = [parseDay(from, from), parseDay(to, to)] as const;
  const knownOn = args.day('known-on');
  const { law } = await currentLaw();
  const regime = regimeAsked(context);
  const view = law.lawDiff(...days, {
    ...(knownOn === undefined ? {} : { knownOn: parseDay(knownOn) }),
    ...(regime === undefined ? {} : { regimes: [regime] }),
  });
  if (json) printJson(context, view);
  else terminal.out(diffText(view, context));
  return view.changes.length + view.learned.length > 0 ? EXIT.ok : EXIT.no;
};
