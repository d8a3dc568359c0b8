import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** Which logistics firm is a beneficiary, and what the applicants of whom the sources say little may have. */
export const ofApplicants: readonly Doubt[] = [
  settled({
    id: 'O-11',
    place: words(
      '“Son 2 takvim yılında yıllık ortalama ciro” nasıl bulunur?',
      'How is the “yearly average turnover in the last 2 calendar years” found?',
    ),
    reading: [
      'mean-of-two-years',
      words(
        'başvuru yılından önce tamamlanan iki takvim yılının ortalaması eşiğe ulaşmalı',
        'the mean of the two calendar years completed before the year of application must reach the threshold',
      ),
    ],
    why: words(
      '“Ortalama” her yılın ayrı ayrı sınanmasını dışarıda bırakır. İki yılını doldurmamış şirket için metin bir şey söylemez; o cironun söylenmesi ve kabulü kişiye kalır.',
      '“Average” leaves out a test of each year by itself. Of a firm younger than two years the text says nothing; telling and accepting its turnover is left to people.',
    ),
    bearsOn: ['L-14.1.2'],
    actsOn: 'assessment',
  }),
  {
    id: 'O-12',
    place: words(
      'Ulaştırma ve Altyapı Bakanlığının hangi belgesi yararlanıcı olmaya yeter?',
      'Which document of the Ministry of Transport and Infrastructure makes a beneficiary?',
    ),
    readings: {
      'any-of-three': words(
        'uluslararası yük taşımacılığı, lojistik işletmeciliği ya da taşıma işleri organizatörlüğü belgesi (m.3)',
        'one for international freight carriage, logistics operation or freight forwarding (m.3)',
      ),
      'carriage-only': words(
        'yalnızca uluslararası yük taşımacılığı belgesi (m.14)',
        'one for international freight carriage only (m.14)',
      ),
    },
    taken: 'any-of-three',
    why: words(
      'Tanım üç faaliyeti sayar, koşul yalnızca birini anar. Koşul dar okunursa lojistik işletmecisi ile organizatör, tanıma girdikleri hâlde dışarıda kalır. Dar okumayı alan bir incelemeci olabilir.',
      'The definition lists three activities, the condition names one. Read narrowly, the condition would leave out operators and forwarders whom the definition takes in. An examiner may read it narrowly.',
    ),
    bearsOn: ['L-14.1.3', 'L-3.1f'],
    actsOn: 'assessment',
  },
  {
    id: 'C-4',
    place: words(
      '25.000.000 TL’lik ciro koşulu sonraki yıllarda ne oldu?',
      'What became of the turnover condition of 25,000,000 TL in later years?',
    ),
    readings: {
      indexed: words(
        'her yıl güncellendi: 2023’te 50.097.500, 2024’te 76.095.597, 2025’te 113.995.009 TL',
        'it rose each year: 50,097,500 TL in 2023, 76,095,597 in 2024, 113,995,009 in 2025',
      ),
      'as-printed': words('25.000.000 TL olarak kaldı', 'it stayed at 25,000,000 TL'),
      dropped: words('kaldırıldı, ciro aranmaz', 'it was dropped, no turnover is asked'),
    },
    taken: 'indexed',
    why: words(
      'm.19 “Genelgede yer alan tutarların” hepsini günceller (O-35). Koşul Genelgede ve 2022 sayfalarındadır, sonraki bir sayfada yoktur; kaldırıldığını söyleyen bir metin bulunamadı. Alınan okuma başvuran için en ağır olanıdır.',
      'm.19 updates all “amounts in the circular” (O-35). The condition stands in the circular and in pages of 2022 and is absent from a later page; no text that drops it was found. The reading taken is the one hardest on the applicant.',
    ),
    bearsOn: ['L-14.1.2', 'L-19.1'],
    actsOn: 'assessment',
  },
  settled({
    id: 'O-35',
    place: words(
      'Yıllık güncelleme ciro koşulu ile ön onay eşiğini de kapsar mı?',
      'Does the yearly update also cover the turnover condition and the pre-approval threshold?',
    ),
    reading: [
      'all-amounts',
      words('kapsar; Genelgedeki bütün tutarları', 'it does; all amounts in the circular'),
    ],
    why: words(
      'm.19’un sözü “bu Genelge kapsamında yer alan tutarlar”dır, destek tutarlarıyla sınırlı değildir. Yalnızca destek tutarlarının güncellendiği de savunulabilir; ciro için bu, C-4’te seçilebilir.',
      'm.19 says “the amounts in this circular” and does not limit itself to amounts of support. That only those are updated could be argued; for the turnover C-4 offers that choice.',
    ),
    bearsOn: ['L-7.1', 'L-14.1.2', 'L-19.1'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'C-5',
    place: words(
      'İşbirliği kuruluşları ile milli katılım organizatörlerinin, ayrıca m.9, 11, 12 ve 13’ün oran ve üst limitleri nedir?',
      'What are the rates and ceilings of cooperation bodies and organisers, and those of m.9, 11, 12 and 13?',
    ),
    reading: [
      'undetermined',
      words(
        'bilinmiyor: desteğe esas tutar gösterilir, hak ediş hesaplanmaz',
        'unknown: the eligible base is shown, no award is computed',
      ),
    ],
    why: words(
      'Karar m.79–85’in bu fıkraları bulunamadı. Önceki Karar (2015/9) ile 5448’in eğitim bölümünün oranları bir ipucudur, hukuk değildir; bu yüzden seçilemez.',
      'These paragraphs of m.79–85 of the Decision were not found. The rates of the Decision before it (2015/9) and of the education section of 5448 are a hint and not law, so they cannot be chosen.',
    ),
    bearsOn: ['L-7.2', 'L-8.1', 'L-9.7', 'L-9.10', 'L-10.1', 'L-11.1', 'L-12.1', 'L-13.1'],
    actsOn: 'assessment',
  }),
];
