import { words } from '@kervan/kit';
import { type Doubt, settled } from './doubt.ts';

/** Statuses: how a figure or a form is measured. As with every status, no other reading can be chosen for a case. */
export const ofStatusFigures: readonly Doubt[] = [
  settled({
    id: 'E-1.3.7-over',
    place: words(
      'Şirketin ihracat eşiğine tam ulaşması yeter mi?',
      'Is it enough for a company to reach the export threshold exactly?',
    ),
    reading: ['over', words('yetmez; eşik aşılmalı', 'it is not; it must be passed')],
    why: words(
      'Sunum “> 5 milyon $”, 13.04.2026 Genelgesi “1 milyon $ üzeri” der; aradaki 2,5 milyon için de böyle alınır.',
      'The slides say “> 5 million $” and the circular of 13 April 2026 “over 1 million $”; the 2.5 million between is taken likewise.',
    ),
    bearsOn: ['E-1.3.7', 'E-8.1', 'E-9.1'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-1.4.T-exports',
    place: words(
      'Perakende e-ticaret sitesi ve pazaryeri için ihracata ne girer?',
      'What goes into the exports of a retail site or a marketplace?',
    ),
    reading: [
      'both',
      words('GB ihracatı ile BGB e-ticaret ihracatı', 'GB exports and BGB e-commerce exports'),
    ],
    why: words(
      'Kaynaklar bunu yalnızca şirket için söyler (E-1.3.7); başka bir toplamı hiçbir kaynak anmıyor.',
      'The sources say it of companies only (E-1.3.7); none tells another sum.',
    ),
    bearsOn: ['E-1.4.T.export', 'E-1.5.1'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.4.T-years',
    place: words(
      '“Son iki takvim yılında faal” ne ister?',
      'What does “active in the last two calendar years” ask?',
    ),
    reading: ['both-whole', words('iki takvim yılının tamamını', 'both calendar years whole')],
    why: words(
      '2024 ve Mayıs 2025 metinleri takvim yılı der. 13.04.2026’dan beri en az bir sitenin son iki yılda faal olması yeter.',
      'The texts of 2024 and May 2025 say calendar years. Since 13 April 2026 one site active in the last two years is enough.',
    ),
    bearsOn: ['E-1.4.T.inOperation', 'E-1.5.1', 'E-1.6.1'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.5.1-above',
    place: words(
      'Pazaryerinin 1 milyar TL’lik ETBİS satışı eşiğine tam ulaşmak yeter mi?',
      'Is it enough for a marketplace to reach 1 billion TL of ETBİS sales exactly?',
    ),
    reading: [
      'above',
      words('yetmez; perakende e-ticaret sitesinde yeter', 'it is not; for a retail site it is'),
    ],
    why: words(
      'Kaynak pazaryeri için “üzeri”, perakende e-ticaret sitesi için “en az” der (KD24, TAS).',
      'The sources say “above” for the marketplace and “at least” for the retail site (KD24, TAS).',
    ),
    bearsOn: ['E-1.5.1', 'E-1.4.T.export'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.6.2-ranking',
    place: words(
      'Dünya sıralamasında tam 200.000’inci olmak B2B platformuna yeter mi?',
      'Is the 200,000th place of the world ranking enough for a B2B platform?',
    ),
    reading: ['better', words('yetmez; daha iyisi gerekir', 'it is not; a better one is needed')],
    why: words(
      'Kaynak “200.000’den iyi” der (KD24); hangi sıralamanın sayıldığını söylemez.',
      'The source says “better than 200,000” (KD24); it does not say which ranking counts.',
    ),
    bearsOn: ['E-1.6.2'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.7.1-transactions',
    place: words(
      'Konsorsiyumun 100 işlemi önceki ve içinde bulunulan yıl toplanarak mı sayılır?',
      'Are the 100 transactions of a consortium counted over the previous and the current year together?',
    ),
    reading: [
      'one-year',
      words('toplanmaz; yıllardan biri tek başına yetmeli', 'they are not; one of the years must do alone'),
    ],
    why: words(
      'Kaynak “önceki ya da içinde bulunulan takvim yılında” der (KD24).',
      'The source says “in the previous or the current calendar year” (KD24).',
    ),
    bearsOn: ['E-1.7.1'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.7.1-capital',
    place: words(
      'Konsorsiyumda tam 5 milyon TL ödenmiş sermaye yeter mi?',
      'Is a paid-up capital of exactly 5 million TL enough for a consortium?',
    ),
    reading: ['above', words('yetmez; üzeri gerekir', 'it is not; it must be above')],
    why: words(
      'Kaynak “5 milyon TL’nin üzerinde” der (KD24); tutar güncellenmiş olabilir (E-12.1.2).',
      'The source says “above 5 million TL” (KD24); the amount may have been updated (E-12.1.2).',
    ),
    bearsOn: ['E-1.7.1'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.3.2-brand',
    place: words(
      'Şirketin kapsama alınması için marka başvurusu yeter mi?',
      'Is a brand application enough for a company to be covered?',
    ),
    reading: ['applied', words('yeter', 'it is')],
    why: words(
      'Kapsam koşulu “tescilli marka ya da marka başvurusu”dur (KD24, TRB25). Destekler daha fazlasını isteyebilir (E-2.14).',
      'The condition of coverage is “a registered brand or a brand application” (KD24, TRB25). The supports may ask more (E-2.14).',
    ),
    bearsOn: ['E-1.3.2'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.3.8-coverage',
    place: words(
      'Marka/Turquality şirketinden kapsam için de Türk ürünü koşulu aranmaz mı?',
      'Is a Brand/Turquality company spared the condition of Turkish products for coverage too?',
    ),
    reading: [
      'unsaid',
      words(
        'yazmıyor; tek dayanak oysa bilinmiyor denir',
        'not said; where all rests on it the answer is unknown',
      ),
    ],
    why: words(
      'Kaynak yalnızca ürünün Türkiye’de üretilmesi koşulunu kaldırır (TRB24/25), kapsamı anmaz.',
      'The source lifts only the condition that products be made in Türkiye (TRB24/25) and does not name coverage.',
    ),
    bearsOn: ['E-1.3.2', 'E-1.3.8'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.1.2-form',
    place: words(
      'Hangi statülerde firma bir şirket olmalıdır?',
      'For which statuses must the firm be a company?',
    ),
    reading: [
      'where-said',
      words(
        'şirket, B2B platformu ve konsorsiyumda; öbürlerinde tüzel kişilik yeter',
        'company, B2B platform and consortium; for the others legal personality is enough',
      ),
    ],
    why: words(
      'Kararın tanımları bu üçünde “şirket” der (E-1.1.2, E-1.1.5, E-1.1.6), öbürlerinde “hizmet sağlayıcı”.',
      'The Decision’s definitions say “company” for these three (E-1.1.2, E-1.1.5, E-1.1.6) and “provider” for the others.',
    ),
    bearsOn: ['E-1.1.2', 'E-1.1.3', 'E-1.1.4', 'E-1.1.5', 'E-1.1.6', 'E-1.2.3'],
    actsOn: 'none',
  }),
];
