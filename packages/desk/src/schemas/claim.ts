import type { ClaimFile } from '@kervan/law';
import { z } from 'zod';
import {
  amount,
  countryCode,
  currencyCode,
  dayText,
  decimalText,
  factPeriodText,
  filedPeriodText,
  integerText,
  nameText,
  regimeText,
  sha256Text,
} from './text.ts';

/** Whom or what a fact is about. */
export const factSubject = z
  .strictObject({
    support: z.string().exactOptional().describe('Support it is about, e.g. e-export/e-export-promotion'),
    platform: z.string().exactOptional().describe('Marketplace or ad platform it is about, e.g. tiktok'),
    country: countryCode.exactOptional().describe('Country it is about, ISO 3166 alpha-2'),
    period: factPeriodText
      .exactOptional()
      .describe('Quarter, half-year or month it is true in: that of lines whose activity starts in it'),
    item: nameText.exactOptional().describe('Thing it is about, as a line names it: a depot unit, a report'),
  })
  .describe('Whom or what the fact is about; left out parts mean all of them');

export const factValue = z
  .union([z.boolean(), z.string().max(500), amount])
  .describe('Yes or no, an answer of the catalogue, a day, a share in per cent, or an amount');

export const factOrigin = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('document').describe('Read from a document'),
      document: z.string().describe('Name or digest of the document'),
      place: z.string().describe('Place in it'),
    }),
    z.strictObject({
      kind: z.literal('declaration').describe('Declared'),
      by: nameText.describe('Who declared it'),
    }),
    z.strictObject({
      kind: z.literal('judgement').describe('Judged by a person'),
      by: nameText.describe('Who judged'),
      reason: nameText.describe('Why'),
    }),
    z.strictObject({
      kind: z.literal('register').describe('Taken from a register'),
      register: nameText.describe('Which register'),
    }),
  ])
  .describe('Where the fact comes from');

export const factEntry = z.strictObject({
  fact: z.string().describe('Name in the fact catalogue (see the schema “facts”)'),
  subject: factSubject.exactOptional(),
  value: factValue,
  origin: factOrigin,
  recordedOn: dayText.describe('Day the fact was recorded'),
});

const lineDocument = z
  .strictObject({
    number: z.string().describe('Number of the document'),
    issuer: z.string().describe('Issuer of the document'),
    day: dayText.describe('Day of the document'),
    net: amount
      .exactOptional()
      .describe('E-export: amount of the whole document without VAT, for the one-use rule'),
    total: amount
      .exactOptional()
      .describe('Decision 5448: amount of the whole document, indirect taxes included'),
  })
  .describe('The invoice that was paid');

const linePayment = z
  .strictObject({
    reference: z.string().describe('Reference of the payment'),
    day: dayText.exactOptional().describe('Day of the payment document; left out when not known yet'),
    valueDay: dayText
      .exactOptional()
      .describe('Value date, where the document shows one beside the day of the transaction: it counts'),
  })
  .describe('The payment');

export const lineEntry = z.strictObject({
  id: z.string().min(1).describe('Name of the line, unique in the claim'),
  support: z.string().describe('Support it is asked under, e.g. e-export/digital-marketplace-promotion'),
  item: z
    .string()
    .min(1)
    .max(500)
    .exactOptional()
    .describe(
      'The thing it is for, by its own name, where things are counted or limited: report, unit, project',
    ),
  kind: z.string().describe('Kind of expense, e.g. payPerClick'),
  platform: z
    .string()
    .exactOptional()
    .describe('Marketplace or ad platform, e.g. amazon; e-export asks for it'),
  country: countryCode.exactOptional().describe('Country of the activity; left out when unknown'),
  moreCountries: z
    .array(countryCode)
    .min(1)
    .exactOptional()
    .describe('Further countries of an activity that covers several'),
  person: nameText
    .exactOptional()
    .describe('Representative, traveller or interpreter it is for, where persons are counted'),
  body: nameText.exactOptional().describe('Firm or body that the person represents'),
  activity: z
    .strictObject({
      from: dayText.describe('First day'),
      until: dayText.describe('The day after the last one'),
    })
    .describe('The activity period, half-open'),
  document: lineDocument,
  payment: linePayment,
  amount: amount
    .exactOptional()
    .describe(
      'What is asked to count, in the currency of the payment: e-export without VAT, Decision 5448 with indirect taxes; left out when not known yet',
    ),
  reported: amount.exactOptional().describe('The same spend in the ad report’s currency, where that differs'),
  facts: z
    .record(z.string(), factValue)
    .exactOptional()
    .describe('Facts of this line alone, by name; they win over the claim’s'),
  from: z.array(z.string()).exactOptional().describe('Places in the documents this line was made from'),
});

