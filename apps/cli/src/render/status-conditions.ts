import { GRADE_WORDS, UNKNOWN_WORDS } from '@kervan/kit';
import type { StatusAnswerView, StatusConditionView, StatusVersionView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { dimmed, indented } from './wrap.ts';

const MARK: Readonly<Record<StatusConditionView['verdict'], readonly [string, Style]>> = {
  holds: ['✓', 'green'],
  fails: ['✗', 'red'],
  unknown: ['?', 'yellow'],
};

/** What `--explain` adds to a status: every condition, what was told about it, and what each version of the text asks. */
export function conditionLines(answer: StatusAnswerView, context: Context): readonly string[] {
  const { words } = context;
  const classes = answer.classes.flatMap((one) => oneCondition(one, context));
  return [
    paint('dim', `  ${words.status.conditions}:`),
    ...answer.conditions.flatMap((one) => oneCondition(one, context)),
    ...(classes.length === 0 ? [] : [paint('dim', `  ${words.status.classes}:`), ...classes]),
  ];
}

function oneCondition(condition: StatusConditionView, context: Context): readonly string[] {
  const { lang, words, terminal } = context;
  const said = words.status;
  const { columns } = terminal;
  const [mark, style] = MARK[condition.verdict];
  const cited = [
    condition.rule,
    ...(condition.article === '–' ? [] : [condition.article]),
    GRADE_WORDS[condition.grade][lang],
    ...(condition.why === null ? [] : [UNKNOWN_WORDS[condition.why][lang]]),
    ...condition.doubts,
  ].join(', ');
  const notes = [
    cited,
    ...condition.operands.map(
      ({ fact, name, words: told }) => `${name[lang]} (${fact}) = ${told?.[lang] ?? said.notTold}`,
    ),
    ...condition.versions.map((version) => versionText(version, context)),
    ...(condition.bounded ? [] : [said.unbounded(said.verdicts[condition.underVersionsSeen])]),
    ...(condition.note === null ? [] : [condition.note[lang]]),
  ];
  return [
    indented(
      `${condition.title[lang]}: ${condition.words[lang]}`,
      columns,
      '      ',
      `    ${paint(style, mark)} `,
    ),
    ...notes.map((note) => dimmed(note, columns, '          ', '        ')),
  ];
}

/** Where a version stands, since when, what it asks and what that came to: `[KOR, second-hand; seen …] two years: holds`. */
function versionText(version: StatusVersionView, context: Context): string {
  const { lang, words } = context;
  const said = words.status;
  const days = [
    ...(version.from === null ? [] : [said.from(dayText(version.from, lang))]),
    ...(version.until === null ? [] : [said.until(dayText(version.until, lang))]),
    ...(version.seenFrom === null && version.seenTo === null
      ? []
      : [said.seen(dayText(version.seenFrom, lang), dayText(version.seenTo, lang))]),
    ...(version.knownFrom === null ? [] : [said.knownFrom(dayText(version.knownFrom, lang))]),
  ].join(', ');
  const source = [version.rule, version.sources, version.article, GRADE_WORDS[version.grade][lang]]
    .filter((part) => part !== '–')
    .join(', ');
  const label = version.label?.[lang] ?? '';
  const head = label === '' ? said.version : `${said.version}: ${label}`;
  const asks = version.silent ? said.silent : version.words[lang];
  return [
    `${head} [${source}${days === '' ? '' : `; ${days}`}]`,
    `${asks}: ${said.verdicts[version.verdict]}`,
  ].join(' ');
}
