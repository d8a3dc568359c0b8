/** The six letters in which windows-1254 differs from Latin-1. */
const TURKISH: Readonly<Record<string, number>> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe };
const TAKEN = new Set(Object.values(TURKISH));

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-8 with its byte order mark, as ad platforms write it. */
export function utf8WithMark(text: string): Uint8Array {
  return utf8(`\u{feff}${text}`);
}

/** windows-1254, as Turkish banks write text files. Throws a `RangeError` on a letter the code page does not have. */
export function windows1254(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = TURKISH[letter] ?? letter.charCodeAt(0);
    const plainLatin =
      letter in TURKISH || (code <= 0xff && !(code >= 0x80 && code < 0xa0) && !TAKEN.has(code));
    if (!plainLatin) throw new RangeError(`windows-1254 has no “${letter}”`);
    return code;
  });
}

/** Lines of separated values; a field that holds the separator, a quote or a line break is quoted. */
export function separated(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const line = (row: readonly string[]): string =>
    row.map((field) => quoted(field, separator)).join(separator);
  return `${rows.map(line).join('\r\n')}\r\n`;
}

function quoted(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
