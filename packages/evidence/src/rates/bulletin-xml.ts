import { type Day, type Decimal, dayOf, decimal, formatDay, words } from '@kervan/kit';
import type { BulletinRate, RateBulletin } from '../model.ts';
import { quoted, type Remarks } from '../notices.ts';
import { child, childrenOf, placeOf, textOf, type XmlElement } from '../xml/tree.ts';

/** Whether an element is the root of a TCMB table of rates (main or information-only: they share it). */
export function isBulletin(root: XmlElement): boolean {
  return root.uri === '' && root.local === 'Tarih_Date';
}

/** The information-only table prints one `ExchangeRate` per currency and no buying rate (formats §3.2). */
export function isInformationOnly(root: XmlElement): boolean {
  const currencies = childrenOf(root, '', 'Currency');
  return (
    currencies.length > 0 &&
    currencies.every((each) => each.counts.has('{}ExchangeRate') && !each.counts.has('{}ForexBuying'))
  );
}

/**
 * A daily bulletin of indicative rates. The day must stand twice, as `Tarih` (day.month.year) and as `Date` (month/day/year),
 * and both must agree; otherwise there is no bulletin. Rates have a dot; an empty element is no rate, never zero. A currency that
 * cannot be read is an error and left out, the others stay.
 */
export function readBulletin(root: XmlElement, to: Remarks): RateBulletin | undefined {
  const day = bulletinDay(root, to);
  if (day === undefined) return undefined;
  const rates = new Map<string, BulletinRate>();
  const disputed = new Set<string>();
  for (const element of childrenOf(root, '', 'Currency')) {
    const rate = readRate(element, to);
    if (rate === undefined) continue;
    const earlier = rates.get(rate.currency);
    if (earlier === undefined) rates.set(rate.currency, rate);
    else if (!sameRate(earlier, rate)) disputed.add(rate.currency);
  }
  for (const currency of disputed) {
    rates.delete(currency);
    to.error(
      'rates.currency-twice',
      placeOf(root),
      `${currency} bültende iki farklı kurla geçiyor; hiçbiri kullanılmadı.`,
      `${currency} stands in the bulletin with two different rates; neither was used.`,
      FETCH_AGAIN,
    );
  }
  if (rates.size === 0) {
    to.error(
      'rates.empty',
      placeOf(root),
      'Bültende okunabilir kur yok.',
      'The bulletin has no readable rate.',
      FETCH_AGAIN,
    );
    return undefined;
  }
  return { day, number: root.attributes.get('Bulten_No')?.trim() ?? '', rates: [...rates.values()] };
}

/** The day by both attributes; undefined with an error where one is missing, unreadable or says another day. */
function bulletinDay(root: XmlElement, to: Remarks): Day | undefined {
  const [tarih, date] = [
    root.attributes.get('Tarih')?.trim() ?? '',
    root.attributes.get('Date')?.trim() ?? '',
  ];
  const turkish = dayFrom(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tarih), [3, 2, 1]);
  const english = dayFrom(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date), [3, 1, 2]);
  if (turkish === undefined || english === undefined) {
    to.error(
      'rates.day-unreadable',
      placeOf(root),
      `Bültenin günü okunamıyor: Tarih “${quoted(tarih)}” (gün.ay.yıl), Date “${quoted(date)}” (ay/gün/yıl).`,
      `The bulletin's day cannot be read: Tarih “${quoted(tarih)}” (day.month.year), Date “${quoted(date)}” (month/day/year).`,
      FETCH_AGAIN,
    );
    return undefined;
  }
  if (turkish !== english) {
    to.error(
      'rates.day-disagrees',
      placeOf(root),
      `Bülten iki ayrı gün söylüyor: Tarih ${formatDay(turkish)}, Date ${formatDay(english)}.`,
      `The bulletin states two different days: Tarih ${formatDay(turkish)}, Date ${formatDay(english)}.`,
      FETCH_AGAIN,
    );
    return undefined;
  }
  return turkish;
}

