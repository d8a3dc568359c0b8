import { currentLaw, regimeOfRule } from '@kervan/desk';
import type { RuleClass, RuleView } from '@kervan/law';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { regimeAsked, underRegimes } from '../regime.ts';
import { table } from '../render/table.ts';
import { paint } from '../terminal/paint.ts';

const CLASSES = [
  'computed',
  'procedure',
  'judged',
  'doubt',
  'definition',
] as const satisfies readonly RuleClass[];

/** `kervan law list [--regime REGIME] [--search TEXT] [--class CLASS]` */
export const run: Run = async (context) => {
  const { args, json, terminal, words } = context;
  const regime = regimeAsked(context);
  const only = args.oneOf('class', CLASSES);
  const search = folded(args.text('search') ?? '');
  const { law } = await currentLaw();
  const rules = law.ruleTexts
    .filter(({ rule }) => regime === undefined || regimeOfRule(rule) === regime)
    .map((text) => law.findRule(text.rule))
    .filter((rule) => rule !== undefined)
    .filter((rule) => (only === undefined || rule.class === only) && holds(rule, search));
  if (json) printJson(context, rules);
  else {
    const told = underRegimes(
      rules,
      ({ rule }) => regimeOfRule(rule),
      (of) => ruleTable(of, context),
      context,
    );
    if (rules.length > 0) terminal.out(told);
    terminal.err(paint('dim', words.law.rules(rules.length)));
  }
  return rules.length > 0 ? EXIT.ok : EXIT.no;
};

function ruleTable(rules: readonly RuleView[], { lang, terminal, words }: Context): string {
  const columns = [
    { title: words.law.rule, least: 8 },
    { title: words.law.article, least: 10, most: 16 },
    { title: words.law.says, least: 24 },
  ];
  const rows = rules.map((rule) => [
    { text: rule.rule, style: 'bold' as const },
    { text: rule.article, style: 'dim' as const },
    rule.says[lang],
  ]);
  return table(columns, rows, terminal.columns);
}

function holds(rule: RuleView, search: string): boolean {
  return [rule.rule, rule.article, rule.says.tr, rule.says.en].some((text) => folded(text).includes(search));
}

/** Without capitals, whichever of the two i’s they belong to. */
function folded(text: string): string {
  return text.toLocaleLowerCase('tr').replaceAll('ı', 'i');
}
