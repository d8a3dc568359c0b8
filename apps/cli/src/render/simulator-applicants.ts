import type { RangeView, SimulatedApplicantView, SimulatorView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { rangeText } from './figures.ts';
import { heading } from './headings.ts';
import { MAY_STYLE } from './may-style.ts';
import { supportLines } from './simulator-support.ts';
import { table } from './table.ts';
import { indented } from './wrap.ts';

/** The applicants of Decision 5448: a table, then what each lacks and, with `--explain`, every support. */
export function applicantsLines(view: SimulatorView, context: Context): readonly string[] {
  const { words, terminal } = context;
  return [
    heading(words.simulate.applicants, terminal.columns),
    applicantTable(view, context),
    ...view.applicants.map((one) => `\n${applicantLines(one, context).join('\n')}`),
  ];
}

function applicantTable({ applicants, year }: SimulatorView, context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.simulate;
  const withAward = applicants.some(({ award }) => award !== null);
  const compared = applicants.some(({ award }) => award !== null && award.difference !== null);
  return table(
    [
      { title: said.applicant, least: 12 },
      { title: said.mayApply, least: 8 },
      { title: said.supports, align: 'right' },
      { title: said.ceilings(year), align: 'right' },
      ...(withAward ? [{ title: said.award, align: 'right' as const }] : []),
      ...(compared ? [{ title: said.difference, align: 'right' as const }] : []),
    ],
    applicants.map((one) => [
      one.present ? `${one.title[lang]} (${said.present})` : one.title[lang],
      { text: said.mays[one.may.verdict], style: MAY_STYLE[one.may.verdict] },
      said.ofSupports(one.supports.length - one.counts.no, one.supports.length),
      rangeText(one.ceilings, context),
      ...(withAward ? [figure(one.award?.award ?? null, context)] : []),
      ...(compared ? [figure(one.award?.difference ?? null, context)] : []),
    ]),
    terminal.columns,
  );
}

function figure(range: RangeView | null, context: Context): string {
  return range === null ? '–' : rangeText(range, context);
}

function applicantLines(one: SimulatedApplicantView, context: Context): readonly string[] {
  const { lang, terminal, args } = context;
  const { columns } = terminal;
  const head = `${paint('bold', one.title[lang])}: ${one.may.words[lang]} ${paint('dim', `(${one.may.rule})`)}`;
  return [
    indented(head, columns, '  ', ''),
    ...one.may.lacking.map((lack) => {
      const mark = paint(MAY_STYLE[lack.verdict], lack.verdict === 'fails' ? '✗' : '?');
      return indented(`${lack.words[lang]} (${lack.rule})`, columns, '    ', `  ${mark} `);
    }),
    ...(args.has('explain') ? one.supports.flatMap((support) => supportLines(support, context)) : []),
  ];
}
