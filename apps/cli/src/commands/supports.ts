import { currentLaw } from '@kervan/desk';
import { parseDay, words } from '@kervan/kit';
import { STATUSES } from '@kervan/law';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { usageProblem } from '../problems.ts';
import { supportsText } from '../render/supports.ts';

/** `kervan supports --as company --on 2026-03-01` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const status = args.oneOf('as', STATUSES);
  if (status === undefined) throw needsStatus();
  const on = args.day('on') ?? terminal.today();
  const knownOn = args.day('known-on') ?? terminal.today();
  const { law } = await currentLaw();
  const answers = law.supportsFor({ status, on: parseDay(on), knownOn: parseDay(knownOn) });
  if (json) printJson(context, answers);
  else terminal.out(supportsText(answers, { status: law.STATUS_WORDS[status], on, knownOn }, context));
  return answers.some(({ answer }) => answer !== 'no') ? EXIT.ok : EXIT.no;
};

function needsStatus(): Error {
  const all = STATUSES.join(', ');
  return usageProblem(
    'cli.missing-option',
    words(`--as ile statüyü söyleyin: ${all}.`, `Say the status with --as: ${all}.`),
    'supports',
  );
}
