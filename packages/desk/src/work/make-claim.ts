import {
  type Confirmed,
  claimFrom,
  type DocumentPlace,
  type PlatformSetting,
  type Reading,
  type ReconcileInput,
  type Reconciliation,
  reconcile,
} from '@kervan/evidence';
import { type Day, parseDay, parseNamedPeriod } from '@kervan/kit';
import type { ChosenReading, ClaimFile, FactEntry, LedgerEntry, LineEntry } from '@kervan/law';
import type { ComparisonChoices } from '../api/claims.ts';
import type { TypedInvoiceData } from '../api/documents.ts';
import type { ConfirmationData, InvoiceRef, PlaceRef, PlatformView } from '../api/reconciliation.ts';
import { type Customer, withTypedInvoices } from './typed-invoice.ts';

/** Whose claim it is, by every name and number that documents may show. */
export interface DeskOwner {
  /** Stands in the claim as the beneficiary: the tax number, or any stable name. */
  readonly beneficiary: string;
  readonly name: string;
  readonly taxNumber?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
  /** Organically linked companies, who may be the customer or pay (E-2.16). */
  readonly linkedNames?: readonly string[] | undefined;
}

/** What a claim is made from: documents as read, and what people told beside them. */
export interface DeskWork {
  readonly owner: DeskOwner;
  readonly documents: readonly Reading[];
  readonly typedInvoices?: readonly TypedInvoiceData[] | undefined;
  readonly facts?: readonly FactEntry[] | undefined;
  readonly platforms?: readonly PlatformView[] | undefined;
  readonly confirmations?: readonly ConfirmationData[] | undefined;
  /** What earlier claims have used of the allowances. */
  readonly ledger?: readonly LedgerEntry[] | undefined;
  readonly claim: {
    readonly claim: string;
    /** The quarter that is filed for; for depot rent the half-year. */
    readonly quarter: string;
    readonly filedOn?: string | undefined;
    readonly readings?: Readonly<Record<string, ChosenReading>> | undefined;
    readonly comparison?: ComparisonChoices | undefined;
  };
  /** Day on which facts drawn from the documents are recorded: the same day gives the same claim, to the byte. */
  readonly recordedOn: string;
}

export interface MadeClaim {
  readonly reconciliation: Reconciliation;
  readonly claim: ClaimFile;
}

/** Compares report, invoice and payment of the claim's quarter or half-year, and makes the claim file that the law assesses. */
export function makeClaim(work: DeskWork): MadeClaim {
  const { owner, claim } = work;
  const customer: Customer = { name: owner.name, taxNumber: owner.taxNumber };
  const readings = defined({ ...readingsOfComparison(claim.readings ?? {}), ...(claim.comparison ?? {}) });
  const reconciliation = reconcile({
    documents: withTypedInvoices(work.documents, work.typedInvoices ?? [], customer),
    ...periodOf(claim.quarter),
    recordedOn: recordedDay(work.recordedOn),
    beneficiary: {
      names: [owner.name, ...(owner.otherNames ?? [])],
      taxNumbers: owner.taxNumber === undefined ? [] : [owner.taxNumber],
      linked: (owner.linkedNames ?? []).map((name) => ({ name })),
    },
    platforms: (work.platforms ?? []) satisfies readonly PlatformSetting[],
    confirmed: confirmedBy(work.confirmations ?? []),
    readings,
  });
  const ledger = work.ledger ?? [];
  const file = claimFrom(reconciliation, {
    claim: claim.claim,
    beneficiary: owner.beneficiary,
    quarter: claim.quarter,
    facts: work.facts ?? [],
    ...(claim.filedOn === undefined ? {} : { filedOn: claim.filedOn }),
    ...(isEmpty(claim.readings) ? {} : { readings: claim.readings }),
    ...(ledger.length === 0 ? {} : { ledger }),
  });
  return { reconciliation, claim: withThings(file, work.platforms ?? []) };
}

/** Lines name the thing that the spend on their platform is told to be for; documents do not say it. */
function withThings(claim: ClaimFile, platforms: readonly PlatformView[]): ClaimFile {
  const things = new Map(platforms.map(({ platform, item }) => [platform, item]));
  const thingOf = ({ platform }: LineEntry) => (platform === undefined ? undefined : things.get(platform));
  if (claim.lines.every((line) => thingOf(line) === undefined)) return claim;
  const lines = claim.lines.map((line) => {
    const item = thingOf(line);
    return item === undefined ? line : { ...line, item };
  });
  return { ...claim, lines };
}

/** A quarter is compared as such; a half-year as a run of months. */
function periodOf(key: string): Pick<ReconcileInput, 'quarter' | 'period'> {
  const period = parseNamedPeriod(key, 'quarter');
  return period.kind === 'quarter' ? { quarter: key } : { period };
}

function isEmpty(readings: object | undefined): readings is undefined {
  return readings === undefined || Object.keys(readings).length === 0;
}

function recordedDay(text: string): Day {
  return parseDay(text, 'recordedOn');
}

/** A person's decisions about single documents, as the comparison takes them. */
export function confirmedBy(confirmations: readonly ConfirmationData[]): Confirmed {
  const links: NonNullable<Confirmed['links']>[number][] = [];
  const notAds: DocumentPlace[] = [];
  const platforms: NonNullable<Confirmed['platforms']>[number][] = [];
  const faultless: NonNullable<Confirmed['faultless']>[number][] = [];
  for (const one of confirmations) {
    if (one.kind === 'link') links.push({ payment: placeOf(one.payment), invoice: nameOf(one.invoice) });
    else if (one.kind === 'not-ads') notAds.push(placeOf(one.payment));
    else if (one.kind === 'platform')
      platforms.push({ invoice: nameOf(one.invoice), platform: one.platform });
    else faultless.push(nameOf(one.invoice));
  }
  return { links, notAds, platforms, faultless };
}

function placeOf({ document, place }: PlaceRef): DocumentPlace {
  return { digest: document, place };
}

function nameOf({ number, issuer }: InvoiceRef) {
  return { number, ...(issuer === undefined ? {} : { issuer }) };
}

/**
 * Readings of the register that already act when documents are made into lines. The rate of the 15th acts twice: the comparison
 * supplies that day's rate, and the law converts at it.
 */
function readingsOfComparison(readings: Readonly<Record<string, ChosenReading>>): ComparisonChoices {
  return {
    rate: readings['E-2.24']?.reading === 'fifteenth' ? 'fifteenth' : undefined,
    granularity: readings['evidence-comparison-period']?.reading === 'quarter' ? 'quarter' : undefined,
    expenseCurrency: readings['evidence-expense-currency']?.reading === 'debited' ? 'debit' : undefined,
  };
}

function defined<T extends object>(choices: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
