import type {
  DifferenceReason,
  InvoicePartKind,
  MatchedBy,
  PaymentPartKind,
  UnusedReason,
} from '@kervan/evidence';
import { z } from 'zod';
import type {
  Confirmation,
  ConfirmationData,
  PlatformView,
  ReconciliationView,
} from '../api/reconciliation.ts';
import { evidenceEntry, factEntry, lineEntry, rateEntry } from './claim.ts';
import { notice, place } from './common.ts';
import { amount, currencyCode, dayText, decimalText, nameText, period, sha256Text, words } from './text.ts';

/** All kinds there are: one that is missing here, or is none, does not compile. */
function kinds<Kind extends string>(all: Readonly<Record<Kind, true>>) {
  return z.enum(Object.keys(all) as [Kind, ...Kind[]]);
}

const figure = z
  .strictObject({
    amounts: z.array(amount).describe('One per currency'),
    lira: decimalText.nullable().describe('In lira; null where a rate is missing'),
    rows: z.int().describe('Places behind it'),
    places: z.array(place).describe('The first of them'),
  })
  .describe('One figure in its own currencies and in lira');

const difference = z.strictObject({
  between: z.enum(['reported-invoiced', 'invoiced-paid']),
  reason: kinds<DifferenceReason>({
    timing: true,
    tax: true,
    'agency-fee': true,
    'prepaid-balance': true,
    rounding: true,
    exchange: true,
    'missing-document': true,
    'other-payer': true,
    'other-customer': true,
    'faulty-invoice': true,
    'not-matched': true,
    'above-report': true,
  }),
  amount: amount.describe('Signed: a part of the first figure less the second'),
  words,
  places: z.array(place),
});

const four = { reported: figure, invoiced: figure, paid: figure, base: figure.describe('What can be asked') };

const comparison = z.strictObject({
  comparison: z.string().describe('Id, e.g. tiktok/2026-04/DE'),
  platform: z.string(),
  month: z.string(),
  period,
  country: z.string().nullable(),
  currency: z.string(),
  ...four,
  differences: z.array(difference),
  comparable: z.boolean(),
});

const matchedBy = kinds<MatchedBy>({
  confirmed: true,
  number: true,
  amount: true,
  'amount-only': true,
  'oldest-first': true,
  balance: true,
});

const line = z.strictObject({
  line: lineEntry,
  comparison: z.string(),
  matchedBy: matchedBy.describe('How the payment was matched to the invoice'),
  limitedBy: z.enum(['nothing', 'reported', 'invoiced', 'debit', 'rate-missing']),
  invoiced: amount,
  paid: amount,
  reportedLeft: amount,
  asked: amount.nullable(),
  lira: decimalText.nullable(),
  steps: z.array(z.strictObject({ words, amount: amount.nullable() })).describe('How the figure came about'),
  invoice: place,
  payment: place,
});

function part<T extends z.ZodType>(kind: T) {
  return z.strictObject({ kind, amount, line: z.string().nullable() });
}

const paymentUse = z.strictObject({
  payment: place,
  reference: z.string(),
  day: dayText,
  platform: z.string().nullable(),
  amount,
  debited: amount.nullable(),
  topUp: place.nullable(),
  counts: z.boolean(),
  why: words.nullable(),
  parts: z.array(
    part(
      kinds<PaymentPartKind>({
        asked: true,
        'above-report': true,
        fee: true,
        tax: true,
        'outside-period': true,
        'invoice-not-counted': true,
        'invoice-missing': true,
        'not-counted': true,
        'rate-missing': true,
        'refund-without-payment': true,
        refunded: true,
        'balance-left': true,
        'above-invoices': true,
      }),
    ),
  ),
});

const invoiceUse = z.strictObject({
  invoice: place,
  number: z.string(),
  issuer: z.string(),
  day: dayText,
  platforms: z.array(z.string()),
  amount,
  counts: z.boolean(),
  why: words.nullable(),
  parts: z.array(
    part(
      kinds<InvoicePartKind>({
        asked: true,
        'above-report': true,
        fee: true,
        tax: true,
        'outside-period': true,
        unpaid: true,
        credited: true,
        'other-payer': true,
        'bank-paper-missing': true,
        'not-counted': true,
        'rate-missing': true,
      }),
    ),
  ),
});

