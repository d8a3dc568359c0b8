import { type Words, words } from '@kervan/kit';
import {
  advertisingCeilings,
  competitionCeilings,
  individualParticipationCeilings,
  legalAdviceCeilings,
  marketEntryCeilings,
  missionCeilings,
  nationalParticipationCeilings,
  nationalPromotionCeilings,
  productPlacementCeilings,
  registrationCeilings,
  unitCeilings,
  virtualFairCeilings,
} from '../../ceilings/index.ts';
import type { ApplicantTable, ApplicantTableByReading } from '../../ceilings/yearly-figures.ts';

/** A row of the table of rates and ceilings: `L-T.unit`. */
export interface TableRow {
  readonly id: string;
  readonly name: Words;
  readonly article: string;
  /** Who may have it. HİB is a cooperation body whose applications go elsewhere; the table has no cells of its own for it. */
  readonly applicants: readonly TableApplicant[];
  /** What the ceiling is counted by; undefined where no source says. */
  readonly per: Words | undefined;
  /** What else the row tells: length, number, a share of another ceiling. */
  readonly more?: Words;
  readonly ceilings: ApplicantTable | ApplicantTableByReading;
  /** Codes of the sources that tell what is known of it. */
  readonly sources: string;
  readonly doubts: readonly string[];
}

export type TableApplicant = 'beneficiary' | 'cooperationBody' | 'organiser' | 'hib';

const YEARLY = words('yıllıktır', 'yearly');
const PER_EVENT = words('etkinlik başınadır', 'per event');
const FIVE_YEARS = words('Destek 5 yıl sürer.', 'The support lasts 5 years.');
const BODY_ONLY: readonly TableApplicant[] = ['cooperationBody', 'hib'];
const WITH_BODY: readonly TableApplicant[] = ['beneficiary', 'cooperationBody', 'hib'];
/** Articles that were not seen in print but follow from the order of the circular. */
const INFERRED = words(
  'Kararın madde numarası, Genelgenin sırasından çıkarılmıştır.',
  'The article number of the Decision is inferred from the order of the circular.',
);

/** The rows in the order of the table. */
export const tableRows: readonly TableRow[] = [
  {
    id: 'registration',
    name: words('tescil ve koruma', 'registration and protection'),
    article: '5448 sayılı Karar m.76',
    applicants: ['beneficiary'],
    per: YEARLY,
    more: words('Bir süre bulunamamıştır.', 'No length was found.'),
    ceilings: registrationCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
  {
    id: 'legal-advice',
    name: words('hukuki danışmanlık', 'legal advice'),
    article: '5448 Genelgesi m.4/3, m.19',
    applicants: ['beneficiary'],
    per: YEARLY,
    more: words(
      'Tescil ve koruma desteğinin içindedir: onun oranıyla ve onun üst limitinden ödenir.',
      'It lies within the support for registration and protection: it is paid at its rate and from its ceiling.',
    ),
    ceilings: legalAdviceCeilings,
    sources: 'S, INOL',
    doubts: ['O-32'],
  },
  {
    id: 'market-entry',
    name: words('pazara giriş belgeleri', 'market-entry documents'),
    article: '5448 sayılı Karar m.77',
    applicants: ['beneficiary'],
    per: YEARLY,
    more: words('Bir süre bulunamamıştır.', 'No length was found.'),
    ceilings: marketEntryCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
  {
    id: 'unit',
    name: words('birim', 'unit abroad'),
    article: '5448 sayılı Karar m.78',
    applicants: ['beneficiary'],
    per: words('birim başına ve yıllıktır', 'per unit and year'),
    more: words('En fazla 5 birim, 5 yıl desteklenir.', 'At most 5 units are supported, for 5 years.'),
    ceilings: unitCeilings,
    sources: 'ABD, INOL',
    doubts: ['C-2', 'C-3'],
  },
  {
    id: 'advertising',
    name: words('reklam, tanıtım ve pazarlama', 'advertising, promotion and marketing'),
    article: '5448 sayılı Karar m.79',
    applicants: WITH_BODY,
    per: YEARLY,
    more: FIVE_YEARS,
    ceilings: advertisingCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
  {
    id: 'individual-participation',
    name: words('bireysel katılım', 'individual participation'),
    article: '5448 sayılı Karar m.80',
    applicants: WITH_BODY,
    per: PER_EVENT,
    ceilings: individualParticipationCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
  {
    id: 'national-participation',
    name: words('milli katılıma iştirak', 'taking part in a national participation'),
    article: '5448 Genelge m.9',
    applicants: WITH_BODY,
    per: undefined,
    more: INFERRED,
    ceilings: nationalParticipationCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
  {
    id: 'national-promotion',
    name: words('milli katılımda tanıtım', 'promotion of a national participation'),
    article: '5448 Genelge m.9',
    applicants: ['organiser', 'cooperationBody', 'hib'],
    per: words('organizasyon başınadır', 'per organisation'),
    more: INFERRED,
    ceilings: nationalPromotionCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
  {
    id: 'product-placement',
    name: words('ürün yerleştirme', 'product placement'),
    article: '5448 Genelge m.10',
    applicants: WITH_BODY,
    per: YEARLY,
    more: words(`${FIVE_YEARS.tr} ${INFERRED.tr}`, `${FIVE_YEARS.en} ${INFERRED.en}`),
    ceilings: productPlacementCeilings,
    sources: 'INOL',
    doubts: [],
  },
  {
    id: 'mission',
    name: words('alım ve ticaret heyeti', 'buyer and trade missions'),
    article: '5448 Genelge m.11',
    applicants: BODY_ONLY,
    per: words('program başınadır', 'per programme'),
    more: INFERRED,
    ceilings: missionCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
  {
    id: 'virtual-fair',
    name: words('sanal fuar', 'virtual fairs'),
    article: '5448 Genelge m.12',
    applicants: BODY_ONLY,
    per: words('fuar başınadır', 'per fair'),
    more: INFERRED,
    ceilings: virtualFairCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
  {
    id: 'competition',
    name: words('yarışma ve etkinlik', 'competitions and events'),
    article: '5448 Genelge m.13',
    applicants: BODY_ONLY,
    per: undefined,
    more: INFERRED,
    ceilings: competitionCeilings,
    sources: 'ABD, INOL',
    doubts: [],
  },
];

export const APPLICANTS: Readonly<Record<TableApplicant, Words>> = {
  beneficiary: words('yararlanıcı', 'beneficiary'),
  cooperationBody: words('işbirliği kuruluşu', 'cooperation body'),
  organiser: words('milli katılım organizatörü', 'organiser of a national participation'),
  hib: words('HİB Genel Sekreterliği', 'HİB General Secretariat'),
};

/** The years whose amounts the table has: from 20 April 2022 to the end of 2025. */
export const TABLE_YEARS: readonly number[] = [2022, 2023, 2024, 2025];

/** Only of beneficiaries is anything known, and not of those who take part in a national participation. */
export function isKnown({ id, applicants }: TableRow, who: TableApplicant): boolean {
  return who === 'beneficiary' && applicants.includes(who) && id !== 'national-participation';
}
