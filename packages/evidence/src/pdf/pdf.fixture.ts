/**
 * Writes small PDF files for tests: text at given places in one built-in font, with the Turkish letters named by their glyphs, as
 * billing programs write them. Made by hand so that every byte is known.
 */

export interface FixtureText {
  readonly x: number;
  /** From the foot of the page, in points; a page is 842 high. */
  readonly y: number;
  readonly text: string;
}

/** Letters beyond ASCII: the code they get in the file and the name of their glyph. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['Ş', 'Scedilla'],
  ['ş', 'scedilla'],
  ['Ğ', 'Gbreve'],
  ['ğ', 'gbreve'],
  ['İ', 'Idotaccent'],
  ['ı', 'dotlessi'],
  ['Ö', 'Odieresis'],
  ['ö', 'odieresis'],
  ['Ü', 'Udieresis'],
  ['ü', 'udieresis'],
  ['Ç', 'Ccedilla'],
  ['ç', 'ccedilla'],
  ['€', 'Euro'],
  ['£', 'sterling'],
  ['–', 'endash'],
];
const FIRST_CODE = 0x80;

/** Texts of a page as `[x, text]` rows from the top, 20 points apart: a quick way to lay out a document. */
export function rows(...lines: readonly (string | readonly (readonly [number, string])[])[]): FixtureText[] {
  return lines.flatMap((line, index) => {
    const y = 800 - index * 20;
    const cells = typeof line === 'string' ? [[50, line] as const] : line;
    return cells.map(([x, text]) => ({ x, y, text }));
  });
}

export interface FixtureExtras {
  /** JavaScript run when the document opens. */
  readonly script?: string;
  /** Entries put into the trailer, e.g. an encryption dictionary. */
  readonly trailer?: string;
}

export function pdfBytes(pages: readonly (readonly FixtureText[])[], extras: FixtureExtras = {}): Uint8Array {
  const objects: string[] = [];
  const first = 4;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const open = extras.script === undefined ? '' : ` /OpenAction << /S /JavaScript /JS (${extras.script}) >>`;
  objects[1] = `<< /Type /Catalog /Pages 2 0 R${open} >>`;
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  const names = LETTERS.map(([, glyph]) => `/${glyph}`).join(' ');
  objects[3] = `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [${FIRST_CODE} ${names}] >> >>`;
  for (const [index, page] of pages.entries()) {
    const at = first + index * 2;
    const content = page
      .map(({ x, y, text }) => `BT /F1 10 Tf ${x} ${y} Td (${encoded(text)}) Tj ET`)
      .join('\n');
    objects[at] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${at + 1} 0 R >>`;
    objects[at + 1] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  }
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [number, body] of objects.entries()) {
    if (body === undefined) continue;
    offsets[number] = file.length;
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length} /Root 1 0 R ${extras.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function encoded(text: string): string {
  let out = '';
  for (const letter of text) {
    const code = LETTERS.findIndex(([each]) => each === letter);
    out += code >= 0 ? String.fromCharCode(FIRST_CODE + code) : letter;
  }
  return out.replace(/[\\()]/g, '\\$&');
}

/** A made-up invoice in the layout that TikTok's billing uses: labels left, values right, amounts at the end of their lines. */
export const PLATFORM_INVOICE: readonly FixtureText[] = rows(
  [
    [50, 'TikTok Pte. Ltd.'],
    [400, 'INVOICE'],
  ],
  '1 Raffles Quay, Singapore',
  [
    [50, 'Invoice No.'],
    [250, 'TT-SG-2026-031877'],
  ],
  [
    [50, 'Invoice Date'],
    [250, 'Mar 31, 2026'],
  ],
  [
    [50, 'Billing Period'],
    [250, 'Mar 1, 2026 - Mar 31, 2026'],
  ],
  [
    [50, 'Currency'],
    [250, 'USD'],
  ],
  'Bill To',
  'Güneşli Halı İhracat Ltd. Şti.',
  'VAT Number: 1880019657',
  [
    [50, 'Account'],
    [250, 'gunesli-hali 7301224455'],
  ],
  [
    [50, 'Description'],
    [400, 'Amount'],
  ],
  [
    [50, 'Advertising services'],
    [400, '$12,480.50'],
  ],
  [
    [50, 'Subtotal'],
    [400, '$12,480.50'],
  ],
  [
    [50, 'VAT (0%)'],
    [400, '$0.00'],
  ],
  [
    [50, 'Total Amount Due'],
    [400, '$12,480.50'],
  ],
);

/** A made-up e-Arşiv view as Turkish billing programs print it. */
export const TURKISH_INVOICE: readonly FixtureText[] = rows(
  [
    [50, 'ÖRNEK DİJİTAL AJANS A.Ş.'],
    [400, 'e-Arşiv Fatura'],
  ],
  'SAYIN',
  'GÜNEŞLİ HALI İHRACAT LTD. ŞTİ.',
  [
    [350, 'Fatura No:'],
    [450, 'AJN2026000000041'],
  ],
  [
    [350, 'Fatura Tarihi:'],
    [450, '31-03-2026 14:05'],
  ],
  'ETTN: 0b0f1c52-6f0e-4c5c-9d3a-2f6a3f1f0a41',
  'TikTok reklam yönetimi, Mart 2026',
  [
    [300, 'Mal Hizmet Toplam Tutarı'],
    [450, '1.000,00 TL'],
  ],
  [
    [300, 'Hesaplanan KDV(%20)'],
    [450, '200,00 TL'],
  ],
  [
    [300, 'Vergiler Dahil Toplam Tutar'],
    [450, '1.200,00 TL'],
  ],
  [
    [300, 'Ödenecek Tutar'],
    [450, '1.200,00 TL'],
  ],
);
