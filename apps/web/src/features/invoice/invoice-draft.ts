import type { ProposedInvoiceView, TypedInvoice, TypedInvoiceData } from '@kervan/desk';
import type { Lang } from '@kervan/kit';
import { compareAmounts, less, readAmount, sumOf, typedAmount } from '../../ui/amount.ts';
import { lastDayOf, periodOf } from '../../ui/period-text.ts';

/** What the form holds: texts as typed; days as ISO text. */
export interface InvoiceDraft {
  readonly number: string;
  readonly day: string;
  readonly issuer: string;
  readonly issuerTaxNumber: string;
  readonly issuerCountry: string;
  readonly customer: string;
  readonly currency: string;
  readonly net: string;
  readonly tax: string;
  readonly withheld: string;
  readonly platform: string;
  readonly country: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly typedBy: string;
}

export type InvoiceFault =
  | 'number'
  | 'day'
  | 'issuer'
  | 'currency'
  | 'net'
  | 'tax'
  | 'withheld'
  | 'country'
  | 'period';

/** A draft from what was found in the text, or from the invoice that is corrected. */
export function draftOf(
  proposed: ProposedInvoiceView | null,
  typed: TypedInvoice | undefined,
  lang: Lang,
): InvoiceDraft {
  const money = (plain: string | undefined) => (plain === undefined ? '' : typedAmount(plain, lang));
  const period = typed === undefined ? proposed?.period?.value : typed.period;
  return {
    number: typed?.number ?? proposed?.number?.value ?? '',
    day: typed?.day ?? proposed?.day?.value ?? '',
    issuer: typed?.issuer ?? proposed?.issuer?.value ?? '',
    issuerTaxNumber: typed?.issuerTaxNumber ?? '',
    issuerCountry: typed?.issuerCountry ?? '',
    customer: typed === undefined ? (proposed?.customer?.value ?? '') : (typed.customer ?? ''),
    currency: typed?.currency ?? proposed?.currency?.value ?? proposed?.net?.value.currency ?? '',
    net: money(typed?.net ?? proposed?.net?.value.amount),
    tax: money(typed?.tax ?? proposed?.tax?.value.amount),
    withheld: money(typed?.withheld),
    platform: typed === undefined ? (proposed?.platform?.value ?? '') : (typed.platform ?? ''),
    country: typed?.country ?? '',
    firstDay: period?.from ?? '',
    lastDay: lastDayOf(period),
    typedBy: typed?.typedBy ?? '',
  };
}

/** Fields that cannot be saved as they stand. */
export function invoiceFaults(draft: InvoiceDraft, lang: Lang): readonly InvoiceFault[] {
  const faults: InvoiceFault[] = [];
  const tax = readAmount(draft.tax, lang);
  const withheld = draft.withheld.trim() === '' ? '0' : readAmount(draft.withheld, lang);
  if (draft.number.trim() === '') faults.push('number');
  if (draft.day === '') faults.push('day');
  if (draft.issuer.trim() === '') faults.push('issuer');
  if (!/^[A-Za-z]{3}$/.test(draft.currency.trim())) faults.push('currency');
  if (readAmount(draft.net, lang) === undefined) faults.push('net');
  if (tax === undefined) faults.push('tax');
  if (withheld === undefined || (tax !== undefined && compareAmounts(withheld, tax) > 0))
    faults.push('withheld');
  if (!/^([A-Za-z]{2})?$/.test(draft.country.trim())) faults.push('country');
  const dated = draft.firstDay !== '' || draft.lastDay !== '';
  if (dated && periodOf(draft.firstDay, draft.lastDay) === undefined) faults.push('period');
  return faults;
}

/** What is to be paid by the amounts as typed: net + VAT − withheld; undefined while one of them is no amount. */
export function payableOf(draft: InvoiceDraft, lang: Lang): string | undefined {
  const net = readAmount(draft.net, lang);
  const tax = readAmount(draft.tax, lang);
  const withheld = draft.withheld.trim() === '' ? '0' : readAmount(draft.withheld, lang);
  if (net === undefined || tax === undefined || withheld === undefined) return undefined;
  return less(sumOf([net, tax]), withheld);
}

/** The invoice to save, from a draft without faults. */
export function invoiceOf(draft: InvoiceDraft, document: string, lang: Lang): TypedInvoiceData {
  const period = periodOf(draft.firstDay, draft.lastDay);
  const withheld = readAmount(draft.withheld, lang);
  return {
    document,
    number: draft.number.trim(),
    day: draft.day,
    issuer: draft.issuer.trim(),
    currency: draft.currency.trim().toUpperCase(),
    net: readAmount(draft.net, lang) ?? '',
    tax: readAmount(draft.tax, lang) ?? '',
    ...(withheld === undefined ? {} : { withheld }),
    ...filled('issuerTaxNumber', draft.issuerTaxNumber),
    ...filled('issuerCountry', draft.issuerCountry.toUpperCase()),
    ...filled('customer', draft.customer),
    ...filled('platform', draft.platform.toLowerCase()),
    ...filled('country', draft.country.toUpperCase()),
    ...filled('typedBy', draft.typedBy),
    ...(period === undefined ? {} : { period }),
  };
}

function filled<Name extends string>(name: Name, text: string): { readonly [key in Name]?: string } {
  const kept = text.trim();
  return (kept === '' ? {} : { [name]: kept }) as { readonly [key in Name]?: string };
}
