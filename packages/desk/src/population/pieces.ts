/** A run of whole lines, and the number of the first of them. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly firstLine: number;
}

const BREAK = 10;

/** Cuts a stream of bytes into pieces of whole lines of about `size` bytes, so that no more than a piece is ever held. */
export async function* pieces(source: AsyncIterable<Uint8Array>, size = 1 << 20): AsyncGenerator<Piece> {
  let held: Uint8Array[] = [];
  let length = 0;
  let firstLine = 1;
  const piece = (bytes: Uint8Array): Piece => {
    const made = { bytes, firstLine };
    for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, at + 1)) firstLine += 1;
    return made;
  };
  for await (const chunk of source) {
    const last = length + chunk.length < size ? -1 : chunk.lastIndexOf(BREAK);
    if (last < 0) {
      held.push(chunk);
      length += chunk.length;
      continue;
    }
    yield piece(joined([...held, chunk.subarray(0, last + 1)]));
    const rest = chunk.slice(last + 1);
    held = rest.length === 0 ? [] : [rest];
    length = rest.length;
  }
  if (length > 0) yield piece(joined(held));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
