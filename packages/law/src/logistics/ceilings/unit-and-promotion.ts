import {
  ABDAN,
  type ApplicantTable,
  BODIES,
  D,
  DECISION_2023,
  DECISION_2024,
  DECISION_2025,
  INOVA_2022,
  INOVA_2023,
  notFound,
  ofBeneficiary,
  P,
} from './yearly-figures.ts';

/**
 * Unit, per unit and year (Karar m.78). The page that prints the figure of 2023 has 1,442,000 TL in one place and 1,422,000 TL in
 * another; 720,000 × 2.00390 = 1,442,808 shows which of them is the misprint.
 */
export const unitCeilings: ApplicantTable = ofBeneficiary('unit', 'Karar m.78; Genelge m.6', [
  [720_000, P, `${ABDAN}, ${INOVA_2022}`],
  [1_442_000, P, INOVA_2023],
  [2_190_325, D, DECISION_2024],
  [3_281_216, D, DECISION_2025],
]);

/** Advertising, promotion and marketing, per year (Karar m.79); what cooperation bodies may have was not found (C-5). */
export const advertisingCeilings: ApplicantTable = {
  ...ofBeneficiary('advertising', 'Karar m.79; Genelge m.7', [
    [1_800_000, P, `${ABDAN}, ${INOVA_2022}`],
    [3_607_000, D, DECISION_2023],
    [5_478_852, D, DECISION_2024],
    [8_207_594, D, DECISION_2025],
  ]),
  ...notFound('advertising', BODIES),
};

/**
 * Product placement, per year. Its article of the Decision (82, were the order of the circular kept) was not seen, so the circular's
 * is cited. Cooperation bodies may apply (L-10.1), with a limit that was not found (C-5).
 */
export const productPlacementCeilings: ApplicantTable = {
  ...ofBeneficiary('product-placement', 'Genelge m.10', [
    [600_000, P, INOVA_2022],
    [1_202_000, D, DECISION_2023],
    [1_825_777, D, DECISION_2024],
    [2_735_105, D, DECISION_2025],
  ]),
  ...notFound('product-placement', BODIES),
};
