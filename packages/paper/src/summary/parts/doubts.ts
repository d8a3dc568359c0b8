import type { AssessmentView, DoubtView } from '@kervan/law';
import { paragraph, section } from '../../sheet/blocks.ts';
import { MUTED } from '../../sheet/look.ts';
import { type Cell, table } from '../../sheet/table.ts';
import { type Context, rangeLines } from '../context.ts';

/** The doubts the award rests on, with the award under each other reading. */
export function doubts(context: Context, view: AssessmentView): void {
  const { sheet, lang, words } = context;
  if (view.doubts.length === 0) return;
  const element = section(sheet, words.doubts);
  paragraph(sheet, element, words.doubtsNote, { colour: MUTED });
  table(
    sheet,
    element,
    [
      { title: words.doubt, share: 32 },
      { title: words.taken, share: 36 },
      { title: words.others, share: 34 },
    ],
    view.doubts.map((doubt) => ({
      cells: [
        [doubt.place[lang], { text: doubt.doubt, muted: true }],
        [
          { text: doubt.takenWords[lang], bold: true },
          { text: doubt.why[lang], muted: true },
          ...(doubt.chosenBy === null ? [] : [{ text: words.chosenBy(doubt.chosenBy), muted: true }]),
        ],
        othersCell(doubt, view, context),
      ],
    })),
  );
}

function othersCell(doubt: DoubtView, view: AssessmentView, context: Context): Cell {
  const { lang, words } = context;
  if (doubt.others.length === 0) return '–';
  return doubt.others.flatMap((other) => {
    const same =
      other.award.least === view.award.least &&
      other.award.most === view.award.most &&
      other.award.undetermined === view.award.undetermined;
    const award = same ? words.sameAward : rangeLines(other.award, context).replace('\n', ' ');
    return [`${other.words[lang]}:`, { text: award, bold: !same, muted: same }];
  });
}
