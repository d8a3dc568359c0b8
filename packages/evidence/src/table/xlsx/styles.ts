import { isSpreadsheetName } from './names.ts';
import { xmlPart } from './xml.ts';

/** Number formats every workbook has that show a date: 14–17 and 22, and their East Asian forms. 18–21 and 45–47 are bare times. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const MOST_STYLES = 100_000;

/** For each cell style (the `s` of a cell) whether it shows a date. Throws as `xmlPart`. */
export async function readDateStyles(pieces: AsyncIterable<Uint8Array>, place: string): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const formats: number[] = [];
  const path: string[] = [];
  const part = xmlPart(place, {
    open(name, tag) {
      path.push(isSpreadsheetName(tag.uri) ? name : '');
      if (name === 'numFmt' && path[1] === 'numFmts') {
        custom.set(
          Number(tag.attributes.numFmtId?.value),
          isDateFormat(tag.attributes.formatCode?.value ?? ''),
        );
      } else if (name === 'xf' && path[1] === 'cellXfs' && formats.length < MOST_STYLES) {
        formats.push(Number(tag.attributes.numFmtId?.value ?? '0'));
      }
    },
    close() {
      path.pop();
    },
  });
  for await (const piece of pieces) part.write(piece);
  part.end();
  return formats.map((format) => custom.get(format) ?? BUILT_IN_DATES.has(format));
}

/**
 * Whether a format code shows a day: it has a `d` or a `y`, or an `m` that is not minutes, outside quotes, brackets and
 * escapes. `yyyy-mm-dd`, `[$-41F]d mmmm yyyy` and `mmm` do; `h:mm`, `[h]:mm:ss`, `#,##0.00 "dm"` and `General` do not.
 */
export function isDateFormat(code: string): boolean {
  // The first section is the one for positive numbers, which dates are.
  const bare = code
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '')
    .replace(/\[[^\]]*\]/g, (bracket) => (/^\[[hms]+\]$/i.test(bracket) ? 'h' : ''))
    .split(';')[0]
    ?.toLowerCase();
  if (bare === undefined || bare.includes('general')) return false;
  if (/[dy]/.test(bare)) return !/[#0?]/.test(bare.replace(/[.,]0+/g, ''));
  return /m/.test(bare) && !/[hs#0?]/.test(bare);
}
