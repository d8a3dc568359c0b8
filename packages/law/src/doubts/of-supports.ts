import { words } from '@kervan/kit';
import type { Doubt } from './doubt.ts';

/** Who may have a single firm's support, how much, and how often: places where another reading may be chosen. */
export const ofSupports: readonly Doubt[] = [
  {
    id: 'E-3.3-period',
    place: words(
      'Pazara giriş raporunda 20 rapor ve 20 üyelik toplamda mı, her yıl mı?',
      'For market-entry reports, are the 20 reports and 20 memberships in all, or every year?',
    ),
    readings: {
      'in-all': words('toplamda', 'in all'),
      'per-year': words('her takvim yılı yeniden', 'anew in every calendar year'),
    },
    taken: 'in-all',
    why: words(
      'Kaynaklar sayıyı dönem söylemeden verir (SEED1, GIL); “yıllık” yalnızca üyeliğin süresini anlatır.',
      'The sources give the number without a period (SEED1, GIL); “yearly” only tells how long a membership runs.',
    ),
    bearsOn: ['E-3.3'],
    actsOn: 'assessment',
  },
  {
    id: 'E-13.15',
    place: words(
      'Pazaryerleri sipariş karşılama desteğinden yararlanır mı?',
      'May marketplaces have the order fulfilment support?',
    ),
    readings: {
      'with-marketplaces': words(
        'yararlanır (sunumun tutar listesi, SAB, KD24, SEED2)',
        'they may (the amount list of the slides, SAB, KD24, SEED2)',
      ),
      'without-marketplaces': words(
        'yararlanmaz (sunumun tablosu)',
        'they may not (the table of the slides)',
      ),
    },
    taken: 'with-marketplaces',
    why: words(
      'Aynı sunum pazaryerine üst limit verir; tabloya karşı bütün öbür kaynaklar da onu sayar.',
      'The same slides give marketplaces a ceiling, and every other source names them, against the table.',
    ),
    bearsOn: ['E-6.1'],
    actsOn: 'assessment',
  },
  {
    id: 'E-6.5',
    place: words(
      'Sipariş karşılamada %10, hangi satışların %10’udur?',
      'In order fulfilment, of which sales are the 10 % taken?',
    ),
    readings: {
      country: words(
        'o ülkenin çeyrekteki toplam e-ticaret satışlarının (SAB, TAS)',
        'total e-commerce sales of that country in the quarter (SAB, TAS)',
      ),
      'all-countries': words(
        'bütün ülkelerin çeyrekteki toplam e-ticaret satışlarının (SEED1)',
        'total e-commerce sales of all countries in the quarter (SEED1)',
      ),
    },
    taken: 'country',
    why: words(
      'Ülke adını anan kaynaklar daha açıktır; ödeme belgeleri de ülkedeki satışların tablosunu ister (E-6.8). Çeyrek, belgelerin verildiği dönemdir.',
      'The sources that name the country are the clearer ones, and the payment documents ask for a table of the country’s sales (E-6.8). The quarter is the period for which documents are filed.',
    ),
    bearsOn: ['E-6.5'],
    actsOn: 'assessment',
  },
  {
    id: 'E-7.1-units',
    place: words(
      'Depo kirasında 25 birim toplamda mı, ülke başına mı?',
      'For depot rent, are the 25 units in all, or per country?',
    ),
    readings: {
      'in-all': words('aynı anda bütün ülkelerde toplam 25', '25 at one time in all countries together'),
      'per-country': words('aynı anda her ülkede 25', '25 at one time in each country'),
    },
    taken: 'in-all',
    why: words(
      'Metin yılları “her bir ülke için” diye bağlar, birim sayısını bağlamaz; dar okuma alınır.',
      'The text ties the years to “each country” and not the number of units; the narrow reading is taken.',
    ),
    bearsOn: ['E-7.1'],
    actsOn: 'assessment',
  },
  {
    id: 'E-7.1-bonus',
    place: words(
      'Depo kirasında hedef ülke ilavesi var mıydı?',
      'Was there a target-country addition for depot rent?',
    ),
    readings: {
      none: words('yoktu, oran %50', 'there was none, the rate is 50 %'),
      'as-m6': words(
        'm.6’nın parçası olarak hedef ülkede 20 puan',
        '20 points in a target country, as a part of m.6',
      ),
    },
    taken: 'none',
    why: words(
      'İlave m.4, m.5 ve m.6 için anılır (E-2.2); depo kirasını m.6’dan ayrı anlatan kaynaklar yalnızca %50 der.',
      'The addition is told for m.4, m.5 and m.6 (E-2.2); the sources that tell depot rent apart from m.6 say 50 % only.',
    ),
    bearsOn: ['E-2.2', 'E-7.1'],
    actsOn: 'assessment',
  },
  {
    id: 'E-7.1-amount',
    place: words(
      'Depo kirasının 5 milyon TL’lik üst limiti toplam mı, birim başına mı?',
      'Is the depot-rent ceiling of 5 million TL in all, or per unit?',
    ),
    readings: {
      'in-all': words('bütün birimler için yılda bir kez', 'once a year for all units'),
      'per-unit': words('her birim için ayrı', 'for each unit separately'),
    },
    taken: 'in-all',
    why: words(
      'Sunum tek bir üst limit yazar ve birim başına demez (SEED1).',
      'The slides print one ceiling and do not say per unit (SEED1).',
    ),
    bearsOn: ['E-7.1', 'E-7.T'],
    actsOn: 'assessment',
  },
  {
    id: 'E-13.14',
    place: words(
      'Hangi şirketler pazaryeri entegrasyonu desteğinden yararlanır?',
      'Which companies may have the marketplace integration support?',
    ),
    readings: {
      'brand-or-threshold': words(
        '2026 metinlerine kadar Marka/Turquality şirketleri ile ihracat eşiğini aşanlar; sonra hiçbiri',
        'Brand/Turquality companies and those above the export threshold until the texts of 2026; none after',
      ),
      'all-companies': words('bütün şirketler (SEED2)', 'all companies (SEED2)'),
      'brand-only': words(
        'yalnızca Marka/Turquality şirketleri (SEED1’in tutar sayfası)',
        'Brand/Turquality companies only (the amount page of SEED1)',
      ),
      'threshold-only': words(
        '2026 metinlerine kadar yalnızca ihracat eşiğini aşan şirketler (SEED1’in tablosu)',
        'only companies above the export threshold until the texts of 2026 (the table of SEED1)',
      ),
      'no-companies': words('hiçbir şirket (TAH)', 'no company (TAH)'),
    },
    taken: 'brand-or-threshold',
    why: words(
      'Sunumun tutar sayfası Marka/Turquality şirketlerini anar, tablosu ihracat eşiğini aşanları işaretler; 2026’yı okuyan kaynak şirketleri dışarıda gösterir.',
      'The amount page of the slides names Brand/Turquality companies, their table ticks those above the export threshold; the source that read the texts of 2026 shows companies as outside.',
    ),
    bearsOn: ['E-8.1'],
    actsOn: 'assessment',
  },
  {
    id: 'E-2.31-integration',
    place: words(
      'Entegrasyon başına üst limit her yıl mı, bir kez mi?',
      'Is the ceiling per integration one for every year, or one for once?',
    ),
    readings: {
      'per-year': words('her takvim yılı için', 'for every calendar year'),
      once: words('entegrasyonun bütün süresi için bir kez', 'once for the whole time of the integration'),
    },
    taken: 'per-year',
    why: words(
      'Öbür üst limitler yıllıktır ve bu da her yıl güncellenir (E-12.1.1).',
      'The other ceilings are yearly, and this one too is updated every year (E-12.1.1).',
    ),
    bearsOn: ['E-8.3', 'E-8.T'],
    actsOn: 'assessment',
  },
  {
    id: 'E-13.10',
    place: words(
      'Pazaryeri komisyonunda hedef ülke ilavesi var mıydı?',
      'Was there a target-country addition for marketplace commission?',
    ),
    readings: {
      none: words(
        'hiçbir zaman, oran %50 (TAS, TAH, TRB24/25)',
        'never, the rate is 50 % (TAS, TAH, TRB24/25)',
      ),
      'until-2026': words(
        '17.01.2026 değişikliğine kadar hedef ülkede 20 puan (GIL)',
        '20 points in a target country until the amendment of 17 January 2026 (GIL)',
      ),
    },
    taken: 'none',
    why: words(
      'Değişiklikten sonra ilave yoktur (m.16/3); öncesi için de 2024 ve 2025 çizelgeleri yalnızca %50 gösterir. KOR2 ilaveyi 2026’da da anar; C derecesi hukuku değiştirmez (E-13.27).',
      'There is none after the amendment (m.16/3), and the tables of 2024 and 2025 show 50 % only before it too. KOR2 tells the addition even in 2026; a grade-C source does not change the law (E-13.27).',
    ),
    bearsOn: ['E-2.3', 'E-10.2'],
    actsOn: 'assessment',
  },
];
