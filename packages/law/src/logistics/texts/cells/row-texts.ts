import { type Words, words } from '@kervan/kit';
import { capital } from '../../../e-export/texts/cells/ceiling-cells.ts';
import type { RuleText } from '../../../e-export/texts/rule-text.ts';
import { DECISION_5448 } from '../line.ts';
import { APPLICANTS, isKnown, type TableApplicant, type TableRow, tableRows } from './table-rows.ts';

const OTHERS_UNKNOWN = words(
  ' Diğer başvuranların oranı bulunamamıştır.',
  ' That of other applicants was not found.',
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

/** Texts of the table, of its rows (`L-T.unit`), their rates (`L-T.unit.rate`) and of who stands in them (`L-T.unit.beneficiary`). */
export const rowTexts: readonly RuleText[] = [
  TABLE,
  ...tableRows.flatMap((row) => [
    rowText(row),
    rateText(row),
    ...row.applicants.map((who) => applicantText(row, who)),
  ]),
];

function rowText(row: TableRow): RuleText {
  const known = isKnown(row, 'beneficiary');
  const { name, more } = row;
  const tail = more === undefined ? words('', '') : words(` ${more.tr}`, ` ${more.en}`);
  const limit = limitOf(row, known);
  return {
    rule: `L-T.${row.id}`,
    says: words(
      `${capital(name.tr, 'tr')}: ${limit.tr}.${tail.tr}`,
      `${capital(name.en, 'en')}: ${limit.en}.${tail.en}`,
    ),
    article: row.article,
    grade: known ? 'published' : 'assumed',
    sources: known ? row.sources : '–',
    class: known ? 'computed' : 'doubt',
    doubts: known ? row.doubts : ['C-5', ...row.doubts],
  };
}

function limitOf({ per }: TableRow, known: boolean): Words {
  if (per === undefined)
    return words(
      'üst limitin neye göre sayıldığı da tutarı da bulunamamıştır',
      'neither what the ceiling is counted by nor its amount was found',
    );
  return words(
    `üst limit ${per.tr}${known ? '' : '; tutarı bulunamamıştır'}`,
    `the ceiling is ${per.en}${known ? '' : '; its amount was not found'}`,
  );
}

function rateText(row: TableRow): RuleText {
  const known = isKnown(row, 'beneficiary');
  const { name } = row;
  const others = row.applicants.length > 1 ? OTHERS_UNKNOWN : words('', '');
  return {
    rule: `L-T.${row.id}.rate`,
    says: known
      ? words(
          `${capital(name.tr, 'tr')}: yararlanıcının destek oranı %50.${others.tr}`,
          `${capital(name.en, 'en')}: the rate of support of a beneficiary is 50 %.${others.en}`,
        )
      : words(
          `${capital(name.tr, 'tr')}: destek oranı bulunamamıştır.`,
          `${capital(name.en, 'en')}: the rate of support was not found.`,
        ),
    article: row.article,
    grade: known ? 'published' : 'assumed',
    sources: known ? row.sources : '–',
    class: known ? 'computed' : 'doubt',
    doubts: known && row.applicants.length === 1 ? [] : ['C-5'],
  };
}

function applicantText(row: TableRow, who: TableApplicant): RuleText {
  const known = isKnown(row, who);
  const place = words(
    `${capital(row.name.tr, 'tr')}, ${APPLICANTS[who].tr}`,
    `${capital(row.name.en, 'en')}, ${APPLICANTS[who].en}`,
  );
  return {
    rule: `L-T.${row.id}.${who}`,
    says: known
      ? words(
          `${place.tr}: 2022–2025 üst limitleri yıl yıl tabloda durur.`,
          `${place.en}: the ceilings of 2022–2025 stand in the table year by year.`,
        )
      : words(
          `${place.tr}: destek oranı da üst limit de bulunamamıştır.`,
          `${place.en}: neither rate nor ceiling was found.`,
        ),
    article: row.article,
    grade: known ? 'published' : 'assumed',
    sources: known ? row.sources : '–',
    class: known ? 'computed' : 'doubt',
    doubts: known ? [] : ['C-5'],
  };
}
