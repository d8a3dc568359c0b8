import { formatDay, moneyText } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import type { BankEntry } from '../model.ts';
import { readAs, readFixture, textFile, told } from '../table/read.fixture.ts';
import { sheetFile } from '../table/xlsx/workbook.fixture.ts';
import { balanceBreaks } from './balance.ts';
import { originalAmount } from './original-amount.ts';

/** `out 2026-03-01/2026-03-02 1234.56 TRY REF text`, the second day being the value date. */
function shown(entry: BankEntry): string {
  const { direction, transactionDay, valueDay, amount, reference, description } = entry;
  const days = `${formatDay(transactionDay)}${valueDay === undefined ? '' : `/${formatDay(valueDay)}`}`;
  return `${direction} ${days} ${moneyText(amount)} ${amount.currency} ${reference} ${description}`;
}

const ACCOUNT = `Örnek Bankası – Hesap Hareketleri
Müşteri: Örnek Dokuma A.Ş.
IBAN: TR36 9999 9000 0026 0000 0001 01
Hesap Para Birimi: TL
Dönem: 01.03.2026 - 31.03.2026

İşlem Tarihi;Valör;Dekont No;Açıklama;Borç;Alacak;Bakiye
;;;DEVİR;;;10.000,00
02.03.2026;03.03.2026;D1;TIKTOK ADS;1.234,56;;8.765,44
05.03.2026;05.03.2026;D2;TOPLAM GIDA LTD HAVALE;;1.000,00;9.765,44
;;;TOPLAM;1.234,56;1.000,00;9.765,44
`;

describe('an account statement in Turkish conventions', () => {
  test('debit and credit columns, value date beside transaction date, holder and IBAN from the lines above', async () => {
    const reading = await readAs('bank-statement', textFile(ACCOUNT));
    expect(reading.title.tr).toBe('Banka hesap hareketleri');
    expect(reading.entries.map(shown)).toEqual([
      'out 2026-03-02/2026-03-03 1234.56 TRY D1 TIKTOK ADS',
      'in 2026-03-05/2026-03-05 1000.00 TRY D2 TOPLAM GIDA LTD HAVALE',
    ]);
    expect(reading.entries[0]).toMatchObject({
      place: 'line 9',
      holder: 'Örnek Dokuma A.Ş.',
      account: 'TR36 9999 9000 0026 0000 0001 01',
    });
    expect(told(reading)).toEqual(['bank.total-row line 8', 'bank.total-row line 11']);
  });

  test('one column of amounts: minus before or behind is money out', async () => {
    const text =
      'Tarih;Açıklama;İşlem Tutarı;Bakiye;Para Birimi\n01/03/2026 14:05;A;-1.234,56;100,00;TL\n02/03/2026 09:00;B;12,50-;87,50;TL\n03/03/2026 10:00;C;12,50;100,00;TL\n';
    const reading = await readAs('bank-statement', textFile(text));
    expect(reading.entries.map(shown)).toEqual([
      'out 2026-03-01 1234.56 TRY  A',
      'out 2026-03-02 12.50 TRY  B',
      'in 2026-03-03 12.50 TRY  C',
    ]);
    expect(told(reading)).toEqual([]);
  });

  test('as xlsx with styled days and numbers, the debit printed with a minus', async () => {
    const file = sheetFile([
      ['Para Birimi', 'USD'],
      ['İşlem Tarihi', 'Valör Tarihi', 'Fiş No', 'Açıklama', 'Borç', 'Alacak', 'Bakiye'],
      [{ serial: 46_082 }, { serial: 46_083 }, 'F1', 'SWIFT', -1000, null, 500],
    ]);
    const { entries } = await readAs('bank-statement', file);
    expect(entries.map(shown)).toEqual(['out 2026-03-01/2026-03-02 1000.00 USD F1 SWIFT']);
    expect(entries[0]?.place).toBe('Report!E3');
  });

  test('figures that can be read two ways are read as the bank’s other columns show: 1.234 beside 9.765,44', async () => {
    const text =
      'Tarih;Açıklama;Tutar;Bakiye;Para Birimi\n01.03.2026;A;-1.234;8.531,44;TL\n02.03.2026;B;-1.000;7.531,44;TL\n';
    const { entries } = await readAs('bank-statement', textFile(text));
    expect(entries.map(({ amount }) => moneyText(amount))).toEqual(['1234.00', '1000.00']);
  });

  test('and where nothing shows it they are named and not used', async () => {
    const text =
      'Tarih;Açıklama;Tutar;Dekont No;Para Birimi\n01.03.2026;A;-1.234;D1;TL\n02.03.2026;B;-1.000;D2;TL\n';
    const reading = await readAs('bank-statement', textFile(text));
    expect(reading.entries).toEqual([]);
    expect(told(reading)).toEqual(['cell.decimal-mark line 2', 'cell.decimal-mark line 3']);
  });

  test('no currency anywhere: named line by line, never taken for lira', async () => {
    const text = 'Tarih;Açıklama;Tutar;Bakiye\n01.03.2026;A;-1,50;8,00\n';
    const reading = await readAs('bank-statement', textFile(text));
    expect(reading.entries).toEqual([]);
    expect(told(reading)).toEqual(['bank.no-currency line 2']);
    expect(reading.notices[0]?.words.en).toContain('not guessed');
  });

  test('lines with both sides, without an amount, without a movement, with a broken value date', async () => {
    const text = `${ACCOUNT}06.03.2026;06.03.2026;D3;X;1,00;2,00;0,00\n07.03.2026;07.03.2026;D4;Y;;;0,00\n08.03.2026;08.03.2026;D5;Z;0,00;0,00;0,00\n09.03.2026;yarın;D6;W;5,00;;0,00\n`;
    const reading = await readAs('bank-statement', textFile(text));
    expect(reading.entries).toHaveLength(2);
    expect(told(reading).slice(2)).toEqual([
      'bank.both-sides line 12',
      'bank.no-amount line 13',
      'bank.no-movement line 14',
      'cell.not-a-day line 15',
    ]);
  });

  test('a balance that does not follow from the line before is told; either direction of the lines will do', async () => {
    const changed = ACCOUNT.replace('9.765,44\n;;;TOPLAM', '9.766,44\n;;;TOPLAM');
    expect(told(await readAs('bank-statement', textFile(changed)))).toContain('bank.balance-breaks line 10');
    const at = (digits: bigint) => ({ digits, scale: 2 });
    const steps = [
      { place: 'c', moved: at(-5n), balance: at(15n) },
      { place: 'b', moved: at(10n), balance: at(20n) },
      { place: 'a', moved: at(-90n), balance: at(10n) },
    ];
    expect(balanceBreaks(steps)).toEqual([]);
    expect(balanceBreaks([...steps].reverse())).toEqual([]);
    expect(
      balanceBreaks([{ ...(steps[0] as (typeof steps)[0]), moved: at(-4n) }, ...steps.slice(1)]),
    ).toEqual(['c']);
  });
});

