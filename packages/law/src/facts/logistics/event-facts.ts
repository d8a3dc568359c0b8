import { words } from '@kervan/kit';
import { choice, measured, yesNo } from '../fact-definition.ts';

/** Facts of fairs, missions, virtual fairs and competitions (circular art. 8, 9, 11, 12, 13): they belong to no applicant. */
export const eventFacts = [
  yesNo(
    'eventListed',
    'item',
    words(
      'Etkinlik “Desteklenen Bireysel Katılımlı Organizasyonlar Listesi”nde (EK-8A) mi?',
      'Is the event on the list of supported individual participations (EK-8A)?',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'organisationListed',
    'item',
    words(
      'Organizasyon “Desteklenen Milli Katılım Organizasyonları Listesi”nde (EK-9A) mi?',
      'Is the organisation on the list of supported national participations (EK-9A)?',
    ),
    { why: 'judge' },
  ),
  yesNo('virtual', 'item', words('Etkinlik sanal mı?', 'Is the event virtual?')),
  measured(
    'eventStart',
    'day',
    'item',
    words('Etkinlik hangi gün başladı?', 'On which day did the event start?'),
  ),
  measured(
    'eventEnd',
    'day',
    'item',
    words('Etkinliğin son günü hangisi?', 'Which is the last day of the event?'),
  ),
  yesNo('stand', 'item', words('Stant ile mi katılındı?', 'Did you take part with a stand?')),
  yesNo('economyClass', 'line', words('Bilet ekonomi sınıfı mı?', 'Is the ticket economy class?')),
  choice(
    'tripFrom',
    'line',
    {
      turkiye: words('Türkiye’den', 'Türkiye'),
      previousEvent: words('önceki destekli etkinlikten', 'the previous supported event'),
    },
    words('Yolculuk nereden başladı?', 'Where did the trip start?'),
    { presumed: 'turkiye' },
  ),
  measured(
    'previousEventEnd',
    'day',
    'line',
    words('Önceki etkinliğin son günü hangisi?', 'Which was the last day of the previous event?'),
  ),
  measured(
    'participants',
    'count',
    'item',
    words(
      'Kaç yararlanıcı ve işbirliği kuruluşu katıldı?',
      'How many beneficiaries and cooperation bodies took part?',
    ),
  ),
  measured('exhibitors', 'count', 'item', words('Kaç katılımcı vardı?', 'How many exhibitors were there?')),
  measured(
    'foreignExhibitors',
    'count',
    'item',
    words('Kaçı yabancı katılımcıydı?', 'How many of the exhibitors were foreign?'),
  ),
  measured(
    'visitors',
    'count',
    'item',
    words('Kaç (çevrim içi) ziyaretçi vardı?', 'How many (online) visitors were there?'),
  ),
  measured(
    'foreignVisitors',
    'count',
    'item',
    words('Kaçı yabancı ziyaretçiydi?', 'How many of the visitors were foreign?'),
  ),
  measured(
    'infoStandArea',
    'count',
    'item',
    words('Info-stantların toplam alanı kaç m²?', 'How many square metres do the info stands cover in all?'),
    { places: 2 },
  ),
  measured(
    'showArea',
    'count',
    'item',
    words(
      'Gösteri/etkinlik/trend alanı kaç m²?',
      'How many square metres does the show, event or trend area cover?',
    ),
    { places: 2 },
  ),
  measured(
    'rentedArea',
    'count',
    'item',
    words('Katılımcılara kiralanan alan kaç m²?', 'How many square metres were rented to participants?'),
    { places: 2 },
  ),
  yesNo(
    'missionOpinion',
    'item',
    words(
      'Ticaret Müşavirinin görüşü alındı ve Genel Müdürlük heyeti destek kapsamına aldı mı?',
      'Was the Counsellor’s opinion taken, and has the General Directorate admitted the mission?',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'attendedWhole',
    'line',
    words('Temsilci programın tamamına katıldı mı?', 'Did the representative attend the whole programme?'),
  ),
  yesNo(
    'offRoute',
    'line',
    words(
      'Yolculuk, program dışı bir etkinlik yüzünden heyet güzergâhı dışında mı?',
      'Is the leg off the mission route because of an event outside the programme?',
    ),
    { presumed: 'no' },
  ),
  yesNo(
    'sameRoute',
    'line',
    words('Heyetle aynı güzergâh kullanıldı mı?', 'Was the route of the mission used?'),
  ),
  measured(
    'comparableFare',
    'amount',
    'line',
    words(
      'Destek kapsamındaki emsal ulaşım harcaması kaç TL?',
      'What is the comparable supported fare, in lira?',
    ),
    { currency: 'TRY' },
  ),
  yesNo(
    'standIn',
    'line',
    words(
      'Organik bağlı başka bir firmanın yerine mi katılındı?',
      'Did it attend in place of another firm with an organic bond?',
    ),
    { presumed: 'no' },
  ),
  choice(
    'programmeChange',
    'line',
    {
      none: words('hayır', 'no'),
      participantList: words('katılımcı listesi değişikliğine', 'on a change of the participant list'),
      other: words('başka bir değişikliğe', 'on another change'),
    },
    words(
      'Gider, ön onaydan sonraki bir program değişikliğine mi dayanıyor?',
      'Does the expense rest on a change of the programme after pre-approval?',
    ),
    { presumed: 'none' },
  ),
  measured(
    'changeNotifiedOn',
    'day',
    'line',
    words('Değişiklik hangi gün bildirildi?', 'On which day was the change of the programme notified?'),
  ),
  yesNo(
    'changeJustified',
    'line',
    words(
      'İncelemeci, geç bildirimi haklı sebeple kabul etti mi?',
      'Has the examiner accepted the late notice for a just cause?',
    ),
    { why: 'judge', presumed: 'no' },
  ),
  measured(
    'personDays',
    'count',
    'line',
    words('Kaç kişi-gün konaklama?', 'How many person-days of lodging?'),
  ),
  yesNo(
    'mirrored',
    'item',
    words(
      'Fiziksel fuarın unsurları dijital ortama yansıtıldı mı?',
      'Were the elements of a physical fair mirrored digitally?',
    ),
    { why: 'judge' },
  ),
  measured(
    'fairReportOn',
    'day',
    'item',
    words(
      'Katılımcı ve ziyaretçi istatistikleri raporu hangi gün verildi?',
      'On which day was the report of exhibitor and visitor statistics given?',
    ),
  ),
  yesNo(
    'otherTasksDone',
    'item',
    words(
      'İncelemecinin verdiği diğer görevler yerine getirildi mi?',
      'Were the other tasks given by the examiner done?',
    ),
    { why: 'judge', presumed: 'yes' },
  ),
  yesNo(
    'aimsServed',
    'item',
    words(
      'Yarışma ya da etkinlik, rekabet gücü, hizmet standardı, farkındalık ya da markalaşma amacına mı yönelik?',
      'Does the competition or event serve competitiveness, service standards, awareness or branding?',
    ),
    { why: 'judge' },
  ),
] as const;
