/** Up to this many texts each is decoded once and kept; beyond, most stand in one cell only and are decoded when read. */
const KEPT = 32_768;

/**
 * The texts of a workbook, by number. They lie as UTF-8 in one stretch of memory: two hundred thousand campaign names are a few
 * megabytes here and would be thirty as strings of their own.
 */
export class SharedTexts {
  #bytes: Buffer = Buffer.alloc(16 * 1024);
  #filled = 0;
  #ends = new Uint32Array(1024);
  #count = 0;
  readonly #kept: (string | undefined)[] = [];

  /** How many there are. */
  get size(): number {
    return this.#count;
  }

  /** How many bytes they take. */
  get length(): number {
    return this.#filled;
  }

  /** The text of a number, trimmed, `_x000D_` undone; empty for a number that is none. */
  text(index: number): string {
    const kept = this.#kept[index];
    if (kept !== undefined) return kept;
    const end = this.#ends[index];
    if (end === undefined || index >= this.#count) return '';
    const start = index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
    const text = unescapeText(this.#bytes.toString('utf8', start, end)).trim();
    if (index < KEPT) this.#kept[index] = text;
    return text;
  }

  /** Adds a stretch of UTF-8 to the text that is being made. */
  write(bytes: Buffer, start: number, end: number): void {
    this.#room(end - start);
    bytes.copy(this.#bytes, this.#filled, start, end);
    this.#filled += end - start;
  }

  /** Adds letters to the text that is being made. */
  writeText(text: string): void {
    this.#room(text.length * 3);
    this.#filled += this.#bytes.write(text, this.#filled, 'utf8');
  }

  /** Ends the text that is being made; it gets the next number. */
  close(): void {
    if (this.#count === this.#ends.length) {
      const larger = new Uint32Array(this.#count * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#ends[this.#count++] = this.#filled;
  }

  #room(more: number): void {
    const need = this.#filled + more;
    if (need <= this.#bytes.length) return;
    const larger = Buffer.alloc(Math.max(need, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#filled);
    this.#bytes = larger;
  }
}

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
