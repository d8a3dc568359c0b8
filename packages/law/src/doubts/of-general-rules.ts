import { words } from '@kervan/kit';
import { type Doubt, settled } from './doubt.ts';

const GENERAL = words(
  'Kaynak, Bakanlık desteklerini genel olarak anlatır (KOR); 5986 için teyit edilmedi, aykırı bir kural da bulunamadı (E-13.4).',
  'The source tells Ministry supports in general (KOR); not confirmed for 5986, nor was a rule against it found (E-13.4).',
);

/** Rules on brand, payment and papers that are told in general, or told differently by version. */
export const ofGeneralRules: readonly Doubt[] = [
  settled({
    id: 'E-2.12-wording',
    place: words(
      'Ürün açıklamasında “Türkiye” sözcüğünün bulunması da şart mıdır?',
      'Must the word “Türkiye” stand in the product description as well?',
    ),
    reading: [
      'three-fields',
      words(
        'değildir; KTÜN, üretim yeri ve marka yeter',
        'no; GTIN, place of production and brand are enough',
      ),
    ],
    why: words(
      'Genelge üç bilgiyi sayar (TAS, SEED2). Bir birlik ve bir rehber özeti sözcüğü bekler (ITK, GIL), ama bir şart olarak anmaz.',
      'The circular lists three entries (TAS, SEED2). One association and one digest of the guide expect the word (ITK, GIL) but do not call it a condition.',
    ),
    bearsOn: ['E-2.12'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-2.14-home',
    place: words(
      'Markanın önce Türkiye’de tescili kimden istenmez?',
      'Of whom is the first registration of the mark in Türkiye not asked?',
    ),
    reading: ['everybody', words('herkesten istenir', 'it is asked of everybody')],
    why: words(
      'Genelgenin 5/5 istisnası anılır, metni bulunamadı; istisna uydurulmaz.',
      'The exception of the circular’s 5/5 is named, its text was not found; no exception is invented.',
    ),
    bearsOn: ['E-2.14'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-2.23',
    place: words(
      'Bankacılık kanalı dışındaki ödeme 5986’da da geçersiz midir?',
      'Is payment outside banking channels out under 5986 too?',
    ),
    reading: ['out', words('geçersizdir', 'it is out')],
    why: GENERAL,
    bearsOn: ['E-2.23'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-2.24-count',
    place: words(
      'Ayın 15’i kuralı seçilirse ödemeler ne başına sayılır?',
      'Where the rule of the 15th is chosen, per what are payments counted?',
    ),
    reading: [
      'support-and-month',
      words(
        'destek ve takvim ayı başına, başvurudaki ayrı ödemeler',
        'per support and calendar month, the separate payments of the application',
      ),
    ],
    why: words(
      'Kuralın yazıldığı Genelge sayımın kapsamını söylemez; lojistikteki okumalar M-10’dadır. Kural burada yalnızca E-2.24’te seçilirse işler.',
      'The circular that has the rule does not say what is counted together; the readings of logistics stand under M-10. Here the rule works only where it is chosen under E-2.24.',
    ),
    bearsOn: ['E-2.24'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-2.25',
    place: words(
      'Eksik belge için üç aylık süreler 5986’da da işler mi?',
      'Do the three-month periods for missing documents run under 5986 too?',
    ),
    reading: [
      'three-and-three',
      words('işler: üç ay, bir kez üç ay daha', 'they do: three months, once three more'),
    ],
    why: GENERAL,
    bearsOn: ['E-2.25'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-2.26',
    place: words(
      'Belgelerin on yıl saklanması ve yurt dışı temsilcisinin onayı 5986’da da istenir mi?',
      'Are ten years of keeping, and approval of the overseas representative, asked under 5986 too?',
    ),
    reading: ['asked', words('istenir', 'they are')],
    why: GENERAL,
    bearsOn: ['E-2.26'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-2.27',
    place: words(
      'Vadesi geçmiş vergi ve SGK borcu 5986 ödemesinden de düşülür mü?',
      'Is overdue tax and social-security debt set off against a payment under 5986 too?',
    ),
    reading: [
      'set-off',
      words('düşülür; hak ediş hesabını değiştirmez', 'it is; the award does not change by it'),
    ],
    why: GENERAL,
    bearsOn: ['E-2.27'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-13.11',
    place: words(
      'Başvuru KEP ile mi, DYS üzerinden mi verilir?',
      'Is an application filed by KEP or through DYS?',
    ),
    reading: ['dys', words('DYS üzerinden (TAS, OFI)', 'through DYS (TAS, OFI)')],
    why: words(
      'Genelgenin ilk maddesi DYS üzerinden yürüyen işlemlerden söz eder; KEP’i Mayıs 2025 Rehberinin özeti anar (GIL). Tutarlar buna dayanmaz, yapılacaklar dayanır; incelemeciye sorulmalıdır.',
      'The first article of the circular speaks of processes over DYS; KEP is told by the digest of the guide of May 2025 (GIL). No amount rests on it, the steps to take do; the examining body should be asked.',
    ),
    bearsOn: ['E-2.29'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.1.9',
    place: words(
      'Yurt dışı pazaryeri en az kaç yabancı ülkede faaliyet göstermelidir?',
      'In how many foreign countries must an overseas marketplace be active?',
    ),
    reading: ['more-than-three', words('üçten fazla', 'in more than three')],
    why: words(
      'Eldeki nüshada harf bozuktur; “üçten fazla” onun okunuşudur (AGD). Pazaryerinin onayını Bakanlık verir, bir hesap buna dayanmaz.',
      'The character is garbled in the copy at hand; “more than three” is a reading of it (AGD). The Ministry approves marketplaces, no computation rests on it.',
    ),
    bearsOn: ['E-1.1.9'],
    actsOn: 'none',
  }),
];
