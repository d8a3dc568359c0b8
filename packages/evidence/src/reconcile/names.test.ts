import { describe, expect, test } from 'vitest';
import { standingOf, standingOfName } from './invoiced/customer.ts';
import { companyKey, fold, numberKey, sameCompany, tokensOf } from './names.ts';
import { PlatformBook } from './platform-book.ts';
import { placeRanges, placeTexts } from './sources.ts';

describe('names and numbers as people write them', () => {
  test('Turkish letters fold alike in both cases', () => {
    expect(fold('Işıltı İnci Ğ ğ ü Ö ç Â')).toBe('ISILTI INCI G G U O C A');
    expect(numberKey('İnv-2026/001 ')).toBe('INV2026001');
  });

  test('a company is known by its words, not by its form, also where a bank cuts the name short', () => {
    expect(
      sameCompany('Deniz Yıldızı Tekstil San. ve Tic. A.Ş.', 'DENIZ YILDIZI TEKSTIL SANAYI VE TICA'),
    ).toBe(true);
    expect(sameCompany('Deniz Yıldızı Tekstil A.Ş.', 'Deniz Yıldızı Gıda A.Ş.')).toBe(false);
  });

  test('one shared word is not enough, nor is a form alone', () => {
    expect(sameCompany('Pusula A.Ş.', 'Pusula Tekstil A.Ş.')).toBe(false);
    expect(sameCompany('A.Ş.', 'Ltd. Şti.')).toBe(false);
  });

  test('an agency is named on a bank line by its telling words', () => {
    expect(companyKey('Pusula Dijital Reklam Ajansı A.Ş.')).toBe('PUSULA');
    expect(companyKey('Kuzey Rüzgarı Medya Ltd. Şti.')).toBe('KUZEY RUZGARI');
  });

  test('with no names and no numbers of the beneficiary nobody is told apart from it', () => {
    const nobody = { names: [], taxNumbers: [] };
    expect(standingOfName('AYSE KAYA', nobody)).toBe('unnamed');
    expect(
      standingOf({ name: '', taxNumber: '1234567890' }, { names: ['X Y'], taxNumbers: ['1234567890'] }),
    ).toBe('beneficiary');
    expect(standingOf({ name: 'X Y', taxNumber: '1' }, { names: ['X Y'], taxNumbers: ['2'] })).toBe('other');
  });
});

describe('platforms on bank lines', () => {
  const book = new PlatformBook(
    [{ platform: 'cdiscount', title: 'Cdiscount', support: 's', kind: 'k', words: ['CDISCOUNT ADS'] }],
    ['otto'],
  );
  const named = (text: string) => book.namedBy(tokensOf(text));

  test('card lines glue words and digits on', () => {
    expect(named('TIKTOKADS*4711 LONDON')).toEqual(['tiktok']);
    expect(named('GOOGLE *ADS8899776655')).toEqual(['google']);
    expect(named('Amazon Advertisi 800')).toEqual(['amazon']);
    expect(named('FACEBK *7JK2')).toEqual(['meta']);
  });

  test('a shop, a cloud or a phone is no advertising', () => {
    expect(named('AMAZON MKTP DE')).toEqual([]);
    expect(named('GOOGLE CLOUD EMEA')).toEqual([]);
    expect(named('GOOGLE ADSENSE')).toEqual([]);
    expect(named('ETSY.COM TSHIRT')).toEqual([]);
  });

  test('settings of one’s own and platforms met in reports are known too; the latter count as marketplaces', () => {
    expect(named('CDISCOUNT ADS PARIS')).toEqual(['cdiscount']);
    expect(named('OTTO GMBH')).toEqual(['otto']);
    expect(book.of('otto').support).toBe('e-export/digital-marketplace-promotion');
  });
});

describe('places as text', () => {
  test('neighbours in one column are a range, others stand alone', () => {
    expect(placeRanges(['Sheet1!C2', 'Sheet1!C3', 'Sheet1!C5', 'Sheet2!C6', 'line 7'])).toEqual([
      'Sheet1!C2–C3',
      'Sheet1!C5',
      'Sheet2!C6',
      'line 7',
    ]);
  });

  test('twelve places are all shown, of thirteen the last is counted', () => {
    const places = (n: number) => Array.from({ length: n }, (_, i) => `S!C${2 * i + 1}`);
    expect(placeTexts([{ document: 'a.xlsx', digest: 'd', places: places(12) }])).toHaveLength(12);
    expect(placeTexts([{ document: 'a.xlsx', digest: 'd', places: places(13) }]).at(-1)).toBe('a.xlsx (+1)');
  });
});
