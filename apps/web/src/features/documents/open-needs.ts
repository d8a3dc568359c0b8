import type { DocumentView, TypedInvoice } from '@kervan/desk';

/** What a document still waits for: an invoice that has been typed in beside its PDF is not waited for any more. */
export function openNeeds(document: DocumentView, invoices: readonly TypedInvoice[]): DocumentView['needs'] {
  const typed = invoices.some((one) => one.document === document.document);
  return typed ? document.needs.filter((need) => need !== 'typed-invoice') : document.needs;
}

/** Whether a document could not be used at all. */
export function isUnusable(document: DocumentView): boolean {
  return document.state === 'failed' || document.kind === 'unrecognised' || document.kind === 'not-evidence';
}