export const rateEntry = z.strictObject({
  currency: currencyCode.describe('Foreign currency'),
  day: dayText.describe('Day of the bulletin'),
  unit: z.int().min(1).describe('How many units of the currency the rate is for'),
  buying: decimalText.describe('TCMB forex buying rate as printed'),
  bulletin: z.string().describe('Number of the bulletin'),
  digest: sha256Text.exactOptional().describe('SHA-256 of the bulletin'),
  table: z
    .enum(['indicative', 'information', 'oanda'])
    .exactOptional()
    .describe('Step of the ladder: TCMB indicative (where left out), TCMB information-only, oanda.com'),
});

export const listEntry = z.strictObject({
  list: z.literal('EK-3').describe('The list: EK-3, target and priority countries of Decision 5448'),
  from: dayText.describe('First day of this version'),
  until: dayText.exactOptional().describe('The day after its last one; left out while it stands'),
  countries: z.array(countryCode).describe('Countries on it'),
  source: nameText.describe('Where the version was published'),
});

export const ledgerEntry = z.strictObject({
  allowance: z.string().describe('Key of the allowance, as an assessment prints it'),
  size: integerText.describe('Size of the allowance at the time of the use, in its own minor units'),
  used: integerText.describe('What was used, in the same units'),
  state: z.enum(['granted', 'pending']).describe('granted: decided; pending: filed and awaiting decision'),
  claim: z.string().describe('Claim that used it'),
});

export const chosenReading = z.strictObject({
  reading: z.string().describe('The reading chosen'),
  by: nameText.describe('Who chose it'),
  reason: nameText.describe('Why'),
});

export const evidenceEntry = z.strictObject({
  name: z.string().describe('Name of the document'),
  digest: sha256Text.describe('SHA-256 of its bytes'),
});

/** A payment application: `claim.json`. */
export const claimFile = z
  .strictObject({
    format: z.literal('kervan-claim/1').describe('Form of this file'),
    claim: z.string().min(1).max(120).describe('Name of the claim, unique for the beneficiary'),
    regime: regimeText,
    beneficiary: z.string().min(1).max(120).describe('Tax number or any stable name of the beneficiary'),
    quarter: filedPeriodText
      .exactOptional()
      .describe(
        'E-export: the quarter the payment application is for, 2026-Q2; for depot rent the half-year, 2025-H1',
      ),
    filedOn: dayText.exactOptional().describe('Day the application was or will be filed'),
    facts: z.array(factEntry).describe('Facts told, drawn from documents or judged'),
    lines: z
      .array(lineEntry)
      .describe('One payment’s part that paid one invoice’s part for one country, each'),
    rates: z.array(rateEntry).describe('Lira rates, one per currency and day that the lines need'),
    lists: z.array(listEntry).exactOptional().describe('Versions of the Ministry’s lists (EK-3)'),
    ledger: z.array(ledgerEntry).exactOptional().describe('What earlier claims have used of the allowances'),
    readings: z
      .record(z.string(), chosenReading)
      .exactOptional()
      .describe('Readings chosen in place of the default ones, by doubt'),
    evidence: z.array(evidenceEntry).exactOptional().describe('Digests of the documents behind the facts'),
  })
  .describe('A payment application as data') satisfies z.ZodType<ClaimFile>;
