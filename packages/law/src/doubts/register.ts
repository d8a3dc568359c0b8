import { type Words, words } from '@kervan/kit';

/** A place where the text is unclear, its readings, the one taken and why. Rules name it; an assessment lists those it rests on. */
export interface Doubt {
  readonly id: string;
  readonly place: Words;
  readonly readings: Readonly<Record<string, Words>>;
  readonly taken: string;
  readonly why: Words;
  /** Where the reading acts: on the assessment, or already when documents are made into lines. */
  readonly actsOn: 'assessment' | 'lines';
}

const NO_SOURCE = words(
  'Hiçbir kaynak söylemiyor; seçilmedikçe bu okuma alınır.',
  'No source says; this reading is taken unless another is chosen.',
);

export const doubts: readonly Doubt[] = [
  {
    id: 'E-2.31-expense-day',
    place: words(
      'Gider hangi günle bir yıla yazılır; üst limiti, listeyi ve ilave oranı hangi gün seçer?',
      'Which day books an expense to a year and picks its ceiling, list and bonus?',
    ),
    readings: {
      'payment-day': words('ödeme belgesi günü', 'the day of the payment document'),
      'document-day': words('fatura günü', 'the day of the invoice'),
      'activity-start': words('faaliyetin ilk günü', 'the first day of the activity'),
    },
    taken: 'payment-day',
    why: words(
      'Altı aylık süre ve kur da ödeme belgesine bağlıdır (E-2.10, E-2.24).',
      'The six months and the rate hang on the payment document too (E-2.10, E-2.24).',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-2.9-earlier-spending',
    place: words(
      '“Ön onaydan önceki harcama” hangi güne bakılarak bilinir?',
      'By which day is “spending before pre-approval” told?',
    ),
    readings: {
      'activity-start': words('faaliyetin ilk günü', 'the first day of the activity'),
      'payment-day': words('ödeme belgesi günü', 'the day of the payment document'),
    },
    taken: 'activity-start',
    why: words(
      'Destek süresinden önce yapılmış reklam, sonra ödense de önceki harcamadır.',
      'An ad that ran before the support period is earlier spending even if paid later.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-13.12',
    place: words('Altı aylık başvuru süresi neyle başlar?', 'What starts the six months for applying?'),
    readings: {
      'payment-document': words('ödeme belgesi (TAS, GIL)', 'the payment document (TAS, GIL)'),
      invoice: words('fatura (KOR)', 'the invoice (KOR)'),
    },
    taken: 'payment-document',
    why: words(
      'İki B dereceli kaynak ödeme belgesi der; KOR tek ve C derecelidir.',
      'Two grade-B sources say payment document; KOR is alone and grade C.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-13.13',
    place: words(
      'Yurt dışı marka tescili mi, yurt dışı başvuru mu aranır?',
      'Is an overseas registration required, or is an application enough?',
    ),
    readings: {
      registration: words(
        'bir Madrid ülkesinde tescil (TAS, ITK)',
        'registration in one Madrid country (TAS, ITK)',
      ),
      application: words('başvuru yeterli (KD24, GIL)', 'an application is enough (KD24, GIL)'),
    },
    taken: 'registration',
    why: words(
      'Resmî kuruluşun sayfası (ITK) tescil der; sürüme göre değişmiş olabilir.',
      'The official body’s page (ITK) says registration; it may differ by version.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-4.2-pay-per-order',
    place: words(
      'Sipariş başına ödeme 13.04.2026 Genelgesinden önce de destekleniyor muydu?',
      'Was pay-per-order supported before the circular of 13 April 2026?',
    ),
    readings: {
      'from-2026': words('yalnızca 13.04.2026’dan beri', 'only since 13 April 2026'),
      always: words('başından beri', 'from the start'),
    },
    taken: 'from-2026',
    why: words(
      'Önceki metinler yalnızca tıklama başına ödemeyi anar (SEED1).',
      'Earlier texts name pay-per-click only (SEED1).',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-13.24',
    place: words('%20 payı ne başına sınanır?', 'Per what is the 20 % share tested?'),
    readings: {
      'country-quarter': words(
        'pazaryeri, ülke ve çeyrek başına (TRB24/25)',
        'per marketplace, country and quarter (TRB24/25)',
      ),
      'marketplace-quarter': words(
        'pazaryeri ve çeyrek başına, ülkeler birlikte',
        'per marketplace and quarter, countries together',
      ),
    },
    taken: 'country-quarter',
    why: words(
      'TRB çizelgeleri ülke ve çeyrek başına hesaplar.',
      'The TRB tables compute per country and quarter.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-2.6-scope',
    place: words(
      'Türk ürünü oranı hangi desteklere uygulanır?',
      'To which supports does the Turkish-product ratio apply?',
    ),
    readings: {
      'all-supports': words('bütün desteklere (m.10/1)', 'to all supports (m.10/1)'),
      'three-supports': words(
        'yalnızca pazaryeri tanıtımı, sipariş karşılama ve komisyona (SEED1)',
        'only to marketplace promotion, fulfilment and commission (SEED1)',
      ),
    },
    taken: 'all-supports',
    why: words(
      'TAH ve GIL oranı bölümün tümü için anlatır.',
      'TAH and GIL tell the ratio for the whole section.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-2.7',
    place: words('Üst limitin yarısı kimler için sınırdır?', 'For whom is half of the ceiling the limit?'),
    readings: {
      'brand-programme': words('yalnızca Marka/Turquality şirketleri', 'Brand/Turquality companies only'),
      'below-full-ratio': words(
        'Türk ürünü oranı %100’ün altında olanlar',
        'users whose Turkish share is below 100 %',
      ),
      everybody: words('üç desteğin her kullanıcısı', 'every user of the three supports'),
    },
    taken: 'brand-programme',
    why: words(
      'Kutu hiçbir sınıf anmaz; yayımlanan şirket limitleri tam üst limittir, bu yüzden en makul okuma budur (E-13.19).',
      'The box names no class; published company limits are the full ceiling, so this is the most plausible reading (E-13.19).',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-2.34-order',
    place: words(
      'Oran, ilave, Türk ürünü oranı ve %75 sınırı hangi sırayla uygulanır?',
      'In which order do rate, bonus, ratio and the 75 % limit apply?',
    ),
    readings: {
      'ratio-then-limit': words(
        'önce Türk ürünü oranı, sonra %75 sınırı',
        'first the ratio, then the 75 % limit',
      ),
      'limit-then-ratio': words(
        'önce %75 sınırı, sonra Türk ürünü oranı',
        'first the 75 % limit, then the ratio',
      ),
    },
    taken: 'ratio-then-limit',
    why: NO_SOURCE,
    actsOn: 'assessment',
  },
  {
    id: 'E-2.34-conversion',
    place: words(
      'Liraya çevirme kuruşa nasıl yuvarlanır?',
      'How is the conversion to lira rounded to the kuruş?',
    ),
    readings: {
      'half-up': words('her ödeme yarım yukarı', 'each payment half up'),
      down: words('her ödeme aşağı', 'each payment down'),
    },
    taken: 'half-up',
    why: NO_SOURCE,
    actsOn: 'assessment',
  },
  {
    id: 'E-2.34-award',
    place: words('Hak ediş kuruşa nasıl kesilir?', 'How is the award ended at the kuruş?'),
    readings: {
      'cut-per-line': words('satır başına bir kez aşağı kesilir', 'cut down once per line'),
      'half-up-per-line': words(
        'satır başına bir kez yarım yukarı yuvarlanır',
        'rounded half up once per line',
      ),
    },
    taken: 'cut-per-line',
    why: NO_SOURCE,
    actsOn: 'assessment',
  },
  {
    id: 'E-2.24',
    place: words('5986’da liraya hangi kurla çevrilir?', 'At which rate is an expense converted under 5986?'),
    readings: {
      'payment-day': words(
        'ödeme belgesi gününün TCMB döviz alış kuru (KOR, 5973 için yazılmış)',
        'TCMB buying rate of the payment-document day (KOR, written for 5973)',
      ),
      fifteenth: words(
        'ayda üçten çok ödemede ayın 15’inin ya da sonraki iş gününün kuru (L-18.2)',
        'with more than three payments in a month, the rate of the 15th or the next business day (L-18.2)',
      ),
    },
    taken: 'payment-day',
    why: words(
      '5986 için teyit yok; 15’i kuralı yalnızca 5448 genelgesindedir.',
      'Not confirmed for 5986; the rule of the 15th stands only in the circular of 5448.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-2.31-year',
    place: words('Yıllık üst limitin yılı hangisidir?', 'Which year is the year of a yearly ceiling?'),
    readings: {
      calendar: words('takvim yılı', 'the calendar year'),
    },
    taken: 'calendar',
    why: words(
      'Limitler takvim yılı başında güncellenir (E-12.1.1). Destek yılı okuması seçilemez: nasıl sayılacağını hiçbir kaynak söylemiyor.',
      'The limits are updated at each calendar year (E-12.1.1). The support-year reading cannot be chosen: no source says how it would be counted.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'line-order',
    place: words(
      'Satırlar bir üst limiti hangi sırayla tüketir?',
      'In which order do lines use up a ceiling?',
    ),
    readings: { 'payment-document-line': words('ödeme günü, belge, satır', 'payment day, document, line') },
    taken: 'payment-document-line',
    why: words(
      'Toplam hak ediş sıradan etkilenmez; yalnızca kesintinin hangi satırda göründüğü değişir.',
      'The total does not depend on the order; only where the cut shows does.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-4.3-currency',
    place: words('Pay sınırı hangi para biriminde sınanır?', 'In which currency is a share cap tested?'),
    readings: { report: words('raporun para birimi', 'the report’s currency') },
    taken: 'report',
    why: words(
      'Oran, raporun iki sütunu arasındadır; çevirmek kur etkisi katar.',
      'The ratio is between two columns of the report; converting would bring the rate into it.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-12.1-publication',
    place: words('Yıllık limitler hangi gün yayımlandı?', 'On which day were the yearly limits published?'),
    readings: {
      'first-of-year': words(
        'yılın ilk gününden beri bilinir sayılır',
        'taken to be known from the first day of the year',
      ),
    },
    taken: 'first-of-year',
    why: words(
      'Kaynaklar yayım gününü söylemez; limit yıl başından geçerlidir.',
      'The sources do not give the day; the limit holds from the start of the year.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'M-9',
    place: words(
      'Ödeme, bülten çıkmayan bir güne denk gelirse hangi kur?',
      'Which rate counts for a payment on a day without a bulletin?',
    ),
    readings: {
      'last-before': words('önceki son bülten', 'the last bulletin published before'),
    },
    taken: 'last-before',
    why: words(
      'M-9’un önerisi; incelemeciye işaretlenir. İş gününün eksik bülteni ise hiçbir kurla doldurulmaz.',
      'M-9 proposes it and flags it for the examiner. A missing bulletin of a business day is filled with no rate.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'M-4',
    place: words(
      '“Altı ay” hangi gün biter, ay sonunda ne olur?',
      'On which day do “six months” end, and what of month ends?',
    ),
    readings: {
      clamp: words(
        'aynı sayılı gün, o gün dahil; yoksa ayın son günü',
        'the same-numbered day, itself included; where there is none, the last day of the month',
      ),
    },
    taken: 'clamp',
    why: words('M-4’ün önerisi; tatile denk gelirse uzamaz.', 'M-4 proposes it; no shift for holidays.'),
    actsOn: 'assessment',
  },
  {
    id: 'half-day',
    place: words('Saat 13.00’te kapanan gün iş günü müdür?', 'Is a day that closes at 13:00 a business day?'),
    readings: { 'business-day': words('iş günüdür', 'it is a business day') },
    taken: 'business-day',
    why: words(
      'Kaynaklar söylemez; kur için bültenin varlığı belirleyicidir.',
      'The sources do not say; for rates the presence of a bulletin decides.',
    ),
    actsOn: 'assessment',
  },
  {
    id: 'E-2.22',
    place: words('Gider KDV’siz mi değerlendirilir?', 'Is the expense valued without VAT?'),
    readings: {
      'without-vat': words(
        'KDV’siz (KOR, Bakanlık destekleri için genel)',
        'without VAT (KOR, general for Ministry supports)',
      ),
    },
    taken: 'without-vat',
    why: words('Genel kural; 5986 için teyit edilmedi.', 'A general rule; not confirmed for 5986.'),
    actsOn: 'lines',
  },
  {
    id: 'E-2.33-base',
    place: words(
      'Rapor, fatura ve ödemeden hangisi desteğe esastır?',
      'Which of reported, invoiced and paid is the base?',
    ),
    readings: {
      least: words(
        'platform, dönem ve ülke başına üçünün en küçüğü',
        'the least of the three per platform, period and country',
      ),
    },
    taken: 'least',
    why: NO_SOURCE,
    actsOn: 'lines',
  },
  {
    id: 'E-2.33-country',
    place: words(
      'Ülkesi yazmayan fatura ülkelere nasıl dağılır?',
      'How does an invoice without a country spread over countries?',
    ),
    readings: {
      'report-shares': words(
        'aynı dönemin rapordaki ülke payları',
        'the report’s country shares of the same period',
      ),
    },
    taken: 'report-shares',
    why: NO_SOURCE,
    actsOn: 'lines',
  },
  {
    id: 'payment-spread',
    place: words('Ödeme faturalara nasıl dağılır?', 'How does a payment spread over invoices?'),
    readings: {
      'oldest-first': words(
        'en eski fatura önce; ön ödemede ilk giren ilk çıkar',
        'the oldest invoice first; a prepaid balance first in, first out',
      ),
    },
    taken: 'oldest-first',
    why: NO_SOURCE,
    actsOn: 'lines',
  },
];

const BY_ID = new Map(doubts.map((doubt) => [doubt.id, doubt]));

export function findDoubt(id: string): Doubt | undefined {
  return BY_ID.get(id);
}

/** The reading in force: the chosen one where it is one of the doubt's readings, else the one taken. */
export function readingInForce(chosen: Readonly<Record<string, string>>): (doubt: string) => string {
  const inForce = new Map(
    doubts.map((doubt) => {
      const choice = chosen[doubt.id];
      return [doubt.id, choice !== undefined && Object.hasOwn(doubt.readings, choice) ? choice : doubt.taken];
    }),
  );
  return (id) => inForce.get(id) ?? '';
}
