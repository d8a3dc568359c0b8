import { child, childrenOf, textOf, type XmlElement } from '../xml/tree.ts';

/** Namespaces of UBL 2.x; the same for UBL 2.0 and 2.1, TR1.0 and TR1.2. Prefixes in documents are arbitrary. */
export const INVOICE = 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2';
export const CREDIT_NOTE = 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2';
export const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
export const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';
/** Envelope of the revenue administration's exchange, around one or many documents. */
export const ENVELOPE = 'http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader';

/** The basic component of a name. */
export function cbc(of: XmlElement | undefined, local: string): XmlElement | undefined {
  return child(of, CBC, local);
}

/** Text of a basic component, trimmed; undefined when missing or empty. */
export function cbcText(of: XmlElement | undefined, local: string): string | undefined {
  return textOf(cbc(of, local));
}

/** The aggregate reached by a path of names, the first of each. */
export function cac(of: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = of;
  for (const local of path) at = child(at, CAC, local);
  return at;
}

export function cacs(of: XmlElement | undefined, local: string): readonly XmlElement[] {
  return childrenOf(of, CAC, local);
}
