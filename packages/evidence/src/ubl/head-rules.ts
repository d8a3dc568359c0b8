import { type Day, parseDay, showDay, type Words, words, yearOf } from '@kervan/kit';
import { quoted, type Remarks } from '../notices.ts';
import { placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import { cac, cbc, cbcText } from './names.ts';

/** Profiles and types that the rule package lists (formats §2.2); an unknown one is remarked, for lists grow. */
const PROFILES: ReadonlySet<string> = new Set(
  'TICARIFATURA TEMELFATURA YOLCUBERABERFATURA IHRACAT OZELFATURA KAMU HKS ENERJI ILAC_TIBBICIHAZ YATIRIMTESVIK IDIS EARSIVFATURA'.split(
    ' ',
  ),
);
const TYPES: ReadonlySet<string> = new Set(
  'SATIS IADE TEVKIFAT TEVKIFATIADE ISTISNA OZELMATRAH IHRACKAYITLI SGK KOMISYONCU KONAKLAMAVERGISI TEKNOLOJIDESTEK YTB YTBISTISNA YTBIADE'.split(
    ' ',
  ),
);
const VERSIONS: ReadonlySet<string> = new Set(['2.0', '2.1']);
const CUSTOMIZATIONS: ReadonlySet<string> = new Set(['TR1.0', 'TR1.2', 'TR1.2.1']);

/** No e-invoice is older (formats §2.2). */
const EARLIEST: Day = parseDay('2005-01-01');

const NUMBER = /^[A-Z0-9]{3}(20\d\d)\d{9}$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The day of issue; a missing or unreadable one is an error and undefined. A zone after the date is passed over. */
export function issueDay(root: XmlElement, today: Day | undefined, to: Remarks): Day | undefined {
  const at = cbc(root, 'IssueDate');
  const text = textOf(at);
  const place = placeOf(at ?? root);
  let day: Day;
  try {
    day = parseDay((text ?? '').replace(/(?:Z|[+-]\d\d:\d\d)$/, ''));
  } catch {
    const shown = text === undefined ? undefined : quoted(text);
    to.error(
      'ubl.date.unreadable',
      place,
      shown === undefined
        ? 'Düzenleme tarihi yok.'
        : `Düzenleme tarihi “${shown}” okunabilir bir tarih değil.`,
      shown === undefined ? 'There is no issue date.' : `The issue date “${shown}” is not a readable date.`,
      FROM_ISSUER,
    );
    return undefined;
  }
  const shown = { tr: showDay(day, 'tr'), en: showDay(day, 'en') };
  if (day < EARLIEST) {
    to.error(
      'ubl.date.too-early',
      place,
      `Düzenleme tarihi ${shown.tr}; 01.01.2005’ten önce tarihli e-Fatura olamaz.`,
      `The issue date is ${shown.en}; no e-invoice can be dated before 1 January 2005.`,
      FROM_ISSUER,
    );
  } else if (today !== undefined && day > today) {
    to.error(
      'ubl.date.future',
      place,
      `Düzenleme tarihi ${shown.tr}, bugünden (${showDay(today, 'tr')}) sonra.`,
      `The issue date, ${shown.en}, is after today (${showDay(today, 'en')}).`,
      FROM_ISSUER,
    );
  }
  return day;
}

/** The invoice number; a missing one is an error and undefined, one of another shape an error and kept. */
export function invoiceNumber(root: XmlElement, day: Day | undefined, to: Remarks): string | undefined {
  const at = cbc(root, 'ID');
  const number = textOf(at);
  const place = placeOf(at ?? root);
  if (number === undefined) {
    to.error('ubl.number.missing', place, 'Fatura numarası yok.', 'There is no invoice number.', FROM_ISSUER);
    return undefined;
  }
  const year = NUMBER.exec(number)?.[1];
  if (year === undefined) {
    to.error(
      'ubl.number.shape',
      place,
      `Fatura numarası “${quoted(number)}” ${number.length} karakter; e-Fatura numarası 16 karakterdir: üç harf ya da rakam, yıl ve dokuz rakam.`,
      `The invoice number “${quoted(number)}” has ${number.length} characters; an e-invoice's number has 16: three letters or digits, the year, nine digits.`,
      FROM_ISSUER,
    );
  } else if (day !== undefined && Number(year) !== yearOf(day)) {
    to.warning(
      'ubl.number.year',
      place,
      `Fatura numarasındaki yıl ${year}, düzenleme tarihinin yılı ise ${yearOf(day)}.`,
      `The year in the invoice number is ${year}, that of the issue date is ${yearOf(day)}.`,
    );
  }
  return number;
}

/** What the rest of the head should be by the rules; none of it changes an amount, so all are warnings or hints. */
export function checkHead(root: XmlElement, foreign: boolean, to: Remarks): void {
  listed(root, 'UBLVersionID', VERSIONS, words('UBL sürümü', 'UBL version'), to);
  listed(root, 'CustomizationID', CUSTOMIZATIONS, words('UBL-TR sürümü', 'UBL-TR version'), to);
  listed(root, 'ProfileID', PROFILES, words('Senaryo', 'Profile'), to);
  listed(root, 'InvoiceTypeCode', TYPES, words('Fatura tipi', 'Invoice type'), to);
  const copy = cbc(root, 'CopyIndicator');
  if (copy !== undefined && textOf(copy)?.toLowerCase() === 'true') {
    to.warning(
      'ubl.copy',
      placeOf(copy),
      'Belge kendini suret olarak işaretliyor.',
      'The document marks itself as a copy.',
    );
  }
  const uuid = cbc(root, 'UUID');
  const ettn = textOf(uuid);
  if (ettn === undefined || !UUID.test(ettn)) {
    to.warning(
      'ubl.uuid.shape',
      placeOf(uuid ?? root),
      ettn === undefined ? 'ETTN (UUID) yok.' : `ETTN “${quoted(ettn)}” beklenen biçimde değil.`,
      ettn === undefined
        ? 'There is no ETTN (UUID).'
        : `The ETTN “${quoted(ettn)}” does not have the expected shape.`,
    );
  }
  if (foreign && cbcText(cac(root, 'PricingExchangeRate'), 'CalculationRate') === undefined) {
    to.hint(
      'ubl.rate.missing',
      placeOf(root),
      'Dövizli faturada kur bilgisi yok; çevrim zaten TCMB bülteniyle yapılır.',
      'An invoice in foreign currency prints no exchange rate; conversion uses the TCMB bulletin in any case.',
    );
  }
}

function listed(root: XmlElement, local: string, list: ReadonlySet<string>, what: Words, to: Remarks): void {
  const at = cbc(root, local);
  const text = textOf(at);
  if (text !== undefined && list.has(text)) return;
  to.warning(
    `ubl.head.${local}`,
    placeOf(at ?? root),
    text === undefined ? `${what.tr} yazılmamış.` : `${what.tr} “${quoted(text)}” bilinen listede yok.`,
    text === undefined
      ? `${what.en} is not stated.`
      : `${what.en} “${quoted(text)}” is not on the known list.`,
  );
}

const FROM_ISSUER = words(
  'Düzenleyenden kurallara uygun faturayı isteyin ya da bilgileri belgeye bakarak beyan edin.',
  'Ask the issuer for an invoice that follows the rules, or declare its data from the document.',
);
