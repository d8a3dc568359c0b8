import { GRADE_WORDS, showFilingPeriod } from '@kervan/kit';
import { type AssessmentView, showRange } from '@kervan/law';
import { pairs, paragraph } from '../../sheet/blocks.ts';
import { ACCENT, LINE, type Look, MUTED, SIZE, WARN } from '../../sheet/look.ts';
import { heightOf, ornament, put } from '../../sheet/sheet.ts';
import { type Context, dayText } from '../context.ts';
import type { SummaryOptions } from '../summary-options.ts';

/** Title, the award in a frame, and what the claim is. */
export function head(context: Context, view: AssessmentView, more: SummaryOptions): void {
  const { sheet, lang, words } = context;
  const title: Look = { size: SIZE.title, weight: 'bold' };
  sheet.root.add(
    sheet.doc.struct('H1', {}, [() => put(sheet, words.title, sheet.left, sheet.y, sheet.width, title)]),
  );
  sheet.y += heightOf(sheet, words.title, sheet.width, title) + 2;
  if (more.madeUp === true) {
    paragraph(sheet, sheet.root, words.madeUp, { size: SIZE.body, weight: 'bold', colour: WARN });
  }
  sheet.y += 4;
  awardFrame(context, view);
  sheet.y += 8;
  pairs(sheet, sheet.root, [
    [words.claim, view.claim],
    [words.beneficiary, view.beneficiary],
    [words.regime, words.regimes[view.regime]],
    ...(view.quarter === null ? [] : [[words.quarter, showFilingPeriod(view.quarter, lang)] as const]),
    [words.filedOn, view.filedOn === null ? words.notFiled : dayText(view.filedOn, lang)],
    [words.decidedOn, dayText(view.decidedOn, lang)],
    [words.knownOn, dayText(view.knownOn, lang)],
    ...(more.lawModule === undefined ? [] : [[words.lawModule, more.lawModule] as const]),
    [words.receipt, more.receiptDigest ?? words.noReceipt],
  ]);
}

function awardFrame(context: Context, view: AssessmentView): void {
  const { sheet, lang, words } = context;
  const { award } = view;
  const figure = award.undetermined ? '–' : showRange(award)[lang];
  const why = award.undetermined
    ? words.awardUndetermined
    : award.exact
      ? words.awardExact
      : words.awardRange;
  const texts: readonly (readonly [string, Look])[] = [
    [words.award, { size: SIZE.body, weight: 'bold', colour: MUTED }],
    [figure, { size: figure.length > 40 ? SIZE.award - 5 : SIZE.award, weight: 'bold', colour: ACCENT }],
    [why, { size: SIZE.body }],
    [`${words.grade(GRADE_WORDS[view.grade][lang])} ${words.notice}`, { size: SIZE.body, colour: MUTED }],
  ];
  const pad = 10;
  const width = sheet.width - 2 * pad;
  const heights = texts.map(([text, look]) => heightOf(sheet, text, width, look) + 2);
  const height = heights.reduce((sum, one) => sum + one, 2 * pad);
  const top = sheet.y;
  ornament(sheet, (doc) => {
    doc.roundedRect(sheet.left, top, sheet.width, height, 4).lineWidth(0.8).stroke(LINE);
    doc.rect(sheet.left, top + 4, 3, height - 8).fill(ACCENT);
  });
  let y = top + pad;
  for (const [index, [text, look]] of texts.entries()) {
    sheet.root.add(sheet.doc.struct('P', {}, [() => put(sheet, text, sheet.left + pad, y, width, look)]));
    y += heights[index] as number;
  }
  sheet.y = top + height;
}
