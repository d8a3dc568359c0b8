import { REGIME_WORDS, regimeOfRule } from '@kervan/desk';
import { GRADE_WORDS } from '@kervan/kit';
import type { RuleView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { indented, wrap } from './wrap.ts';

/** With less room than this beside the names, the values stand under them. */
const ROOM = 30;

/** One rule: what it says, where it stands, since when, and how far its source may be trusted. */
export function ruleText(rule: RuleView, parts: readonly string[], context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.law;
  const day = (value: string | null): string =>
    value === null ? said.notSaid : /^\d{4}-\d\d-\d\d$/.test(value) ? dayText(value, lang) : value;
  const rows: readonly (readonly [string, string])[] = [
    [said.says, rule.says[lang]],
    [said.regime, REGIME_WORDS[regimeOfRule(rule.rule)][lang]],
    [said.article, rule.article],
    [said.since, day(rule.since)],
    [said.knownSince, day(rule.knownSince)],
    [said.grade, GRADE_WORDS[rule.grade][lang]],
    [said.sources, rule.sources],
    [said.class, said.classes[rule.class]],
    ...(rule.doubts.length === 0 ? [] : [[said.doubts, rule.doubts.join(', ')] as const]),
  ];
  const width = Math.max(...rows.map(([name]) => [...name].length)) + 2;
  const beside = terminal.columns >= width + ROOM;
  const lines = rows.flatMap(([name, value]) => {
    if (!beside) return [paint('dim', name), indented(value, terminal.columns, '  ')];
    return wrap(value, terminal.columns - width).map(
      (line, index) => `${paint('dim', (index === 0 ? name : '').padEnd(width))}${line}`,
    );
  });
  const more = parts.length === 0 ? [] : ['', ...wrap(said.doubtRule(parts.join(', ')), terminal.columns)];
  return [paint('bold', rule.rule), ...lines, ...more].join('\n');
}
