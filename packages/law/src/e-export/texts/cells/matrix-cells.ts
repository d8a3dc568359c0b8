import { type Words, words } from '@kervan/kit';
import {
  type MatrixCell,
  type MatrixMark,
  type MatrixRow,
  matrixCells,
  matrixRows,
} from '../../../coverage/ids/matrix.ts';
import type { RuleText } from '../rule-text.ts';
import { countryName } from './country-names.ts';
import { rowName, supportArticle, supportName } from './row-names.ts';

const MARKS: Readonly<Record<MatrixMark, Words>> = {
  '✅': words('evet', 'yes'),
  '❎': words('hayır', 'no'),
  '⭕': words(
    'doğrudan değil, işbirliği kuruluşlarının projeleriyle',
    'not directly, through projects of cooperation bodies',
  ),
  '–': words('sütun yok', 'no column'),
};

const HEAD = words('2022 sunumunun tablosunda', 'In the table of the slides of 2022');

/** Texts of the cells of the slides’ two matrices: `E-11.3.order-fulfilment.marketplace`. */
export const matrixCellTexts: readonly RuleText[] = [
  ...matrixCells.map(statusText),
  ...matrixRows.map(countriesText),
];

function statusText({ id, row, column, mark }: MatrixCell): RuleText {
  const support = supportName(row.support);
  const who = rowName(column);
  return text(
    id,
    row,
    words(
      `${HEAD.tr} ${support.tr}, ${who.tr}: ${MARKS[mark].tr}.`,
      `${HEAD.en}, ${support.en}, ${who.en}: ${MARKS[mark].en}.`,
    ),
    doubtsOf(row.support, column),
  );
}

function countriesText(row: MatrixRow): RuleText {
  const support = supportName(row.support);
  const { countries } = row;
  const named =
    countries === 'all'
      ? words('tüm ülkeler', 'all countries')
      : countries === 'target'
        ? words('hedef ülkeler', 'target countries')
        : words(
            countries.map((country) => countryName(country).tr).join(', '),
            countries.map((country) => countryName(country).en).join(', '),
          );
  return text(
    `E-11.3.${row.support}.countries`,
    row,
    words(
      `${HEAD.tr} ${support.tr}, uygulanacak ülkeler: ${named.tr}.`,
      `${HEAD.en}, ${support.en}, countries: ${named.en}.`,
    ),
    typeof countries === 'string' ? [] : ['E-13.28'],
  );
}

/** Cells that other places of the sources contradict, or whose colour the text has lost. */
function doubtsOf(support: string, column: string): readonly string[] {
  const colour = ['E-11.3.T'];
  if (support === 'order-fulfilment' && column === 'marketplace') return [...colour, 'E-13.15'];
  if (support === 'marketplace-integration' && column.startsWith('company')) return [...colour, 'E-13.14'];
  if (column === 'consortium' && (support === 'missions' || /-(project|platform)$/.test(support)))
    return [...colour, 'E-11.2.6'];
  return colour;
}

function text(rule: string, row: MatrixRow, says: Words, doubts: readonly string[]): RuleText {
  return {
    rule,
    says,
    article: supportArticle(row.support),
    grade: 'text',
    sources: 'SEED1',
    class: 'computed',
    doubts,
  };
}
