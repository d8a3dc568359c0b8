import {
  type Dated,
  type DatedEntry,
  formatDay,
  type Grade,
  groupDigits,
  type Money,
  type Words,
  words,
} from '@kervan/kit';
import { capital } from '../../../e-export/texts/cells/ceiling-cells.ts';
import type { RuleText } from '../../../e-export/texts/rule-text.ts';
import type { ApplicantTable } from '../../ceilings/yearly-figures.ts';
import { codesOf } from './source-codes.ts';
import { APPLICANTS, TABLE_YEARS, type TableApplicant, type TableRow, tableRows } from './table-rows.ts';

export const BY_GRADE: Readonly<Record<Grade, Words>> = {
  text: words('Genelge metnindeki tutardır', 'the amount in the text of the circular'),
  published: words('yayımlanmış tutardır', 'a published amount'),
  'second-hand': words('ikinci elden aktarılmış tutardır', 'an amount told at second hand'),
  derived: words('endeksleme kuralıyla türetilmiştir', 'derived by the indexation rule'),
  assumed: words('okumaya bağlı tutardır', 'an amount that rests on a reading'),
};

/** A text for every amount of the table, made of the law’s own values: `L-T.unit.beneficiary.2024`; and for each that no source gives. */
export const ceilingCellTexts: readonly RuleText[] = tableRows.flatMap((row) =>
  row.applicants
    .filter((who) => who !== 'hib')
    .flatMap((who) => TABLE_YEARS.map((year) => cellText(row, who, year))),
);

function cellText(row: TableRow, who: TableApplicant, year: number): RuleText {
  const rule = `L-T.${row.id}.${who}.${year}`;
  const [taken, ...others] = tablesOf(row).map((table) => entryOf(table[who], rule));
  const place = words(
    `${capital(row.name.tr, 'tr')}, ${APPLICANTS[who].tr}, ${year}`,
    `${capital(row.name.en, 'en')}, ${APPLICANTS[who].en}, ${year}`,
  );
  if (taken === undefined) return unknownText(rule, place, row);
  const amount = shown(taken.value);
  const other = others.find((one) => one !== undefined && one.value.minor !== taken.value.minor);
  const otherwise = other === undefined ? words('', '') : otherReading(other);
  const told = BY_GRADE[taken.source.grade];
  const doubt = 'doubt' in row.ceilings ? String(row.ceilings.doubt) : undefined;
  return {
    rule,
    says: words(
      `${place.tr}: üst limit ${amount.tr} TL; ${told.tr}.${otherwise.tr}`,
      `${place.en}: ceiling ${amount.en} TL; ${told.en}.${otherwise.en}`,
    ),
    article: row.article,
    grade: taken.source.grade,
    sources: codesOf(taken.source.from ?? ''),
    ...(taken.from === undefined ? {} : { since: formatDay(taken.from) }),
    class: 'computed',
    doubts: [
      ...(taken.source.grade === 'derived' ? ['C-6'] : []),
      ...(other === undefined || doubt === undefined || doubt === 'C-6' ? [] : [doubt]),
    ],
  };
}

function unknownText(rule: string, place: Words, row: TableRow): RuleText {
  return {
    rule,
    says: words(`${place.tr}: üst limiti hiçbir kaynak vermez.`, `${place.en}: no source gives the ceiling.`),
    article: row.article,
    grade: 'assumed',
    sources: '–',
    class: 'doubt',
    doubts: ['C-5'],
  };
}

function otherReading({ value }: DatedEntry<Money>): Words {
  const { tr, en } = shown(value);
  return words(` Öbür okumada ${tr} TL.`, ` By the other reading ${en} TL.`);
}

/** The tables of a row under each reading, the one taken first. */
function tablesOf({ ceilings }: TableRow): readonly ApplicantTable[] {
  return 'by' in ceilings && 'doubt' in ceilings
    ? Object.values(ceilings.by as Readonly<Record<string, ApplicantTable>>)
    : [ceilings as ApplicantTable];
}

function entryOf(history: Dated<Money> | undefined, rule: string): DatedEntry<Money> | undefined {
  return history?.entries.find(({ source }) => source.rule === rule);
}

/** Whole lira with grouped digits. */
export function shown({ minor }: Money): Words {
  const lira = String(minor / 100n);
  return words(groupDigits(lira, 'tr'), groupDigits(lira, 'en'));
}