const unused = z.strictObject({
  what: z.enum(['document', 'report-rows', 'invoice', 'bank-entry', 'transaction']),
  reason: kinds<UnusedReason>({
    'same-file': true,
    'same-rows': true,
    'same-invoice': true,
    'same-payment': true,
    'outside-period': true,
    'other-payer': true,
    'other-customer': true,
    'own-invoice': true,
    'no-platform': true,
    'several-platforms': true,
    'faulty-invoice': true,
    'credit-without-invoice': true,
    'refund-without-payment': true,
    'unrelated-payment': true,
    'bank-charge': true,
    'unrelated-receipt': true,
    'confirmed-unrelated': true,
    'several-candidates': true,
    'no-invoice-to-pay': true,
    'not-a-payment': true,
    'list-only': true,
  }),
  words,
  wayOut: words.nullable(),
  places: z.array(place),
  rows: z.int(),
  amount: amount.nullable(),
});

const balance = z.strictObject({
  platform: z.string(),
  currency: z.string(),
  month: z.string(),
  opening: decimalText,
  toppedUp: decimalText,
  refunded: decimalText,
  consumed: decimalText,
  closing: decimalText,
});

/** The three-way comparison: what `kervan reconcile --json` prints. */
export const reconciliationView = z
  .strictObject({
    claim: z.string().describe('Claim'),
    quarter: z.string().describe('Quarter'),
    period,
    comparisons: z.array(comparison).describe('Per platform, month and country'),
    countries: z.array(
      z.strictObject({ platform: z.string(), country: z.string().nullable(), currency: z.string(), ...four }),
    ),
    lines: z.array(line).describe('What the claim asks'),
    payments: z.array(paymentUse).describe('Where each payment went'),
    invoices: z.array(invoiceUse).describe('Where each invoice went'),
    unused: z.array(unused).describe('What was read and not used'),
    balances: z.array(balance).describe('Prepaid balances by month'),
    rates: z.array(rateEntry),
    missingRates: z.array(z.strictObject({ currency: currencyCode, day: dayText })),
    adSales: z.array(factEntry),
    assumptions: z.array(z.strictObject({ doubt: z.string(), reading: z.string(), words })),
    notices: z.array(notice),
    evidence: z.array(evidenceEntry),
  })
  .describe(
    'Reported × invoiced × paid, with every difference explained',
  ) satisfies z.ZodType<ReconciliationView>;

const placeRef = z.strictObject({ document: sha256Text, place: z.string().min(1) });
const invoiceRef = z.strictObject({
  number: nameText.describe('Number of the invoice'),
  issuer: nameText.exactOptional().describe('Issuer, where the number alone is not enough'),
});
const by = nameText.exactOptional().describe('Who confirms; left out: the beneficiary');

const confirmationShapes = {
  link: { kind: z.literal('link'), payment: placeRef, invoice: invoiceRef, by },
  notAds: { kind: z.literal('not-ads'), payment: placeRef, by },
  platform: { kind: z.literal('platform'), invoice: invoiceRef, platform: z.string().min(1).max(80), by },
  faultless: { kind: z.literal('faultless'), invoice: invoiceRef, by },
};

export const confirmationData = z
  .discriminatedUnion('kind', [
    z.strictObject(confirmationShapes.link),
    z.strictObject(confirmationShapes.notAds),
    z.strictObject(confirmationShapes.platform),
    z.strictObject(confirmationShapes.faultless),
  ])
  .describe('What a person decides about single documents') satisfies z.ZodType<ConfirmationData>;

const kept = { id: z.string(), confirmedAt: z.string() };

export const confirmation = z.discriminatedUnion('kind', [
  z.strictObject({ ...confirmationShapes.link, ...kept }),
  z.strictObject({ ...confirmationShapes.notAds, ...kept }),
  z.strictObject({ ...confirmationShapes.platform, ...kept }),
  z.strictObject({ ...confirmationShapes.faultless, ...kept }),
]) satisfies z.ZodType<Confirmation>;

export const platform = z
  .strictObject({
    platform: z.string().min(1).max(80).describe('Name in data'),
    title: nameText.describe('Name for people'),
    support: z.string().describe('Support its spend is asked under'),
    kind: z.string().describe('Kind of expense'),
    item: nameText
      .exactOptional()
      .describe('The thing its spend is for, where the law counts things: a depot unit, a report'),
    words: z.array(z.string().min(1).max(200)).max(50).describe('Words that name it on documents'),
  })
  .describe('What the spend on a platform is to the law') satisfies z.ZodType<PlatformView>;
