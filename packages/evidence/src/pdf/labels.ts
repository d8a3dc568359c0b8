/** Fields of an invoice that are looked for by their labels. */
export type LabelledField = 'number' | 'day' | 'customer' | 'period' | 'currency' | 'net' | 'tax' | 'payable';

/** What may stand around a percentage: `VAT (20%)`, `KDV(%20)`, `VAT 20 %`. */
const PERCENT = String.raw`(?: ?\(? ?%? ?\d{1,2}(?:[.,]\d{1,2})? ?%? ?\)?)?`;

/**
 * Labels by field, best first, matched at the start of a cell against folded text (see `fold`): small letters, every i without
 * its dot question. English as the platforms write them, Turkish as e-Arşiv views print them (formats §2.5).
 */
export const LABELS: Readonly<Record<LabelledField, readonly RegExp[]>> = {
  number: [
    label('(?:tax )?invoice ?(?:no|number|num|id)\\.?'),
    label('invoice ?#'),
    label('fatura ?(?:no|numarasi|nosu)\\.?'),
    label('(?:billing )?statement ?(?:no|number|id)\\.?'),
    label('document ?(?:no|number)\\.?'),
    label('belge ?(?:no|numarasi)\\.?'),
  ],
  day: [
    label('(?:invoice|issue|billing|statement) date'),
    label('date of (?:issue|invoice)'),
    label('issued(?: on)?'),
    label('fatura tarihi'),
    label('düzenle(?:n)?me tarihi'),
    label('belge tarihi'),
  ],
  customer: [
    label('bill(?:ed)? to'),
    label('invoice to'),
    label('customer(?: name)?'),
    label('advertiser(?: name)?'),
    label('account name'),
    label('sayin'),
    label('(?:alici|müşteri)(?: ünvani| unvani| adi)?'),
  ],
  period: [
    label('(?:billing|service|invoice|statement) period'),
    label('(?:fatura|hizmet|hesap|ekstre) dönemi'),
    label('period'),
    label('dönem'),
  ],
  currency: [label('(?:invoice |billing )?currency'), label('para birimi'), label('döviz cinsi')],
  net: [
    label('sub ?-?total(?: \\(?excl(?:uding|\\.)? ?(?:vat|tax)\\)?)?'),
    label('net (?:amount|total)'),
    label('(?:total|amount) (?:excl(?:uding|\\.)?|before|without) (?:vat|tax(?:es)?)'),
    label('mal ?/? ?hizmet toplam(?: tutari|i)?'),
    label('vergiler hariç toplam(?: tutar)?'),
    label('(?:kdv )?matrah(?:i)?'),
    label('ara toplam'),
  ],
  tax: [
    label(`(?:total )?(?:vat|tax|gst)(?: amount)?${PERCENT}`),
    label(`hesaplanan (?:kdv|katma değer vergisi)${PERCENT}`),
    label(`kdv(?: tutari)?${PERCENT}`),
  ],
  payable: [
    label('(?:total )?(?:amount|balance) (?:due|payable)'),
    label('total due'),
    label('ödenecek(?: toplam)? tutar'),
    label('(?:grand )?total(?: amount)?(?: \\(?(?:incl(?:uding|\\.)?) ?(?:vat|tax)\\)?)?'),
    label('vergiler dahil toplam(?: tutar)?'),
    label('genel toplam'),
  ],
};

/** A label at the start of a cell: after it comes a colon, a bracketed currency, a blank or nothing. */
function label(words: string): RegExp {
  return new RegExp(`^${words}(?![\\p{L}\\d])(?: ?\\([a-z]{3}\\))?\\s*[:：]?\\s*`, 'u');
}

/** Whether a cell begins with any field's label. */
export function isLabel(folded: string): boolean {
  return Object.values(LABELS).some((list) =>
    list.some((each) => each.exec(folded)?.[0].trim() === folded.trim()),
  );
}
