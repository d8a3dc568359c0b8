import { currentLaw, supportsOf } from '@kervan/desk';
import { parseDay } from '@kervan/kit';
import { STATUSES } from '@kervan/law';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { toldBy, withoutClaim } from '../finder/told.ts';
import { regimeAsked } from '../regime.ts';
import { finderText } from '../render/finder.ts';
import { supportsText } from '../render/supports.ts';

/** `kervan supports [FILE] [--fact NAME=VALUE …] [--as STATUS] [--regime REGIME]`; with `--as` alone the quick table of that status. */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const regime = regimeAsked(context);
  const status = args.oneOf('as', STATUSES);
  const on = args.day('on') ?? terminal.today();
  const knownOn = args.day('known-on') ?? terminal.today();
  const days = { on: parseDay(on), knownOn: parseDay(knownOn) };
  const { law } = await currentLaw();
  const alone =
    args.positionals.length === 0 && !args.has('fact') && !args.has('place') && !args.has('explain');
  if (status !== undefined && alone) {
    const answers = supportsOf(law.supportsFor({ status, ...days }), regime);
    if (json) printJson(context, answers);
    else terminal.out(supportsText(answers, { status: law.STATUS_WORDS[status], on, knownOn }, context));
    return answers.some(({ answer }) => answer !== 'no') ? EXIT.ok : EXIT.no;
  }
  const told = await toldBy(context, law, status);
  const asked = regime === undefined ? {} : { regimes: [regime] };
  const view = law.findSupports({ format: 'kervan-finder/1', ...withoutClaim(told), ...asked }, days);
  if (json) printJson(context, view);
  else terminal.out(finderText(view, law.STATUS_WORDS, context));
  return view.counts.no < view.supports.length ? EXIT.ok : EXIT.no;
};
