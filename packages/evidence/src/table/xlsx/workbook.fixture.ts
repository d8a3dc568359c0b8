import type { SourceFile } from '../../model.ts';
import { columnLetters } from '../row.ts';
import { SharedTexts } from './shared-texts.ts';
import { type FixturePart, zipOf } from './zip.fixture.ts';

/**
 * A cell of a made sheet: text goes to the shared texts, a number is written as given; `serial` is a number styled as a date;
 * `raw` is the cell's own XML behind the reference, e.g. `t="b"><v>1</v>`.
 */
export type FixtureCell =
  | string
  | number
  | null
  | { readonly serial: number | string }
  | { readonly number: string }
  | { readonly raw: string };

export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly FixtureCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Merged areas, `A1:B1`. */
  readonly merges?: readonly string[];
  /** XML before the rows (columns) and rows to hide, by number. */
  readonly head?: string;
  readonly hiddenRows?: readonly number[];
}

export interface FixtureWorkbook {
  readonly sheets: readonly FixtureSheet[];
  readonly date1904?: boolean;
  /** Format code of the date style; built-in 14 when left out. */
  readonly dateFormat?: string;
  readonly extra?: readonly FixturePart[];
  readonly contentType?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A workbook file made by hand, part by part, so that each oddity can be put where it belongs. */
export function xlsxFile(book: FixtureWorkbook, name = 'rapor.xlsx'): SourceFile {
  return { name, bytes: zipOf(xlsxParts(book)) };
}

/** Shared texts as a workbook would have them. */
export function textsOf(...list: readonly string[]): SharedTexts {
  const texts = new SharedTexts();
  for (const text of list) {
    texts.writeText(text);
    texts.close();
  }
  return texts;
}

/** One visible sheet named `Report`. */
export function sheetFile(
  rows: readonly (readonly FixtureCell[])[],
  more: Partial<FixtureSheet> = {},
): SourceFile {
  return xlsxFile({ sheets: [{ name: 'Report', rows, ...more }] });
}

export function xlsxParts(book: FixtureWorkbook): FixturePart[] {
  const strings: string[] = [];
  const sheets = book.sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: sheetXml(sheet, strings),
  }));
  const type = book.contentType ?? WORKBOOK_TYPE;
  const links = book.sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const tabs = book.sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const epoch = book.date1904 === true ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return [
    { name: '[Content_Types].xml', content: contentTypes(type) },
    {
      name: '_rels/.rels',
      content: `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${epoch}<sheets>${tabs.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="${RELATIONS}">${links.join('')}<Relationship Id="rId98" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId99" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`,
    },
    ...sheets,
    {
      name: 'xl/sharedStrings.xml',
      content: `${HEAD}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`).join('')}</sst>`,
    },
    { name: 'xl/styles.xml', content: stylesXml(book.dateFormat) },
    ...(book.extra ?? []),
  ];
}

function contentTypes(type: string): string {
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
}

function stylesXml(format: string | undefined): string {
  const own =
    format === undefined
      ? ''
      : `<numFmts count="1"><numFmt numFmtId="170" formatCode="${xmlText(format)}"/></numFmts>`;
  const id = format === undefined ? 14 : 170;
  return `${HEAD}<styleSheet xmlns="${MAIN}">${own}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
}

/** The XML of a sheet's part; texts are added to `strings`. */
export function sheetXml(
  { rows, merges, head, hiddenRows }: Omit<FixtureSheet, 'name'>,
  strings: string[],
): string {
  const lines = rows.map((cells, at) => {
    const hidden = hiddenRows?.includes(at + 1) === true ? ' hidden="1"' : '';
    const written = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${at + 1}`, strings));
    return `<row r="${at + 1}" spans="1:9"${hidden}>${written.join('')}</row>`;
  });
  const merged =
    merges === undefined
      ? ''
      : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${head ?? ''}<sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: FixtureCell, reference: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string') {
    if ('serial' in cell) return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
    if ('number' in cell) return `<c r="${reference}"><v>${cell.number}</v></c>`;
    return `<c r="${reference}" ${cell.raw}</c>`;
  }
  let index = strings.indexOf(cell);
  if (index < 0) index = strings.push(cell) - 1;
  return `<c r="${reference}" t="s"><v>${index}</v></c>`;
}

export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
