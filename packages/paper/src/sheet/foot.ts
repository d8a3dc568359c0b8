import { LINE, MUTED, PAGE, SIZE } from './look.ts';
import { put, type Sheet } from './sheet.ts';

/** Draws the foot of every page, once all pages are there: two texts on the left, the page's number on the right. */
export function drawFeet(
  sheet: Sheet,
  texts: readonly [above: string, below: string],
  pageWords: (page: number, pages: number) => string,
): void {
  const { doc } = sheet;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    const y = doc.page.height - PAGE.bottom + 14;
    const numberWidth = 80;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .moveTo(sheet.left, y - 4)
      .lineTo(sheet.left + sheet.width, y - 4)
      .lineWidth(0.4)
      .stroke(LINE);
    const look = { size: SIZE.foot, colour: MUTED };
    const textWidth = sheet.width - numberWidth;
    put(sheet, texts[0], sheet.left, y, textWidth, look);
    put(sheet, texts[1], sheet.left, y + 10, textWidth, look);
    put(sheet, pageWords(page + 1, count), sheet.left + textWidth, y, numberWidth, {
      ...look,
      align: 'right',
    });
    doc.endMarkedContent();
  }
}
