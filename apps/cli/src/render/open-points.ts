import { countryName, platformTitle } from '@kervan/evidence';
import { type Lang, UNKNOWN_WORDS } from '@kervan/kit';
import { type AssessmentView, type DoubtView, type QuestionView, showRange } from '@kervan/law';
import type { Context } from '../command.ts';
import type { Catalogue } from '../words/index.ts';
import { amountText } from './figures.ts';
import { heading } from './headings.ts';
import { dimmed, indented } from './wrap.ts';

/** What is missing: each question with the fact's name, its answers, and how far it narrows the award. */
export function questionLines(view: AssessmentView, context: Context): readonly string[] {
  if (view.questions.length === 0) return [];
  const { lang, words, terminal } = context;
  return [
    heading(words.assess.questions, context.terminal.columns),
    ...view.questions.map((question, index) => {
      const number = `${String(index + 1).padStart(3)}. `;
      const details = [
        toldAs(question, lang, words),
        UNKNOWN_WORDS[question.why][lang],
        ...(question.answers.length === 0
          ? []
          : [
              words.assess.answers(
                question.answers.map(({ value, words: said }) => answerText(value, said[lang])).join(', '),
              ),
            ]),
        ...(question.leaves === null ? [] : [words.assess.leaves(amountText(question.leaves, 'TRY', lang))]),
        ...question.rules.slice(0, 4),
      ].join('; ');
      const detail = dimmed(details, terminal.columns, '     ');
      return `${indented(question.words[lang], terminal.columns, '     ', number)}\n${detail}`;
    }),
  ];
}

function answerText(value: string, said: string): string {
  return value === said ? value : `${value} (${said})`;
}

/** Fields of a line, and of the claim as a whole, that hold what is missing and is no fact. */
const LINE_FIELDS = new Map([
  ['paymentDay', 'payment.day'],
  ['amount', 'amount'],
  ['country', 'country'],
  ['item', 'item'],
  ['person', 'person'],
  ['body', 'body'],
]);
const CLAIM_FIELDS = new Map([
  ['rate', 'rates'],
  ['list', 'lists'],
]);

/** Where the answer is written: a fact with whom it is about, a field of a line, or a field of the claim. */
function toldAs(question: QuestionView, lang: Lang, { assess: said }: Catalogue): string {
  const { fact, subject } = question;
  const ofLine = LINE_FIELDS.get(fact);
  if (ofLine !== undefined && subject.line !== undefined) return said.lineField(ofLine, subject.line);
  const ofClaim = CLAIM_FIELDS.get(fact);
  return ofClaim === undefined ? said.factName(fact, aboutText(question, lang)) : said.claimField(ofClaim);
}

function aboutText({ subject }: QuestionView, lang: Lang): string {
  return Object.entries(subject)
    .map(([name, value]) => {
      if (name === 'country') return countryName(value)?.[lang] ?? value;
      return name === 'platform' ? platformTitle(value) : value;
    })
    .join(' ');
}

/** The doubts under whose other readings the award would differ; the rest are counted. With `--explain`, all of them. */
export function doubtLines(view: AssessmentView, context: Context): readonly string[] {
  const { lang, words, terminal, args } = context;
  if (view.doubts.length === 0) return [];
  const shown = view.doubts.filter(
    (doubt) => args.has('explain') || doubt.others.some((other) => differs(other, view)),
  );
  const rest = view.doubts.length - shown.length;
  const lines = shown.map((doubt) => {
    const readings = doubt.others.map(
      (other) =>
        `${other.words[lang]}: ${other.award.undetermined ? words.assess.noSize : showRange(other.award)[lang]}`,
    );
    return [
      indented(`${doubt.place[lang]} (${doubt.doubt})`, terminal.columns, '    ', '  '),
      ...[`${words.assess.taken}: ${doubt.takenWords[lang]}`, ...readings].map((text) =>
        indented(text, terminal.columns, '      ', '    '),
      ),
    ].join('\n');
  });
  return [
    heading(words.assess.doubts, context.terminal.columns),
    ...lines,
    ...(rest === 0 ? [] : [indented(words.assess.sameUnder(rest), terminal.columns, '  ')]),
  ];
}

function differs(other: DoubtView['others'][number], { award }: AssessmentView): boolean {
  return (
    other.award.least !== award.least ||
    other.award.most !== award.most ||
    other.award.undetermined !== award.undetermined
  );
}
