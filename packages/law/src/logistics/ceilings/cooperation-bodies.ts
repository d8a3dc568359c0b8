import { type ApplicantTable, BODIES, notFound } from './yearly-figures.ts';

/** Buyer and trade missions, per programme (L-11.1): no limit was found (C-5). */
export const missionCeilings: ApplicantTable = notFound('mission', BODIES);

/** Virtual fairs, per fair (L-12.1): no limit was found (C-5). */
export const virtualFairCeilings: ApplicantTable = notFound('virtual-fair', BODIES);

/** Competitions and events (L-13.1): no limit was found, not even what it is counted by (C-5). */
export const competitionCeilings: ApplicantTable = notFound('competition', BODIES);
