import { type Currency, type Decimal, decimal, minorPlaces, words } from '@kervan/kit';
import { quoted, type Remarks } from '../notices.ts';
import { placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import { amountWords, shortest } from './sums.ts';

/** The lira by the codes that e-invoices have used for it since 2008; the old and new lira codes both mean today's. */
const LIRA_CODES: ReadonlySet<string> = new Set(['TRL', 'YTL', 'TL']);

/** ISO code of a currency as an e-invoice writes it; undefined when it is not three letters. */
export function ublCurrency(text: string): Currency | undefined {
  const code = text.trim().replaceAll('i', 'I').toUpperCase();
  if (LIRA_CODES.has(code)) return 'TRY';
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}

/**
 * A number of an e-invoice: dot for the fraction, no grouping. Blanks around it, missing or surplus zeros are in order; a comma
 * is not, because nobody could say whether it groups or divides. An unreadable one is an error and undefined.
 */
export function ublDecimal(element: XmlElement | undefined, to: Remarks): Decimal | undefined {
  const text = textOf(element);
  if (element === undefined || text === undefined) return undefined;
  const found = /^([+-]?)(\d*)\.?(\d*)$/.exec(text);
  const [, sign, whole = '', fraction = ''] = found ?? [];
  if (found === null || whole + fraction === '' || whole.length > 18 || fraction.length > 18) {
    to.error(
      'ubl.amount.unreadable',
      placeOf(element),
      `“${quoted(text)}” okunabilir bir tutar değil; e-Faturada ondalık ayırıcı noktadır ve binlik ayırıcı kullanılmaz.`,
      `“${quoted(text)}” is not a readable amount; an e-invoice writes a dot for the fraction and does not group digits.`,
      words('Faturayı düzenleyenden doğru XML dosyasını isteyin.', 'Ask the issuer for a correct XML file.'),
    );
    return undefined;
  }
  return decimal(
    `${sign === '-' ? '-' : ''}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`,
  );
}

/**
 * An amount that must be in the invoice's currency. A `currencyID` of another currency is an error and undefined: adding it up
 * would mix currencies.
 */
export function ublAmount(
  element: XmlElement | undefined,
  currency: Currency,
  to: Remarks,
): Decimal | undefined {
  const value = ublDecimal(element, to);
  if (element === undefined || value === undefined) return undefined;
  const written = element.attributes.get('currencyID');
  const own = written === undefined ? currency : ublCurrency(written);
  if (own !== currency) {
    to.error(
      'ubl.amount.currency',
      placeOf(element),
      `Fatura ${currency} cinsinden, bu tutar ise “${quoted(written ?? '')}” cinsinden; ikisi birbirine karıştırılamaz.`,
      `The invoice is in ${currency}, this amount is in “${quoted(written ?? '')}”; the two cannot be mixed.`,
      words(
        'Tek para birimli bir fatura isteyin ya da tutarları belgeye bakarak beyan edin.',
        'Ask for an invoice in one currency, or declare its amounts from the document.',
      ),
    );
    return undefined;
  }
  return value;
}

/** The five header totals and the tax amounts have no more decimals than the currency; where they have, that is remarked. */
export function remarkPlaces(
  element: XmlElement | undefined,
  value: Decimal | undefined,
  currency: Currency,
  to: Remarks,
): void {
  if (element === undefined || value === undefined || shortest(value).scale <= minorPlaces(currency)) return;
  const shown = amountWords(value, currency);
  to.warning(
    'ubl.amount.places',
    placeOf(element),
    `Tutar ${shown.tr}: ${minorPlaces(currency)} ondalıktan fazla hane var; en yakın küçük birime yuvarlandı (yarımlar yukarı).`,
    `The amount ${shown.en} has more than ${minorPlaces(currency)} decimal places; it was rounded to the nearest minor unit (halves up).`,
  );
}
