import { words } from '@kervan/kit';

/** The statuses an applicant may hold, exactly one at a time (E-1.2.1); the cooperation body applies for projects (E-1.8.1). */
export const STATUS_WORDS = {
  company: words('Şirket', 'Company'),
  retailSite: words('Perakende e-ticaret sitesi', 'Retail e-commerce site'),
  marketplace: words('Pazaryeri', 'Marketplace'),
  b2bPlatform: words('B2B platformu', 'B2B platform'),
  consortium: words('E-ihracat konsorsiyumu', 'E-export consortium'),
  cooperationBody: words('İşbirliği kuruluşu', 'Cooperation body'),
} as const;

export type Status = keyof typeof STATUS_WORDS;

export const STATUSES = Object.keys(STATUS_WORDS) as Status[];
