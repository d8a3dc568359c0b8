import { coverageAsData, currentLaw, readCases } from '@kervan/desk';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { regimeAsked } from '../regime.ts';
import { coverageText } from '../render/coverage.ts';

/** `kervan law coverage [--regime REGIME]` */
export const run: Run = async (context) => {
  const { json, terminal } = context;
  const { law } = await currentLaw();
  const view = coverageAsData(law, await readCases(), regimeAsked(context));
  if (json) printJson(context, view);
  else terminal.out(coverageText(view, context));
  return view.open.length === 0 ? EXIT.ok : EXIT.no;
};
