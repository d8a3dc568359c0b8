import { type Words, words } from '@kervan/kit';
import type { Payee } from './entitlement.ts';

/** Whom money goes to, as an answer names them. */
export const PAYEE_WORDS: Readonly<Record<Payee, Words>> = {
  tax: words('Vergi dairesi (Hazine ve Maliye Bakanlığı)', 'Tax office (Ministry of Treasury and Finance)'),
  socialSecurity: words('Sosyal Güvenlik Kurumu (SGK)', 'Social Security Institution (SGK)'),
  applicant: words('Başvuru sahibi', 'Applicant'),
};

/** The same within a sentence. */
export const PAYEE_SHORT: Readonly<Record<Payee, Words>> = {
  tax: words('vergi dairesi', 'the tax office'),
  socialSecurity: words('SGK', 'SGK'),
  applicant: words('başvuru sahibi', 'the applicant'),
};