function dayFrom(
  found: RegExpExecArray | null,
  [year, month, day]: readonly [number, number, number],
): Day | undefined {
  if (found === null) return undefined;
  try {
    return dayOf(Number(found[year]), Number(found[month]), Number(found[day]));
  } catch {
    return undefined;
  }
}

function readRate(element: XmlElement, to: Remarks): BulletinRate | undefined {
  const place = placeOf(element);
  const code = element.attributes.get('CurrencyCode')?.trim() ?? '';
  const kod = element.attributes.get('Kod')?.trim() ?? code;
  if (!/^[A-Z]{3}$/.test(code) || kod !== code) {
    to.error(
      'rates.currency-code',
      place,
      `Para birimi kodu okunamıyor: CurrencyCode “${quoted(code)}”, Kod “${quoted(kod)}”.`,
      `The currency code cannot be read: CurrencyCode “${quoted(code)}”, Kod “${quoted(kod)}”.`,
      FETCH_AGAIN,
    );
    return undefined;
  }
  const unitText = textOf(child(element, '', 'Unit')) ?? '';
  if (!/^[1-9]\d{0,5}$/.test(unitText)) {
    to.error(
      'rates.unit',
      place,
      `${code} için birim “${quoted(unitText)}” okunamıyor; kur kullanılmadı.`,
      `The unit “${quoted(unitText)}” of ${code} cannot be read; the rate was not used.`,
      FETCH_AGAIN,
    );
    return undefined;
  }
  const forexBuying = rateOf(element, 'ForexBuying', code, to);
  const forexSelling = rateOf(element, 'ForexSelling', code, to);
  const banknoteBuying = rateOf(element, 'BanknoteBuying', code, to);
  const banknoteSelling = rateOf(element, 'BanknoteSelling', code, to);
  return {
    place,
    currency: code,
    unit: Number(unitText),
    ...(forexBuying === undefined ? {} : { forexBuying }),
    ...(forexSelling === undefined ? {} : { forexSelling }),
    ...(banknoteBuying === undefined ? {} : { banknoteBuying }),
    ...(banknoteSelling === undefined ? {} : { banknoteSelling }),
  };
}

function rateOf(currency: XmlElement, local: string, code: string, to: Remarks): Decimal | undefined {
  const element = child(currency, '', local);
  const text = textOf(element);
  if (element === undefined || text === undefined) return undefined;
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(text)) {
    const value = decimal(text);
    if (value.digits > 0n) return value;
  }
  to.error(
    'rates.value',
    placeOf(element),
    `${code} kuru “${quoted(text)}” okunamıyor; TCMB bülteninde kur noktayla yazılır ve sıfırdan büyüktür.`,
    `The ${code} rate “${quoted(text)}” cannot be read; a TCMB bulletin writes rates with a dot, above zero.`,
    FETCH_AGAIN,
  );
  return undefined;
}

/** Whether two rows give the same rates for the same unit. */
export function sameRate(a: BulletinRate, b: BulletinRate): boolean {
  const same = (x: Decimal | undefined, y: Decimal | undefined): boolean =>
    x === undefined || y === undefined
      ? x === y
      : x.digits * 10n ** BigInt(y.scale) === y.digits * 10n ** BigInt(x.scale);
  return (
    a.unit === b.unit &&
    same(a.forexBuying, b.forexBuying) &&
    same(a.forexSelling, b.forexSelling) &&
    same(a.banknoteBuying, b.banknoteBuying) &&
    same(a.banknoteSelling, b.banknoteSelling)
  );
}

const FETCH_AGAIN = words(
  'Bülteni TCMB’nin arşivinden (kurlar/YYYYAA/GGAAYYYY.xml) yeniden indirip hiç değiştirmeden yükleyin.',
  'Download the bulletin again from the TCMB archive (kurlar/YYYYMM/DDMMYYYY.xml) and upload it unchanged.',
);
