import { words } from '@kervan/kit';
import { choice, measured, yesNo } from '../fact-definition.ts';

/** Who applies under Decision 5448, and what the application must be. */
export const standingFacts = [
  choice(
    'applicant',
    'beneficiary',
    {
      beneficiary: words(
        'lojistik ya da taşımacılık firması (yararlanıcı)',
        'a logistics firm (beneficiary)',
      ),
      cooperationBody: words('işbirliği kuruluşu', 'a cooperation body'),
      organiser: words('milli katılım organizatörü', 'an organiser of national participation'),
      hib: words('Hizmet İhracatçıları Birliği Genel Sekreterliği', 'the General Secretariat of HİB'),
    },
    words('Kim başvuruyor?', 'Who applies?'),
  ),
  yesNo(
    'residentInTurkiye',
    'beneficiary',
    words('Şirket Türkiye’de yerleşik mi?', 'Is the company resident in Türkiye?'),
  ),
  yesNo(
    'hibMember',
    'beneficiary',
    words(
      'Hizmet İhracatçıları Birliği üyesi misiniz?',
      'Are you a member of the Service Exporters’ Association (HİB)?',
    ),
  ),
  measured(
    'logisticsTurnover',
    'amount',
    'beneficiary',
    words(
      'Başvuru yılından önceki iki takvim yılında lojistik ve taşımacılık cironuzun yıllık ortalaması kaç TL?',
      'What was your yearly average turnover from logistics and transport in the two calendar years before the application, in lira?',
    ),
    { currency: 'TRY' },
  ),
  choice(
    'transportLicence',
    'beneficiary',
    {
      carriage: words('uluslararası yük taşımacılığı', 'international freight carriage'),
      logisticsOperation: words('uluslararası lojistik işletmeciliği', 'international logistics operation'),
      forwarding: words('taşıma işleri organizatörlüğü', 'international freight forwarding'),
      agency: words('yalnızca acentelik', 'agency only'),
      none: words('belge yok', 'no document'),
    },
    words(
      'Ulaştırma ve Altyapı Bakanlığından alınmış belgeniz hangisi?',
      'Which document of the Ministry of Transport and Infrastructure do you hold?',
    ),
  ),
  yesNo(
    'officeInTurkiye',
    'beneficiary',
    words('Türkiye’de fiziksel ofisiniz var mı?', 'Do you have a physical office in Türkiye?'),
  ),
  yesNo(
    'repealHolds',
    'beneficiary',
    words(
      '5448 sayılı Karar 01.01.2026’dan başlayarak kaldırılmış mı sayılacak? (yetkili bir kişi gerekçesiyle karar verir; kaldırıldığı ikinci elden biliniyor)',
      'Is Decision 5448 to be taken as repealed from 1 January 2026? (an authorised person decides with a reason; the repeal is known second-hand)',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'formProper',
    'support',
    words(
      'Bütün evrak KEP’le, her biri nitelikli e-imzalı .pdf ya da .pdf.imz olarak mı gönderildi?',
      'Were all papers sent by registered e-mail, each as a .pdf or .pdf.imz with a qualified e-signature?',
    ),
  ),
  measured(
    'filingExtendedTo',
    'day',
    'support',
    words(
      'Talimat, mücbir sebep ya da kesinti başvuru süresini hangi güne uzattı?',
      'To which day did an instruction, force majeure or an outage extend the time to file?',
    ),
    { presumed: 'none' },
  ),
  yesNo(
    'firstApplication',
    'support',
    words(
      'Bu destek için yapılan ilk ödeme başvurusu mu?',
      'Is this the first payment application for this support?',
    ),
  ),
  measured(
    'supportStart',
    'day',
    'support',
    words(
      'Desteğin başlangıç günü nedir? (ilk destek ödemesindeki en eski fatura, ilk ay ya da faaliyet)',
      'On which day did the support start? (oldest invoice, first month or activity of the first payment)',
    ),
  ),
  yesNo('preApproved', 'item', words('Ön onay verildi mi?', 'Has pre-approval been given?')),
  measured(
    'preApprovalFiledOn',
    'day',
    'item',
    words('Ön onay başvurusu hangi gün yapıldı?', 'On which day was pre-approval applied for?'),
  ),
  yesNo(
    'preApprovalSigned',
    'item',
    words(
      'Ön onay başvurusu usulüne uygun e-imzayla iletildi mi (ya da sonradan öyle gönderildi mi)?',
      'Was the pre-approval application properly e-signed (or sent again properly signed)?',
    ),
    { presumed: 'yes' },
  ),
] as const;
