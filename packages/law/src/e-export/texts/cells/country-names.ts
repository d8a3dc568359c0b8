import { type Words, words } from '@kervan/kit';

/** Names of the countries that the lists of the law name (ISO 3166 alpha-2), as its texts write them. */
const NAMES: Readonly<Record<string, Words>> = {
  AE: words('BAE', 'the UAE'),
  AR: words('Arjantin', 'Argentina'),
  AU: words('Avustralya', 'Australia'),
  AZ: words('Azerbaycan', 'Azerbaijan'),
  BR: words('Brezilya', 'Brazil'),
  CA: words('Kanada', 'Canada'),
  CL: words('Şili', 'Chile'),
  CN: words('Çin', 'China'),
  DE: words('Almanya', 'Germany'),
  DZ: words('Cezayir', 'Algeria'),
  EG: words('Mısır', 'Egypt'),
  ES: words('İspanya', 'Spain'),
  FR: words('Fransa', 'France'),
  ID: words('Endonezya', 'Indonesia'),
  IN: words('Hindistan', 'India'),
  IT: words('İtalya', 'Italy'),
  JP: words('Japonya', 'Japan'),
  KE: words('Kenya', 'Kenya'),
  KR: words('Güney Kore', 'South Korea'),
  KW: words('Kuveyt', 'Kuwait'),
  MA: words('Fas', 'Morocco'),
  MX: words('Meksika', 'Mexico'),
  MY: words('Malezya', 'Malaysia'),
  NG: words('Nijerya', 'Nigeria'),
  PH: words('Filipinler', 'the Philippines'),
  PT: words('Portekiz', 'Portugal'),
  QA: words('Katar', 'Qatar'),
  RO: words('Romanya', 'Romania'),
  RS: words('Sırbistan', 'Serbia'),
  RU: words('Rusya', 'Russia'),
  SA: words('Suudi Arabistan', 'Saudi Arabia'),
  TH: words('Tayland', 'Thailand'),
  TN: words('Tunus', 'Tunisia'),
  US: words('ABD', 'the USA'),
  VN: words('Vietnam', 'Vietnam'),
  ZA: words('Güney Afrika', 'South Africa'),
};

/** The name of a country that some list of the law names; its code where none does. */
export function countryName(code: string): Words {
  return NAMES[code] ?? words(code, code);
}
