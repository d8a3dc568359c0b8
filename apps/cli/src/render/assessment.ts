import { REGIME_WORDS } from '@kervan/desk';
import { countryName, platformTitle } from '@kervan/evidence';
import { addDays, formatDay, GRADE_WORDS, type Lang, parseDay } from '@kervan/kit';
import { type AssessmentView, type LineOutcomeView, type StretchView, showRange } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint, type Style } from '../terminal/paint.ts';
import type { Catalogue } from '../words/index.ts';
import { dayText, filedPeriodText, rangeText } from './figures.ts';
import { heading } from './headings.ts';
import { doubtLines, questionLines } from './open-points.ts';
import { table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

/** An assessment: the award first, then what it is made of, what is left of the ceilings, and what is open. */
export function assessmentText(view: AssessmentView, lawModule: string, context: Context): string {
  const { words } = context;
  const { assess: said } = words;
  return [
    headLines(view, lawModule, context),
    heading(said.supports, context.terminal.columns),
    supportTable(view, context),
    ...(view.lines.length === 0
      ? []
      : [heading(said.lines, context.terminal.columns), lineTable(view.lines, context)]),
    ...windowLines(view, context),
    ...(view.allowances.length === 0
      ? []
      : [heading(said.ceilings, context.terminal.columns), allowanceTable(view, context)]),
    ...questionLines(view, context),
    ...doubtLines(view, context),
    ...(context.args.has('explain') ? [] : [`\n${paint('dim', said.explainHint)}`]),
  ].join('\n');
}

function headLines(view: AssessmentView, lawModule: string, { lang, words, terminal }: Context): string {
  const { assess: said } = words;
  const { award } = view;
  const figure = award.undetermined ? '–' : showRange(award)[lang];
  const open = view.questions.length === 0 ? said.rangeWaiting : said.range;
  const why = award.undetermined ? `${said.undetermined} ` : award.exact ? '' : `${open} `;
  return [
    indented(paint('bold', `${said.award}: ${figure}`), terminal.columns, ''),
    indented(`${why}${said.basis(GRADE_WORDS[view.grade][lang])}`, terminal.columns, ''),
    indented(
      [
        view.claim,
        view.beneficiary,
        REGIME_WORDS[view.regime][lang],
        ...(view.quarter === null ? [] : [filedPeriodText(view.quarter, lang)]),
      ].join(', '),
      terminal.columns,
      '',
    ),
    dimmed(
      said.facts(dayText(view.decidedOn, lang), dayText(view.knownOn, lang), lawModule.slice(0, 12)),
      terminal.columns,
      '',
    ),
  ].join('\n');
}

function supportTable(view: AssessmentView, context: Context): string {
  const { lang, words, terminal } = context;
  const { assess: said } = words;
  return table(
    [
      { title: said.support, least: 14 },
      { title: said.article, least: 10 },
      { title: said.eligible, align: 'right' },
      { title: said.award, align: 'right' },
    ],
    view.supports.map((support) => [
      support.title[lang],
      { text: support.article, style: 'dim' },
      rangeText(support.eligible, context),
      { text: rangeText(support.award, context), style: 'bold' },
    ]),
    terminal.columns,
  );
}

const VERDICT_STYLE: Readonly<Record<LineOutcomeView['verdict'], Style>> = {
  granted: 'green',
  'granted-in-part': 'yellow',
  refused: 'red',
  waiting: 'yellow',
};

function lineTable(lines: readonly LineOutcomeView[], context: Context): string {
  const { words, terminal } = context;
  const { assess: said } = words;
  return table(
    [
      { title: `${said.line}, ${said.paidOn}` },
      { title: said.asked, align: 'right' },
      { title: said.inLira, align: 'right' },
      { title: said.award, align: 'right' },
      { title: said.verdict },
    ],
    lines.map((line) => [
      whichLine(line, context),
      rangeText(line.asked, context),
      rangeText(line.eligibleLira, context),
      rangeText(line.award, context),
      {
        text: `${line.award.undetermined ? said.verdictUndetermined : said.verdicts[line.verdict]}\n${decidingRules(line)}`,
        style: VERDICT_STYLE[line.verdict],
      },
    ]),
    terminal.columns,
  );
}

/** What tells a line apart: where, for what and whom, its document and payment, and the days of a part of it. */
function whichLine(line: LineOutcomeView, { lang, words }: Context): string {
  const country = line.country === null ? '–' : (countryName(line.country)?.[lang] ?? line.country);
  const platform = line.platform === '' ? [] : [platformTitle(line.platform)];
  const forWhom = [line.item, line.person, line.body].filter((part) => part !== null);
  return [
    [...platform, country].join(', '),
    ...(forWhom.length === 0 ? [] : [forWhom.join(', ')]),
    `${line.document}, ${dayText(line.paymentDay, lang)}`,
    ...(line.stretch === null ? [] : [stretchText(line.stretch, lang, words)]),
  ].join('\n');
}

function stretchText(
  { from, until, days, of, supportYear }: StretchView,
  lang: Lang,
  { assess: said }: Catalogue,
): string {
  const last = formatDay(addDays(parseDay(until), -1));
  const year = supportYear === null ? said.noSupportYear : said.supportYear(dayText(supportYear, lang));
  return `${said.stretch(dayText(from, lang), dayText(last, lang), days, of)}, ${year}`;
}

/** The rules behind what was taken off or is open, else the one that granted. */
function decidingRules({ fates }: LineOutcomeView): string {
  const apart = fates.filter(({ fate }) => fate === 'refused' || fate === 'cut' || fate === 'waiting');
  const shown = apart.length > 0 ? apart : fates.filter(({ fate }) => fate === 'granted');
  return [...new Set(shown.map(({ rule }) => rule))].join(', ');
}

function windowLines(view: AssessmentView, { lang, words, terminal }: Context): readonly string[] {
  if (view.windows.length === 0) return [];
  const { assess: said } = words;
  return [
    heading(said.windows, terminal.columns),
    ...view.windows.map((window) =>
      indented(
        `${window.title[lang]}: ${dayText(window.opensOn, lang)} … ${dayText(window.lastDay, lang)}, ${said.inTime[window.verdict]} (${window.rule}). ${window.words[lang]}`,
        terminal.columns,
        '  ',
      ),
    ),
  ];
}

function allowanceTable(view: AssessmentView, context: Context): string {
  const { lang, words, terminal } = context;
  const { assess: said } = words;
  return table(
    [
      { title: said.ceiling, least: 16 },
      { title: said.size, align: 'right' },
      { title: said.usedBefore, align: 'right' },
      { title: said.usedNow, align: 'right' },
      { title: said.left, align: 'right' },
    ],
    view.allowances.map((allowance) => [
      `${allowance.title[lang]} (${allowance.rule})`,
      rangeText(allowance.size, context),
      rangeText(allowance.usedBefore, context),
      rangeText(allowance.usedNow, context),
      rangeText(allowance.left, context),
    ]),
    terminal.columns,
  );
}
