import { type Currency, type Words, words } from '@kervan/kit';
import type { NoticeBook } from '../table/notices.ts';
import { columnLetters } from '../table/row.ts';
import type { SheetFacts, TableSheet } from '../table/table.ts';
import type { AdReportPlan } from './plan.ts';

/** Says of the sheet what a reviewer would want to know before trusting its figures. */
export function remarkOnSheet(
  facts: SheetFacts,
  sheet: TableSheet,
  used: readonly number[],
  counts: { readonly hiddenRows: number; readonly firstHidden: string; readonly formulaRows: number },
  notices: NoticeBook,
): void {
  for (const { line, why } of facts.broken)
    notices.error(`csv.${why}`, `line ${line}`, BROKEN[why], EXPORT_AGAIN);
  if (counts.hiddenRows > 0) {
    notices.warning('sheet.hidden-rows', counts.firstHidden, {
      tr: `Sayfada ${counts.hiddenRows} gizli satır var; onlar da okundu.`,
      en: `The sheet hides ${counts.hiddenRows} rows; they were read too.`,
    });
  }
  for (const column of used) {
    if (!facts.hiddenColumns.has(column)) continue;
    notices.warning('sheet.hidden-column', sheet.place(1, column), {
      tr: `Kullanılan ${columnLetters(column)} sütunu sayfada gizli; okundu.`,
      en: `Column ${columnLetters(column)}, which is used, is hidden in the sheet; it was read.`,
    });
  }
  if (facts.formulas > 0 && counts.formulaRows === 0) {
    notices.warning('sheet.formulas', sheet.name, {
      tr: `Sayfada ${facts.formulas} formüllü hücre var; hiçbiri kullanılmadı, ama platformlar formül yazmaz.`,
      en: `The sheet has ${facts.formulas} cells with formulas; none was used, but platforms write no formulas.`,
    });
  }
}

/** Says of the report what its rows showed together. */
export function remarkOnReport(
  plan: AdReportPlan,
  currencies: readonly Currency[],
  bareDollar: boolean,
  place: string,
  notices: NoticeBook,
): void {
  if (currencies.length > 1) {
    const listed = currencies.join(', ');
    notices.warning('report.mixed-currencies', place, {
      tr: `Raporda birden çok para birimi var: ${listed}. Her satır kendi para biriminde alındı; toplanmadı.`,
      en: `The report has more than one currency: ${listed}. Each row was taken in its own; they were not added up.`,
    });
  }
  if (bareDollar) {
    notices.warning(
      'report.bare-dollar',
      place,
      words(
        'Yalnız “$” yazıyor; ABD doları sayıldı.',
        'Only “$” is printed; it was taken for the US dollar.',
      ),
      words(
        'Başka bir dolar ise sütunları eşleyip para birimini seçin.',
        'If it is another dollar, map the columns and choose the currency.',
      ),
    );
  }
  if (plan.columns.country === undefined) {
    notices.warning('report.no-country-mapped', place, {
      tr: 'Eşlemede ülke sütunu yok; satırların ülkesi boş kaldı.',
      en: 'The mapping names no country column; the rows stay without a country.',
    });
  }
}

const BROKEN: Readonly<Record<SheetFacts['broken'][number]['why'], Words>> = {
  'quote-open': words(
    'Bu satırda açılan tırnak kapanmıyor; buradan sonrası okunamadı.',
    'A quote opened on this line is never closed; nothing after it could be read.',
  ),
  unreadable: words('Bu satırdan sonrası okunamadı.', 'Nothing after this line could be read.'),
};

const EXPORT_AGAIN = words(
  'Dosyayı kaynağından yeniden indirin; bir metin düzenleyicide değiştirmeyin.',
  'Download the file from its source again; do not change it in a text editor.',
);
