import type { Invoice, Party } from '../../model.ts';
import type { BeneficiaryNames } from '../model.ts';
import { sameCompany, taxKey } from '../names.ts';

/** Who a party is, seen from the beneficiary. `unnamed`: the document does not say. */
export type Standing = 'beneficiary' | 'linked' | 'other' | 'unnamed';

/** Tells the beneficiary, its linked companies and others apart; a tax number decides before a name does. */
export function standingOf(party: Party, beneficiary: BeneficiaryNames): Standing {
  const number = party.taxNumber === undefined ? '' : taxKey(party.taxNumber);
  const linked = beneficiary.linked ?? [];
  if (number !== '') {
    if (beneficiary.taxNumbers.some((one) => taxKey(one) === number)) return 'beneficiary';
    if (linked.some((one) => one.taxNumber !== undefined && taxKey(one.taxNumber) === number))
      return 'linked';
    if (beneficiary.taxNumbers.length > 0) return 'other';
  }
  if (party.name.trim() === '') return number === '' ? 'unnamed' : 'other';
  return standingOfName(party.name, beneficiary);
}

/** The same for a bare name, such as the holder of an account or a card. */
export function standingOfName(name: string, beneficiary: BeneficiaryNames): Standing {
  if (name.trim() === '') return 'unnamed';
  if (beneficiary.names.some((one) => sameCompany(one, name))) return 'beneficiary';
  if ((beneficiary.linked ?? []).some((one) => sameCompany(one.name, name))) return 'linked';
  // With no name of the beneficiary to compare with, nobody can be told apart from it.
  return beneficiary.names.length === 0 ? 'unnamed' : 'other';
}

/** The customer of an invoice: on an export invoice the buyer abroad stands behind the customs administration. */
export function customerStanding(invoice: Invoice, beneficiary: BeneficiaryNames): Standing {
  return standingOf(invoice.buyer ?? invoice.customer, beneficiary);
}
