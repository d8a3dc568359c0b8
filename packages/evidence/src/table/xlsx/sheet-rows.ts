import type { SheetFacts } from '../table.ts';
import { HybridReader } from './hybrid.ts';
import { SheetReader } from './sheet-reader.ts';
import { type SheetContext, SheetRow } from './sheet-row.ts';
import { SheetScanner } from './sheet-scanner.ts';

/** What to do with each row; returning false ends the reading. */
export type RowVisit = (row: SheetRow) => boolean;

/**
 * Reads the rows of a sheet in order: plain rows by the scanner, everything else by the XML parser. The row object is reused.
 * Throws as the parser does. The facts are whole only when the sheet was read to its end.
 */
export async function readSheetRows(
  pieces: AsyncIterable<Buffer>,
  place: string,
  context: SheetContext,
  visit: RowVisit,
  { scanner: useScanner = true }: { readonly scanner?: boolean } = {},
): Promise<SheetFacts> {
  const row = new SheetRow(context);
  const parser = new SheetReader(place, row, () => visit(row));
  let scanner: SheetScanner | undefined;
  const hybrid = new HybridReader({
    opening: '<sheetData',
    itemEnd: '</row>',
    parser,
    scanner: () => {
      scanner = new SheetScanner(row, parser.x14ac);
      return scanner;
    },
    onItem: () => visit(row),
    onParser: () => {
      if (scanner !== undefined) parser.lastNumber = scanner.lastNumber;
    },
    onScanner: () => {
      if (scanner !== undefined) scanner.lastNumber = parser.lastNumber;
    },
  });
  const reader = useScanner ? hybrid : parser;
  for await (const piece of pieces) {
    reader.write(piece);
    if (hybrid.stopped || parser.stopped) return { ...parser.notes, broken: [] };
  }
  reader.end();
  return { ...parser.notes, broken: [] };
}
