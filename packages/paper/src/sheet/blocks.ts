import { ACCENT, LINE, type Look, MUTED, SIZE } from './look.ts';
import { clip, type Element, heightOf, ornament, put, room, type Sheet } from './sheet.ts';

/** Room that a section's heading wants below it, so that it never stands alone at the foot of a page. */
const KEEP_WITH_NEXT = 110;

/** Opens a section: a heading with a line under it. */
export function section(sheet: Sheet, title: string): Element {
  const look: Look = { size: SIZE.heading, weight: 'bold', colour: ACCENT };
  const height = heightOf(sheet, title, sheet.width, look);
  sheet.y += 13;
  room(sheet, height + KEEP_WITH_NEXT);
  const element = sheet.doc.struct('Sect', { title });
  sheet.root.add(element);
  element.add(sheet.doc.struct('H2', {}, [() => put(sheet, title, sheet.left, sheet.y, sheet.width, look)]));
  sheet.y += height + 2;
  ornament(sheet, (doc) =>
    doc
      .moveTo(sheet.left, sheet.y)
      .lineTo(sheet.left + sheet.width, sheet.y)
      .lineWidth(0.6)
      .stroke(LINE),
  );
  sheet.y += 6;
  return element;
}

/** A smaller heading inside a section; `keep` is the height of what must follow it on the same page. */
export function subheading(sheet: Sheet, parent: Element, title: string, keep: number): void {
  const look: Look = { size: SIZE.subheading, weight: 'bold' };
  const height = heightOf(sheet, title, sheet.width, look);
  sheet.y += 5;
  room(sheet, height + 3 + keep);
  parent.add(sheet.doc.struct('H3', {}, [() => put(sheet, title, sheet.left, sheet.y, sheet.width, look)]));
  sheet.y += height + 3;
}

/** A paragraph over the whole width. */
export function paragraph(sheet: Sheet, parent: Element, text: string, look: Partial<Look> = {}): void {
  const whole: Look = { size: SIZE.body, ...look };
  const shown = clip(text);
  const height = heightOf(sheet, shown, sheet.width, whole);
  room(sheet, height);
  parent.add(sheet.doc.struct('P', {}, [() => put(sheet, shown, sheet.left, sheet.y, sheet.width, whole)]));
  sheet.y += height + 4;
}

/** Name and value side by side, one pair per line. */
export function pairs(
  sheet: Sheet,
  parent: Element,
  rows: readonly (readonly [name: string, value: string])[],
): void {
  const nameWidth = 128;
  const list = sheet.doc.struct('L');
  parent.add(list);
  for (const [name, value] of rows) {
    const nameLook: Look = { size: SIZE.body, colour: MUTED };
    const valueLook: Look = { size: SIZE.body };
    const valueWidth = sheet.width - nameWidth;
    const shown = clip(value);
    const height = Math.max(
      heightOf(sheet, name, nameWidth - 8, nameLook),
      heightOf(sheet, shown, valueWidth, valueLook),
    );
    room(sheet, height);
    const item = sheet.doc.struct('LI');
    list.add(item);
    item.add(
      sheet.doc.struct('Lbl', {}, [() => put(sheet, name, sheet.left, sheet.y, nameWidth - 8, nameLook)]),
    );
    item.add(
      sheet.doc.struct('LBody', {}, [
        () => put(sheet, shown, sheet.left + nameWidth, sheet.y, valueWidth, valueLook),
      ]),
    );
    sheet.y += height + 2.5;
  }
}
