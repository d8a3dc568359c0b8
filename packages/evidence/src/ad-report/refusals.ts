import { type Notice, type Words, words } from '@kervan/kit';
import { notice } from '../notices.ts';

const MAP_COLUMNS: Words = {
  tr: 'Raporu bu sütunla yeniden indirin ya da aşağıda hangi sütunun ne olduğunu bir kez gösterin; Kervan hatırlar.',
  en: 'Download the report again with this column, or show once below which column is which; Kervan remembers it.',
};

/** What a report lacks without which nothing can be said of its rows. */
export function missingColumn(field: 'country' | 'spend', place: string): Notice {
  return field === 'country'
    ? notice(
        'error',
        'report.no-country-column',
        place,
        words(
          'Raporda ülke sütunu yok; harcamanın hangi ülke için yapıldığı bilinmeden destek hesaplanamaz.',
          'The report has no country column; without the country of the spend no support can be reckoned.',
        ),
        MAP_COLUMNS,
      )
    : notice(
        'error',
        'report.no-spend-column',
        place,
        words('Raporda harcama sütunu yok.', 'The report has no spend column.'),
        MAP_COLUMNS,
      );
}

/** Two columns could each be the one; which counts is for a person to say. */
export function twoColumns(field: 'country' | 'spend', names: readonly string[], place: string): Notice {
  const listed = names.map((name) => `“${name}”`).join(', ');
  return notice(
    'error',
    `report.two-${field}-columns`,
    place,
    field === 'country'
      ? words(`Birden çok ülke sütunu var: ${listed}.`, `There is more than one country column: ${listed}.`)
      : words(`Birden çok harcama sütunu var: ${listed}.`, `There is more than one spend column: ${listed}.`),
    {
      tr: 'Hangi sütunun geçerli olduğunu aşağıda bir kez gösterin; Kervan hatırlar.',
      en: 'Show once below which column counts; Kervan remembers it.',
    },
  );
}

/** A report without any word of its currency. */
export function noCurrency(place: string): Notice {
  return notice(
    'error',
    'report.no-currency',
    place,
    words(
      'Raporda para birimi yazmıyor: ne başlıkta, ne bir sütunda, ne tutarın yanında. Tahmin edilmez.',
      'The report states no currency: not in the header, not in a column, not beside the amounts. It is not guessed.',
    ),
    {
      tr: 'Raporu para birimi sütunuyla indirin ya da sütunları eşlerken para birimini seçin.',
      en: 'Download the report with its currency column, or choose the currency when you map the columns.',
    },
  );
}

/** A report that states neither days nor a period. The code holds `no-period`, by which the desk asks for one. */
export function noPeriod(place: string): Notice {
  return notice(
    'error',
    'report.no-period',
    place,
    words(
      'Raporda ne gün sütunu var ne de dönemi yazıyor; harcamanın hangi aya ait olduğu bilinmiyor.',
      'The report has no day column and states no period; the month of the spend is unknown.',
    ),
    {
      tr: 'Raporu güne göre dökümle indirin ya da bu belge için dönemi girin.',
      en: 'Download the report broken down by day, or enter the period for this document.',
    },
  );
}

/** One of a platform's reports that is no list of all its spend. */
export function otherReport(title: Words, place: string): Notice {
  return notice(
    'error',
    'report.other-kind',
    place,
    words(
      `Bu, ${title.tr}; harcamanın tamamını göstermediği ya da böldüğü için esas alınmaz.`,
      `This is an ${title.en}; it splits the spend or does not show all of it, and is not taken as the base.`,
    ),
    {
      tr: 'Ülke, harcama ve satış sütunlarıyla “Advertised product” ya da “Campaign” raporunu indirin.',
      en: 'Download the “Advertised product” or “Campaign” report with country, spend and sales.',
    },
  );
}
