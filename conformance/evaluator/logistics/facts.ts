import type { Told } from '../claim.ts';

/** Answers that stand where nothing is told. */
export const PRESUMED: Readonly<Record<string, string>> = {
  preApprovalSigned: 'yes',
  ownershipChange: 'none',
  unitState: 'open',
  sublet: 'no',
  tripFrom: 'turkiye',
  offRoute: 'no',
  standIn: 'no',
  programmeChange: 'none',
  changeJustified: 'no',
  otherTasksDone: 'yes',
};

/** Questions with a few answers. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  applicant: ['beneficiary', 'cooperationBody', 'organiser', 'hib'],
  transportLicence: ['carriage', 'logisticsOperation', 'forwarding', 'agency', 'none'],
  paidBy: ['applicant', 'foreignUnit', 'partner', 'employee', 'signatory', 'other'],
  paymentMeans: ['bank', 'cheque', 'endorsedCheque', 'outsideBanking'],
  counsellorOpinion: ['approved', 'priceTooHigh', 'refused'],
  translation: ['turkishOrEnglish', 'sworn', 'none'],
  contract: ['wetSigned', 'standardTerms', 'onInvoice', 'none'],
  unitHolder: ['beneficiary', 'foreignCompany'],
  organicBond: ['partner', 'partners51', 'listedPartners51', 'none'],
  unitOpinion: ['none', 'positive', 'negative'],
  lease: ['unchanged', 'changedApproved', 'changedNotApproved'],
  ownershipChange: ['none', 'changed'],
  unitState: ['open', 'closed'],
  audience: ['foreign', 'turkishLanguage', 'towardsTurkiye', 'turkishMedia'],
  tripFrom: ['turkiye', 'previousEvent'],
  programmeChange: ['none', 'participantList', 'other'],
};

const YES_NO = `
  residentInTurkiye hibMember officeInTurkiye repealHolds formProper trademarkTurkiye relatedParty firstApplication preApproved
  preApprovalSigned adPaymentsComplete payerLinkProven chequeApproved paymentPaperValid issuedAbroad natureClear documentListed
  climateDocument rentMonthsShown sublet promotionListed targetReached eventMaterialShown counsellorToldBefore
  foreignExchangeEarning regularAds sentAbroadProven eventListed organisationListed virtual stand economyClass missionOpinion
  attendedWhole offRoute sameRoute standIn changeJustified mirrored otherTasksDone aimsServed`
  .trim()
  .split(/\s+/);

/** The answers that a question may have, as they are told; none where it asks for a day, an amount, a number or a share. */
export function answersOf(fact: string): readonly Told[] {
  return YES_NO.includes(fact) ? [true, false] : (CHOICES[fact] ?? []);
}
