/** What is wrong with a Turkish IBAN, if anything. `foreign`: a well-made number of another country. */
export type IbanVerdict = 'good' | 'foreign' | 'shape' | 'check-digits';

/** Without blanks, upper case. */
export function plainIban(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('i', 'I').toUpperCase();
}

/**
 * Checks an IBAN: 26 characters for Türkiye (TR, two check digits, five of the bank, a zero, sixteen of the account), remainder
 * 1 by 97. Blanks between the groups are allowed.
 */
export function checkIban(text: string): IbanVerdict {
  const iban = plainIban(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return 'shape';
  const turkish = iban.startsWith('TR');
  if (turkish && !/^TR\d{7}0[A-Z0-9]{16}$/.test(iban)) return 'shape';
  if (remainder(iban) !== 1) return 'check-digits';
  return turkish ? 'good' : 'foreign';
}

/** The five-digit code of the bank in a Turkish IBAN; undefined for anything else. */
export function bankCodeOf(text: string): string | undefined {
  return checkIban(text) === 'good' ? plainIban(text).slice(4, 9) : undefined;
}

function remainder(iban: string): number {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
