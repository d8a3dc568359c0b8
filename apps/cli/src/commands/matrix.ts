import { currentLaw } from '@kervan/desk';
import { parseDay } from '@kervan/kit';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { regimeAsked } from '../regime.ts';
import { matrixText } from '../render/matrix.ts';

/** `kervan matrix [--on DAY] [--known-on DAY] [--regime REGIME]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const on = args.day('on') ?? terminal.today();
  const knownOn = args.day('known-on') ?? terminal.today();
  const { law } = await currentLaw();
  const regime = regimeAsked(context);
  const view = law.matrixOn({
    on: parseDay(on),
    knownOn: parseDay(knownOn),
    ...(regime === undefined ? {} : { regimes: [regime] }),
  });
  if (json) printJson(context, view);
  else terminal.out(matrixText(view, context));
  return EXIT.ok;
};
