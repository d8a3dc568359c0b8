import { isUtf8 } from 'node:buffer';
import { problem } from '@kervan/kit';
import type { SaxesTagNS } from 'saxes';
import { HybridReader, type ItemScanner, type Scan } from './hybrid.ts';
import { isSpreadsheetName } from './names.ts';
import { SharedTexts } from './shared-texts.ts';
import { type XmlPart, xmlPart } from './xml.ts';

/** A hundred megabytes of text: ten full-size reports. More is not a report. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Reads the workbook's list of texts, formatting dropped. Throws as `xmlPart`, and `xlsx.too-much-text`. */
export async function readSharedStrings(
  pieces: AsyncIterable<Buffer>,
  place: string,
  { scanner: useScanner = true }: { readonly scanner?: boolean } = {},
): Promise<SharedTexts> {
  const texts = new SharedTexts();
  const parser = new TextsParser(place, texts);
  const hybrid = new HybridReader({
    opening: '<sst',
    itemEnd: '</si>',
    parser,
    scanner: () => new TextScanner(texts),
    onItem: () => true,
    onParser: () => {},
    onScanner: () => {},
  });
  const reader = useScanner ? hybrid : parser;
  for await (const piece of pieces) {
    reader.write(piece);
    if (texts.length > MOST_BYTES) throw tooMuchText(place);
  }
  reader.end();
  return texts;
}

/** Reads texts through the XML parser: runs of rich text joined, phonetic help left out. */
class TextsParser implements XmlPart {
  betweenItems = false;
  readonly #part: XmlPart;
  readonly #texts: SharedTexts;
  readonly #path: string[] = [];
  #taking = false;
  /** Whether the list itself has the usual namespace without a prefix, as the scanner takes for granted. */
  #plainList = false;

  constructor(place: string, texts: SharedTexts) {
    this.#texts = texts;
    this.#part = xmlPart(place, {
      open: (name, tag) => this.#open(isSpreadsheetName(tag.uri) ? name : `?${name}`, tag),
      close: () => this.#close(),
      text: (text) => {
        if (this.#taking) texts.writeText(text);
      },
    });
  }

  write(bytes: Uint8Array): void {
    this.#part.write(bytes);
  }

  end(): void {
    this.#part.end();
  }

  #open(name: string, tag: SaxesTagNS): void {
    const path = this.#path;
    path.push(name);
    const depth = path.length;
    if (depth === 1) this.#plainList = name === 'sst' && tag.prefix === '' && !tag.isSelfClosing;
    this.betweenItems = depth === 1 && this.#plainList;
    if (name !== 't' || path[0] !== 'sst' || path[1] !== 'si') return;
    this.#taking = depth === 3 || (depth === 4 && path[2] === 'r');
  }

  #close(): void {
    this.#taking = false;
    const name = this.#path.pop();
    const depth = this.#path.length;
    if (name === 'si' && depth === 1 && this.#path[0] === 'sst') this.#texts.close();
    this.betweenItems = depth === 1 && this.#plainList;
  }
}

const LT = 60;
const OPEN = Buffer.from('<si><t>');
const OPEN_KEPT = Buffer.from('<si><t xml:space="preserve">');
const CLOSE = Buffer.from('</t></si>');
const ENTITIES = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
].map(([entity = '', sign = '']) => [Buffer.from(entity), Buffer.from(sign)] as const);

/** Takes `<si><t>Germany</t></si>`, the form of nearly every shared text, straight from the bytes. */
class TextScanner implements ItemScanner {
  position = 0;
  readonly #texts: SharedTexts;

  constructor(texts: SharedTexts) {
    this.#texts = texts;
  }

  scan(bytes: Buffer, at: number, end: number): Scan {
    const opening = startsWith(bytes, at, OPEN) ? OPEN : OPEN_KEPT;
    if (!startsWith(bytes, at, opening)) return end - at < OPEN_KEPT.length ? 'more' : 'odd';
    const start = at + opening.length;
    let escaped = false;
    let ascii = true;
    let i = start;
    for (let byte = bytes[i] ?? 0; byte !== LT; byte = bytes[i] ?? 0) {
      // 0xEF opens the two characters that XML forbids beside controls (U+FFFE, U+FFFF); line ends the parser rewrites.
      if (byte < 32 || byte === 62 || byte === 0xef) return i >= end ? 'more' : 'odd';
      if (byte === 38) escaped = true;
      if (byte > 126) ascii = false;
      i++;
    }
    if (!startsWith(bytes, i, CLOSE)) return end - i < CLOSE.length ? 'more' : 'odd';
    if (!ascii && !isUtf8(bytes.subarray(start, i))) return 'odd';
    if (escaped && !this.#resolvable(bytes, start, i)) return 'odd';
    if (escaped) this.#writeResolved(bytes, start, i);
    else this.#texts.write(bytes, start, i);
    this.#texts.close();
    this.position = i + CLOSE.length;
    return 'whole';
  }

  #resolvable(bytes: Buffer, start: number, end: number): boolean {
    for (let i = bytes.indexOf(38, start); i >= 0 && i < end; i = bytes.indexOf(38, i + 1)) {
      if (!ENTITIES.some(([entity]) => startsWith(bytes, i, entity))) return false;
    }
    return true;
  }

  #writeResolved(bytes: Buffer, start: number, end: number): void {
    let from = start;
    for (let i = bytes.indexOf(38, start); i >= 0 && i < end; i = bytes.indexOf(38, from)) {
      const found = ENTITIES.find(([entity]) => startsWith(bytes, i, entity));
      if (found === undefined) break;
      const [entity, sign] = found;
      this.#texts.write(bytes, from, i);
      this.#texts.write(sign, 0, sign.length);
      from = i + entity.length;
    }
    this.#texts.write(bytes, from, end);
  }
}

function startsWith(bytes: Buffer, at: number, what: Buffer): boolean {
  for (let k = 0; k < what.length; k++) if (bytes[at + k] !== what[k]) return false;
  return true;
}

function tooMuchText(place: string): Error {
  return problem(
    'xlsx.too-much-text',
    {
      tr: 'Çalışma kitabında bir rapora sığmayacak kadar metin var.',
      en: 'The workbook holds more text than any report.',
    },
    {
      place,
      wayOut: {
        tr: 'Raporu daha kısa dönemlerle, ayrı dosyalar olarak dışa aktarın.',
        en: 'Export the report for shorter periods, as separate files.',
      },
    },
  );
}
