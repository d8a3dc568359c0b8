import { UNKNOWN_WORDS } from '@kervan/kit';
import type { AssessmentView, QuestionView } from '@kervan/law';
import { paragraph, section } from '../../sheet/blocks.ts';
import { table } from '../../sheet/table.ts';
import { amountText, type Context, countryText } from '../context.ts';

/** What is missing, the question that narrows the award most first. */
export function questions(context: Context, view: AssessmentView): void {
  const { sheet, lang, words } = context;
  const element = section(sheet, words.missing);
  if (view.questions.length === 0) {
    paragraph(sheet, element, words.nothingMissing);
    return;
  }
  table(
    sheet,
    element,
    [
      { title: words.question, share: 48 },
      { title: words.about, share: 20 },
      { title: words.leaves, share: 19, align: 'right' },
      { title: words.rules, share: 14 },
    ],
    view.questions.map((question) => ({
      cells: [
        [question.words[lang], { text: UNKNOWN_WORDS[question.why][lang], muted: true }],
        aboutText(question, context),
        question.leaves === null ? words.notBounded : amountText(question.leaves, 'TRY', lang),
        question.rules.join(', '),
      ],
    })),
  );
}

function aboutText({ subject }: QuestionView, { lang, words, platform }: Context): string {
  const parts = Object.entries(subject).map(([name, value]) =>
    name === 'country' ? countryText(value, lang) : name === 'platform' ? platform(value) : value,
  );
  return parts.length === 0 ? words.wholeClaim : parts.join(' · ');
}
