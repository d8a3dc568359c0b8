import { words } from '@kervan/kit';
import { type Doubt, settled } from './doubt.ts';

/** Supports of cooperation bodies: who, how many, how much, and what the amendment of 2026 did to them. */
export const ofCooperationBodies: readonly Doubt[] = [
  {
    id: 'E-11.2.6-consortium',
    place: words(
      'E-ihracat konsorsiyumu, işbirliği kuruluşlarının desteklerinden yararlanır mı?',
      'May an e-export consortium have the supports of cooperation bodies?',
    ),
    readings: {
      'bodies-only': words('yararlanmaz (SEED1’in tablosu)', 'it may not (the table of SEED1)'),
      'with-consortia': words(
        'işbirliği kuruluşu olarak yararlanır (GIL, EID)',
        'it may, as a cooperation body (GIL, EID)',
      ),
    },
    taken: 'bodies-only',
    why: words(
      'Bakanlığın sunumu kendi zamanı için konsorsiyumu dışarıda gösterir; öbür kaynaklar bir tarih vermeden onu işbirliği kuruluşlarının arasında sayar.',
      'For its own time the Ministry’s slides cross consortia out; the other sources list them among cooperation bodies without giving a day.',
    ),
    bearsOn: ['E-1.7.6', 'E-1.8.1', 'E-11.2.1', 'E-11.2.2', 'E-11.2.3', 'E-11.2.4'],
    actsOn: 'assessment',
  },
  {
    id: 'E-12.3-running',
    place: words(
      'Maddesi 17.01.2026’da kaldırılan heyet, proje ve platformlardan sürenlere ne olur?',
      'What becomes of missions, projects and platforms under way whose article was repealed on 17 January 2026?',
    ),
    readings: {
      ends: words(
        'destek o gün biter; sonra başlayan faaliyet desteklenmez',
        'the support ends on that day; what starts later is not supported',
      ),
      'run-on': words(
        'o günden önce ön onay alınmışsa sürer',
        'it runs on where pre-approval was given before that day',
      ),
    },
    taken: 'ends',
    why: words(
      'Hiçbir kaynak bu destekler için geçiş kuralı söylemez; yalnızca depo kirası için söylenir (E-7.4).',
      'No source tells a transitional rule for these supports; one is told for depot rent only (E-7.4).',
    ),
    bearsOn: ['E-12.3.6', 'E-11.2.1', 'E-11.2.3', 'E-11.2.4'],
    actsOn: 'assessment',
  },
  {
    id: 'E-11.2.2',
    place: words(
      'Tanıtım projesinde “aynı ayda en fazla 2 proje” ne demektir?',
      'For promotion projects, what does “at most 2 projects in the same month” mean?',
    ),
    readings: {
      'same-time': words('aynı anda en fazla 2 proje', 'at most 2 projects at the same time'),
      'same-month': words('aynı ayda en fazla 2 proje', 'at most 2 projects in the same month'),
    },
    taken: 'same-time',
    why: words(
      'Aynı sunum geliştirme projesi için “aynı anda” der; “aynı ayda” büyük olasılıkla bunun yanlış basılmış hâlidir.',
      'The same slides say “at the same time” for the development project; “in the same month” is probably a misprint of it.',
    ),
    bearsOn: ['E-11.2.2'],
    actsOn: 'assessment',
  },
  {
    id: 'E-13.21',
    place: words(
      'Tanıtım projesinin 2026 metnindeki 4.000.000 TL hangi yılın parasıdır?',
      'Of which year is the 4,000,000 TL in the text of 2026 on promotion projects?',
    ),
    readings: {
      indexed: words('2022 parası: 2026’da 19.728.673 TL', 'money of 2022: 19,728,673 TL in 2026'),
      're-based': words('2026 parası: 4.000.000 TL', 'money of 2026: 4,000,000 TL'),
    },
    taken: 'indexed',
    why: words(
      'Tutar 2022 metnindekiyle aynıdır; Karar tutarları 2022 parasıyla yazar, güncelleme m.18’le olur.',
      'The figure is that of the text of 2022; the Decision writes its amounts in the money of 2022 and m.18 updates them.',
    ),
    bearsOn: ['E-11.2.2', 'E-11.2.T'],
    actsOn: 'assessment',
  },
  settled({
    id: 'E-11.2.2-rate',
    place: words(
      'Tanıtım projesinin oranı 17.01.2026’dan önce de %50 miydi?',
      'Was the rate of promotion projects 50 % before 17 January 2026 too?',
    ),
    reading: ['fifty', words('evet, %50', 'yes, 50 %')],
    why: words(
      '%50’yi yalnızca değişik metin yazar (AGD). Kaynaklar oranı bilinmeyenleri tek tek sayar ve tanıtım projesini aralarında göstermez (E-11.2.6).',
      'Only the amended text writes the 50 % (AGD). The sources name those whose rate is unknown one by one, and promotion projects are not among them (E-11.2.6).',
    ),
    bearsOn: ['E-11.2.2'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-11.2.2-number',
    place: words(
      '17.01.2026’dan sonra aynı anda kaç tanıtım projesi yürütülebilir?',
      'How many promotion projects may run at the same time after 17 January 2026?',
    ),
    reading: ['two', words('önceki gibi en fazla 2', 'at most 2, as before')],
    why: words(
      'Değişiklik bir sınır koyar, ama eldeki nüshada sayı okunmuyor (AGD). Başka bir sayı uydurulmaz, bu yüzden seçilemez.',
      'The amendment sets a limit, but its number cannot be read in the copy at hand (AGD). No other number is invented, so none can be chosen.',
    ),
    bearsOn: ['E-11.2.2'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-13.23',
    place: words(
      'Kaldırılan m.11, m.13 ve m.14 hangi desteklerdi?',
      'Which supports were the repealed articles 11, 13 and 14?',
    ),
    reading: [
      'by-order',
      words(
        'kaynakların sayma sırasıyla: heyetler, geliştirme projesi, Türkiye E-İhracat Platformu',
        'by the order in which sources list them: missions, development project, Türkiye E-İhracat Platformu',
      ),
    ],
    why: words(
      'Maddelerin metni bulunamadı; m.12 tanıtım projesi olduğuna göre öbürleri sıradan çıkarılır. Başka bir dağılımı hiçbir kaynak söylemiyor.',
      'The text of the articles was not found; as m.12 is the promotion project, the others follow from the order. No source tells another distribution.',
    ),
    bearsOn: ['E-11.2.1', 'E-11.2.3', 'E-11.2.4', 'E-12.3.6'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-2.8-bodies',
    place: words(
      'Yıllık toplam, Türk ürünü oranı ve %75 sınırı işbirliği kuruluşlarına da uygulanır mı?',
      'Do the yearly total, the Turkish-product ratio and the 75 % limit bind cooperation bodies too?',
    ),
    reading: [
      'single-firms',
      words('uygulanmaz, tek tek firmalar içindir', 'they do not, they are for single firms'),
    ],
    why: words(
      'Toplamlar yalnızca firma statüleri için sayılır (E-11.1); kuruluşlar için bir tutar hiçbir kaynakta yoktur.',
      'Totals are listed for the statuses of firms only (E-11.1); no source has an amount for bodies.',
    ),
    bearsOn: ['E-2.8', 'E-11.1', 'E-11.2.1', 'E-11.2.2', 'E-11.2.3', 'E-11.2.4'],
    actsOn: 'assessment',
  }),
];
