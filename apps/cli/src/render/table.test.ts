import { describe, expect, test } from 'vitest';
import { finished, paint, widthOf } from '../terminal/paint.ts';
import { table } from './table.ts';
import { indented, wrap } from './wrap.ts';

const COLUMNS = [{ title: 'Ülke' }, { title: 'Tutar', align: 'right' as const }, { title: 'Neden' }];
const ROWS = [
  ['Almanya', '1.234,56 TL', 'Faturadaki KDV sayılmaz'],
  ['Şili', '7,00 TL', ''],
];

describe('a table', () => {
  test('with room enough stands each row on one line, figures to the right', () => {
    expect(finished(table(COLUMNS, ROWS, 60), false)).toBe(
      [
        'Ülke           Tutar  Neden',
        'Almanya  1.234,56 TL  Faturadaki KDV sayılmaz',
        'Şili         7,00 TL',
      ].join('\n'),
    );
  });

  test('of 45 columns fits, of 44 the last column wraps between words and figures stay whole', () => {
    expect(finished(table(COLUMNS, ROWS, 45), false).split('\n').length).toBe(3);
    expect(finished(table(COLUMNS, ROWS, 44), false)).toBe(
      [
        'Ülke           Tutar  Neden',
        'Almanya  1.234,56 TL  Faturadaki KDV',
        '                      sayılmaz',
        'Şili         7,00 TL',
      ].join('\n'),
    );
  });

  test('that cannot fit is written as a list, and nothing is left out', () => {
    const text = finished(table(COLUMNS, ROWS, 20), false);
    for (const part of ['Ülke: Almanya', 'Tutar: 1.234,56', 'Neden: Faturadaki', 'Ülke: Şili'])
      expect(text.replaceAll(/\n\s+/g, ' ')).toContain(part);
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(20);
  });
});

describe('wrapping', () => {
  test('breaks between words, and a word longer than the line is cut, letter by letter', () => {
    expect(wrap('bir iki üç', 7)).toEqual(['bir iki', 'üç']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  });

  test('keeps the lines a text has', () => {
    expect(wrap('a\nb c', 10)).toEqual(['a', 'b c']);
  });

  test('indents what follows under the first line', () => {
    expect(indented('one two three four five', 18, '    ', '- ')).toBe('- one two three\n    four five');
  });
});

describe('what goes to the window', () => {
  test('has no control characters and no marks that turn the direction of text', () => {
    expect(finished('a\u001b[31mb\u0007\u202ec\u009b', true)).toBe('a·[31mb··c·');
    expect(finished('iki\nsatır', true)).toBe('iki\nsatır');
  });

  test('shows a style as colour codes where colours are wanted, and as nothing elsewhere', () => {
    expect(finished(paint('red', 'ret'), true)).toBe('\u001b[31mret\u001b[0m');
    expect(finished(paint('red', 'ret'), false)).toBe('ret');
    expect(widthOf(paint('red', 'ret'))).toBe(3);
  });
});
