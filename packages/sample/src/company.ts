/**
 * The invented parties of the sample. No such firms exist; the tax numbers only carry right check digits, and the account
 * numbers belong to a bank code that no bank has.
 */
export const COMPANY = {
  name: 'Örnek Dokuma Perakende E-Ticaret A.Ş.',
  taxNumber: '0072026049',
  taxOffice: 'Örnektepe',
  street: 'Çiğdem Sokağı No: 7',
  district: 'Şişli',
  city: 'İstanbul',
  postalCode: '34000',
  site: 'ornekdokuma.example',
  liraAccount: 'TR369999900000260000000101',
  dollarAccount: 'TR099999900000260000000102',
  card: '9999 99** **** 0107',
} as const;

/** The agency in Türkiye that placed part of the spend. */
export const AGENCY = {
  name: 'Görsel Örnek Dijital Reklam Ajansı Ltd. Şti.',
  taxNumber: '0082026118',
  taxOffice: 'Örnektepe',
  street: 'Üçyıldız Caddesi No: 12 Kat: 3',
  district: 'Kadıköy',
  city: 'İstanbul',
  postalCode: '34000',
} as const;

/** The partner whose own card paid one invoice: a payer other than the beneficiary. */
export const PARTNER = { name: 'Işıl Örnekoğlu', card: '9999 98** **** 0042' } as const;

export const BANK = 'Uydurma Bankası A.Ş.';

/** Printed on every page and sheet that has room for it. */
export const MADE_UP = 'ÖRNEK BELGE · UYDURMADIR — SAMPLE · MADE UP, NOT A REAL DOCUMENT';

/** The claim that the documents are for. Filed inside the six months of every payment (E-2.10). */
export const CLAIM = { name: '2026-Q2', quarter: '2026-Q2', filedOn: '2026-07-24' } as const;

/** The day on which the sample's facts were told, and the fixed creation day of its files. */
export const TOLD_ON = '2026-07-20';
