import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { digestBytes, digestOf, digestText } from './digest.ts';

describe('the canonical form', () => {
  it('does not depend on the order in which fields were made', () => {
    expect(canonical({ b: 1, a: [true, null, 'ş'] })).toBe('{"a":[true,null,"ş"],"b":1}');
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.bigInt())),
        (value) => {
          const turned = Object.fromEntries(Object.entries(value).reverse());
          expect(canonical(turned)).toBe(canonical(value));
        },
      ),
    );
  });

  it('leaves undefined fields out and tells 1, 1n and "1" apart', () => {
    expect(canonical({ a: undefined })).toBe('{}');
    expect(new Set([canonical(1), canonical(1n), canonical('1')]).size).toBe(3);
  });

  it('refuses what may not be digested: fractions, functions, numbers beyond exactness', () => {
    for (const value of [0.5, Number.NaN, 2 ** 53, () => 1, Symbol('x')])
      expect(() => canonical(value)).toThrow();
  });
});

describe('a digest', () => {
  it('is SHA-256 in hexadecimal: of nothing and of "abc" as published with the standard', () => {
    expect(digestBytes(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(digestText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf('abc')).toBe(digestText('"abc"'));
  });
});
