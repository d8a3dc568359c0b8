import {
  A,
  ABDAN,
  type ApplicantTableByReading,
  CIRCULAR_2023,
  CIRCULAR_2024,
  CIRCULAR_2025,
  D,
  DECISION_2024,
  DECISION_2025,
  type Figure,
  HEALTH_2025,
  INOVA_2022,
  INOVA_2023,
  ofBeneficiary,
  P,
} from './yearly-figures.ts';

const REGISTRATION: readonly [Figure, Figure, Figure] = [
  [600_000, P, `${ABDAN}, ${INOVA_2022}`],
  [1_202_000, P, INOVA_2023],
  [1_825_777, D, DECISION_2024],
];

/** Registration and protection, per year (Karar m.76). The analogue of 2025 is 105 TL below what the rule gives (C-6). */
export const registrationCeilings: ApplicantTableByReading = {
  doubt: 'C-6',
  by: {
    derived: ofBeneficiary('registration', 'Karar m.76; Genelge m.4', [
      ...REGISTRATION,
      [2_735_105, D, DECISION_2025],
    ]),
    analogue: ofBeneficiary('registration', 'Karar m.76; Genelge m.4', [
      ...REGISTRATION,
      [2_735_000, A, `${HEALTH_2025} 600.000 TL`],
    ]),
  },
};

const LEGAL_ADVICE: Figure = [100_000, 'text', `Genelge m.4/3; ${INOVA_2022}`];

/**
 * Legal advice within it, per year (L-4.3). An amount of the circular and not of the Decision: whether its figure of 2023 is cut
 * to the thousand, as the Decision's limits are, is doubt O-38; the years after it follow from it, cut to whole lira either way.
 */
export const legalAdviceCeilings: ApplicantTableByReading = {
  doubt: 'O-38',
  by: {
    'whole-lira': ofBeneficiary('legal-advice', 'Genelge m.4/3, m.19', [
      LEGAL_ADVICE,
      [200_390, D, CIRCULAR_2023],
      [304_382, D, CIRCULAR_2024],
      [455_979, D, CIRCULAR_2025],
    ]),
    thousand: ofBeneficiary('legal-advice', 'Genelge m.4/3, m.19', [
      LEGAL_ADVICE,
      [200_000, D, CIRCULAR_2023],
      [303_790, D, CIRCULAR_2024],
      [455_092, D, CIRCULAR_2025],
    ]),
  },
};

const MARKET_ENTRY: readonly [Figure, Figure, Figure] = [
  [1_800_000, P, `${ABDAN}, ${INOVA_2022}`],
  [3_607_000, P, INOVA_2023],
  [5_478_852, D, DECISION_2024],
];

/** Market-entry documents, per year (Karar m.77). The analogue of 2025 is 1,594 TL below what the rule gives (C-6). */
export const marketEntryCeilings: ApplicantTableByReading = {
  doubt: 'C-6',
  by: {
    derived: ofBeneficiary('market-entry', 'Karar m.77; Genelge m.5', [
      ...MARKET_ENTRY,
      [8_207_594, D, DECISION_2025],
    ]),
    analogue: ofBeneficiary('market-entry', 'Karar m.77; Genelge m.5', [
      ...MARKET_ENTRY,
      [8_206_000, A, `${HEALTH_2025} 1.800.000 TL`],
    ]),
  },
};
