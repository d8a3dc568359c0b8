import { groupDigits } from '@kervan/kit';
import type { Expected, ExpectedAmount, ExpectedComparison, ExpectedLine } from './types.ts';

/** `expected.md`: the working, line by line, for a person with a pocket calculator. Figures in English notation. */
export function expectedMarkdown(of: Expected): string {
  return `${[
    '# Beklenen hak ediş, elle hesaplanmış — The expected award, worked out by hand',
    `**${of.madeUp.tr}** ${of.madeUp.en}`,
    'Rakamlar 1,234.56 biçiminde yazılmıştır. — Figures are written like 1,234.56.',
    HOW,
    `**Hak ediş — Award: TRY ${shown(of.award.least)} … ${shown(of.award.most)}**`,
    WHY_RANGE,
    '## Satırlar — Lines',
    'asked × rate = lira (half up to the kuruş) × share = award (cut to the kuruş). Kur — rate: TCMB forex buying, made up.',
    table(LINE_HEAD, of.lines.map(lineRow)),
    totals(of),
    '## Üçlü karşılaştırma — The three-way comparison',
    'Fatura ve ödeme KDV dahil, dayanak KDV hariçtir. — Invoiced and paid include VAT, the base does not.',
    table(COMPARED_HEAD, of.comparisons.map(comparedRow)),
    REST,
  ].join('\n\n')}\n`;
}

const HOW = `1. **Dayanak — Base** (E-2.33): bildirilen, faturalanan ve ödenenin en azı, KDV hariç (E-2.22). Ülkesi olmayan fatura, kendi
   dönemindeki rapora göre paylaştırılır. — The least of reported, invoiced and paid, without VAT; an invoice without a country is
   spread by the report of its own period.
2. **Ödeme günü — Payment day**: valör (L-18.4). Ön ödemeli bakiye ilk giren ilk çıkar. — The value date; the prepaid balance is
   first in, first out.
3. **Kur — Rate** (E-2.24): ödeme gününün TCMB döviz alış kuru. Kapalı günde bir önceki bülten; burada sonraki bülten de aynı
   kuru verir. — TCMB forex buying of the payment day; on a closed day the bulletin before it; here the next one says the same.
4. **%20 sınırı — The 20 % share** (E-4.3): pazaryeri, ülke ve çeyrek başına, raporun para biriminde; önce ödenen önce kullanır. —
   Per marketplace, country and quarter, in the report's currency; what was paid first uses it first.
5. **Oran — Share**: %50 (E-4.4, E-5.5); ödeme günü hedef ülke listesindeyse 20 puan fazla (E-2.2, E-12.4). — 50 %, and 20 points
   more for a country on the target list on the payment day.
6. **Yuvarlama — Rounding** (E-2.34): liraya çeviri yarım yukarı, hak ediş aşağı kesme. — Half up into lira, the award cut down.`;

const WHY_RANGE = `Aralığın iki nedeni var. **Almanya, 1 Nisan ödemesi**: liste Mayıs 2025'te Almanya'sız, 13 Nisan 2026'da Almanya'lı görüldü;
arada ne olduğu bilinmiyor: 21,906.25 – 30,668.75. **ÖrnekPazar ilanları** (E-2.12) henüz yanıtlanmadı: 0.00 – 10,838.36. —
Two reasons for the range. **Germany, the payment of 1 April**: the list was seen without Germany in May 2025 and with it on 13 April
2026; what held in between is not known. **The listings on ÖrnekPazar** are a question left open.`;

const REST = `## Kalanlar — What is left over

- **Ön ödeme — Prepaid**: 1,000 + 2,000 + 1,200 + 2,000 = 6,200.00 USD yüklendi, 1,200 + 3,000 + 1,500 = 5,700.00 USD faturalandı;
  500.00 USD bakiye kaldı. — Topped up and invoiced; 500.00 USD stay in the balance.
- **Eksik belge — Missing document**: 5 Haziran'da ödenen 15,000 JPY'nin faturası (AMZ-JP-2605-002) yok. — No invoice for it.
- **Başka ödeyen — Other payer**: 25 Haziran'da 60.00 GBP'yi ortağın kartı ödedi. — Paid by the partner's own card.
- **Zamanlama — Timing**: 29–30 Haziran harcaması (150.00 USD) Temmuz'da faturalanacak. — Billed in July.
- **Aşan kısım — Above the share**: Amerika'da 500.00 USD harcama, 2,000.00 USD satış; 100.00 USD kesilir. — 100.00 USD is cut.
- **Türkiye**: 120.00 + 80.00 + 100.00 = 300.00 USD reddedilir (E-5.4). — Refused.
- **Süre — Window** (E-2.10): en eski ödemenin altı ayı 1 Ekim 2026, en yenisininki 30 Aralık 2026 günü dolar. — Six months from the
  oldest payment end on 1 October 2026, from the newest on 30 December 2026.
- Yıllık üst limitler (perakende sitesi, 2026) bu tutarların çok üstündedir. — The yearly ceilings are far above these figures.`;

const LINE_HEAD = [
  'belge — document',
  'ödeme — paid',
  'ülke',
  'istenen — asked',
  'sayılan — counts',
  'kur — rate',
  'lira',
  '%',
  'hak ediş — award',
  'kural — rule',
];
const COMPARED_HEAD = [
  'platform',
  'ay — month',
  'ülke',
  '',
  'bildirilen — reported',
  'faturalanan — invoiced',
  'ödenen — paid',
  'dayanak — base',
  'fark — difference',
];

function lineRow(line: ExpectedLine): string[] {
  const rate =
    line.rate === undefined
      ? '–'
      : `${line.rate.buying}${line.rate.unit === 1 ? '' : ` / ${line.rate.unit}`}`;
  const { least, most } = line.award;
  return [
    line.document,
    line.paymentDay,
    line.country,
    amount(line.asked),
    amount(line.eligible),
    rate,
    shown(line.eligibleLira),
    line.share[0] === line.share[1] ? `${line.share[0]}` : `${line.share[0]}–${line.share[1]}`,
    least === most ? shown(least) : `${shown(least)} – ${shown(most)}`,
    line.rule,
  ];
}

function totals(of: Expected): string {
  const range = ({ least, most }: { readonly least: string; readonly most: string }): string =>
    least === most ? shown(least) : `${shown(least)} – ${shown(most)}`;
  const rows = Object.entries(of.supports).map(([support, { eligible, award }]) => [
    support,
    range(eligible),
    shown(award.least),
    shown(award.most),
  ]);
  const all = ['', '', `**${shown(of.award.least)}**`, `**${shown(of.award.most)}**`];
  return table(['destek — support', 'sayılan — counts', 'en az — least', 'en çok — most'], [...rows, all]);
}

function comparedRow(of: ExpectedComparison): string[] {
  const why = of.differences.map((each) => `${each.reason} ${shown(each.amount)}`).join('; ');
  const figures = [of.reported, of.invoiced, of.paid, of.base].map(shown);
  return [of.platform, of.month, of.country, of.currency, ...figures, why];
}

function amount(of: ExpectedAmount): string {
  return `${of.currency} ${shown(of.amount)}`;
}

function shown(plain: string): string {
  return groupDigits(plain, 'en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
