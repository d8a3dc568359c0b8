import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** Rates, limits and the year they belong to. */
export const ofLimits: readonly Doubt[] = [
  {
    id: 'O-1',
    place: words('“10 baz puan” ilave oran ne kadardır?', 'How much is an additional rate of “10 baz puan”?'),
    readings: {
      'percentage-points': words(
        '10 yüzde puanı: %50 yerine %60',
        '10 percentage points: 60 % in place of 50 %',
      ),
      'basis-points': words(
        '0,10 yüzde puanı: %50 yerine %50,10',
        '0.10 percentage point: 50.10 % in place of 50 %',
      ),
    },
    taken: 'percentage-points',
    why: words(
      'Aynı Kararın öbür bölümlerinin çizelgeleri 60 + 10 ve 60 → 70 gösterir; iklim belgelerinde de %70 yazar. Sözün kendisi ise yüzde birin onda biridir.',
      'Tables of other sections of the same Decision show 60 + 10 and 60 → 70, and 70 % for climate documents. The words themselves mean a tenth of one per cent.',
    ),
    bearsOn: ['L-15.1', 'L-15.2'],
    actsOn: 'assessment',
  },
  {
    id: 'O-2',
    place: words(
      'İlave oranın “uygulanabilir” olması, uygulandığı anlamına mı gelir?',
      'The additional rate “may” be applied: is it?',
    ),
    readings: {
      applied: words('uygulanır', 'it is'),
      'not-applied': words('uygulanmaz', 'it is not'),
    },
    taken: 'applied',
    why: words(
      'Söz idareye takdir bırakır; koşulu taşıyana verilmediğini gösteren bir uygulama bulunamadı. Karar incelemecinindir; m.5’in iklim belgelerinde verdiği puan ayrıca sorulur.',
      'The word leaves discretion; no practice of refusing it to those who qualify was found. The decision is the examiner’s; for climate documents of m.5 the points given are asked for.',
    ),
    bearsOn: ['L-15.1', 'L-15.2', 'L-15.3', 'L-15.4'],
    actsOn: 'assessment',
  },
  settled({
    id: 'O-32',
    place: words(
      '100.000 TL’lik hukuki danışmanlık ve 1.800 TL’lik konaklama sınırları desteğin mi, giderin midir?',
      'Are the limits of 100,000 TL for legal advice and 1,800 TL for lodging on the support or on the expense?',
    ),
    reading: [
      'support-and-expense',
      words(
        'ilki desteğin, ikincisi orandan önce giderin sınırıdır',
        'the first is on the support, the second on the expense before the rate',
      ),
    ],
    why: words(
      'm.4/3 “tutarında desteklenir” der, konaklamada “1.800 TL’ye kadar konaklama giderleri” sayılır. İkisini de giderin ya da ikisini de desteğin sınırı saymak olanaklıdır; sözler bunu desteklemez.',
      'm.4/3 says “supported in the amount of”, for lodging it is “lodging expenses up to 1,800 TL”. Both could be taken as limits of the expense, or both of the support; the words do not bear that out.',
    ),
    bearsOn: ['L-4.3', 'L-11.3.1', 'L-13.4.2'],
    actsOn: 'assessment',
  }),
  {
    id: 'O-38',
    place: words(
      'Genelgenin kendi tutarları güncellenirken nereye kesilir?',
      'Where are the circular’s own amounts cut when they are updated?',
    ),
    readings: {
      'whole-lira': words(
        'tam liraya: 2023’te 200.390 ve 240.468 TL',
        'to the whole lira: 200,390 and 240,468 TL in 2023',
      ),
      thousand: words(
        'Kararın limitleri gibi, 2023’te bine: 200.000 ve 240.000 TL',
        'as the Decision’s limits are, to the thousand in 2023: 200,000 and 240,000 TL',
      ),
    },
    taken: 'whole-lira',
    why: words(
      'Kararın 2023 limitleri bine kesilmiştir, ama Genelgenin tutarlarının yayımlanmış hâli bulunamadı. Günlük konaklama tutarı bine kesilemeyecek kadar küçüktür.',
      'The Decision’s limits of 2023 were cut to the thousand, but no print of the circular’s amounts was found. The daily lodging amount is too small to be cut to the thousand.',
    ),
    bearsOn: ['L-4.3', 'L-7.1', 'L-19.1'],
    actsOn: 'assessment',
  },
  {
    id: 'C-1',
    place: words(
      'Yıllık üst limitin yılı destek yılı mı, takvim yılı mıdır?',
      'Is the year of a yearly ceiling the support year or the calendar year?',
    ),
    readings: {
      'support-year': words(
        'destek yılı; tutarı, ödemenin düştüğü takvim yılınınki',
        'the support year, with the amount of the calendar year of the payment',
      ),
      'calendar-year': words('ödemenin düştüğü takvim yılı', 'the calendar year of the payment'),
    },
    taken: 'support-year',
    why: words(
      'm.18/19 “destek yılı limiti” der, m.19 tutarları takvim yılı başında günceller, kardeş bir destekte kullanım ödeme yılına yazılır. Çözülmüş değildir; tutarın yılı için hiçbir kaynak bir kural vermez.',
      'm.18/19 says “limit of the support year”, m.19 updates amounts with the calendar year, a sister regime books the use to the year of payment. It is not resolved, and no source rules which year’s amount holds.',
    ),
    bearsOn: ['L-18.19', 'K-10.4', 'M-15', 'C-1'],
    actsOn: 'assessment',
  },
  {
    id: 'C-6',
    place: words(
      '2025’in iki ayrı rakamla bilinen limitlerinden hangisi alınır?',
      'Which of the two figures known for some limits of 2025 is taken?',
    ),
    readings: {
      derived: words(
        'kuraldan hesaplanan: 2.735.105, 8.207.594 ve 1.367.551 TL',
        'the one computed from the rule: 2,735,105, 8,207,594 and 1,367,551 TL',
      ),
      analogue: words(
        'aynı Kararın sağlık bölümü için yayımlanan: 2.735.000, 8.206.000 ve 1.367.000 TL',
        'the one published for the health section of the same Decision: 2,735,000, 8,206,000 and 1,367,000 TL',
      ),
    },
    taken: 'derived',
    why: words(
      'Lojistiğin resmî 2024 ve 2025 çizelgeleri bulunamadı. Sağlık rakamlarını veren sayfalar bine yuvarlanmış görünür; hesap, basılmış rakamların çoğunu tam verir.',
      'The official tables of logistics for 2024 and 2025 were not found. The pages with the health figures look rounded to the thousand; the computation gives most printed figures exactly.',
    ),
    bearsOn: [
      'K-10.4',
      'L-T.registration.beneficiary.2025',
      'L-T.market-entry.beneficiary.2025',
      'L-T.individual-participation.beneficiary.2025',
    ],
    actsOn: 'assessment',
  },
];
