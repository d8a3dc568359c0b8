/** Comparing names and numbers the way people write them: without case, accents, blanks and company forms. */

const TURKISH: Readonly<Record<string, string>> = { ı: 'I', İ: 'I', ş: 'S', Ş: 'S', ğ: 'G', Ğ: 'G' };

/** Upper-case ASCII: `İstanbul Şti.` becomes `ISTANBUL STI.`. */
export function fold(text: string): string {
  let plain = '';
  for (const letter of text) plain += TURKISH[letter] ?? letter;
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();
}

/** Words of letters and digits, folded, in order. */
export function tokensOf(text: string): string[] {
  return fold(text).match(/[A-Z0-9]+/g) ?? [];
}

/** A document number without blanks and signs: `INV-2026/001` becomes `INV2026001`. */
export function numberKey(number: string): string {
  return tokensOf(number).join('');
}

/** A number short or plain enough to stand in any text by chance (a date, an amount) names nothing. */
export function isTelling(key: string): boolean {
  if (!/\d/.test(key)) return false;
  return /[A-Z]/.test(key) ? key.length >= 5 : key.length >= 9;
}

const FORMS = new Set(
  `A S AS ANONIM LTD LIMITED STI SIRKETI SIRKET SAN SANAYI TIC TICARET VE VEYA ITH IHR ITHALAT IHRACAT DIS IC PAZ PAZARLAMA
   KOOP KOOPERATIFI INC LLC LLP CORP CORPORATION CO COMPANY GMBH AG PTE PTY PLC BV NV SARL SAS SA SL SRL SPA THE AND`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const TRADES = new Set(
  `REKLAM REKLAMCILIK AJANS AJANSI AGENCY MEDYA MEDIA DIJITAL DIGITAL ADVERTISING ADS PAZARYERI HIZMET HIZMETLERI SERVICES
   DANISMANLIK CONSULTING TEKNOLOJI TEKNOLOJILERI TECHNOLOGY TECHNOLOGIES INFORMATION INTERNATIONAL INTERACTIVE BILISIM`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The words of a company's name that are not its form. */
export function companyWords(name: string): string[] {
  return tokensOf(name).filter((word) => !FORMS.has(word));
}

/** Up to two telling words by which a bank line may name a company; empty when it has none. */
export function companyKey(name: string): string {
  const own = companyWords(name).filter((word) => !TRADES.has(word) && word.length >= 3);
  return own.slice(0, 2).join(' ');
}

/**
 * Whether two names may be of the same company: the same words, or one has all of the other's and those are at least two (bank
 * papers cut names short). One shared word is not enough: `Pusula Tekstil` is not `Pusula Dijital`.
 */
export function sameCompany(a: string, b: string): boolean {
  const left = new Set(companyWords(a));
  const right = new Set(companyWords(b));
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  if (small.size === 0) return false;
  if (small.size === 1 && large.size > 1) return false;
  for (const word of small) if (!large.has(word)) return false;
  return true;
}

/** Digits and letters of a tax number. */
export function taxKey(number: string): string {
  return numberKey(number);
}
