import type { FactEntry, FactOrigin, FactSubject, FactValue } from '@kervan/law';
import { COMPANY, TOLD_ON } from '../company.ts';

export const PROMOTION = 'e-export/e-export-promotion';
export const MARKETPLACE = 'e-export/digital-marketplace-promotion';

function told(fact: string, value: FactValue, subject?: FactSubject): FactEntry {
  return entry(fact, value, { kind: 'declaration', by: COMPANY.name }, subject);
}

function entry(fact: string, value: FactValue, origin: FactOrigin, subject?: FactSubject): FactEntry {
  return { fact, ...(subject === undefined ? {} : { subject }), value, origin, recordedOn: TOLD_ON };
}

const REGISTER: FactOrigin = { kind: 'register', register: 'DYS (örnek kayıt — made-up record)' };

const EXAMINER: FactOrigin = {
  kind: 'judgement',
  by: 'Örnek incelemeci',
  reason:
    'Sosyal medya reklamı tanıtım faaliyetleri listesinde. — Social media ads are on the list of activities.',
};

/**
 * What the company of the sample declares. It is a retail site, so it may use both promotion supports. One question is left
 * open on purpose: whether its listings on the invented marketplace are complete (E-2.12).
 */
export const FACTS: readonly FactEntry[] = [
  entry('status', 'retailSite', REGISTER),
  told('legalPerson', true),
  told('unionMember', true),
  entry('dysRegistered', true, REGISTER),
  entry('coverageDay', '2025-01-16', REGISTER),
  told('brandProgramme', false),
  told('trademarkTurkiye', true),
  told('trademarkAbroad', 'registered'),
  entry('preApprovalDay', '2025-02-21', REGISTER, { support: PROMOTION }),
  entry('preApprovalDay', '2025-03-14', REGISTER, { support: MARKETPLACE }),
  told('turkishProduct', true),
  told('turkishProductRatio', '100'),
  told('accountManaged', true),
  told('accessGiven', true),
  told('listingComplete', true, { platform: 'tiktok' }),
  told('listingComplete', true, { platform: 'amazon' }),
  told('payer', 'beneficiary'),
  told('paymentChannel', 'bank'),
  told('relatedParty', false),
  told('supportedElsewhere', false),
  told('foreignLanguageAbroad', true, { platform: 'tiktok' }),
  entry('activityListed', true, EXAMINER, { platform: 'tiktok' }),
];
