/**
 * Upper limits of the logistics supports, year by year and per applicant (Karar 5448, fifth section; `L-T.…`). Where a table says
 * nothing of an applicant, the support is not for that applicant; where a history is empty, the limit is unknown.
 */
export { competitionCeilings, missionCeilings, virtualFairCeilings } from './cooperation-bodies.ts';
export { legalAdviceCeilings, marketEntryCeilings, registrationCeilings } from './marks-and-documents.ts';
export {
  individualParticipationCeilings,
  nationalParticipationCeilings,
  nationalPromotionCeilings,
} from './participation.ts';
export { advertisingCeilings, productPlacementCeilings, unitCeilings } from './unit-and-promotion.ts';
export type { ApplicantTable, ApplicantTableByReading } from './yearly-figures.ts';
