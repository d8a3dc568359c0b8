import { words } from '@kervan/kit';
import { capital } from '../../../e-export/texts/cells/ceiling-cells.ts';
import type { RuleText } from '../../../e-export/texts/rule-text.ts';
import { DECISION_5448 } from '../line.ts';
import { APPLICANTS, type TableApplicant, type TableRow, tableRows } from './table-rows.ts';

const NOT_COUNTED = words(
  'ölçüsü hiçbir kaynakta yazmayan bir limittir',
  'counted by something that no source names',
);

const TABLE: RuleText = {
  rule: 'L-T',
  says: words(
    'Lojistik desteklerinin oran ve üst limit tablosu, 2022–2025. 2022 tutarlarının kaynağı vardır; sonrakilerin bir bölümü yayımlanmış, kalanı endekslemeyle türetilmiştir. İşbirliği kuruluşları ile organizatörlerin oran ve limitleri bulunamamıştır.',
    'Table of rates and ceilings of the logistics supports, 2022–2025. The amounts of 2022 have sources; of the later ones some are published, the rest derived by indexation. Rates and ceilings of cooperation bodies and organisers were not found.',
  ),
  article: '5448 sayılı Karar m.76 ve sonrası',
  grade: 'published',
  sources: 'ABD, INOL',
  ...DECISION_5448,
  class: 'definition',
  doubts: ['C-5', 'C-6'],
};

/** Texts of the table, of its rows (`L-T.unit`) and of who stands in them (`L-T.unit.beneficiary`). */
export const rowTexts: readonly RuleText[] = [
  TABLE,
  ...tableRows.flatMap((row) => [rowText(row), ...row.applicants.map((who) => applicantText(row, who))]),
];

function rowText(row: TableRow): RuleText {
  const known = row.applicants.includes('beneficiary') && row.id !== 'national-participation';
  const { name, per, more } = row;
  const counted = per === undefined ? NOT_COUNTED : words(`${per.tr} sayılır`, `counted ${per.en}`);
  const tail = more === undefined ? words('', '') : words(` ${more.tr}`, ` ${more.en}`);
  return {
    rule: `L-T.${row.id}`,
    says: words(
      `${capital(name.tr, 'tr')}: üst limit ${counted.tr}${known ? '' : '; tutarı bulunamamıştır'}.${tail.tr}`,
      `${capital(name.en, 'en')}: the ceiling is ${counted.en}${known ? '' : '; its amount was not found'}.${tail.en}`,
    ),
    article: row.article,
    grade: known ? 'published' : 'assumed',
    sources: known ? 'ABD, INOL' : '–',
    class: known ? 'computed' : 'doubt',
    doubts: known ? row.doubts : ['C-5', ...row.doubts],
  };
}

function applicantText(row: TableRow, who: TableApplicant): RuleText {
  const known = who === 'beneficiary' && row.id !== 'national-participation';
  const place = words(
    `${capital(row.name.tr, 'tr')}, ${APPLICANTS[who].tr}`,
    `${capital(row.name.en, 'en')}, ${APPLICANTS[who].en}`,
  );
  return {
    rule: `L-T.${row.id}.${who}`,
    says: known
      ? words(`${place.tr}: destek oranı %50.`, `${place.en}: the rate of support is 50 %.`)
      : words(`${place.tr}: destek oranı bulunamamıştır.`, `${place.en}: the rate of support was not found.`),
    article: row.article,
    grade: known ? 'published' : 'assumed',
    sources: known ? (row.id === 'product-placement' ? 'INOL' : 'ABD, INOL') : '–',
    class: known ? 'computed' : 'doubt',
    doubts: known ? [] : ['C-5'],
  };
}
