import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLines, textValue } from './content-lines.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

/** Any text of several lines, Turkish letters, signs of two, three and four octets and what has to be escaped. */
const anyText = fc.string({
  unit: fc.constantFrom('a', 'ğ', 'İ', '—', '🚚', ',', ';', '\\', ':', ' ', '\n'),
  maxLength: 300,
});

describe('a text value', () => {
  it('escapes backslash, semicolon and comma, writes line ends as \\n and leaves other control characters out', () => {
    expect(textValue('a\\b; c, d\r\ne\u0007')).toBe('a\\\\b\\; c\\, d\\ne');
  });

  it('read back is what was written, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const back = textValue(text).replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(back).toBe(text);
        expect(textValue(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('content lines', () => {
  it('of 75 octets stay whole; the 76th goes to a line that begins with a blank', () => {
    const line = 'x'.repeat(75);
    expect(contentLines([line])).toBe(`${line}\r\n`);
    expect(contentLines([`${line}y`])).toBe(`${line}\r\n y\r\n`);
  });

  it('a sign of two octets that would end on the 76th is not cut: it begins the next line', () => {
    const line = 'x'.repeat(74);
    expect(contentLines([`${line}ğ`])).toBe(`${line}\r\n ğ\r\n`);
  });

  it('never hold more than 75 octets, and unfolded are what went in', () => {
    fc.assert(
      fc.property(anyText.map(textValue), (text) => {
        const folded = contentLines([`DESCRIPTION:${text}`]);
        for (const line of folded.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(`DESCRIPTION:${text}\r\n`);
      }),
    );
  });
});
