import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import ExcelJs from 'exceljs';
import { generator } from '../rules/lines.ts';

/** A TikTok-like report of 200,000 rows × 9 columns, written by exceljs with shared strings and styled dates. Made once. */
export async function makeWorkbook(path: string, rows: number): Promise<void> {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const random = generator(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = workbook.addWorksheet('Report');
  sheet
    .addRow([
      'Campaign name',
      'Country/Region',
      'By Day',
      'Cost',
      'Currency',
      'Impressions',
      'Clicks (destination)',
      'CTR (destination)',
      'Conversions',
    ])
    .commit();
  const countries = [
    'Germany',
    'United States',
    'United Kingdom',
    'Saudi Arabia',
    'France',
    'Japan',
    'Brazil',
    'Canada',
  ];
  const first = Date.UTC(2026, 3, 1);
  for (let index = 0; index < rows; index++) {
    const row = sheet.addRow([
      `Campaign ${Math.floor(random() * 400)}`,
      pick(countries),
      new Date(first + Math.floor(random() * 91) * 86_400_000),
      Math.floor(random() * 1_000_000) / 100,
      'USD',
      Math.floor(random() * 100_000),
      Math.floor(random() * 5_000),
      Math.floor(random() * 1_000) / 10_000,
      Math.floor(random() * 90),
    ]);
    row.getCell(3).numFmt = 'yyyy-mm-dd';
    row.commit();
  }
  sheet.commit();
  await workbook.commit();
}
