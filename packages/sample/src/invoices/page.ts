import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { MADE_UP, TOLD_ON } from '../company.ts';

export type Page = InstanceType<typeof PDFDocument>;

const REGULAR = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
const BOLD = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));

export const LEFT = 50;
export const RIGHT = 545;

/** A page of A4 with the made-up mark above and below; the same drawing gives the same bytes. */
export function drawPage(title: string, draw: (page: Page) => void): Promise<Uint8Array> {
  const made = new Date(`${TOLD_ON}T09:00:00Z`);
  const page = new PDFDocument({
    size: 'A4',
    margin: LEFT,
    lang: 'en',
    info: { Title: `${title} – made-up sample`, Author: 'Kervan sample', CreationDate: made, ModDate: made },
  });
  page.registerFont('regular', REGULAR);
  page.registerFont('bold', BOLD);
  const pieces: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    page.on('data', (piece: Buffer) => pieces.push(piece));
    page.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    page.on('error', reject);
  });
  band(page, 28);
  draw(page);
  band(page, 770);
  page.end();
  return done;
}

function band(page: Page, y: number): void {
  page.rect(LEFT, y, RIGHT - LEFT, 18).fill('#fde8c8');
  page.font('bold').fontSize(8).fillColor('#8a4b00');
  page.text(MADE_UP, LEFT, y + 5, { width: RIGHT - LEFT, align: 'center', lineBreak: false });
  page.fillColor('#1c1c1e');
}

export interface TextStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly align?: 'left' | 'right';
  readonly width?: number;
}

/** One line of text at a place; right-aligned text ends at `x`. */
export function put(page: Page, text: string, x: number, y: number, style: TextStyle = {}): void {
  const width = style.width ?? 240;
  page
    .font(style.bold === true ? 'bold' : 'regular')
    .fontSize(style.size ?? 9)
    .fillColor(style.colour ?? '#1c1c1e');
  const at = style.align === 'right' ? x - width : x;
  page.text(text, at, y, { width, align: style.align ?? 'left' });
}

export function rule(page: Page, y: number, colour = '#c9c9ce'): void {
  page.moveTo(LEFT, y).lineTo(RIGHT, y).lineWidth(0.7).strokeColor(colour).stroke();
}
