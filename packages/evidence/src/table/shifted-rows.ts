import type { Header } from './header.ts';
import type { NoticeBook } from './notices.ts';
import type { TableRow } from './row.ts';
import type { TableSheet } from './table.ts';

/**
 * Finds the lines of a text table that have another number of cells than the header: a line end or a sign inside a text that was
 * not quoted has shifted them, so no cell of such a line can be trusted. Empty cells at the end do not count.
 */
export class ShiftedRows {
  readonly #width: number;
  readonly #sheet: TableSheet;
  readonly #notices: NoticeBook;

  constructor(header: Header, sheet: TableSheet, notices: NoticeBook) {
    let width = header.cells.length;
    while (width > 0 && header.cells[width - 1] === '') width--;
    this.#width = width;
    this.#sheet = sheet;
    this.#notices = notices;
  }

  /** Whether the row is shifted; if so it has been told. A lone text on a line is a remark, and total lines may end early. */
  has(row: TableRow): boolean {
    const width = this.#width;
    if (row.width === width || row.width === 1) return false;
    if (row.width < width && /^(total|toplam|genel toplam|grand total)/i.test(row.text(0))) return false;
    let filled = row.width;
    while (filled > width && row.text(filled - 1) === '') filled--;
    if (filled === width) return false;
    this.#notices.error(
      'csv.row-broken',
      this.#sheet.place(row.number, 0),
      {
        tr: `Satırda ${row.width} hücre var, başlıkta ${width}; hücreler kaymış olabilir, satır kullanılmadı.`,
        en: `The line has ${row.width} cells and the header ${width}; cells may have shifted, so it was not used.`,
      },
      {
        tr: 'Dosyayı kaynağından yeniden indirin ya da .xlsx olarak indirin.',
        en: 'Download the file from its source again, or download it as .xlsx.',
      },
    );
    return true;
  }
}
