import type { MappedField } from '../model.ts';
import { fold } from './text/fold.ts';

/**
 * Header words by the field they suggest, folded, in order of preference. They help to find the header row and to propose a
 * mapping; what a documented report's columns mean is said by its own reader.
 */
const WORDS: Readonly<Record<MappedField, readonly string[]>> = {
  country: [
    'Country/Region',
    'Country / Region',
    'Country or region',
    'Country',
    'Country/Territory',
    'Country/Territory (User location)',
    'Country/Territory (Matched)',
    'Country code',
    'country_code',
    'Ülke/Bölge',
    'Ülke / Bölge',
    'Ülke veya Bölge',
    'Ülke',
    'Ülke kodu',
    'Hedef ülke',
  ],
  spend: [
    'Cost',
    'Spend',
    'Total cost',
    'Total spend',
    'Amount spent',
    'Ad spend',
    'Advertising cost',
    'Harcanan tutar',
    'Harcama',
    'Maliyet',
    'Toplam maliyet',
    'Reklam harcaması',
    'Reklam gideri',
    'Reklam maliyeti',
    'Toplam harcama',
  ],
  adSales: [
    '7 Day Total Sales',
    '14 Day Total Sales',
    'Total Sales',
    'Ad sales',
    'Attributed sales',
    'Sales',
    'Reklam satışları',
    'Reklam satışı',
    'Reklamla gelen satış',
    'Reklam kaynaklı satış',
    'Reklamdan gelen satış',
    'Satış',
  ],
  currency: [
    'Currency',
    'Currency code',
    'Account currency',
    'Para birimi',
    'Para birimi kodu',
    'Döviz cinsi',
    'Döviz',
    'Döviz kodu',
  ],
  day: ['By Day', 'Day', 'Date', 'stat_time_day', 'Gün', 'Güne göre', 'Tarih'],
  periodFrom: [
    'Start Date',
    'Reporting starts',
    'Period start',
    'From',
    'Rapor Başlangıcı',
    'Başlangıç tarihi',
    'Dönem başı',
    'Dönem başlangıcı',
  ],
  periodUntil: [
    'End Date',
    'Reporting ends',
    'Period end',
    'To',
    'Rapor Sonu',
    'Bitiş tarihi',
    'Dönem sonu',
    'Dönem bitişi',
  ],
  campaign: ['Campaign name', 'Campaign', 'campaign_name', 'Kampanya adı', 'Kampanya'],
  marketplace: ['Marketplace', 'Retailer', 'Pazaryeri', 'Pazar yeri'],
  transactionDay: [
    'Transaction time',
    'Transaction date',
    'Payment date',
    'Payment time',
    'Invoice date',
    'Billing date',
    'İşlem tarihi',
    'Ödeme tarihi',
    'Fatura tarihi',
  ],
  transactionKind: ['Transaction type', 'Payment type', 'Type', 'İşlem türü', 'İşlem tipi', 'Ödeme türü'],
  reference: [
    'Transaction ID',
    'Payment ID',
    'Order ID',
    'Reference',
    'Reference number',
    'Invoice number',
    'Invoice no',
    'Invoice ID',
    'Fatura no',
    'Fatura numarası',
    'İşlem no',
    'İşlem numarası',
    'Referans no',
    'Ödeme no',
  ],
  amount: [
    'Amount',
    'Total amount',
    'Payment amount',
    'Transaction amount',
    'Invoice amount',
    'Tutar',
    'Toplam tutar',
    'Ödeme tutarı',
    'İşlem tutarı',
    'Fatura tutarı',
  ],
  tax: ['Tax', 'VAT', 'Tax amount', 'VAT amount', 'KDV', 'KDV tutarı', 'Vergi'],
  note: ['Description', 'Note', 'Remark', 'Details', 'Status', 'Açıklama', 'Not', 'Durum'],
};

const FIELDS = Object.keys(WORDS) as MappedField[];

const FIELD_OF: ReadonlyMap<string, MappedField> = new Map(
  FIELDS.flatMap((field) => WORDS[field].map((word) => [fold(word), field] as const)),
);

/** Header names that stand in advertising reports beside the fields: they help to tell a header row from any other. */
const OTHER_AD_WORDS = [
  'Ad group name',
  'Ad name',
  'Account name',
  'Primary status',
  'Budget',
  'CPC',
  'CPC (destination)',
  'CPM',
  'Impressions',
  'Impr.',
  'Clicks',
  'Clicks (destination)',
  'CTR',
  'CTR (destination)',
  'Reach',
  'Frequency',
  'Conversions',
  'Results',
  'Cost per result',
  'Gösterim',
  'Tıklama',
  'Tıklamalar',
  'Erişim',
  'Sıklık',
  'Sonuçlar',
  'Reklam grubu adı',
  'Reklam adı',
  'Hesap adı',
].map(fold);

/** Every header name that is known, folded. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set([...FIELD_OF.keys(), ...OTHER_AD_WORDS]);

/** The field that a folded header name suggests. */
export function fieldOf(name: string): MappedField | undefined {
  return FIELD_OF.get(name);
}

/** The columns that suggest a field, the preferred word first. */
export function columnsFor(field: MappedField, names: readonly string[]): readonly number[] {
  return WORDS[field].flatMap((word) => {
    const wanted = fold(word);
    return names.flatMap((name, column) => (name === wanted ? [column] : []));
  });
}
