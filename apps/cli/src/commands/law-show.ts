import { currentLaw } from '@kervan/desk';
import { fill, problem, words } from '@kervan/kit';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { ruleText } from '../render/rule.ts';

/** `kervan law show E-4.3` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const asked = args.positionals[0] as string;
  const { law } = await currentLaw();
  const ids = law.ruleTexts.map((text) => text.rule);
  // Ids are written in capitals; `e-4.3` is the same rule.
  const id = ids.find((one) => one.toLowerCase() === asked.toLowerCase()) ?? asked;
  const rule = law.findRule(id);
  if (rule === undefined) throw unknownRule(asked, ids);
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

const MOST_SHOWN = 12;

function unknownRule(asked: string, ids: readonly string[]): Error {
  const start = asked.toUpperCase().split('.')[0] ?? '';
  const near = ids.filter((id) => id.toUpperCase().split('.')[0] === start).slice(0, MOST_SHOWN);
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
