import { currentLaw, REGIMES, regimeOfRule } from '@kervan/desk';
import { fill, problem, words } from '@kervan/kit';
import type { Regime } from '@kervan/law';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { regimeAsked } from '../regime.ts';
import { ruleText } from '../render/rule.ts';

/** `kervan law show E-4.3`; with `--regime logistics` the letter may be left out: `6.4` is `L-6.4`. */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const asked = args.positionals[0] as string;
  const { law } = await currentLaw();
  const regime = regimeAsked(context);
  const regimes = regime === undefined ? REGIMES : [regime];
  const ids = law.ruleTexts
    .map((text) => text.rule)
    .filter((one) => regimes.some((of) => regimeOfRule(one) === of));
  // Ids are written in capitals; `e-4.3` is the same rule.
  const named = [asked, ...(regime === undefined ? [] : [`${LETTER[regime]}-${asked}`])].map(capital);
  const id = ids.find((one) => named.includes(capital(one))) ?? asked;
  const rule = law.findRule(id);
  if (rule === undefined || !regimes.some((of) => regimeOfRule(id) === of))
    throw unknownRule(asked, named, ids);
  if (json) printJson(context, rule);
  else
    terminal.out(
      ruleText(
        rule,
        ids.filter((one) => one.startsWith(`${rule.rule}.`)),
        context,
      ),
    );
  return EXIT.ok;
};

const LETTER: Readonly<Record<Regime, string>> = { 'e-export': 'E', logistics: 'L' };

function capital(id: string): string {
  return id.toUpperCase();
}

const MOST_SHOWN = 12;

function unknownRule(asked: string, named: readonly string[], ids: readonly string[]): Error {
  const starts = named.map((name) => name.split('.')[0]);
  const near = ids.filter((id) => starts.includes(capital(id).split('.')[0])).slice(0, MOST_SHOWN);
  return problem(
    'law.unknown-rule',
    fill(words('“{asked}” diye bir kural yok.', 'There is no rule “{asked}”.'), { asked }),
    {
      wayOut:
        near.length === 0
          ? words('Bütün kurallar: kervan law list', 'All rules: kervan law list')
          : words(`Yakınındakiler: ${near.join(', ')}`, `Near it: ${near.join(', ')}`),
    },
  );
}
