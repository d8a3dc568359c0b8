import { words } from '@kervan/kit';
import { amount, count, yesNo } from './definition.ts';

/** What is asked of an e-export consortium (E-1.1.6, E-1.7.1), and whether the asker is a cooperation body (E-1.8.1). */
export const consortiumFacts = {
  endToEndExport: yesNo(
    words('e-ihracatı uçtan uca yapabilme', 'the ability to carry e-export end to end'),
    words('E-ihracatı uçtan uca yapabiliyor musunuz?', 'Can you carry e-export end to end?'),
  ),
  directToConsumer: yesNo(
    words('doğrudan tüketiciye ulaşan satış modelleri', 'direct-to-consumer sales models'),
    words(
      'Doğrudan tüketiciye ulaşan satış modelleriniz var mı?',
      'Do you have direct-to-consumer sales models?',
    ),
  ),
  storageOrReturnsAbroad: yesNo(
    words(
      'yurt dışında depolama, dağıtım ve/veya iade yönetimi',
      'storage, distribution and/or returns handling abroad',
    ),
    words(
      'Yurt dışında depolama, dağıtım ya da iade yönetimi imkânınız var mı?',
      'Do you have storage, distribution or returns handling abroad?',
    ),
  ),
  integratedAbroad: yesNo(
    words('yurt dışı pazaryeri entegrasyonu', 'integration with overseas marketplaces'),
    words(
      'Yurt dışı pazaryerleriyle entegrasyonunuz var mı?',
      'Are you integrated with overseas marketplaces?',
    ),
  ),
  steersManufacturers: yesNo(
    words(
      'imalatçı şirketlerin üretimini e-ihracata yönlendirme amacı',
      'the purpose of steering manufacturers’ output to e-export',
    ),
    words(
      'Amacınız imalatçı şirketlerin üretimini e-ihracata yönlendirmek mi?',
      'Is it your purpose to steer manufacturers’ output to e-export?',
    ),
  ),
  transactionsPreviousYear: count(
    words(
      'önceki yılda e-ticaret beyanlı işlem sayısı',
      'transactions declared as e-commerce in the previous year',
    ),
    words(
      '{year} yılında gümrükte e-ticaret olarak beyan edilmiş kaç işleminiz var?',
      'How many of your transactions of {year} were declared as e-commerce at customs?',
    ),
    'previous',
  ),
  transactionsThisYear: count(
    words('bu yıl e-ticaret beyanlı işlem sayısı', 'transactions declared as e-commerce in the current year'),
    words(
      '{year} yılında bugüne kadar gümrükte e-ticaret olarak beyan edilmiş kaç işleminiz var?',
      'How many of your transactions of {year} so far were declared as e-commerce at customs?',
    ),
    'this',
  ),
  iso27001: yesNo(
    words('ISO 27001 belgesi', 'an ISO 27001 certificate'),
    words('ISO 27001 belgeniz var mı?', 'Do you hold an ISO 27001 certificate?'),
  ),
  paidUpCapital: amount(
    'TRY',
    words('ödenmiş sermaye', 'paid-up capital'),
    words('Ödenmiş sermayeniz kaç TL?', 'What is your paid-up capital, in lira?'),
  ),
  sufficientStaff: yesNo(
    words('yeterli insan kaynağı ve bilgi birikimi', 'sufficient staff and know-how'),
    words(
      'Bakanlık insan kaynağınızı ve bilgi birikiminizi yeterli buldu mu?',
      'Did the Ministry find your staff and know-how sufficient?',
    ),
    'judge',
  ),
  cooperationBody: yesNo(
    words(
      'işbirliği kuruluşu sayılan kuruluşlardan biri olma',
      'being one of the bodies that count as cooperation bodies',
    ),
    words(
      'TİM, TOBB, DEİK, ihracatçı birliği, ticaret veya sanayi odası, organize sanayi bölgesi, sektörel çatı kuruluşu, e-ticaret derneği ya da bunların kurduğu bir şirket misiniz?',
      'Are you TİM, TOBB, DEİK, an exporters’ association, a chamber of trade or industry, an organised industrial zone, a sectoral umbrella body, an e-commerce association, or a company founded by one of them?',
    ),
  ),
} as const;
