import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** Units abroad: how many, for how long, whose share counts, and what a change does. */
export const ofUnits: readonly Doubt[] = [
  {
    id: 'C-2',
    place: words('En fazla 5 birim ne zaman sayılır?', 'When are the at most 5 units counted?'),
    readings: {
      'at-one-time': words('aynı anda en fazla 5 birim', 'at most 5 units at the same time'),
      'in-all': words('bütün yıllarda toplam en fazla 5 birim', 'at most 5 units in all years together'),
    },
    taken: 'at-one-time',
    why: words(
      'Kaynaklar yalnızca “5 birim” der. Süre birimden birime yenilendiğine göre, kapanan bir birimin yerine yenisinin açılabilmesi daha makuldür.',
      'The sources only say “5 units”. As the years of support begin anew, it is more plausible that a closed unit may be followed by another.',
    ),
    bearsOn: ['C-2'],
    actsOn: 'assessment',
  },
  {
    id: 'C-3',
    place: words(
      'Birim desteğinin beş yılı ne için sayılır?',
      'For what are the five years of unit support counted?',
    ),
    readings: {
      'per-country': words(
        'her ülke için, o ülkede desteğe konu edilen ilk aydan',
        'for each country, from the first month put forward in it',
      ),
      'per-unit': words('her birim için, kendi ilk ayından', 'for each unit, from its own first month'),
      'in-all': words(
        'bütün birimler için birlikte, ilk birimin ilk ayından',
        'for all units together, from the first month of the first one',
      ),
    },
    taken: 'per-country',
    why: words(
      'Bir özet “her ülke için 5 yıl” der, biri yalnızca “5 birim, 5 yıl”; Genelge m.6/15 ülkeden söz etmez. Aynı Kararın sağlık bölümünde süre ülke başınadır. Olası, ama kanıtlanmış değil.',
      'One summary says “5 years for each country”, one only “5 units, 5 years”; m.6/15 of the circular is silent on countries. The health section of the same Decision counts per country. Likely, not proven.',
    ),
    bearsOn: ['L-6.15', 'L-16.6', 'L-18.19'],
    actsOn: 'assessment',
  },
  {
    id: 'O-16',
    place: words(
      'Yurt dışı ortaklık oranı destekle ne zaman çarpılır?',
      'When is the support multiplied by the share held in the foreign company?',
    ),
    readings: {
      'when-foreign': words(
        'birim yurt dışındaki şirketin adınaysa ya da ödemeyi o şirket yaptıysa',
        'where the unit is in the name of the foreign company, or that company has paid',
      ),
      always: words('her zaman', 'always'),
    },
    taken: 'when-foreign',
    why: words(
      'm.6/10 koşul koymaz, m.18/8 yalnızca yurt dışı şirketin ödediği hâli anar. Kendi kiralayıp kendi ödeyen yararlanıcının payını bölmek için bir neden yoktur.',
      'm.6/10 sets no condition, m.18/8 speaks only of payments by the foreign company. Nothing speaks for cutting the share of a beneficiary that rents and pays by itself.',
    ),
    bearsOn: ['L-6.10', 'L-18.8'],
    actsOn: 'assessment',
  },
  settled({
    id: 'O-17',
    place: words(
      'Organik bağ ortaklar üzerinden kurulmuşsa hangi pay oranı esas alınır?',
      'Where the organic bond runs through partners, which percentage is the share?',
    ),
    reading: [
      'partners-share',
      words(
        'o ortakların yurt dışındaki şirketteki payı',
        'the share of those partners in the foreign company',
      ),
    ],
    why: words(
      'm.6/10 “yurt dışı ortaklık oranı” der. Ortakların yurt içindeki paylarıyla çarpmak da düşünülebilir; metin bunu söylemez, incelemeciye sorulmalıdır.',
      'm.6/10 says “share abroad”. Multiplying by the partners’ share in the beneficiary is conceivable too; the text does not say so, and the examiner should be asked.',
    ),
    bearsOn: ['L-6.9', 'L-6.10'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-18',
    place: words(
      'Desteği sona erdiren bir değişiklik bir ayda mı, üç ayda mı bildirilir?',
      'Is a change that ends the support to be notified within one month or three?',
    ),
    reading: [
      'closure-one-month',
      words(
        'kapanış ve organik bağın sona ermesi 1 ayda, öbür ortaklık değişiklikleri 3 ayda',
        'closure and the end of the organic bond within 1 month, other changes of ownership within 3',
      ),
    ],
    why: words(
      'Bağın sona ermesi m.6/11’e de m.6/12’ye de uyar; m.6/12 onu adıyla andığı için özel kuraldır. Üç ayı alan okuma da olanaklıdır; süreyi kaçırmamak için ikisinde de bir ay gözetilmelidir.',
      'The end of the bond fits both m.6/11 and m.6/12; m.6/12 names it and so is the special rule. Three months could be read too; so as to miss neither, one month should be kept in both cases.',
    ),
    bearsOn: ['L-6.11', 'L-6.11a', 'L-6.12'],
    actsOn: 'assessment',
  }),
  {
    id: 'O-19',
    place: words(
      'Birimin kapandığı bir ay içinde bildirilmezse ne olur?',
      'What follows if the closure of a unit is not notified within one month?',
    ),
    readings: {
      'no-support': words('o birim desteklenmez', 'that unit is not supported'),
      'until-closure': words(
        'kapanıştan önceki dönem yine desteklenir',
        'the time before the closure is supported all the same',
      ),
    },
    taken: 'no-support',
    why: words(
      'Metin önceki dönemi “bildirimin yapılması hâlinde” destekler, yapılmamasının sonucunu yazmaz. Alınan okuma bunun karşıt anlamıdır; karar incelemecinindir.',
      'The text supports the time before “if notification is made” and does not write what follows if it is not. The reading taken is its contrary; the decision is the examiner’s.',
    ),
    bearsOn: ['L-6.12', 'L-6.12a'],
    actsOn: 'assessment',
  },
  settled({
    id: 'O-20',
    place: words(
      'Karardan önce açılmış birimin hangi giderleri desteklenir?',
      'Which expenses of a unit opened before the Decision are supported?',
    ),
    reading: [
      'after-decision',
      words(
        'yalnızca 20.04.2022’den sonraki kira dönemleri ve ödemeler',
        'only rent periods and payments after 20 April 2022',
      ),
    ],
    why: words(
      'm.6/3 eski birimi kabul eder, m.16/1 faaliyet ve ödemenin yürürlükten sonra olmasını ister; ikisi birlikte ancak böyle okunur. Eski kiranın da sayıldığı okuma m.16/1’i boşa çıkarır.',
      'm.6/3 accepts an old unit, m.16/1 asks that activity and payment come after entry into force; this is the only way to read both. Counting old rent would leave m.16/1 without meaning.',
    ),
    bearsOn: ['L-6.3', 'L-6.15'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-26',
    place: words(
      'Birim desteği desteğe konu edilen ilk ayla mı, ilk ödemedeki faaliyetle mi başlar?',
      'Does unit support start with the first month put forward, or with the activity of the first payment?',
    ),
    reading: [
      'first-of-month',
      words('ikisi birdir: ilk ayın ilk günü', 'they are the same: the first day of the first month'),
    ],
    why: words(
      'Birimin faaliyeti kiradır; ilk ödemeye konu olan kira, ilk ayın kirasıdır. Ay ortasında başlayan kira için kiranın ilk günü de alınabilirdi; m.6/15 ayı esas alır.',
      'The activity of a unit is the rent, and the rent of the first payment is that of the first month. For rent that begins within a month its first day could be taken; m.6/15 goes by the month.',
    ),
    bearsOn: ['L-6.15', 'L-16.6'],
    actsOn: 'assessment',
  }),
];
