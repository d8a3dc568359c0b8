import { isUtf8 } from 'node:buffer';
import { filePieces, type TableFile } from '../file.ts';

/** The encodings that exports come in: Google's "CSV (Excel)" is UTF-16, Turkish desktop programs write windows-1254. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1254';

/**
 * Which encoding the bytes are in: by byte-order mark, by the zero bytes of unmarked UTF-16, by being UTF-8 to the last byte,
 * else windows-1254. Undefined when the bytes are no text.
 */
export async function sniffEncoding(file: TableFile): Promise<TextEncoding | undefined> {
  const check = new Utf8Check();
  let first = true;
  for await (const piece of filePieces(file)) {
    if (first) {
      const marked = markedEncoding(piece);
      if (marked !== undefined) return marked;
      if (!looksLikeText(piece)) return undefined;
      first = false;
    }
    if (!check.add(piece)) return 'windows-1254';
  }
  return first ? undefined : 'utf-8';
}

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return utf16ByZeros(bytes.subarray(0, 1024));
}

/** Latin text in UTF-16 has a zero in every second byte; no other text has any. */
function utf16ByZeros(bytes: Uint8Array): TextEncoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return undefined;
}

/** Text has no control bytes but tabs, line ends, form feeds and the end mark of old programs. */
function looksLikeText(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 64 * 1024)) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26) return false;
  }
  return bytes.length > 0;
}

/** Checks UTF-8 piece by piece, letters that are cut at the border included. */
class Utf8Check {
  #carried: Uint8Array = new Uint8Array(0);

  add(piece: Uint8Array): boolean {
    const bytes = this.#carried.length === 0 ? piece : Buffer.concat([this.#carried, piece]);
    let whole = bytes.length;
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
      const byte = bytes[bytes.length - back] ?? 0;
      if (byte < 0x80) break;
      if (byte >= 0xc0) {
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        if (length > back) whole = bytes.length - back;
        break;
      }
    }
    this.#carried = bytes.slice(whole);
    return isUtf8(bytes.subarray(0, whole));
  }
}

/** The text of a file in pieces, byte-order mark left out. `tolerant` about a letter cut at the very end of the file. */
export async function* textPieces(
  file: TableFile,
  encoding: TextEncoding,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of filePieces(file)) yield decoder.decode(piece, { stream: true });
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
