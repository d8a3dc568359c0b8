import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** Until when the regime holds, and what of its texts was not found. */
export const ofText: readonly Doubt[] = [
  settled({
    id: 'O-39',
    place: words(
      '5448 sayılı Karar 01.01.2026’dan beri yürürlükten kalkmış mıdır?',
      'Has Decision 5448 been repealed since 1 January 2026?',
    ),
    reading: [
      'judged',
      words(
        'yetkili bir kişi gerekçesiyle söyler; söylenmedikçe sonraki faaliyet ve ödeme hem reddedilebilir hem desteklenebilir sayılır',
        'an authorised person says so with a reason; until then a later activity or payment counts as one that may be refused or supported',
      ),
    ],
    why: words(
      '10962 sayılı Kararın (27.02.2026) 5448’i 01.01.2026’dan kaldırdığı yalnızca ikinci elden bilinir (GEN). Ne kaldırılmış ne sürmüş olduğu kendiliğinden alınır: bu, “repealHolds” sorusunun yanıtıdır. O Karar yayımlanmadan önceki bilgiyle bakılırsa sorulmaz.',
      'That Decision 10962 (27 February 2026) repeals 5448 from 1 January 2026 is known at second hand only (GEN). Neither is taken by itself: it is the answer to the question “repealHolds”. With the law as known before that Decision came out it is not asked.',
    ),
    bearsOn: ['O-39'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'C-9',
    place: words(
      '5448’den 10962’ye geçiş için bir hüküm var mıdır?',
      'Is there a provision on the passage from 5448 to 10962?',
    ),
    reading: [
      'none-known',
      words(
        'bilinmiyor; 2025 sonuna kadarki faaliyet ve ödemeler 5448’e göre sonuçlanır',
        'none is known; activities and payments up to the end of 2025 are settled under 5448',
      ),
    ],
    why: words(
      'Geçiş maddesi bulunamadı. Eski dosyaları yeni Karara taşıyan ya da süreleri değiştiren bir hüküm olabilir; bulunursa o uygulanır.',
      'No article on the passage was found. One might move old files to the new Decision or change periods; if one is found, it holds.',
    ),
    bearsOn: ['O-39'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'C-7',
    place: words(
      'Kararın m.4–13’ü mükerrer desteği nasıl yasaklar?',
      'How do m.4–13 of the Decision ban double support?',
    ),
    reading: [
      'one-use',
      words(
        'bir belgenin tutarı bir kez kullanılır; geri alma ve ceza kuralları hesaplanmaz',
        'the amount of a document is used once; rules on recovery and penalties are not computed',
      ),
    ],
    why: words(
      'Bu maddeler bulunamadı. Bir giderin iki kez desteklenmemesi her destekte geçerlidir; başka yasak ve yaptırımlar olabilir, uydurulmaz.',
      'These articles were not found. That no expense is supported twice holds in every regime; there may be other bans and sanctions, none is invented.',
    ),
    bearsOn: ['C-7'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'C-8',
    place: words(
      'Genelge hangi gün onaylandı, kaç sürümü vardır?',
      'On which day was the circular approved, and how many versions are there?',
    ),
    reading: [
      'one-version',
      words(
        'eldeki metin, Kararın yayımlandığı 20.04.2022’den beri geçerli tek sürüm sayılır',
        'the text at hand counts as the only version, in force since the Decision came out on 20 April 2022',
      ),
    ],
    why: words(
      'Onay günü ile sayısı bulunamadı. Sonraki bir sayfa ciro koşulunu anmaz, bu bir değişikliğin izi olabilir (C-4).',
      'Day and number of the approval were not found. A later page does not name the turnover condition, which may be a trace of an amendment (C-4).',
    ),
    bearsOn: ['L-21.1', 'C-8'],
    actsOn: 'none',
  }),
  settled({
    id: 'C-10',
    place: words(
      'EK-3, EK-5B, EK-7D, EK-8A ve EK-9A listelerinde ne vardır?',
      'What is on the lists EK-3, EK-5B, EK-7D, EK-8A and EK-9A?',
    ),
    reading: [
      'told',
      words(
        'söylenen: ülke listesi tarihli sürümleriyle verilir, öbürlerinde yer almayı bir kişi söyler',
        'what is told: the list of countries is handed in with dated versions, being on the others is told by a person',
      ),
    ],
    why: words(
      'Hiçbirinin içeriği bulunamadı. Mal ihracatının hedef ülke listesi bu liste değildir ve onun yerine geçirilmez.',
      'The contents of none of them were found. The list of target countries for goods is not this one and is not put in its place.',
    ),
    bearsOn: ['L-5.1', 'L-7.6', 'L-8.1', 'L-9.1', 'L-9.13', 'L-15.1'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'C-11',
    place: words(
      'DFİF ödemeleri Yönetmeliğinin m.7’si asıl belgeler için ne ister?',
      'What does art. 7 of the Regulation on DFİF payments ask of originals?',
    ),
    reading: [
      'as-cited',
      words(
        'Genelgenin aktardığı kadarını: asıllar istenmez, on yıl saklanır',
        'as much as the circular tells: originals are not asked for and are kept for ten years',
      ),
    ],
    why: words(
      'Yönetmeliğin sözü bulunamadı; içinde başka yükümlülükler olabilir.',
      'The wording of the Regulation was not found; it may hold other duties.',
    ),
    bearsOn: ['L-16.14'],
    actsOn: 'none',
  }),
];
