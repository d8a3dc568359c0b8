import { commonFacts } from './common-facts.ts';
import type { FactDefinition } from './fact-definition.ts';
import { supportFacts } from './support-facts.ts';

export type { FactDefinition } from './fact-definition.ts';
export { STATUS_WORDS, STATUSES, type Status } from './status.ts';

export type FactName =
  | 'status'
  | 'legalPerson'
  | 'unionMember'
  | 'dysRegistered'
  | 'coverageDay'
  | 'companyGrade'
  | 'brandProgramme'
  | 'turkishProductRatio'
  | 'trademarkTurkiye'
  | 'trademarkAbroad'
  | 'preApprovalDay'
  | 'accountManaged'
  | 'accessGiven'
  | 'listingComplete'
  | 'turkishProduct'
  | 'payer'
  | 'paymentChannel'
  | 'relatedParty'
  | 'supportedElsewhere'
  | 'foreignLanguageAbroad'
  | 'activityListed'
  | 'objected'
  | 'adSales'
  | 'exportPreviousYear'
  | 'databaseListed'
  | 'euPreApprovalDay'
  | 'provider'
  | 'becameSale'
  | 'depotApproved'
  | 'countryPicked'
  | 'marketplaceApproved'
  | 'storeOpened'
  | 'serviceListed'
  | 'entryCondition'
  | 'autoParts'
  | 'retailGoods'
  | 'feasibility'
  | 'realisationReport'
  | 'directorateApproved'
  | 'eCommerceSales';

/** Every fact the law may ask for, in the order in which a reviewer would. */
export const factCatalogue: readonly FactDefinition[] = [...commonFacts, ...supportFacts];

const SLOTS = new Map(factCatalogue.map((definition, slot) => [definition.name, slot]));

/** Position of a fact in every slot array. */
export function slotOf(name: FactName): number {
  return SLOTS.get(name) as number;
}

/** The definition behind a name, or undefined for a name that the catalogue does not know. */
export function findFact(name: string): FactDefinition | undefined {
  const slot = SLOTS.get(name);
  return slot === undefined ? undefined : factCatalogue[slot];
}

/** All answers possible: what an unknown choice stands for. */
export function fullMask(definition: FactDefinition): number {
  return (1 << definition.domain.length) - 1;
}

/** Whether a fact has one value for a line, and so a slot; sales are told per country and period and have none. */
export function hasSlot(definition: FactDefinition): boolean {
  return definition.type !== 'amount' || definition.currency !== undefined;
}
