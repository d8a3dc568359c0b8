import type { Currency, Day, Period } from '@kervan/kit';
import type { Invoice } from '../../model.ts';
import type { Item } from '../intake.ts';
import type { BeneficiaryNames, Confirmed, InvoiceName, UnusedReason } from '../model.ts';
import { companyKey, numberKey, sameCompany, taxKey } from '../names.ts';
import type { PlatformBook } from '../platform-book.ts';
import type { ComparedPeriod, PeriodGrid } from '../reported/periods.ts';
import { customerStanding, standingOf } from './customer.ts';
import { type InvoiceParts, invoiceParts } from './parts.ts';

/** An invoice as something to be paid: by whom it was issued, what for, and how much of it is still open. */
export interface Debt {
  readonly item: Item<Invoice>;
  /** Who is to be paid: `platform tiktok`, or `issuer …`. */
  readonly party: string;
  readonly platforms: readonly string[];
  readonly agency: boolean;
  /** Counts towards the base; else why not. */
  readonly counts: boolean;
  readonly why: 'other-customer' | 'faulty-invoice' | undefined;
  readonly linkedCustomer: boolean;
  readonly currency: Currency;
  /** Minor units per platform, after credit notes. */
  readonly ads: { readonly platform: string; minor: bigint }[];
  fee: bigint;
  tax: bigint;
  /** Taken off by credit notes. */
  credited: bigint;
  readonly creditNotes: Item<Invoice>[];
  /** Not yet paid by anybody. */
  open: bigint;
  /** The days it is for; stated by the document, or the compared period of its own day. */
  readonly span: Period;
  readonly spanStated: boolean;
}

/** A credit note waiting to be taken off an invoice. Its amounts are positive here. */
export interface CreditNote {
  readonly debt: Debt;
  readonly corrects: readonly string[];
}

export interface Refused {
  readonly item: Item<Invoice>;
  readonly reason: Extract<UnusedReason, 'own-invoice' | 'no-platform' | 'several-platforms'>;
}

export interface Debts {
  readonly debts: Debt[];
  readonly notes: CreditNote[];
  readonly refused: Refused[];
}

export interface DebtSetting {
  readonly platforms: PlatformBook;
  readonly beneficiary: BeneficiaryNames;
  readonly confirmed: Confirmed;
  readonly gridOf: (platform: string) => PeriodGrid;
}

/** Turns invoices into debts, in the order in which they are to be paid: oldest period, day, number. */
export function debtsOf(invoices: readonly Item<Invoice>[], setting: DebtSetting): Debts {
  const out: Debts = { debts: [], notes: [], refused: [] };
  const confirmed = confirmedNames(setting.confirmed);
  for (const item of invoices) {
    const parts = partsOf(item.value, setting, confirmed);
    if (typeof parts === 'string') {
      out.refused.push({ item, reason: parts });
      continue;
    }
    const debt = debtOf(item, parts, setting, confirmed);
    if (item.value.payable.minor < 0n)
      out.notes.push({ debt: turned(debt), corrects: item.value.corrects ?? [] });
    else out.debts.push(debt);
  }
  out.debts.sort(byAge);
  out.notes.sort((a, b) => byAge(a.debt, b.debt));
  return out;
}

/** Oldest first: start of the period it is for, its own day, then the order of the documents. */
export function byAge(a: Debt, b: Debt): number {
  return a.span.from - b.span.from || a.item.value.day - b.item.value.day || a.item.order - b.item.order;
}

function partsOf(
  invoice: Invoice,
  setting: DebtSetting,
  confirmed: ConfirmedNames,
): InvoiceParts | Refused['reason'] {
  const { beneficiary } = setting;
  const told = beneficiary.names.length > 0 || beneficiary.taxNumbers.length > 0;
  if (told && standingOf(invoice.issuer, beneficiary) === 'beneficiary') return 'own-invoice';
  return invoiceParts(invoice, setting.platforms, confirmed.platformOf(invoice));
}

function debtOf(
  item: Item<Invoice>,
  parts: InvoiceParts,
  setting: DebtSetting,
  confirmed: ConfirmedNames,
): Debt {
  const invoice = item.value;
  const customer = customerStanding(invoice, setting.beneficiary);
  const faulty = (invoice.faults ?? []).length > 0 && !confirmed.isFaultless(invoice);
  const why = customer === 'other' ? 'other-customer' : faulty ? 'faulty-invoice' : undefined;
  const platforms = parts.ads.map((one) => one.platform);
  const first = platforms[0] as string;
  return {
    item,
    party: parts.issuerIsPlatform ? `platform ${first}` : issuerParty(invoice),
    platforms,
    agency: !parts.issuerIsPlatform,
    counts: why === undefined,
    why,
    linkedCustomer: customer === 'linked',
    currency: invoice.currency,
    ads: parts.ads.map((one) => ({ ...one })),
    fee: parts.fee,
    tax: parts.tax,
    credited: 0n,
    creditNotes: [],
    open: invoice.payable.minor < 0n ? 0n : invoice.payable.minor,
    span: invoice.period ?? setting.gridOf(first).of(invoice.day),
    spanStated: invoice.period !== undefined,
  };
}

/** Invoices typed in without the issuer's words on them still name the platform they are for. */
function issuerParty(invoice: Invoice): string {
  const key = companyKey(invoice.issuer.name);
  if (key !== '') return `issuer ${key}`;
  const { taxNumber } = invoice.issuer;
  return taxNumber === undefined ? `issuer ${invoice.issuer.name}` : `issuer ${taxKey(taxNumber)}`;
}

function turned(debt: Debt): Debt {
  return {
    ...debt,
    ads: debt.ads.map(({ platform, minor }) => ({ platform, minor: -minor })),
    fee: -debt.fee,
    tax: -debt.tax,
    open: -debt.item.value.payable.minor,
  };
}

/** The compared periods that an invoice's days touch. */
export function periodsOf(debt: Debt, grid: PeriodGrid): ComparedPeriod[] {
  return grid.over(debt.span);
}

/** The last day of what an invoice is for: a top-up after it cannot have paid it. */
export function lastDayOf(debt: Debt): Day {
  return (debt.spanStated ? Math.max(debt.span.until - 1, debt.item.value.day) : debt.item.value.day) as Day;
}

interface ConfirmedNames {
  platformOf(invoice: Invoice): string | undefined;
  isFaultless(invoice: Invoice): boolean;
}

function confirmedNames(confirmed: Confirmed): ConfirmedNames {
  const platforms = confirmed.platforms ?? [];
  const faultless = confirmed.faultless ?? [];
  return {
    platformOf: (invoice) => platforms.find((one) => isNamed(invoice, one.invoice))?.platform,
    isFaultless: (invoice) => faultless.some((one) => isNamed(invoice, one)),
  };
}

/** Whether a name given by a person means this invoice. */
export function isNamed(invoice: Invoice, name: InvoiceName): boolean {
  if (numberKey(invoice.number) !== numberKey(name.number)) return false;
  if (name.issuer === undefined) return true;
  const { taxNumber } = invoice.issuer;
  return (
    (taxNumber !== undefined && taxKey(taxNumber) === taxKey(name.issuer)) ||
    sameCompany(invoice.issuer.name, name.issuer)
  );
}
