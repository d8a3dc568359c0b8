import type { DocumentView, TypedInvoice } from '@kervan/desk';

/** What the parts of one document's card are given. */
export interface DocumentItemProps {
  readonly document: DocumentView;
  /** The invoices typed in beside it. */
  readonly invoices: readonly TypedInvoice[];
}
