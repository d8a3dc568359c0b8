import { fill, type Words, words } from '@kervan/kit';
import type { Support } from '../constructs/support.ts';
import { findDoubt } from '../doubts/register.ts';
import type { MatrixCellView, MatrixColumnId } from '../view/matrix-view.ts';
import { citation, findRule } from '../view/rules.ts';
import type { LawDay } from './asking.ts';
import { betweenWords } from './between.ts';
import { type CellFinding, findCell, isRepeal, whoDemand } from './cell.ts';
import { isCompany, showThreshold, thresholdOn } from './columns.ts';
import { legendOf } from './legend.ts';
import { inSlidesTime, isProject } from './slides.ts';

const COLOUR = 'E-11.3.T';
const BETWEEN_SIGHTINGS = 'E-13.28';

/** A cell with its reason, its source, and the doubts it rests on. */
export function cellView(support: Support, column: MatrixColumnId, day: LawDay): MatrixCellView {
  const cell = findCell(support, column, day);
  const { symbol } = legendOf(cell.mark);
  return {
    column,
    mark: cell.mark,
    symbol,
    words: wordsOf(cell, day),
    rule: cell.rule,
    article: articleOf(cell, support),
    grade: cell.grade,
    doubts: doubtsOf(support, column, day, cell),
  };
}

function articleOf({ rule }: CellFinding, support: Support): string {
  const { article } = citation(rule);
  return article === '' || article === '–' ? support.article : article;
}

function wordsOf({ mark, rule, demand }: CellFinding, day: LawDay): Words {
  const head = legendOf(mark).words;
  switch (mark) {
    case 'yes':
    case 'yes-brand-programme':
      return sentence(head, DEPENDS);
    case 'unknown':
      return sentence(head, thresholdWords(day));
    case 'through-projects':
      return sentence(head, findRule(rule)?.says);
    default:
      return sentence(head, demand?.refusal);
  }
}

const DEPENDS = words(
  'Ön onaya ve giderin koşullarına bağlıdır.',
  'It depends on pre-approval and on the expense.',
);

/** What is known of the export threshold on a day for which it is unknown. */
function thresholdWords(day: LawDay): Words {
  return fill(words('İhracat eşiği: {between}.', 'The export threshold: {between}.'), {
    between: betweenWords(thresholdOn(day), day.on, showThreshold),
  });
}

function sentence(head: Words, rest?: Words): Words {
  return rest === undefined
    ? words(`${head.tr}.`, `${head.en}.`)
    : words(`${head.tr}. ${rest.tr}`, `${head.en}. ${rest.en}`);
}

function doubtsOf(
  support: Support,
  column: MatrixColumnId,
  day: LawDay,
  { mark }: CellFinding,
): readonly string[] {
  const asked = [whoDemand(support), support.demands.find(isRepeal)];
  const registered = new Set(asked.flatMap((demand) => demand?.condition.doubts ?? []));
  const deciding = [...registered].filter((doubt) => decides(doubt, support, column, day, mark));
  return [
    ...deciding,
    ...(mark === 'unknown' ? [BETWEEN_SIGHTINGS] : []),
    ...(colourLost(support, column, day, mark) ? [COLOUR] : []),
  ];
}

/** Whether the mark would be another one under another reading of the doubt. */
function decides(
  doubt: string,
  support: Support,
  column: MatrixColumnId,
  day: LawDay,
  mark: string,
): boolean {
  return Object.keys(findDoubt(doubt)?.readings ?? {}).some(
    (reading) =>
      findCell(support, column, { ...day, readings: { ...day.readings, [doubt]: reading } }).mark !== mark,
  );
}

/**
 * The slides tell two kinds of ✅ and of ❎ apart by colour. The second ✅ is one of companies, so that the mark of a company may be
 * either while the slides alone speak; the second ❎ is one of projects, and no later source tells it.
 */
function colourLost(support: Support, column: MatrixColumnId, { on }: LawDay, mark: string): boolean {
  if (isProject(support.id))
    return column !== 'cooperationBody' && (mark === 'no' || mark === 'no-inside-project');
  return isCompany(column) && inSlidesTime(on) && (mark === 'yes' || mark === 'yes-brand-programme');
}
