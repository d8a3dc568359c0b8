import { UNKNOWN_WORDS } from '@kervan/kit';
import type { FinderQuestionView, FinderView } from '@kervan/law';
import type { Context } from '../command.ts';
import { heading } from './headings.ts';
import { dimmed, indented } from './wrap.ts';

const MOST_SHOWN = 5;

const EXAMPLES: Readonly<Record<FinderQuestionView['type'], string>> = {
  'yes-no': 'yes | no',
  choice: '',
  amount: '600000',
  day: '2026-03-01',
  share: '87.5',
  count: '12',
  text: '',
};

/** The questions that bear on most supports, each with the option that answers it. */
export function finderQuestionLines(view: FinderView, context: Context): readonly string[] {
  const { lang, words, terminal, args } = context;
  const said = words.finder;
  const { columns } = terminal;
  if (view.questions.length === 0) return ['', indented(said.noQuestion, columns, '')];
  const shown = args.has('explain') ? view.questions : view.questions.slice(0, MOST_SHOWN);
  const rest = view.questions.length - shown.length;
  return [
    heading(said.questions, columns),
    ...shown.map((question, index) => {
      const number = `${String(index + 1).padStart(3)}. `;
      const details = [UNKNOWN_WORDS[question.why][lang], ...question.rules.slice(0, 4)].join('; ');
      return [
        indented(question.words[lang], columns, '     ', number),
        dimmed(details, columns, '     '),
        indented(optionFor(question), columns, '     '),
      ].join('\n');
    }),
    ...(rest === 0 ? [] : [indented(said.moreQuestions(rest), columns, '  ')]),
  ];
}

function optionFor({ fact, type, answers, currency }: FinderQuestionView): string {
  if (fact === 'country') return '--place DE';
  if (fact === 'platform') return '--place amazon';
  const example =
    answers.length > 0 ? answers.map(({ value }) => value).join(' | ') : `${EXAMPLES[type]}${currency ?? ''}`;
  return `--fact ${fact}=${example}`;
}