describe('a card statement', () => {
  const CARD = (header: string, ...lines: readonly string[]) =>
    textFile(
      [
        'Kart Hesap Özeti',
        'Kart Sahibi;Işıl Örnekoğlu',
        'Kart No;9999 98** **** 0042',
        header,
        ...lines,
      ].join('\n'),
    );

  test('a plain amount is a purchase, a negative one a payment; the purchase’s own currency is read from the text', async () => {
    const file = CARD(
      'İşlem Tarihi;Açıklama;Tutar (TL)',
      '25.03.2026;TIKTOK ADS 250,00 USD;10.125,00',
      '28.03.2026;ÖDEME TEŞEKKÜRLER;-10.125,00',
    );
    const reading = await readAs('bank-statement', file);
    expect(reading.title.en).toBe('Card statement');
    expect(reading.entries.map(shown)).toEqual([
      'out 2026-03-25 10125.00 TRY  TIKTOK ADS 250,00 USD',
      'in 2026-03-28 10125.00 TRY  ÖDEME TEŞEKKÜRLER',
    ]);
    expect(reading.entries[0]?.original).toEqual({ minor: 25_000n, currency: 'USD' });
    expect(reading.entries[0]?.holder).toBe('Işıl Örnekoğlu');
    expect(told(reading)).toEqual(['bank.read-as-card line 4']);
  });

  test.each([
    ['TIKTOK ADS 250,00 USD', '25000 USD'],
    ['TIKTOK ADS USD 250.00 SINGAPORE', '25000 USD'],
    ['FACEBK *ADS 1.250,75 EUR', '125075 EUR'],
    ['AMAZON JP 45000 JPY', '45000 JPY'],
    ['REF 2606-002 USD', 'none'],
    ['TIKTOK 1.250 USD', 'none'],
    ['KUR 40,50 TUTAR 250,00 USD 100,00 EUR', 'none'],
    ['ALISVERIS 250,00 TL', 'none'],
  ])('“%s”: %s', (text, expected) => {
    const found = originalAmount(text, 'TRY');
    expect(found === undefined ? 'none' : `${found.minor} ${found.currency}`).toBe(expected);
  });
});

describe('what is no statement', () => {
  test('a date, a text and an amount alone are many tables: not taken for a statement', async () => {
    const reading = await readFixture(
      textFile('Tarih;Açıklama;Tutar\n01.03.2026;Kırtasiye;12,50\n02.03.2026;Yol;7,00\n'),
    );
    expect(reading.kind).toBe('table');
  });

  test('a marketplace’s own account, with order numbers, is no bank’s', async () => {
    const header = 'İşlem Tarihi;Sipariş No;Açıklama;Borç;Alacak;Bakiye;Para Birimi';
    const reading = await readFixture(textFile(`${header}\n01.03.2026;S1;Satış;;12,50;12,50;TL\n`));
    expect(reading.kind).toBe('table');
  });
});
