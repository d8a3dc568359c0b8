import { REGIME_WORDS } from '@kervan/desk';
import { countryName, platformTitle } from '@kervan/evidence';
import { GRADE_WORDS, type Lang, type Words } from '@kervan/kit';
import {
  APPLICANT_WORDS,
  type FinderAnswer,
  type FinderSupportView,
  type FinderView,
  showRange,
} from '@kervan/law';
import type { Context } from '../command.ts';
import { underRegimes } from '../regime.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { dayText, rangeText } from './figures.ts';
import { explainedLines } from './finder-explained.ts';
import { finderQuestionLines } from './finder-questions.ts';
import { successorLines } from './successor.ts';
import { table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

export const ANSWER_STYLE: Readonly<Record<FinderAnswer, Style>> = {
  yes: 'green',
  waits: 'blue',
  judged: 'blue',
  depends: 'yellow',
  no: 'red',
};

/** Which supports are open: a table, then each with why, what would open it, what is left, when, and which documents. */
export function finderText(
  view: FinderView,
  statuses: Readonly<Record<string, Words>>,
  context: Context,
): string {
  const { lang, words, terminal, args } = context;
  const said = words.finder;
  const { columns } = terminal;
  const title = said.title(dayText(view.on, lang), dayText(view.knownOn, lang));
  return [
    indented(paint('bold', title), columns, ''),
    ...whoLines(view, statuses, context),
    ...countLines(view, context),
    '',
    underRegimes(
      view.supports,
      ({ regime }) => regime,
      (of) => supportTable(of, view.year, context),
      context,
    ),
    ...totalLines(view, context),
    ...view.supports.map((one) => `\n${supportLines(one, context).join('\n')}`),
    ...finderQuestionLines(view, context),
    ...successorLines(view.successor, said.successor, context),
    ...(args.has('explain') ? [] : ['', dimmed(said.explainHint, columns, '')]),
  ].join('\n');
}

/** Who asks: the status under Decision 5986 and the applicant under Decision 5448, as far as each was asked about. */
function whoLines(
  view: FinderView,
  statuses: Readonly<Record<string, Words>>,
  { lang, words, terminal }: Context,
): readonly string[] {
  const said = words.finder;
  const asked = new Set(view.byRegime.map(({ regime }) => regime));
  const held = view.possibleStatuses.map((status) => statuses[status]?.[lang] ?? status).join(', ');
  const applying = view.possibleApplicants.map((one) => APPLICANT_WORDS[one][lang]).join(', ');
  return [
    ...(asked.has('e-export') ? [view.status === null ? said.statusOpen(held) : said.status(held)] : []),
    ...(asked.has('logistics')
      ? [view.applicant === null ? said.applicantOpen(applying) : said.applicant(applying)]
      : []),
  ].map((text) => indented(text, terminal.columns, ''));
}

/** How many supports have which answer: in all, and of each Decision where both were asked about. */
function countLines({ counts, byRegime }: FinderView, { lang, words, terminal }: Context): readonly string[] {
  const said = ({ yes, waits, judged, depends, no }: FinderView['counts']) =>
    words.finder.counts(yes, waits, judged, depends, no);
  const apart = byRegime.length < 2 ? [] : byRegime;
  return [
    dimmed(said(counts), terminal.columns, ''),
    ...apart.map((one) =>
      dimmed(`${REGIME_WORDS[one.regime][lang]}: ${said(one.counts)}`, terminal.columns, '    ', '  '),
    ),
  ];
}

function supportTable(supports: readonly FinderSupportView[], year: number, context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.finder;
  return table(
    [
      { title: words.assess.support, least: 14 },
      { title: words.supports.answer, least: 8 },
      { title: said.ceiling(year), align: 'right' },
      { title: said.left, align: 'right' },
    ],
    supports.map((one) => [
      one.title[lang],
      { text: said.answers[one.answer], style: ANSWER_STYLE[one.answer] },
      one.ceiling === null ? '–' : rangeText(one.ceiling.size, context),
      one.left === null ? '–' : rangeText(one.left.left, context),
    ]),
    terminal.columns,
  );
}

function totalLines({ total }: FinderView, { lang, words, terminal }: Context): readonly string[] {
  if (total === null) return [];
  const said = words.finder;
  const size = total.size.undetermined ? words.assess.noSize : showRange(total.size)[lang];
  const left = total.left.undetermined ? words.assess.noSize : showRange(total.left)[lang];
  return [
    '',
    indented(`${said.totalLeft(total.title[lang], left, size)} (${total.rule})`, terminal.columns, '  ', ''),
  ];
}

function supportLines(one: FinderSupportView, context: Context): readonly string[] {
  const { lang, words, terminal, args } = context;
  const said = words.finder;
  const { columns } = terminal;
  const cited = [one.rule, one.ruleArticle, GRADE_WORDS[one.grade][lang]]
    .filter((part) => part !== '–')
    .join(', ');
  const quiet = [
    ...(one.rate === null ? [] : [`${words.supports.rate}: ${one.rate.words[lang]} (${one.rate.rule})`]),
    ...one.unsaid.map((unsaid) => `${unsaid.words[lang]} (${unsaid.rule})`),
    ...(one.duration === null ? [] : [`${words.supports.duration}: ${one.duration[lang]}`]),
    ...(one.answer === 'no' ? [] : [`${words.supports.filing}: ${one.filing[lang]}`]),
    ...(one.answer === 'no' || args.has('explain') || one.papers.length === 0
      ? []
      : [`${said.papers}: ${one.papers.map((paper) => paper.words[lang]).join(' · ')}`]),
  ];
  return [
    indented(
      `${paint(ANSWER_STYLE[one.answer], '●')} ${paint('bold', one.title[lang])}: ${one.words[lang]} ${paint('dim', `(${cited})`)}`,
      columns,
      '  ',
      '',
    ),
    ...changeLines(one, context),
    ...one.things.map((thing) =>
      indented(
        // Of things counted for each event or place, what is left depends on which one is meant.
        thing.left.exact
          ? `${said.things(thing.title[lang], thing.left.least, thing.size.least)} (${thing.rule})`
          : `${thing.title[lang]} (${thing.rule})`,
        columns,
        '    ',
        '  ',
      ),
    ),
    ...nextDate(one, context),
    ...placeLines(one, context),
    ...quiet.map((text) => dimmed(text, columns, '    ', '  ')),
    ...(args.has('explain') ? explainedLines(one, context) : []),
  ];
}

function changeLines({ change }: FinderSupportView, { lang, words, terminal }: Context): readonly string[] {
  if (change === null) return [];
  const said = words.finder;
  const opens = change.opensOn === null ? [] : [said.opensOn(dayText(change.opensOn, lang))];
  const notes = [...opens, ...new Set(change.steps.map(({ rule }) => rule))].join(', ');
  const text = `${paint('green', said.change)}: ${change.words[lang]} ${paint('dim', `(${notes})`)}`;
  return [indented(text, terminal.columns, '    ', '  ')];
}

function nextDate({ nextDate: next }: FinderSupportView, context: Context): readonly string[] {
  if (next === null) return [];
  const { lang, words, terminal } = context;
  const said = words.finder;
  const condition = next.ifPreApprovedToday ? ` (${said.ifToday})` : '';
  const text = `${said.next}: ${dayText(next.day, lang)}${condition}: ${next.words[lang]}`;
  return [indented(text, terminal.columns, '    ', '  ')];
}

function placeLines({ places }: FinderSupportView, { lang, words, terminal }: Context): readonly string[] {
  const said = words.finder;
  return places.map(({ platform, country, answer, words: why, rule }) => {
    const where = whereText(platform, country, lang) || said.anywhere;
    const mark = paint(ANSWER_STYLE[answer], said.answers[answer]);
    return indented(`${where}: ${mark}. ${why[lang]} (${rule})`, terminal.columns, '    ', '  ');
  });
}

function whereText(platform: string | null, country: string | null, lang: Lang): string {
  const parts = [
    ...(platform === null ? [] : [platformTitle(platform)]),
    ...(country === null ? [] : [countryName(country)?.[lang] ?? country]),
  ];
  return parts.join(', ');
}
