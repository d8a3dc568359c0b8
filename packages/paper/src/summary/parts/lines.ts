import { GRADE_WORDS } from '@kervan/kit';
import type { AssessmentView, FateView, LineOutcomeView } from '@kervan/law';
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

function whichLine(line: LineOutcomeView, { lang, words, platform }: Context): Cell {
  const country = line.country === null ? words.noCountry : countryText(line.country, lang);
  const paid = line.paymentDay === null ? words.paymentUnknown : words.paidOn(dayText(line.paymentDay, lang));
  return [
    { text: `${platform(line.platform)} · ${country}`, bold: true },
    line.document,
    { text: paid, muted: true },
    { text: line.line, muted: true },
  ];
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
