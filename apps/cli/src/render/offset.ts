import { GRADE_WORDS } from '@kervan/kit';
import type { OffsetAnswerView, OffsetDoubtView, OffsetPaymentView, OffsetView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { amountText } from './figures.ts';
import { heading } from './headings.ts';
import { table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

/** Who is paid what out of each entitlement, on which rule; every step of it where asked for; sums where there are several. */
export function offsetText(view: OffsetView, context: Context): string {
  const explain = context.args.has('explain');
  return [
    ...view.answers.map((answer) => answerText(answer, context)),
    ...(view.answers.length > 1 ? [totalsText(view, context)] : []),
    ...(explain ? [] : [`\n${dimmed(context.words.offset.explainHint, context.terminal.columns, '')}`]),
  ].join('\n\n');
}

function answerText(answer: OffsetAnswerView, context: Context): string {
  const { lang, words, terminal, args } = context;
  const said = words.offset;
  const { columns } = terminal;
  const open = answer.open.filter(({ amount }) => isSome(amount));
  const blocked = answer.state === 'blocked';
  return [
    indented(paint('bold', said.title(answer.name, lira(answer.entitlement, context))), columns, ''),
    indented(answer.summary[lang], columns, ''),
    ...(answer.payments.length > 0 ? [paymentTable(answer.payments, context)] : [said.nothing]),
    ...(isSome(answer.held)
      ? [indented(paint('yellow', said.held(lira(answer.held, context))), columns, '')]
      : []),
    ...answer.findings.flatMap((finding) => [
      indented(`${finding.words[lang]} (${finding.rule})`, columns, '    ', `  ${paint('yellow', '?')} `),
      indented(`${words.wayOut}: ${finding.wayOut[lang]}`, columns, '    '),
    ]),
    ...(open.length === 0 || blocked ? [] : [indented(openText(open, context), columns, '')]),
    ...(args.has('explain') ? stepLines(answer.steps, context) : []),
    ...answer.waysOut.flatMap((way) => [
      heading(way.words[lang], columns),
      ...(way.payments.length > 0 ? [paymentTable(way.payments, context)] : [said.nothing]),
      ...(args.has('explain') ? stepLines(way.steps, context) : []),
    ]),
    ...doubtLines(answer.doubts, context),
  ].join('\n');
}

function paymentTable(payments: readonly OffsetPaymentView[], context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.offset;
  return table(
    [
      { title: said.to, most: 34 },
      { title: said.amount, align: 'right' },
      { title: said.rule, most: 24 },
      { title: said.why },
    ],
    payments.map(({ title, amount, rule, grade, words: why }) => [
      title[lang],
      lira(amount, context),
      { text: `${rule}, ${GRADE_WORDS[grade][lang]}`, style: 'dim' },
      why[lang],
    ]),
    terminal.columns,
  );
}

function openText(open: OffsetAnswerView['open'], context: Context): string {
  const list = open.map(({ title, amount }) => `${title[context.lang]} ${lira(amount, context)}`);
  return context.words.offset.open(list.join(', '));
}

function stepLines(steps: OffsetAnswerView['steps'], { lang, words, terminal }: Context): readonly string[] {
  if (steps.length === 0) return [];
  return [
    heading(words.offset.steps, terminal.columns),
    ...steps.map(({ words: said, rule, grade }, index) =>
      indented(
        `${said[lang]} ${paint('dim', `(${rule}, ${GRADE_WORDS[grade][lang]})`)}`,
        terminal.columns,
        '     ',
        `${String(index + 1).padStart(3)}. `,
      ),
    ),
  ];
}

function doubtLines(doubts: readonly OffsetDoubtView[], context: Context): readonly string[] {
  if (doubts.length === 0) return [];
  const { lang, words, terminal } = context;
  const said = words.offset;
  return [
    heading(said.doubts, terminal.columns),
    ...doubts.flatMap(({ doubt, place, taken, others }) => [
      indented(`${paint('bold', doubt)} ${place[lang]}`, terminal.columns, '    ', '  '),
      indented(`${said.taken}: ${taken.words[lang]}`, terminal.columns, '      ', '    '),
      ...others.map(({ words: reading, payments, same }) => {
        const then =
          payments === null
            ? said.notTold
            : same
              ? said.same
              : payments
                  .map(({ to, amount }) => `${titleOf(to, context)} ${lira(amount, context)}`)
                  .join(', ');
        return dimmed(`${reading[lang]}: ${then}`, terminal.columns, '      ', '    ');
      }),
    ]),
  ];
}

function totalsText({ totals }: OffsetView, context: Context): string {
  const said = context.words.offset;
  const rows = [
    [said.entitlement, totals.entitlement],
    [titleOf('tax', context), totals.tax],
    [titleOf('socialSecurity', context), totals.socialSecurity],
    [titleOf('applicant', context), totals.applicant],
  ] as const;
  return [
    indented(paint('bold', said.totals), context.terminal.columns, ''),
    table(
      [{ title: said.to }, { title: said.amount, align: 'right' }],
      rows.map(([title, amount]) => [title, lira(amount, context)]),
      context.terminal.columns,
    ),
    ...(isSome(totals.held) ? [said.held(lira(totals.held, context))] : []),
  ].join('\n');
}

function titleOf(payee: OffsetPaymentView['to'], { words }: Context): string {
  return words.offset.payees[payee];
}

function lira(amount: string, { lang }: Context): string {
  return amountText(amount, 'TRY', lang);
}

function isSome(amount: string): boolean {
  return /[1-9]/.test(amount);
}
