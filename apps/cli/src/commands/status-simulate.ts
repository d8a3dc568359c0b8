import { currentLaw, parseClaimFile } from '@kervan/desk';
import { parseDay } from '@kervan/kit';
import { type ClaimFile, STATUSES } from '@kervan/law';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { readJson } from '../files/io.ts';
import { toldBy } from '../finder/told.ts';
import { inFile } from '../problems.ts';
import { simulatorText } from '../render/simulator.ts';

/** `kervan status simulate [FILE] [--fact NAME=VALUE …] [--claim claim.json]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const status = args.oneOf('as', STATUSES);
  const on = args.day('on') ?? terminal.today();
  const knownOn = args.day('known-on') ?? terminal.today();
  const days = { on: parseDay(on), knownOn: parseDay(knownOn) };
  const { law } = await currentLaw();
  const told = await toldBy(context, law, status);
  const path = args.text('claim');
  const claim = path === undefined ? told.claim : await claimIn(path, context, law.intake);
  const view = law.simulateStatuses(
    { format: 'kervan-simulator/1', ...told, ...(claim === undefined ? {} : { claim }) },
    days,
  );
  if (json) printJson(context, view);
  else terminal.out(simulatorText(view, context));
  return EXIT.ok;
};

/** The claim of a file, taken in once on its own, so that a problem names the place in that file. */
async function claimIn(
  path: string,
  { terminal }: Context,
  intake: (claim: ClaimFile) => unknown,
): Promise<ClaimFile> {
  const data = await readJson(path, terminal);
  return inFile(path, () => {
    const claim = parseClaimFile(data);
    intake(claim);
    return claim;
  });
}
