import { addDays, formatDay, GRADE_WORDS, parseDay } from '@kervan/kit';
import type { AssessmentView, FateView, LineOutcomeView, StretchView } from '@kervan/law';
import { section, subheading } from '../../sheet/blocks.ts';
import { type Cell, type Column, openingHeight, table } from '../../sheet/table.ts';
import { type Context, countryText, dayText, rangeLines } from '../context.ts';

/** Every line with what became of each part of it: amount, rule, article and grade. */
export function lines(context: Context, view: AssessmentView): void {
  const { sheet, lang, words } = context;
  if (view.lines.length === 0) return;
  const element = section(sheet, words.lineSection);
  const columns: readonly Column[] = [
    { title: words.line, share: 26 },
    { title: words.asked, share: 13, align: 'right' },
    { title: words.inLira, share: 14, align: 'right' },
    { title: words.became, share: 41 },
    { title: words.award, share: 17, align: 'right' },
  ];
  for (const support of view.supports) {
    const rows = view.lines
      .filter((line) => line.support === support.support)
      .map((line) => ({
        cells: [
          whichLine(line, context),
          rangeLines(line.asked, context),
          rangeLines(line.eligibleLira, context),
          fatesCell(line.fates, context),
          [
            { text: rangeLines(line.award, context), bold: true },
            { text: words.verdicts[line.verdict], muted: true },
          ],
        ],
      }));
    subheading(sheet, element, support.title[lang], openingHeight(sheet, columns, rows));
    table(sheet, element, columns, rows);
  }
}

function whichLine(line: LineOutcomeView, context: Context): Cell {
  const { lang, words, platform } = context;
  const country = line.country === null ? words.noCountry : countryText(line.country, lang);
  const paid = line.paymentDay === null ? words.paymentUnknown : words.paidOn(dayText(line.paymentDay, lang));
  const where = line.platform === '' ? country : `${platform(line.platform)} · ${country}`;
  const who = [line.item, line.person, line.body].filter((part) => part !== null).join(' · ');
  return [
    { text: where, bold: true },
    ...(who === '' ? [] : [who]),
    line.document,
    { text: paid, muted: true },
    { text: line.line, muted: true },
    ...(line.stretch === null ? [] : [{ text: stretchText(line.stretch, context), muted: true }]),
  ];
}

/** The days a part of a line stands for, its last day included, and the support year they fall in. */
function stretchText({ from, until, days, of, supportYear }: StretchView, { lang, words }: Context): string {
  const last = formatDay(addDays(parseDay(until), -1));
  const part = words.stretch(dayText(from, lang), dayText(last, lang), days, of);
  return supportYear === null ? part : `${part}; ${words.supportYear(dayText(supportYear, lang))}`;
}

function fatesCell(fates: readonly FateView[], context: Context): Cell {
  const { lang, words } = context;
  return fates.flatMap((fate) => {
    const amount = rangeLines(fate.amount, context).replace('\n', ' ');
    const cited = [fate.rule, fate.article, GRADE_WORDS[fate.grade][lang]]
      .filter((part) => part !== '' && part !== '–')
      .join(', ');
    // What is granted and what stays with the beneficiary says it by its name; the others give their reason.
    const why = fate.fate === 'granted' || fate.fate === 'own-share' ? '' : `${fate.words[lang]} `;
    return [
      { text: `${words.fates[fate.fate]} ${amount}`, bold: fate.fate !== 'own-share' },
      { text: `${why}${cited}`, muted: true },
    ];
  });
}
