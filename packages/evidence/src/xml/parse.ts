import { type Problem, problem, words } from '@kervan/kit';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITS } from '../limits.ts';
import { nameKey, type XmlElement } from './tree.ts';

/** Elements whose text is never read: documents embedded in documents (stylesheets, pictures), often most of the file. */
const EMBEDDED: ReadonlySet<string> = new Set([
  'EmbeddedDocumentBinaryObject',
  'SignatureValue',
  'X509Certificate',
]);

interface Growing extends XmlElement {
  readonly parent: Growing | undefined;
  readonly children: Growing[];
  text: string;
  readonly counts: Map<string, number>;
}

/**
 * Reads XML text into a tree of elements with their namespace URIs. Comments, processing instructions and embedded documents
 * are passed over. Nothing is ever loaded or expanded: a document type definition is refused whole, and so are entities other
 * than the five of XML. Throws `xml.doctype`, `xml.broken`, `xml.too-deep`, `xml.too-many-elements`, `xml.too-many-attributes`,
 * each with the line it was met at.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  let root: Growing | undefined;
  let open: Growing | undefined;
  let depth = 0;
  let elements = 0;
  const here = (): string => `line ${parser.line}`;

  parser.on('doctype', () => {
    throw doctypeRefused(here());
  });
  parser.on('error', (error) => {
    // A definition that is never closed reaches us as an error: still name the definition, not the symptom.
    if (root === undefined && text.includes('<!DOCTYPE')) throw doctypeRefused(here());
    throw broken(error.message, parser.line, parser.column);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    if (depth > LIMITS.xmlDepth) throw tooMuch('xml.too-deep', here(), LIMITS.xmlDepth, DEPTH);
    if (elements > LIMITS.xmlElements)
      throw tooMuch('xml.too-many-elements', here(), LIMITS.xmlElements, ELEMENTS);
    open = grow(tag, open, parser.line, here());
    root ??= open;
  });
  parser.on('closetag', () => {
    depth -= 1;
    open = open?.parent;
  });
  const keep = (piece: string): void => {
    if (open !== undefined && !EMBEDDED.has(open.local)) open.text += piece;
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.write(text).close();
  if (root === undefined) throw broken('no root element', parser.line, parser.column);
  return root;
}

function grow(tag: SaxesTagNS, parent: Growing | undefined, line: number, here: string): Growing {
  const attributes = new Map<string, string>();
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.uri === 'http://www.w3.org/2000/xmlns/') continue;
    attributes.set(
      attribute.uri === '' ? attribute.local : nameKey(attribute.uri, attribute.local),
      attribute.value,
    );
  }
  if (attributes.size > LIMITS.xmlAttributes) {
    throw tooMuch('xml.too-many-attributes', here, LIMITS.xmlAttributes, ATTRIBUTES);
  }
  const key = nameKey(tag.uri, tag.local);
  const nth = (parent?.counts.get(key) ?? 0) + 1;
  parent?.counts.set(key, nth);
  const element: Growing = {
    uri: tag.uri,
    local: tag.local,
    attributes,
    parent,
    children: [],
    text: '',
    line,
    nth,
    counts: new Map(),
  };
  parent?.children.push(element);
  return element;
}

function doctypeRefused(place: string): Problem {
  return problem(
    'xml.doctype',
    words(
      'Dosya bir belge türü tanımı (DOCTYPE) içeriyor; bu yolla başka dosyalar okutulabildiği için kabul edilmiyor.',
      'The file has a document type definition (DOCTYPE); it is refused because such definitions can make a reader load other files.',
    ),
    {
      place,
      wayOut: words(
        'Belgeyi düzenleyenden DOCTYPE satırı olmayan özgün dosyayı isteyin; e-Fatura ve TCMB dosyalarında bu satır bulunmaz.',
        'Ask the issuer for the original file without a DOCTYPE line; e-invoices and TCMB files have none.',
      ),
    },
  );
}

function broken(message: string, line: number, column: number): Problem {
  const reason = message.replace(/^(?:undefined|\S*?):?\d+:\d+:\s*/, '');
  return problem(
    'xml.broken',
    words(`XML burada bozuk ya da yarım: ${reason}`, `The XML is broken or cut short here: ${reason}`),
    {
      place: `line ${line}, column ${column}`,
      wayOut: words(
        'Yükleme yarıda kalmış olabilir: dosyayı yeniden indirip hiç değiştirmeden yükleyin.',
        'The upload may have been cut short: download the file again and upload it unchanged.',
      ),
    },
  );
}

const DEPTH = words('iç içe öğe', 'elements inside one another');
const ELEMENTS = words('öğe', 'elements');
const ATTRIBUTES = words('öznitelik (bir öğede)', 'attributes of one element');

function tooMuch(
  code: string,
  place: string,
  limit: number,
  what: { readonly tr: string; readonly en: string },
): Problem {
  return problem(
    code,
    words(
      `XML sınırı aşıyor: en çok ${limit} ${what.tr} okunur.`,
      `The XML is beyond the limit: at most ${limit} ${what.en} are read.`,
    ),
    {
      place,
      wayOut: words(
        'Gerçek bir fatura ya da kur bülteni bu sınıra yaklaşmaz; dosyayı kaynağından yeniden alın, toplu zarfı parçalara bölün.',
        'No real invoice or bulletin comes near this limit; fetch the file again from its source, or split a bulk envelope.',
      ),
    },
  );
}
