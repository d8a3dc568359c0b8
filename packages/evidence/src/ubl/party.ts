import { words } from '@kervan/kit';
import { findCountry } from '../countries/index.ts';
import { checkTaxNumber, schemeByLength, type TaxNumberScheme } from '../identifiers/tax-number.ts';
import type { Party } from '../model.ts';
import { quoted, type Remarks } from '../notices.ts';
import { placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import { cac, cacs, cbc, cbcText } from './names.ts';

export type Role = 'issuer' | 'customer';

const ROLE_WORDS = {
  issuer: words('Düzenleyenin', 'The issuer'),
  customer: words('Alıcının', 'The customer'),
} as const;

interface Found {
  readonly number: string;
  readonly scheme: TaxNumberScheme;
  readonly at: XmlElement;
}

/**
 * Name, tax number and country of a party (the element that holds `cac:Party`). Tax numbers stay text, zeros kept. What is odd
 * about the number is a remark: a wrong length is an error, a wrong check digit or a filler a warning, since check digits neither
 * prove nor disprove.
 */
export function readParty(holder: XmlElement, role: Role, to: Remarks): Party {
  const party = cac(holder, 'Party');
  const numbers = taxNumbers(party);
  if (numbers.length === 0) remarkNone(holder, role, to);
  if (numbers.length > 1) remarkSeveral(holder, role, numbers, to);
  const [first] = numbers;
  if (first !== undefined) remarkNumber(first, role, to);
  const name = partyName(party);
  if (name === undefined) {
    to.warning(
      'ubl.party.no-name',
      placeOf(holder),
      `${ROLE_WORDS[role].tr} adı yazılmamış.`,
      `${ROLE_WORDS[role].en} has no name.`,
    );
  }
  const country = countryOf(party);
  return {
    name: name ?? '',
    ...(first === undefined ? {} : { taxNumber: first.number }),
    ...(country === undefined ? {} : { country }),
  };
}

/** A buyer abroad: name and country only; its numbers are foreign and not checked. */
export function readBuyer(holder: XmlElement): Party {
  const party = cac(holder, 'Party');
  const name = cbcText(cac(party, 'PartyLegalEntity'), 'RegistrationName') ?? partyName(party) ?? '';
  const country = countryOf(party);
  return { name, ...(country === undefined ? {} : { country }) };
}

/** Alpha-2 code of the party's address, by its code or its name in either language; undefined when it is neither. */
function countryOf(party: XmlElement | undefined): string | undefined {
  const country = cac(party, 'PostalAddress', 'Country');
  return (
    findCountry(cbcText(country, 'IdentificationCode') ?? '') ?? findCountry(cbcText(country, 'Name') ?? '')
  );
}

function partyName(party: XmlElement | undefined): string | undefined {
  const person = cac(party, 'Person');
  const full = [cbcText(person, 'FirstName'), cbcText(person, 'FamilyName')]
    .filter((part) => part !== undefined)
    .join(' ');
  const name =
    cbcText(cac(party, 'PartyName'), 'Name') ?? cbcText(cac(party, 'PartyLegalEntity'), 'RegistrationName');
  return (name ?? (full === '' ? undefined : full))?.replace(/\s+/g, ' ');
}

/** Numbers under VKN or TCKN; under the old `VKN_TCKN` the length tells which, and a wrong length stays to be remarked. */
function taxNumbers(party: XmlElement | undefined): readonly Found[] {
  const found: Found[] = [];
  for (const identification of cacs(party, 'PartyIdentification')) {
    const at = cbc(identification, 'ID');
    const number = textOf(at);
    const scheme = at?.attributes.get('schemeID')?.trim();
    if (at === undefined || number === undefined) continue;
    if (scheme === 'VKN' || scheme === 'TCKN') found.push({ number, scheme, at });
    else if (scheme === 'VKN_TCKN') found.push({ number, scheme: schemeByLength(number) ?? 'VKN', at });
  }
  return found;
}

function remarkNone(holder: XmlElement, role: Role, to: Remarks): void {
  const tr = `${ROLE_WORDS[role].tr} vergi ya da T.C. kimlik numarası yok.`;
  const en = `${ROLE_WORDS[role].en} has neither a tax number (VKN) nor a citizen number (TCKN).`;
  if (role === 'issuer') to.error('ubl.party.no-tax-number', placeOf(holder), tr, en, FROM_ISSUER);
  else to.warning('ubl.party.no-tax-number', placeOf(holder), tr, en);
}

function remarkSeveral(holder: XmlElement, role: Role, numbers: readonly Found[], to: Remarks): void {
  const list = numbers.map((each) => `${each.scheme} ${quoted(each.number)}`).join(', ');
  to.error(
    'ubl.party.several-tax-numbers',
    placeOf(holder),
    `${ROLE_WORDS[role].tr} birden çok vergi numarası var (${list}); kurala göre yalnız biri olabilir.`,
    `${ROLE_WORDS[role].en} has several tax numbers (${list}); by the rule there is exactly one.`,
    FROM_ISSUER,
  );
}

function remarkNumber({ number, scheme, at }: Found, role: Role, to: Remarks): void {
  const place = placeOf(at);
  const checked = checkTaxNumber(number, scheme, role);
  const who = ROLE_WORDS[role];
  if (checked.verdict === 'shape') {
    const expected = scheme === 'VKN' ? 10 : 11;
    to.error(
      'ubl.party.tax-number-shape',
      place,
      `${who.tr} ${scheme} alanında “${quoted(number)}” yazıyor (${number.length} karakter); ${scheme} ${expected} rakamdan oluşur.`,
      `${who.en} has “${quoted(number)}” under ${scheme} (${number.length} characters); a ${scheme} has ${expected} digits.`,
      FROM_ISSUER,
    );
  } else if (checked.verdict === 'dummy') {
    to.warning(
      'ubl.party.dummy-tax-number',
      place,
      `${who.tr} numarası ${number}: ${checked.dummy.meaning.tr}; gerçek bir mükellefe ait değildir.`,
      `${who.en} has the number ${number}: ${checked.dummy.meaning.en}; it belongs to no real taxpayer.`,
    );
  } else if (checked.verdict === 'dummy-in-order') {
    to.hint(
      'ubl.party.stand-in-tax-number',
      place,
      `${who.tr} numarası ${number}: ${checked.dummy.meaning.tr}.`,
      `${who.en} has the number ${number}: ${checked.dummy.meaning.en}.`,
    );
  } else if (checked.verdict === 'check-digit') {
    to.warning(
      'ubl.party.check-digit',
      place,
      `${who.tr} ${scheme} numarası ${number} denetim basamağını tutturmuyor; yazım hatası olabilir.`,
      `${who.en} has the ${scheme} ${number}, whose check digit does not hold; it may be mistyped.`,
      words(
        'Numarayı belgeden ya da vergi dairesinden doğrulayın.',
        'Check the number against the document or with the tax office.',
      ),
    );
  }
}

const FROM_ISSUER = words(
  'Düzenleyenden kurallara uygun faturayı isteyin ya da bilgileri belgeye bakarak beyan edin.',
  'Ask the issuer for an invoice that follows the rules, or declare its data from the document.',
);
