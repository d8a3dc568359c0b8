import {
  A,
  ABDAN,
  type ApplicantTable,
  type ApplicantTableByReading,
  BODIES,
  D,
  DECISION_2023,
  DECISION_2024,
  DECISION_2025,
  type Figure,
  HEALTH_2025,
  INOVA_2022,
  notFound,
  ofBeneficiary,
  P,
} from './yearly-figures.ts';

/** The figure of 2023 follows from the rule (300,000 × 2.00390 = 601,170) and is also printed, for the health section. */
const INDIVIDUAL: readonly [Figure, Figure, Figure] = [
  [300_000, P, `${ABDAN}, ${INOVA_2022}`],
  [601_000, D, `${DECISION_2023}; kobidesk.com.tr 409: 5448 sağlık / health`],
  [912_888, D, DECISION_2024],
];

/**
 * Individual participation, per event (Karar m.80). The analogue of 2025 is 551 TL below what the rule gives (C-6); what
 * cooperation bodies may have was not found (C-5).
 */
export const individualParticipationCeilings: ApplicantTableByReading = {
  doubt: 'C-6',
  by: {
    derived: {
      ...ofBeneficiary('individual-participation', 'Karar m.80; Genelge m.8', [
        ...INDIVIDUAL,
        [1_367_551, D, DECISION_2025],
      ]),
      ...notFound('individual-participation', BODIES),
    },
    analogue: {
      ...ofBeneficiary('individual-participation', 'Karar m.80; Genelge m.8', [
        ...INDIVIDUAL,
        [1_367_000, A, `${HEALTH_2025} 300.000 TL`],
      ]),
      ...notFound('individual-participation', BODIES),
    },
  },
};

/** Participants of a national participation (L-9.7, L-9.10): no limit was found, not even what it is counted by. */
export const nationalParticipationCeilings: ApplicantTable = notFound('national-participation', [
  'beneficiary',
  ...BODIES,
]);

/** The organiser's promotion of a national participation (L-9.8, L-9.9), per organisation: no limit was found. */
export const nationalPromotionCeilings: ApplicantTable = notFound('national-promotion', [
  'organiser',
  ...BODIES,
]);
