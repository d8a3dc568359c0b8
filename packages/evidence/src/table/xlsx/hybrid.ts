import type { XmlPart } from './xml.ts';

/** What a scan came to: the item was taken; it is not whole yet; it is not plain, give it to the XML parser. */
export type Scan = 'whole' | 'more' | 'odd';

/** Takes plain items of one kind straight from the bytes. Strict: what it takes it reads as the XML parser would. */
export interface ItemScanner {
  /** Where the last whole item ended. */
  readonly position: number;
  /** Scans one item that begins at `at`. `bytes[end]` is 0. */
  scan(bytes: Buffer, at: number, end: number): Scan;
}

/** A part whose body is a long run of plain items: the rows of a sheet, the shared texts of a workbook. */
export interface HybridPart {
  /** How the tag begins behind which the items stand, `<sheetData`. */
  readonly opening: string;
  /** How an item ends, `</row>`. */
  readonly itemEnd: string;
  /** The XML parser of the part. It knows whether it stands between items, and whether its own reader wants no more. */
  readonly parser: XmlPart & { readonly betweenItems: boolean; readonly stopped?: boolean };
  /** Makes the scanner once the head was read. */
  readonly scanner: () => ItemScanner;
  /** Called after each item that the scanner took; false ends the reading. */
  readonly onItem: () => boolean;
  /** Called before the parser reads on, and when the scanner takes up again behind an item that the parser read. */
  readonly onParser: () => void;
  readonly onScanner: () => void;
}

/** A head or an item longer than this is not waited for: the XML parser goes on alone. */
const LONGEST = 1024 * 1024;
/** The shortest item, `<row/>`, has six bytes; with fewer at hand there is nothing to look at. */
const SHORTEST = 6;
const SLASH = 47;

/**
 * Reads a part with two readers: plain items by the scanner, and everything else by the XML parser: the head, the tail, and each
 * item that is not plain (docs/decisions/0010-sheet-scanner.md).
 */
export class HybridReader {
  stopped = false;
  readonly #part: HybridPart;
  #stage: 'head' | 'items' | 'rest' = 'head';
  #scanner: ItemScanner | undefined;
  /** What has come and is not read yet, followed by a zero byte. */
  #bytes: Buffer = Buffer.alloc(192 * 1024);
  #end = 0;

  constructor(part: HybridPart) {
    this.#part = part;
  }

  write(piece: Buffer): void {
    if (this.#stage === 'rest') {
      this.#part.parser.write(piece);
      return;
    }
    this.#append(piece);
    if (this.#stage === 'head') this.#head();
    if (this.#stage === 'items') this.#items();
  }

  /** Hands over what is left; a part that ends early is the parser's to refuse. */
  end(): void {
    this.#giveRest(0);
    this.#part.parser.end();
  }

  #head(): void {
    const bytes = this.#bytes;
    const found = bytes.subarray(0, this.#end).indexOf(this.#part.opening);
    const close = found < 0 ? -1 : bytes.indexOf(62, found);
    if (close < 0 || close >= this.#end) {
      if (this.#end > LONGEST) this.#giveRest(0);
      return;
    }
    this.#part.parser.write(bytes.subarray(0, close + 1));
    // The words may have stood in a comment or under another prefix: the parser knows.
    if (!this.#part.parser.betweenItems) {
      this.#giveRest(close + 1);
      return;
    }
    this.#scanner = this.#part.scanner();
    this.#keepFrom(close + 1);
    this.#stage = 'items';
  }

  #items(): void {
    const scanner = this.#scanner;
    if (scanner === undefined) return;
    const bytes = this.#bytes;
    const end = this.#end;
    let at = 0;
    for (;;) {
      while (at < end && isBlank(bytes[at] ?? 0)) at++;
      if (at + SHORTEST > end) break;
      const scan = scanner.scan(bytes, at, end);
      if (scan === 'whole') {
        at = scanner.position;
        if (this.#part.onItem()) continue;
        this.stopped = true;
        return;
      }
      const behind = scan === 'odd' ? this.#itemBehind(at) : undefined;
      if (behind === undefined) {
        if (scan === 'odd' && bytes[at + 1] === SLASH) this.#giveRest(at);
        else if (end - at > LONGEST) this.#giveRest(at);
        else this.#keepFrom(at);
        return;
      }
      this.#part.onParser();
      this.#part.parser.write(bytes.subarray(at, behind));
      if (this.#part.parser.stopped === true) {
        this.stopped = true;
        return;
      }
      // The end may have stood in a comment or in CDATA: then the parser is still within the item and reads on alone.
      if (!this.#part.parser.betweenItems) {
        this.#stage = 'rest';
        this.#part.parser.write(bytes.subarray(behind, end));
        return;
      }
      this.#part.onScanner();
      at = behind;
    }
    this.#keepFrom(at);
  }

  /** Where an item that begins at `at` seems to end; undefined when its end has not come, or no item begins there. */
  #itemBehind(at: number): number | undefined {
    const { itemEnd } = this.#part;
    if (this.#bytes[at + 1] === SLASH) return undefined;
    const found = this.#bytes.subarray(0, this.#end).indexOf(itemEnd, at);
    return found < 0 ? undefined : found + itemEnd.length;
  }

  #append(piece: Buffer): void {
    const need = this.#end + piece.length + 1;
    if (need > this.#bytes.length) {
      const larger = Buffer.alloc(need * 2);
      this.#bytes.copy(larger, 0, 0, this.#end);
      this.#bytes = larger;
    }
    piece.copy(this.#bytes, this.#end);
    this.#end += piece.length;
    this.#bytes[this.#end] = 0;
  }

  #keepFrom(at: number): void {
    this.#bytes.copyWithin(0, at, this.#end);
    this.#end -= at;
    this.#bytes[this.#end] = 0;
  }

  #giveRest(at: number): void {
    if (this.#stage === 'rest') return;
    this.#stage = 'rest';
    this.#part.onParser();
    if (this.#end > at) this.#part.parser.write(this.#bytes.subarray(at, this.#end));
  }
}

/** The white space of XML. */
export function isBlank(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
