import { currentLaw, parseOffsetFile } from '@kervan/desk';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { readJson } from '../files/io.ts';
import { offsetMany } from '../offset-many.ts';
import { isPopulation } from '../population.ts';
import { inFile } from '../problems.ts';
import { offsetText } from '../render/offset.ts';

/** `kervan offset entitlements.json`, or `kervan offset entitlements.ndjson` for many files, one a line. */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const path = args.positionals[0] as string;
  const { law } = await currentLaw();
  if (isPopulation(path)) return offsetMany(path, law, context);
  const data = await readJson(path, terminal);
  const view = await inFile(path, () => {
    const file = parseOffsetFile(data);
    return law.describeOffsets(file.regime, law.takeOffsets(file).map(law.offset));
  });
  if (json) printJson(context, view);
  else terminal.out(offsetText(view, context));
  return view.answers.every(({ state }) => state === 'settled') ? EXIT.ok : EXIT.no;
};
