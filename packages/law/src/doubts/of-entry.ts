import { words } from '@kervan/kit';
import { type Doubt, settled } from './doubt.ts';

/** What counts, for how long, and where: details of single firms' supports for which one reading is left. */
export const ofEntry: readonly Doubt[] = [
  settled({
    id: 'E-3.3-kinds',
    place: words(
      'Analizler ile dönüşüm ve yeni pazar raporları 20 raporun içinde mi sayılır?',
      'Do analyses, and conversion or new-market reports, count among the 20 reports?',
    ),
    reading: ['together', words('birlikte sayılır; üyelikler ayrı', 'together; memberships apart')],
    why: words(
      'Kaynaklar iki sayı verir, rapor ve üyelik; üçüncü bir sayı yoktur (SEED1, GIL).',
      'The sources give two numbers, of reports and of memberships; there is no third (SEED1, GIL).',
    ),
    bearsOn: ['E-3.2', 'E-3.3'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-3.3-membership',
    place: words(
      'Birkaç yıllık üyelik kaç üyelik sayılır?',
      'As how many does a membership of several years count?',
    ),
    reading: ['one-per-year', words('her yılı bir üyelik', 'one membership for each year')],
    why: words(
      'Kaynak 20 “yıllık” üyelikten söz eder (GIL). Başka bir sayımı hiçbir kaynak söylemiyor.',
      'The source speaks of 20 “yearly” memberships (GIL). No source tells another count.',
    ),
    bearsOn: ['E-3.3'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-6.2-content',
    place: words(
      'Ayrıca faturalanan elleçleme, paketleme ve taşıma, sipariş karşılamanın kendi gider türü müdür?',
      'Are handling, packing and freight that are invoiced apart a kind of fulfilment expense of their own?',
    ),
    reading: [
      'content',
      words(
        'değildir; birim başına hizmetin içeriğidir',
        'they are not; they are content of the per-unit service',
      ),
    ],
    why: words(
      'Kaynaklar birim başına hizmeti ve depolamayı sayar, bunları içerik olarak anar (TAS, TRB24/25, SCA).',
      'The sources list the per-unit service and storage, and tell these as its content (TAS, TRB24/25, SCA).',
    ),
    bearsOn: ['E-6.2'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-6.6-start',
    place: words(
      'Avrupa Birliği ülkelerinde üç yıl ne zaman başlar?',
      'When do the three years begin in the countries of the European Union?',
    ),
    reading: [
      'first-approval',
      words(
        'bir Birlik ülkesi için verilen ilk ön onayı izleyen ayın ilk günü, hepsi için birlikte',
        'on the first day of the month after the first pre-approval for one of them, for all together',
      ),
    ],
    why: words(
      'Kaynak tek ön onayın bütün Birlikte sayıldığını söyler (TAS); sonraki bir ön onayın yeni bir süre açtığını söyleyen yoktur.',
      'The source says that a single pre-approval counts across the Union (TAS); none says that a later one opens a new period.',
    ),
    bearsOn: ['E-6.6'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-6.6-members',
    place: words(
      'Genelge hangi ülkeleri Avrupa Birliği sayar?',
      'Which countries does the circular take for the European Union?',
    ),
    reading: ['members', words('Birliğin 27 üyesini', 'the 27 members of the Union')],
    why: words(
      'Genelgedeki liste bulunamadı. Karar yürürlüğe girdiğinden beri üyeler değişmedi.',
      'The list of the circular was not found. The members have not changed since the Decision came into force.',
    ),
    bearsOn: ['E-6.6'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-7.4-running',
    place: words(
      'Depo kirası kaldırıldıktan sonra önceki ön onaylar sürer mi?',
      'Do earlier pre-approvals run on after depot rent was repealed?',
    ),
    reading: [
      'run-on',
      words('17.01.2026’dan önce ön onay alanlar sürer', 'those pre-approved before 17 January 2026 go on'),
    ],
    why: words(
      'Geçişi anlatan tek kaynak böyle der (KOR2, C derecesi). Desteğin o gün kesildiğini söyleyen bir kaynak yoktur; 2026 için bir tutar ise yoktur.',
      'The only source that tells the transition says so (KOR2, grade C). No source says that it stopped on that day; for 2026 there is no amount.',
    ),
    bearsOn: ['E-7.4'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-8.3-integration',
    place: words(
      'Bir entegrasyon nedir; 6 pazaryeri sınırı neyi sayar?',
      'What is one integration, and what does the limit of 6 marketplaces count?',
    ),
    reading: [
      'marketplace',
      words(
        'bir pazaryeri bir entegrasyondur; bütün yıllarda toplam 6 pazaryeri',
        'one marketplace is one integration; 6 marketplaces in all years together',
      ),
    ],
    why: words(
      'Metin “pazaryeri başına 3 yıl ve en fazla 6 pazaryeri” der (SEED1); sayının her yıl yenilendiğini söyleyen yoktur.',
      'The text says “3 years per marketplace and at most 6 marketplaces” (SEED1); none says that the number is renewed each year.',
    ),
    bearsOn: ['E-8.3', 'E-8.T'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-9.3-stakeholder',
    place: words(
      '“Bir pazaryeri için bir e-ticaret paydaşı” her ülke ve yıl için ayrı mıdır?',
      'Is “one stakeholder for one marketplace” told for each country and year apart?',
    ),
    reading: [
      'in-all',
      words(
        'değildir; pazaryeri başına toplam bir paydaş',
        'it is not; one stakeholder per marketplace in all',
      ),
    ],
    why: words(
      'Kaynak yalnızca pazaryerini anar (TAS); dar okuma alınır.',
      'The source names the marketplace only (TAS); the narrow reading is taken.',
    ),
    bearsOn: ['E-9.3'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-2.31-commission',
    place: words(
      'Komisyon desteğinin üç yılı neye bağlıdır?',
      'To what are the three years of commission support tied?',
    ),
    reading: [
      'marketplace-and-country',
      words('pazaryeri ve ülkeye birlikte', 'to marketplace and country together'),
    ],
    why: words(
      'Kaynaklar yalnızca “3 yıl” der. Destek, ülkelerle birlikte belirlenen pazaryerleri için verilir.',
      'The sources only say “3 years”. The support is given for marketplaces determined together with countries.',
    ),
    bearsOn: ['E-10.2'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-10.3-month',
    place: words(
      'Komisyonun “aylık hesaplanması” bir satırdan ne ister?',
      'What does it ask of a line that commission is “computed monthly”?',
    ),
    reading: [
      'one-month',
      words('satır tek bir takvim ayına ait olmalı', 'the line must belong to one calendar month'),
    ],
    why: words(
      'Hak ediş aylık, belgeler çeyrek dönemledir (TAS). Aylara bölünmemiş bir satırın hangi aya ne kadar düştüğünü hiçbir kaynak söylemiyor.',
      'The award is monthly, documents go by quarter (TAS). How much of a line that is not split by months falls into which, no source says.',
    ),
    bearsOn: ['E-10.3'],
    actsOn: 'assessment',
  }),
];
