import type { Words } from '@kervan/kit';
import { quoted } from '../../notices.ts';

/** Why a cell that is needed could not be used. */
export class Unread {
  readonly code: string;
  readonly words: Words;
  readonly wayOut: Words | undefined;

  constructor(code: string, words: Words, wayOut?: Words) {
    this.code = code;
    this.words = words;
    this.wayOut = wayOut;
  }
}

/** The cell can be read two ways and its column was not looked through yet. Never shown to a person. */
export const UNDECIDED = new Unread('undecided', { tr: '', en: '' });

const AS_EXPORTED: Words = {
  tr: 'Raporu platformdan yeniden indirip değiştirmeden yükleyin.',
  en: 'Download the report from the platform again and hand it in unchanged.',
};

/** A formula stands where a figure should: its stored value may be anything. */
export const FORMULA = new Unread(
  'cell.formula',
  {
    tr: 'Hücrede formül var; sonucu platformun yazdığı bir değer olmadığından satır kullanılmadı.',
    en: 'The cell holds a formula; its result is not a value that the platform wrote, so the row was not used.',
  },
  AS_EXPORTED,
);

/** `#N/A` and its like. */
export function spreadsheetError(text: string): Unread {
  return new Unread(
    'cell.error',
    {
      tr: `Hücrede hata değeri var (${quoted(text)}).`,
      en: `The cell holds an error value (${quoted(text)}).`,
    },
    AS_EXPORTED,
  );
}

export function notANumber(text: string): Unread {
  return new Unread(
    'cell.not-a-number',
    {
      tr: `“${quoted(text)}” bir tutar olarak okunamadı.`,
      en: `“${quoted(text)}” could not be read as an amount.`,
    },
    AS_EXPORTED,
  );
}

/** `1.234` in a column that never shows which sign is the decimal mark. */
export function ambiguousNumber(text: string): Unread {
  return new Unread(
    'cell.decimal-mark',
    {
      tr: `“${quoted(text)}” iki türlü okunabilir: binlik ayırıcı mı ondalık işareti mi olduğu sütundan anlaşılmıyor.`,
      en: `“${quoted(text)}” can be read two ways: the column does not show whether the sign groups thousands or parts decimals.`,
    },
    {
      tr: 'Sütunları eşlerken ondalık işaretini (virgül ya da nokta) seçin.',
      en: 'Choose the decimal mark (comma or dot) when you map the columns.',
    },
  );
}

export function notADay(text: string): Unread {
  return new Unread(
    'cell.not-a-day',
    {
      tr: `“${quoted(text)}” bir tarih olarak okunamadı.`,
      en: `“${quoted(text)}” could not be read as a date.`,
    },
    {
      tr: 'Raporu tarih sütunuyla ve tarih biçimini değiştirmeden yeniden indirin.',
      en: 'Download the report again with its date column, the date format unchanged.',
    },
  );
}

/** `03/04/2026` in a column that never shows its order. */
export function ambiguousDay(text: string): Unread {
  return new Unread(
    'cell.date-order',
    {
      tr: `“${quoted(text)}” gün-ay da olabilir ay-gün de; sütundaki hiçbir tarih hangisi olduğunu göstermiyor.`,
      en: `“${quoted(text)}” may be day-month or month-day; no date in the column shows which.`,
    },
    {
      tr: 'Bu belge için tarih sırasını seçin: gün-ay ya da ay-gün.',
      en: 'Choose the date order for this document: day-month or month-day.',
    },
  );
}
