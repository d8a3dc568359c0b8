import { parse } from 'csv-parse/sync';

/** What parts the columns of a text table. */
export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
const LINES = 60;

/**
 * Which sign parts the columns: the one under which most lines have one same number of columns, two at least. On a tie the one
 * that makes more columns. Undefined when no sign makes a table.
 */
export function sniffDelimiter(text: string): Delimiter | undefined {
  let best: Delimiter | undefined;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { lines, columns } = commonWidth(text, delimiter);
    const score = lines * 1000 + columns;
    if (columns > 1 && score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** The commonest number of columns above one among the first lines, and how many lines have it. */
function commonWidth(
  text: string,
  delimiter: Delimiter,
): { readonly lines: number; readonly columns: number } {
  const counts = new Map<number, number>();
  for (const record of firstRecords(text, delimiter)) {
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  let lines = 0;
  let columns = 0;
  for (const [width, count] of counts) {
    if (count > lines || (count === lines && width > columns)) {
      lines = count;
      columns = width;
    }
  }
  return { lines, columns };
}

function firstRecords(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, { ...CSV_RULES, delimiter, to: LINES });
  } catch {
    // A quote that never closes under this sign; the sign may still be the right one, so count what the bare lines show.
    return text.split(/\r\n|\n|\r/, LINES).map((line) => line.split(delimiter));
  }
}

/** How text tables are taken, whatever their delimiter: stray quotes are letters, lines may differ in length. */
export const CSV_RULES = {
  record_delimiter: ['\r\n', '\n', '\r'] as string[],
  relax_column_count: true,
  relax_quotes: true,
};
