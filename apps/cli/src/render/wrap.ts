import { paint, widthOf } from '../terminal/paint.ts';

/** Breaks a text into lines of at most `width` columns, between words; a word that is longer is cut. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => (widthOf(line) <= width ? [line] : wrapLine(line, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (widthOf(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    current = word;
    while (widthOf(current) > width) {
      const letters = [...current];
      lines.push(letters.slice(0, width).join(''));
      current = letters.slice(width).join('');
    }
  }
  lines.push(current);
  return lines;
}

/** Lines of a text, each after the same indent; the first may have its own. */
export function indented(text: string, width: number, indent: string, first = indent): string {
  return wrap(text, Math.max(16, width - widthOf(indent)))
    .map((line, index) => `${index === 0 ? first : indent}${line}`)
    .join('\n');
}

/** The same, said quietly. */
export function dimmed(text: string, width: number, indent: string, first = indent): string {
  return indented(text, width, indent, first)
    .split('\n')
    .map((line) => paint('dim', line))
    .join('\n');
}
