import { GRADE_WORDS } from '@kervan/kit';
import type { ActView, DiffView, LawChangeView, SideView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { heading } from './headings.ts';
import { dimmed, indented } from './wrap.ts';

/** What changed in the law between two days: the acts, then the changes by group, each with its day and act. */
export function diffText(view: DiffView, context: Context): string {
  const { lang, words, terminal, args } = context;
  const said = words.diff;
  const { columns } = terminal;
  const title = said.title(dayText(view.from, lang), dayText(view.to, lang), dayText(view.knownOn, lang));
  const byKey = new Map(view.changes.map((change) => [change.key, change]));
  return [
    indented(paint('bold', title), columns, ''),
    ...(view.changes.length === 0 ? [indented(said.nothing, columns, '')] : []),
    ...(view.acts.length === 0
      ? []
      : [heading(said.acts, columns), ...view.acts.flatMap((act) => actLines(act, context))]),
    ...(view.groups.length === 0
      ? []
      : [heading(said.changes(view.groups.length, view.changes.length), columns)]),
    ...view.groups.flatMap((group) => [
      indented(`${paint('bold', group.title[lang])}. ${group.words[lang]}`, columns, '    ', '  '),
      dimmed(sinceText(group, context), columns, '      ', '    '),
      ...(args.has('explain')
        ? group.changes.flatMap((key) => {
            const change = byKey.get(key);
            return change === undefined ? [] : changeLines(change, context);
          })
        : []),
    ]),
    ...learnedLines(view, context),
    ...(args.has('explain') || view.changes.length === 0 ? [] : ['', dimmed(said.explainHint, columns, '')]),
  ].join('\n');
}

function actLines(act: ActView, { lang, terminal }: Context): readonly string[] {
  const head = `${dayText(act.day, lang)}  ${paint('bold', act.title[lang])} ${paint('dim', `(${act.rule}, ${GRADE_WORDS[act.grade][lang]})`)}`;
  return [
    indented(head, terminal.columns, '    ', '  '),
    dimmed(act.words[lang], terminal.columns, '      ', '    '),
  ];
}

function sinceText(
  { since, act, seen }: Pick<LawChangeView, 'since' | 'act' | 'seen'>,
  { lang, words }: Context,
): string {
  const by = act === null ? (seen?.[lang] ?? '') : `${act.title[lang]} (${act.rule})`;
  return [words.diff.since(dayText(since, lang)), by].filter((text) => text !== '').join(', ');
}

function changeLines(change: LawChangeView, context: Context): readonly string[] {
  const { lang, words, terminal } = context;
  const { columns } = terminal;
  const factor = change.factor === null ? '' : ` ×${change.factor}`;
  const concerns = `${words.diff.concerns}: ${change.concernsWords[lang]}`;
  return [
    indented(`${change.words[lang]}${factor}`, columns, '      ', '    – '),
    dimmed(
      [
        concerns,
        sinceText(change, context),
        `${sideText(change.old, lang)} → ${sideText(change.new, lang)}`,
      ].join('; '),
      columns,
      '        ',
      '      ',
    ),
  ];
}

function sideText({ rule, article, grade }: SideView, lang: 'tr' | 'en'): string {
  return [rule, article, GRADE_WORDS[grade][lang]].filter((text) => text !== '' && text !== '–').join(', ');
}

function learnedLines({ learned }: DiffView, { lang, words, terminal }: Context): readonly string[] {
  if (learned.length === 0) return [];
  return [
    heading(words.diff.learned, terminal.columns),
    ...learned.map((one) =>
      indented(
        `${one.words[lang]} ${paint('dim', `(${words.diff.knownSince(dayText(one.knownSince, lang))}, ${one.now.rule})`)}`,
        terminal.columns,
        '    ',
        '  ',
      ),
    ),
  ];
}
