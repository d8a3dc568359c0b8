/** The two spellings of each namespace: the usual (transitional) and the strict form of the standard. */
const SPREADSHEET = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

const RELATION = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Whether a namespace is that of workbooks, sheets, styles and texts. */
export function isSpreadsheetName(uri: string): boolean {
  return SPREADSHEET.has(uri);
}

/** Whether a namespace is that of the attribute that names a relation (`r:id`). */
export function isRelationName(uri: string): boolean {
  return RELATION.has(uri);
}

/** Whether a relation's type ends in `/kind`, in either spelling: `worksheet`, `sharedStrings`, `styles`, `officeDocument`. */
export function isRelationKind(type: string, kind: string): boolean {
  return [...RELATION].some((base) => type === `${base}/${kind}`);
}
