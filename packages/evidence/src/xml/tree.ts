/** One element of a document read with its namespaces. Prefixes are forgotten on purpose: only the URI counts. */
export interface XmlElement {
  readonly uri: string;
  readonly local: string;
  /** By local name where the attribute has no namespace, by `{uri}local` where it has one. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  /** The element's own text, pieces joined, untrimmed. */
  readonly text: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Which of its same-named siblings it is, from 1. */
  readonly nth: number;
  /** How many children of each name it has. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The first child of a name. */
export function child(of: XmlElement | undefined, uri: string, local: string): XmlElement | undefined {
  return of?.children.find((each) => each.local === local && each.uri === uri);
}

/** All children of a name, in document order. */
export function childrenOf(of: XmlElement | undefined, uri: string, local: string): readonly XmlElement[] {
  return of?.children.filter((each) => each.local === local && each.uri === uri) ?? [];
}

/** Text of an element without surrounding blanks; undefined when there is no element or nothing in it. */
export function textOf(of: XmlElement | undefined): string | undefined {
  const text = of?.text.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** Elements below (and with) `of` that a test accepts, in document order; what lies inside an accepted one is not searched. */
export function findAll(of: XmlElement, accepts: (element: XmlElement) => boolean): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [of];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (accepts(next)) found.push(next);
    else for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] as XmlElement);
  }
  return found;
}

/** Prefixes that people know these namespaces by; a place is written with them whatever the document uses. */
const KNOWN_PREFIXES: Readonly<Record<string, string>> = {
  'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2': 'cac:',
  'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2': 'cbc:',
  'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2': 'ext:',
  'http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader': 'sh:',
  'http://www.efatura.gov.tr/package-namespace': 'ef:',
};

/** Where an element stands, in a form to look it up by: `/Invoice/cac:InvoiceLine[2]/cbc:LineExtensionAmount`. */
export function placeOf(element: XmlElement): string {
  const steps: string[] = [];
  for (let each: XmlElement | undefined = element; each !== undefined; each = each.parent) {
    const many = (each.parent?.counts.get(nameKey(each.uri, each.local)) ?? 1) > 1;
    steps.push(`${KNOWN_PREFIXES[each.uri] ?? ''}${each.local}${many ? `[${each.nth}]` : ''}`);
  }
  return `/${steps.reverse().join('/')}`;
}

export function nameKey(uri: string, local: string): string {
  return `{${uri}}${local}`;
}
