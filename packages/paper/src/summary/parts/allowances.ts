import { GRADE_WORDS } from '@kervan/kit';
import type { AllowanceView, AssessmentView, RangeView } from '@kervan/law';
import { section } from '../../sheet/blocks.ts';
import { table } from '../../sheet/table.ts';
import { type Context, rangeLines } from '../context.ts';

/** Ceilings and shares: size, used before and now, and a bar of what is left. */
export function allowances(context: Context, view: AssessmentView): void {
  const { sheet, lang, words } = context;
  if (view.allowances.length === 0) return;
  const element = section(sheet, words.ceilings);
  table(
    sheet,
    element,
    [
      { title: words.ceiling, share: 33 },
      { title: words.size, share: 18, align: 'right' },
      { title: words.usedBefore, share: 15, align: 'right' },
      { title: words.usedNow, share: 15, align: 'right' },
      { title: words.left, share: 25 },
    ],
    view.allowances.map((allowance) => ({
      cells: [
        [
          { text: allowance.title[lang], bold: true },
          {
            text: `${allowance.rule} · ${allowance.article} · ${GRADE_WORDS[allowance.grade][lang]}`,
            muted: true,
          },
        ],
        rangeLines(allowance.size, context),
        rangeLines(allowance.usedBefore, context),
        rangeLines(allowance.usedNow, context),
        { bar: barOf(allowance), text: rangeLines(allowance.left, context) },
      ],
    })),
  );
}

/** How full the bar is drawn, by what was surely used; a figure of the drawing, not of the law. */
function barOf({ size, usedBefore, usedNow }: AllowanceView): readonly [number, number] {
  const whole = Number(size.most ?? size.least);
  if (!(whole > 0) || size.undetermined) return [0, 0];
  const share = (of: RangeView): number => Math.min(1, Math.max(0, Number(of.most ?? of.least) / whole));
  const before = share(usedBefore);
  return [before, Math.min(1 - before, share(usedNow))];
}
