import { paint } from '../terminal/paint.ts';

/** A heading with an empty line above it. */
export function heading(text: string): string {
  return `\n${paint('bold', text)}`;
}

/** Name and value beside each other, names padded to one width. */
export function pairs(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => [...name].length));
  return rows.map(([name, value]) => `${paint('dim', name.padEnd(width))}  ${value}`).join('\n');
}
