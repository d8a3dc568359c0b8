import { writeXlsx } from 'hucre/xlsx';
import { TOLD_ON } from '../company.ts';

/** One column of a sheet: its width in letters and the number format of its cells. */
export interface SheetColumn {
  readonly width: number;
  readonly format?: string;
}

export type SheetRow = readonly (string | number | null)[];

/** A workbook of one sheet with shared strings and styled cells; the same input gives the same bytes. */
export async function workbook(
  sheet: string,
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
): Promise<Uint8Array> {
  const made = new Date(`${TOLD_ON}T09:00:00Z`);
  const written = await writeXlsx({
    properties: {
      title: 'Örnek belge — made-up sample',
      creator: 'Kervan sample',
      created: made,
      modified: made,
    },
    sheets: [
      {
        name: sheet,
        columns: columns.map(({ width, format }) =>
          format === undefined ? { width } : { width, numFmt: format },
        ),
        rows: rows.map((row) => [...row]),
      },
    ],
  });
  return new Uint8Array(written);
}
