import { words } from '@kervan/kit';
import { type Doubt, NO_SOURCE } from './doubt.ts';

/** Which day, which year, which quarter, in which order. */
export const ofTime: readonly Doubt[] = [
  {
    id: 'E-2.31-expense-day',
    place: words(
      'Gider hangi günle bir yıla yazılır; üst limiti, listeyi ve ilave oranı hangi gün seçer?',
      'Which day books an expense to a year and picks its ceiling, list and bonus?',
    ),
    readings: {
      'payment-day': words('ödeme belgesi günü', 'the day of the payment document'),
      'document-day': words('fatura günü', 'the day of the invoice'),
      'activity-start': words('faaliyetin ilk günü', 'the first day of the activity'),
    },
    taken: 'payment-day',
    why: words(
      'Altı aylık süre ve kur da ödeme belgesine bağlıdır (E-2.10, E-2.24).',
      'The six months and the rate hang on the payment document too (E-2.10, E-2.24).',
    ),
    bearsOn: ['E-2.31', 'E-2.2'],
    actsOn: 'assessment',
  },
  {
    id: 'E-2.9-earlier-spending',
    place: words(
      '“Ön onaydan önceki harcama” hangi güne bakılarak bilinir?',
      'By which day is “spending before pre-approval” told?',
    ),
    readings: {
      'activity-start': words('faaliyetin ilk günü', 'the first day of the activity'),
      'payment-day': words('ödeme belgesi günü', 'the day of the payment document'),
    },
    taken: 'activity-start',
    why: words(
      'Destek süresinden önce yapılmış reklam, sonra ödense de önceki harcamadır.',
      'An ad that ran before the support period is earlier spending even if paid later.',
    ),
    bearsOn: ['E-2.9'],
    actsOn: 'assessment',
  },
  {
    id: 'E-2.10-quarter',
    place: words(
      'Gider hangi çeyreğin başvurusuna girer?',
      'To which quarter’s application does an expense belong?',
    ),
    readings: {
      activity: words(
        'reklamın yayımlandığı çeyrek; ödemesi sonraki çeyrekte olabilir',
        'the quarter in which the ads ran; it may be paid in the next',
      ),
      payment: words('ödeme belgesinin çeyreği', 'the quarter of the payment document'),
    },
    taken: 'activity',
    why: words(
      '%20 payı aynı çeyreğin reklam ve satışını karşılaştırır; ikisi ayrı başvurulara düşmemelidir. Kaynaklar yalnızca “çeyrek dönemlerle” der.',
      'The 20 % share compares ads and sales of one quarter, which should not fall into two applications. The sources only say “by quarters”.',
    ),
    bearsOn: ['E-2.10'],
    actsOn: 'assessment',
  },
  {
    id: 'E-13.12',
    place: words('Altı aylık başvuru süresi neyle başlar?', 'What starts the six months for applying?'),
    readings: {
      'payment-document': words('ödeme belgesi (TAS, GIL)', 'the payment document (TAS, GIL)'),
      invoice: words('fatura (KOR)', 'the invoice (KOR)'),
    },
    taken: 'payment-document',
    why: words(
      'İki B dereceli kaynak ödeme belgesi der; KOR tek ve C derecelidir.',
      'Two grade-B sources say payment document; KOR is alone and grade C.',
    ),
    bearsOn: ['E-2.10'],
    actsOn: 'assessment',
  },
  {
    id: 'E-2.31-year',
    place: words('Yıllık üst limitin yılı hangisidir?', 'Which year is the year of a yearly ceiling?'),
    readings: {
      calendar: words('takvim yılı', 'the calendar year'),
    },
    taken: 'calendar',
    why: words(
      'Limitler takvim yılı başında güncellenir (E-12.1.1). Destek yılı okuması seçilemez: nasıl sayılacağını hiçbir kaynak söylemiyor.',
      'The limits are updated at each calendar year (E-12.1.1). The support-year reading cannot be chosen: no source says how it would be counted.',
    ),
    bearsOn: ['E-2.31', 'C-1'],
    actsOn: 'assessment',
  },
  {
    id: 'line-order',
    place: words(
      'Satırlar bir üst limiti hangi sırayla tüketir?',
      'In which order do lines use up a ceiling?',
    ),
    readings: { 'payment-document-line': words('ödeme günü, belge, satır', 'payment day, document, line') },
    taken: 'payment-document-line',
    why: words(
      'Toplam hak ediş sıradan etkilenmez; yalnızca kesintinin hangi satırda göründüğü değişir.',
      'The total does not depend on the order; only where the cut shows does.',
    ),
    bearsOn: ['E-2.34', 'M-15'],
    actsOn: 'assessment',
  },
  {
    id: 'E-12.1-publication',
    place: words('Yıllık limitler hangi gün yayımlandı?', 'On which day were the yearly limits published?'),
    readings: {
      'first-of-year': words(
        'yılın ilk gününden beri bilinir sayılır',
        'taken to be known from the first day of the year',
      ),
    },
    taken: 'first-of-year',
    why: words(
      'Kaynaklar yayım gününü söylemez; limit yıl başından geçerlidir.',
      'The sources do not give the day; the limit holds from the start of the year.',
    ),
    bearsOn: ['E-12.1.1'],
    actsOn: 'assessment',
  },
  {
    id: 'M-4',
    place: words(
      '“Altı ay” hangi gün biter, ay sonunda ne olur?',
      'On which day do “six months” end, and what of month ends?',
    ),
    readings: {
      clamp: words(
        'aynı sayılı gün, o gün dahil; yoksa ayın son günü',
        'the same-numbered day, itself included; where there is none, the last day of the month',
      ),
    },
    taken: 'clamp',
    why: words(
      'M-4’ün önerisi; tatile denk gelirse uzamaz. Öbür ay ve yıl süreleri de böyle sayılır.',
      'M-4 proposes it; no shift for holidays. Other periods of months and years are counted in the same way.',
    ),
    bearsOn: [
      'E-2.10',
      'L-6.6',
      'L-6.11a',
      'L-6.12',
      'L-6.15',
      'L-7.1',
      'L-7.7',
      'L-9.1',
      'L-10.4',
      'L-11.1',
      'L-12.1',
      'L-13.1',
      'L-16.2',
      'L-16.3',
      'L-16.5',
      'L-16.7',
    ],
    actsOn: 'assessment',
  },
  {
    id: 'half-day',
    place: words('Saat 13.00’te kapanan gün iş günü müdür?', 'Is a day that closes at 13:00 a business day?'),
    readings: { 'business-day': words('iş günüdür', 'it is a business day') },
    taken: 'business-day',
    why: words(
      'Kaynaklar söylemez; kur için bültenin varlığı belirleyicidir.',
      'The sources do not say; for rates the presence of a bulletin decides.',
    ),
    bearsOn: ['E-2.24', 'L-18.2'],
    actsOn: 'assessment',
  },
  {
    id: 'E-2.9-straddling',
    place: words(
      'Desteğin başından önce başlayan ya da üç yılın sonunu aşan reklam nasıl sayılır?',
      'How does an ad count that begins before the support does, or runs past the end of the three years?',
    ),
    readings: { 'first-day': words('ilk gününe göre, bölünmeden', 'by its first day, undivided') },
    taken: 'first-day',
    why: NO_SOURCE,
    bearsOn: ['E-2.9'],
    actsOn: 'assessment',
  },
  {
    id: 'E-1.2.5-same-day',
    place: words(
      'Kapsam kararı ön onayla aynı gün verilebilir mi?',
      'May coverage be decided on the day of pre-approval?',
    ),
    readings: { 'same-day': words('verilebilir', 'it may') },
    taken: 'same-day',
    why: NO_SOURCE,
    bearsOn: ['E-1.2.5'],
    actsOn: 'assessment',
  },
];
