import { decimal, divRound, parseDay, roundDecimal, yearOf } from '@kervan/kit';
import { utf8 } from '../encode.ts';
import { bankDay, bulletinName } from '../figures.ts';
import type { RateDay } from './table.ts';

interface Quoted {
  readonly code: string;
  readonly order: number;
  readonly unit: number;
  readonly turkish: string;
  readonly english: string;
  /** Buying rate in ten-thousandths of a lira. */
  readonly buying: bigint;
  /** How the bulletin crosses it with the dollar: units per dollar, dollars per unit, or not at all. */
  readonly cross: 'per-dollar' | 'dollars' | 'none';
}

/** A bulletin in the central bank's shape: its number says that it is a sample, its rates are made up. */
export function bulletinXml(of: RateDay): Uint8Array {
  const day = parseDay(of.day);
  const [year, month, ofMonth] = of.day.split('-');
  const rows = quoted(of).map((each) => currency(each, tenThousandths(of.dollar)));
  const head = `<Tarih_Date Tarih="${bankDay(of.day)}" Date="${month}/${ofMonth}/${year}"  Bulten_No="ÖRNEK-${yearOf(day)}/${of.number}" >`;
  return utf8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/xsl" href="isokur.xsl"?>\n${head}\n${rows.join('')}</Tarih_Date>\n`,
  );
}

/** `rates/01042026.xml`: the name the central bank gives its files. */
export function bulletinFile(of: RateDay): string {
  return `rates/${bulletinName(parseDay(of.day))}.xml`;
}

function quoted(of: RateDay): Quoted[] {
  const dollar = tenThousandths(of.dollar);
  const riyal = divRound(dollar * 100n, 375n, 'half-up');
  const drawingRight = divRound(dollar * 144n, 100n, 'half-up');
  return [
    {
      code: 'USD',
      order: 0,
      unit: 1,
      turkish: 'ABD DOLARI',
      english: 'US DOLLAR',
      buying: dollar,
      cross: 'none',
    },
    {
      code: 'EUR',
      order: 9,
      unit: 1,
      turkish: 'EURO',
      english: 'EURO',
      buying: tenThousandths(of.euro),
      cross: 'dollars',
    },
    {
      code: 'GBP',
      order: 10,
      unit: 1,
      turkish: 'İNGİLİZ STERLİNİ',
      english: 'POUND STERLING',
      buying: tenThousandths(of.pound),
      cross: 'dollars',
    },
    {
      code: 'SAR',
      order: 8,
      unit: 1,
      turkish: 'SUUDİ ARABİSTAN RİYALİ',
      english: 'SAUDI RIYAL',
      buying: riyal,
      cross: 'per-dollar',
    },
    {
      code: 'JPY',
      order: 11,
      unit: 100,
      turkish: 'JAPON YENİ',
      english: 'JAPANESE YEN',
      buying: tenThousandths(of.hundredYen),
      cross: 'per-dollar',
    },
    {
      code: 'XDR',
      order: 0,
      unit: 1,
      turkish: 'ÖZEL ÇEKME HAKKI (SDR)                            ',
      english: 'SPECIAL DRAWING RIGHT (SDR)                       ',
      buying: drawingRight,
      cross: 'dollars',
    },
  ];
}

function currency(of: Quoted, dollar: bigint): string {
  const only = of.code === 'XDR';
  const selling = of.buying + divRound(of.buying * 18n, 10_000n, 'half-up');
  const fields = [
    `<Unit>${of.unit}</Unit>`,
    `<Isim>${of.turkish}</Isim>`,
    `<CurrencyName>${of.english}</CurrencyName>`,
    filled('ForexBuying', rate(of.buying)),
    filled('ForexSelling', only ? '' : rate(selling)),
    filled('BanknoteBuying', only ? '' : rate(of.buying - divRound(of.buying * 7n, 10_000n, 'half-up'))),
    filled('BanknoteSelling', only ? '' : rate(selling + divRound(selling * 15n, 10_000n, 'half-up'))),
    filled('CrossRateUSD', of.cross === 'per-dollar' ? cross(dollar * BigInt(of.unit), of.buying) : ''),
    filled('CrossRateOther', of.cross === 'dollars' ? cross(of.buying, dollar) : ''),
  ];
  const inner = fields.map((field) => `\t\t\t${field}\n`).join('');
  return `\t<Currency CrossOrder="${of.order}" Kod="${of.code}" CurrencyCode="${of.code}">\n${inner}\t</Currency>\n`;
}

function filled(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${text}</${name}>`;
}

function cross(numerator: bigint, divisor: bigint): string {
  return rate(divRound(numerator * 10_000n, divisor, 'half-up'));
}

function tenThousandths(text: string): bigint {
  return roundDecimal(decimal(text), 4, 'half-up');
}

function rate(value: bigint): string {
  const digits = value.toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
