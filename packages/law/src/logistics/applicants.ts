import { type Words, words } from '@kervan/kit';

/** Who may apply under Decision 5448, in the order of the fact `applicant`: L-3.1, with the General Secretariat of HİB apart. */
export const APPLICANTS = ['beneficiary', 'cooperationBody', 'organiser', 'hib'] as const;

export type Applicant = (typeof APPLICANTS)[number];

/** An applicant as the head of a column. */
export const APPLICANT_WORDS: Readonly<Record<Applicant, Words>> = {
  beneficiary: words('Lojistik firması (yararlanıcı)', 'Logistics firm (beneficiary)'),
  cooperationBody: words('İşbirliği kuruluşu', 'Cooperation body'),
  organiser: words('Milli katılım organizatörü', 'Organiser of national participation'),
  hib: words('HİB Genel Sekreterliği', 'General Secretariat of HİB'),
};
