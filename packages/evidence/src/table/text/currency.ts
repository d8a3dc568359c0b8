import { type Currency, findCurrency } from '@kervan/kit';
import { fold } from './fold.ts';

/** ISO 4217 codes in use, and TRL/YTL-free: what a report may print. Three letters that are none of these are no currency. */
const CODES = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR ' +
    'IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR ' +
    'MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD ' +
    'SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF ' +
    'XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Signs and words that stand for one currency only. `$` alone is handled apart, `¥` and `kr` are shared and left unread. */
const WORDS: ReadonlyMap<string, Currency> = new Map([
  ['us$', 'USD'],
  ['usd$', 'USD'],
  ['ca$', 'CAD'],
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['nz$', 'NZD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['s$', 'SGD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
  ['turk lirasi', 'TRY'],
  ['lira', 'TRY'],
  ['abd dolari', 'USD'],
  ['amerikan dolari', 'USD'],
  ['us dollar', 'USD'],
  ['us dollars', 'USD'],
  ['euro', 'EUR'],
  ['avro', 'EUR'],
  ['ingiliz sterlini', 'GBP'],
  ['sterlin', 'GBP'],
  ['british pound', 'GBP'],
  ['pound sterling', 'GBP'],
]);

/** A currency found in a text, and whether only a bare `$` says so: the reader then warns, as other dollars exist. */
export interface FoundCurrency {
  readonly currency: Currency;
  readonly bareDollar: boolean;
}

/** The currency a cell or a sign beside an amount names; undefined when it names none or could name several. */
export function readCurrency(text: string): FoundCurrency | undefined {
  const folded = fold(text);
  if (folded === '') return undefined;
  const word = WORDS.get(folded);
  if (word !== undefined) return { currency: word, bareDollar: false };
  const found = findCurrency(text);
  if (found === undefined || !CODES.has(found)) return undefined;
  return { currency: found, bareDollar: folded === '$' };
}

/** A header taken apart: `Amount spent (USD)` is the name `Amount spent` and USD; brackets with anything else stay in the name. */
export function splitHeader(header: string): {
  readonly name: string;
  readonly currency: FoundCurrency | undefined;
} {
  const trimmed = header.replace(/[\s\u00a0]+/g, ' ').trim();
  const parts =
    /^(.*\S)\s*[([]\s*([^()[\]]{1,12})\s*[)\]]$/.exec(trimmed) ??
    /^(.*\S)\s*[-–/,]\s*(\p{Sc}|[A-Z]{3})$/u.exec(trimmed);
  const currency = parts?.[2] === undefined ? undefined : readCurrency(parts[2]);
  return currency === undefined
    ? { name: trimmed, currency: undefined }
    : { name: parts?.[1] ?? trimmed, currency };
}
