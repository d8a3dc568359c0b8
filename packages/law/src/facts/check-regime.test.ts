import { describe, expect, it } from 'vitest';
import { adLine, claimOf, tl } from '../testing/claims.fixture.ts';
import { lawClaim, refusalOf, rent } from '../testing/logistics-claims.fixture.ts';
import type { ClaimFile } from './claim-file.ts';
import { intake } from './intake.ts';

function refused(file: ClaimFile) {
  const { code, place, told } = refusalOf(file);
  return { code, place, told };
}

const document = { number: '1', issuer: 'Issuer', day: '2024-05-02' };

describe('a claim under one Decision', () => {
  it('does not take a line of the other Decision’s supports: the second line is named', () => {
    const place = '$.lines[1].support';
    expect(refused(lawClaim([rent(), adLine()]))).toEqual({ code: 'regime-mixed', place, told: true });
    expect(refused(claimOf([adLine(), rent()]))).toEqual({ code: 'regime-mixed', place, told: true });
  });

  it('asks for a platform under Decision 5986, and lets it be under 5448', () => {
    const { platform: _none, ...nowhere } = adLine();
    expect(refused(claimOf([nowhere]))).toEqual({
      code: 'platform-missing',
      place: '$.lines[0].platform',
      told: true,
    });
    expect(intake(lawClaim([rent()])).lines[0]?.platform).toBe('');
  });

  it('takes the whole document with indirect taxes as “total” under 5448, without VAT as “net” under 5986', () => {
    const total = { ...document, total: tl('1.00') };
    const net = { ...document, net: tl('1.00') };
    expect(intake(lawClaim([rent({ document: total })])).lines[0]?.documentNet?.minor).toBe(100n);
    expect(refused(lawClaim([rent({ document: net })]))).toEqual({
      code: 'total-not-net',
      place: '$.lines[0].document.net',
      told: true,
    });
    expect(intake(claimOf([adLine({ document: net })])).lines[0]?.documentNet?.minor).toBe(100n);
    expect(refused(claimOf([adLine({ document: total })]))).toEqual({
      code: 'net-not-total',
      place: '$.lines[0].document.total',
      told: true,
    });
  });

  it('names the way out of the wrong amount by the field that is right', () => {
    expect(refusalOf(lawClaim([rent({ document: { ...document, net: tl('1.00') } })])).wayOut?.en).toBe(
      'Use “total”.',
    );
  });

  it('refuses a reported spend under 5448: nobody would read it', () => {
    expect(refused(lawClaim([rent({ reported: tl('1.00') })]))).toEqual({
      code: 'field-of-other-regime',
      place: '$.lines[0].reported',
      told: true,
    });
    expect(intake(claimOf([adLine({ reported: tl('1.00') })])).lines).toHaveLength(1);
  });

  it.each([
    ['person', 'Ada'],
    ['body', 'Ada Ltd'],
    ['moreCountries', ['US']],
  ] as const)(
    'refuses “%s” under 5986, where nobody counts by it, and takes it under 5448',
    (field, value) => {
      expect(refused(claimOf([adLine({ [field]: value })]))).toEqual({
        code: 'field-of-other-regime',
        place: `$.lines[0].${field}`,
        told: true,
      });
      expect(intake(lawClaim([rent({ [field]: value })])).lines[0]?.[field]).toEqual(value);
    },
  );
});
