import { z } from 'zod';
import type {
  AssessmentAnswer,
  AssessmentRequest,
  ClaimChange,
  ClaimSummary,
  DecisionDays,
  DecisionView,
  LedgerView,
  NewClaim,
  ReadingChoice,
  ReceiptSummary,
  ReplayView,
} from '../api/claims.ts';
import { assessmentView } from './assessment.ts';
import { chosenReading, claimFile } from './claim.ts';
import { notice } from './common.ts';
import {
  amount,
  dayText,
  decimalText,
  filedPeriodText,
  integerText,
  regimeText,
  sha256Text,
} from './text.ts';

/** Names of claims go into addresses and file names. */
const claimName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u)
  .describe('Name of the claim: letters, digits, blank, dot, dash');

const documents = z.array(sha256Text).min(1).describe('Digests of the documents it rests on');

const comparisonChoices = z
  .strictObject({
    countryless: z.enum(['report-shares', 'left-unknown']).exactOptional().describe('What has no country'),
    rate: z
      .enum(['payment-day', 'fifteenth'])
      .exactOptional()
      .describe('Whose lira rate compares unlike currencies'),
    expenseCurrency: z
      .enum(['purchase', 'debit'])
      .exactOptional()
      .describe('Currency of a purchase paid from a lira card'),
    granularity: z
      .enum(['month', 'quarter'])
      .exactOptional()
      .describe('Period in which the figures are compared'),
  })
  .describe('Readings taken when documents are made into lines');

export const claimSummary = z
  .strictObject({
    claim: z.string().describe('Name'),
    quarter: filedPeriodText.describe('The quarter, or for depot rent the half-year'),
    filedOn: dayText.nullable().describe('Day of filing'),
    state: z.enum(['draft', 'filed', 'decided']),
    documents: documents.nullable(),
    readings: z.record(z.string(), chosenReading).describe('Readings chosen, by doubt'),
    comparison: comparisonChoices,
    openedAt: z.string(),
    receipt: z.string().nullable().describe('Receipt of the decision'),
  })
  .describe('A payment application') satisfies z.ZodType<ClaimSummary>;

export const newClaim = z.strictObject({
  quarter: filedPeriodText,
  claim: claimName.exactOptional(),
  filedOn: dayText.exactOptional(),
  documents: documents.exactOptional(),
}) satisfies z.ZodType<NewClaim>;

export const claimChange = z.strictObject({
  filedOn: dayText.nullable().exactOptional(),
  documents: documents.nullable().exactOptional(),
  comparison: comparisonChoices.exactOptional(),
}) satisfies z.ZodType<ClaimChange>;

export const readingChoice = chosenReading satisfies z.ZodType<ReadingChoice>;

const days = {
  decidedOn: dayText.exactOptional().describe('Day of the decision; left out: today'),
  knownOn: dayText.exactOptional().describe('Day up to which the law is taken as known; left out: today'),
};

export const decisionDays = z.strictObject(days) satisfies z.ZodType<DecisionDays>;

export const assessmentRequest = z.strictObject({
  claim: claimFile,
  ...days,
}) satisfies z.ZodType<AssessmentRequest>;

export const assessmentAnswer = z.strictObject({
  view: assessmentView,
  lawModule: sha256Text.describe('Digest of the law module that assessed'),
  notices: z.array(notice),
}) satisfies z.ZodType<AssessmentAnswer>;

export const receiptSummary = z.strictObject({
  receipt: sha256Text.describe('Digest of the receipt'),
  claim: z.string(),
  regime: regimeText,
  quarter: filedPeriodText.nullable().describe('Null for a claim under Decision 5448'),
  decidedOn: dayText,
  knownOn: dayText,
  issuedAt: z.string(),
  lawModule: sha256Text,
  award: z.strictObject({ least: decimalText, most: decimalText.nullable() }).describe('Award in lira'),
  decision: z.boolean().describe('True for the receipt of a decision'),
}) satisfies z.ZodType<ReceiptSummary>;

export const replayView = z
  .strictObject({
    same: z.boolean().describe('Any difference is a failure'),
    lawModule: sha256Text,
    differences: z.array(z.strictObject({ place: z.string(), was: z.string(), is: z.string() })),
  })
  .describe('What replaying a receipt came to') satisfies z.ZodType<ReplayView>;

const ledgerUse = z.strictObject({
  allowance: z.string(),
  size: integerText,
  used: integerText,
  claim: z.string(),
  state: z.enum(['granted', 'pending']),
  postedAt: z.string(),
});

export const decisionView = z.strictObject({
  receipt: receiptSummary,
  uses: z.array(ledgerUse),
}) satisfies z.ZodType<DecisionView>;

export const ledgerView = z.strictObject({
  uses: z.array(ledgerUse),
  documents: z.array(
    z.strictObject({ number: z.string(), issuer: z.string(), claim: z.string(), amount: amount.nullable() }),
  ),
}) satisfies z.ZodType<LedgerView>;
