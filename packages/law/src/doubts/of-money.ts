import { words } from '@kervan/kit';
import { type Doubt, NO_SOURCE } from './doubt.ts';

/** How money is converted, shared, rounded and limited. */
export const ofMoney: readonly Doubt[] = [
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
    bearsOn: ['E-4.3'],
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
    bearsOn: ['E-2.6'],
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
    bearsOn: ['E-2.7'],
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
    bearsOn: ['E-2.5', 'E-2.6'],
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
    bearsOn: ['E-2.24'],
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
    bearsOn: ['E-2.34'],
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
    bearsOn: ['E-2.24'],
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
    bearsOn: ['E-4.3', 'E-6.5'],
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
    bearsOn: ['E-2.24', 'K-pay-2', 'K-pay-3', 'L-18.1'],
    actsOn: 'assessment',
  },
  {
    id: 'E-4.3-other-currency',
    place: words(
      'Raporunkinden başka para birimiyle ödenmiş satır paydan nasıl kesilir?',
      'How is a line cut by the share that was paid in another currency than the report’s?',
    ),
    readings: {
      'same-proportion': words('aynı oranda, aşağı yuvarlanarak', 'in the same proportion, rounded down'),
    },
    taken: 'same-proportion',
    why: NO_SOURCE,
    bearsOn: ['E-4.3', 'E-6.5'],
    actsOn: 'assessment',
  },
];
