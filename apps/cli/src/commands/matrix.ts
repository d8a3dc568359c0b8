import { currentLaw } from '@kervan/desk';
import { parseDay } from '@kervan/kit';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { matrixText } from '../render/matrix.ts';

/** `kervan matrix [--on DAY] [--known-on DAY]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const on = args.day('on') ?? terminal.today();
  const knownOn = args.day('known-on') ?? terminal.today();
  const { law } = await currentLaw();
  const view = law.matrixOn({ on: parseDay(on), knownOn: parseDay(knownOn) });
  if (json) printJson(context, view);
  else terminal.out(matrixText(view, context));
  return EXIT.ok;
};
