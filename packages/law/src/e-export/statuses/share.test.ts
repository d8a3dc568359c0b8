import { describe, expect, it } from 'vitest';
import { compareShares, readShare, share, showShare } from './share.ts';

const TWO_THIRDS = share(2n, 3n);

describe('an exact share', () => {
  it('takes 2,000,000 of 3,000,000 for exactly two thirds, and a cent less for less', () => {
    // 2,000,000 × 3 = 6,000,000 = 2 × 3,000,000
    expect(compareShares(readShare('2000000/3000000', '$'), TWO_THIRDS)).toBe(0);
    expect(compareShares(readShare('1999999.99/3000000', '$'), TWO_THIRDS)).toBe(-1);
  });

  it('puts 66.66 % below two thirds and 66.67 % above it', () => {
    // 66.66 × 3 = 199.98 < 200; 66.67 × 3 = 200.01 > 200
    expect(compareShares(readShare('66.66', '$'), TWO_THIRDS)).toBe(-1);
    expect(compareShares(readShare('66.67', '$'), TWO_THIRDS)).toBe(1);
  });

  it('accepts 0 and 100 per cent and refuses what lies beyond, naming the place', () => {
    expect(readShare('0', '$')).toEqual({ part: 0n, whole: 100n });
    expect(readShare('100', '$')).toEqual({ part: 100n, whole: 100n });
    for (const text of ['100.01', '-0.01', '4/3', '1/0'])
      expect(() => readShare(text, '$.facts[2].value')).toThrowError(/^\$\.facts\[2\]\.value: /);
  });

  it('refuses text that is no share', () => {
    for (const text of ['', 'half', '1/2/3', '%50', '66,67'])
      expect(() => readShare(text, '$')).toThrowError(/is not a share/);
  });

  it('is shown as a small fraction, in per cent, or cut with a sign that it goes on', () => {
    expect(showShare(TWO_THIRDS)).toEqual({ tr: '2/3', en: '2/3' });
    expect(showShare(readShare('24.99', '$'))).toEqual({ tr: '%24,99', en: '24.99 %' });
    // 1,999,999.99 / 3,000,000 = 66.6666663… %
    expect(showShare(readShare('1999999.99/3000000', '$'))).toEqual({ tr: '%66,66…', en: '66.66… %' });
  });
});
