import { createRequire } from 'node:module';
import type { Lang } from '@kervan/kit';
import PDFDocument from 'pdfkit';
import { INK, type Look, PAGE } from './look.ts';

/** A tagged element that parts of the page hang on, for screen readers. */
export type Element = PDFKit.PDFStructureElement;

/**
 * A document being laid out from top to bottom. Every text is measured before it is drawn and a page is turned between texts
 * only, so that no tagged element runs over a page's end.
 */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  readonly left: number;
  readonly width: number;
  /** Where the next text begins, in points from the top. */
  y: number;
  /** Heights measured before: every text is measured for its row, for the page and when it is drawn. */
  readonly heights: Map<string, number>;
}

export interface SheetHead {
  readonly title: string;
  readonly lang: Lang;
  /** The moment written into the file: the same input gives the same bytes. */
  readonly created: Date;
}

const FONTS = { regular: 'DejaVuSansCondensed.ttf', bold: 'DejaVuSansCondensed-Bold.ttf' } as const;

/** A page outgrows its text long before this; a longer one is a mistake or an attack, and is cut with a sign. */
const LONGEST_TEXT = 1200;

export function newSheet({ title, lang, created }: SheetHead): Sheet {
  const doc = new PDFDocument({
    size: PAGE.size,
    margins: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: 0 },
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: lang === 'tr' ? 'tr-TR' : 'en-GB',
    pdfVersion: '1.7',
    info: { Title: title, Creator: 'Kervan', Producer: 'Kervan', CreationDate: created },
  });
  const require = createRequire(import.meta.url);
  for (const [name, file] of Object.entries(FONTS))
    doc.registerFont(name, require.resolve(`dejavu-fonts-ttf/ttf/${file}`));
  const root = doc.struct('Document');
  doc.addStructure(root);
  return {
    doc,
    root,
    left: PAGE.left,
    width: doc.page.width - PAGE.left - PAGE.right,
    y: PAGE.top,
    heights: new Map(),
  };
}

/** Ends the document and gives its bytes. */
export function finish({ doc, root }: Sheet): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    root.end();
    doc.end();
  });
}

/** The last point of a page that text may reach. */
export function floor({ doc }: Sheet): number {
  return doc.page.height - PAGE.bottom;
}

/** Turns the page unless so much height is left on it. Says whether it turned. */
export function room(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= floor(sheet) || sheet.y === PAGE.top) return false;
  sheet.doc.addPage();
  sheet.y = PAGE.top;
  return true;
}

/** Text that fits a page; what is longer ends in an ellipsis. */
export function clip(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** Height of a text in a column of that width. */
export function heightOf({ doc, heights }: Sheet, text: string, width: number, look: Look): number {
  const weight = look.weight ?? 'regular';
  const key = `${weight} ${look.size} ${width} ${text}`;
  const known = heights.get(key);
  if (known !== undefined) return known;
  doc.font(weight).fontSize(look.size);
  const height = doc.heightOfString(text === '' ? ' ' : text, { width, lineGap: gap(look) });
  heights.set(key, height);
  return height;
}

/** Draws a text at a place; call it inside a tagged element or an artifact. */
export function put({ doc }: Sheet, text: string, x: number, y: number, width: number, look: Look): void {
  doc
    .font(look.weight ?? 'regular')
    .fontSize(look.size)
    .fillColor(look.colour ?? INK)
    .text(text, x, y, { width, align: look.align ?? 'left', lineGap: gap(look) });
}

/** Draws something that carries no meaning of its own: lines, grounds, bars. */
export function ornament({ doc }: Sheet, draw: (doc: PDFKit.PDFDocument) => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save();
  draw(doc);
  doc.restore();
  doc.endMarkedContent();
}

function gap(look: Look): number {
  return look.size * 0.18;
}
