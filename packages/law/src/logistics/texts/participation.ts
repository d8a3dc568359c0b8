import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 8: taking part in an event one by one. */
export const individualTexts: readonly RuleText[] = [
  line(
    '8.1',
    'computed',
    'Bireysel katılım desteğinden yararlanıcılar ve işbirliği kuruluşları yararlanır. Etkinlik sanal olmalı veya yurt dışında yapılmalı ve EK-8A listesinde bulunmalıdır: fuar, kongre, konferans, seminer, festival ve benzeri.',
    'Beneficiaries and cooperation bodies may have the support for individual participation. The event must be virtual or abroad and stand on list EK-8A: fair, congress, conference, seminar, festival and the like.',
    ['C-10'],
  ),
  line(
    '8.1a',
    'procedure',
    'Başvuru, etkinlikten sonra EK-8 belgeleriyle incelemeci kuruluşa yapılır.',
    'The application goes to the examining body with the papers of EK-8 after the event.',
  ),
  line(
    '8.2',
    'computed',
    'Türkiye’den gidiş, etkinliğin başlangıcından en çok 5 gün önce; Türkiye’ye dönüş, bitişinden en çok 5 gün sonra olmalıdır. Zorunlu yurt içi ve yurt dışı aktarmalar desteğe dahildir.',
    'Travel out of Türkiye may be at most 5 days before the event starts, travel back at most 5 days after it ends. Necessary domestic and foreign connections are included.',
    ['O-21', 'O-33'],
  ),
  line(
    '8.3',
    'computed',
    'Aynı kişiler birden çok desteklenen etkinliğe giderse sonraki şehre veya ülkeye gidiş, önceki etkinliğin bitişinden en çok 5 gün sonra olmalıdır.',
    'Where the same persons go to several supported events, travel to the next city or country must be at most 5 days after the end of the one before.',
    ['O-21', 'O-33'],
  ),
  line(
    '8.4',
    'procedure',
    'Genel Müdürlük, öneri üzerine veya kendiliğinden EK-8A listesine etkinlik ekler ve çıkarır; liste Bakanlığın internet sitesinde yayımlanır.',
    'The General Directorate adds events to list EK-8A and strikes them from it, on proposal or of its own accord; the list is published on the Ministry’s site.',
  ),
  line(
    '8.5',
    'computed',
    'Katılım ve ulaşım giderleri yalnızca etkinliğe stantla katılınırsa desteklenir.',
    'Costs of participation and travel are supported only if one takes part with a stand.',
    ['O-22'],
  ),
  line(
    '8.6',
    'computed',
    'Fiziki etkinlikte yer kirası, sigorta, nakliye, kayıt ücreti, stant harcaması ve en fazla 2 temsilcinin ekonomi sınıfı gidiş-dönüşü; sanal etkinlikte yalnızca katılım ve kayıt ücreti desteklenir.',
    'For a physical event: space rent, insurance, carriage, registration fees, stand costs and economy-class return travel of at most 2 representatives. For a virtual event: participation and registration fees only.',
    ['O-22'],
  ),
  line(
    '8.7',
    'computed',
    'Stant harcaması, standın tasarımı, yapımı ve kurulumu ile raf, ışık, internet, elektrik, temizlik, halı ve mobilya gibi giderleridir.',
    'Stand costs are its design, construction and set-up, and items such as shelves, lighting, internet, electricity, cleaning, carpet and furniture.',
  ),
  line(
    '8.7a',
    'computed',
    'Stanttaki güvenlik, hostes ve tercüman giderleri desteklenmez.',
    'Security, hostesses and interpreters at the stand are not supported.',
  ),
  line(
    '8.8',
    'computed',
    'Bir etkinliğin EK-8A listesine girmesi için 4 koşulun hepsi aranır: sektörel konu, uluslararası katılımcı veya ziyaretçi, sanal veya fiziki stant olanağı, kurumsal internet sitesi.',
    'For an event to enter list EK-8A all 4 conditions are asked: a sectoral topic, international exhibitors or visitors, a virtual or physical stand, a corporate web site.',
  ),
  line(
    '8.9',
    'computed',
    'EK-8A listesine ekleme isteği, etkinliğin başlangıcından en geç 1 ay önce Genel Müdürlüğe ulaşmalıdır.',
    'A request to add an event to list EK-8A must reach the General Directorate at the latest 1 month before the event starts.',
    ['O-33'],
  ),
];

/** Article 9: national participation. */
export const nationalTexts: readonly RuleText[] = [
  line(
    '9.1',
    'computed',
    'Milli katılımı bir milli katılım organizatörü veya işbirliği kuruluşu düzenler; etkinlik EK-9A listesinde olmalıdır. Başlangıçtan en az 1 ay önce EK-9B ile başvurulur ve ön onay alınır; ön onaysız organizasyon desteklenmez.',
    'A national participation is run by an organiser or a cooperation body; the event must stand on list EK-9A. The pre-approval application with EK-9B is made at least 1 month before the start; without pre-approval there is no support.',
    ['O-36', 'C-10'],
  ),
  line(
    '9.2',
    'computed',
    'Sanal veya fiziki milli katılıma en az 5 yararlanıcı veya işbirliği kuruluşu katılmalıdır.',
    'At least 5 beneficiaries or cooperation bodies must take part in the national participation, virtual or physical.',
  ),
  line(
    '9.3',
    'computed',
    'Bir organizasyonun EK-9A listesine girmesi için 4 koşulun hepsi aranır: sektörel konu, uluslararası katılımcı veya ziyaretçi, sanal veya fiziki stant olanağı, kurumsal internet sitesi.',
    'For an organisation to enter list EK-9A all 4 conditions are asked: a sectoral topic, international exhibitors or visitors, a virtual or physical stand, a corporate web site.',
  ),
  line(
    '9.4',
    'procedure',
    'Onaylanan milli katılım organizasyonları Bakanlığın internet sitesinde duyurulur.',
    'Approved national participations are announced on the Ministry’s site.',
  ),
  line(
    '9.5',
    'procedure',
    'Ön onaydan sonraki her değişiklik gerekçesiyle bildirilir; kime ve ne zamana kadar bildirileceği yazmaz.',
    'Every change after the pre-approval is notified with reasons; to whom and by when is not written.',
    ['O-30'],
  ),
  line(
    '9.6.1',
    'computed',
    'Sanal milli katılımda etkinliğin toplam katılımcısı 50’den, fuar süresince portala giren çevrim içi ziyaretçisi 500’den az olamaz.',
    'For a virtual national participation the event must have not fewer than 50 exhibitors in all and not fewer than 500 online visitors to the portal during the fair.',
    ['O-31'],
  ),
  line(
    '9.6.2',
    'computed',
    'Sanal milli katılımda yabancı katılımcılar toplam katılımcıların, yabancı ziyaretçiler toplam ziyaretçilerin en az yarısı olmalıdır.',
    'For a virtual national participation foreign exhibitors must be at least half of the exhibitors, and foreign visitors at least half of the visitors.',
    ['O-31'],
  ),
  line(
    '9.7',
    'computed',
    'Organizasyondan sonra organizatör tanıtım, info-stant ve gösteri alanı giderleri için EK-9D ile; katılımcılar ulaşım ve katılım giderleri için EK-9 ile incelemeci kuruluşa başvurur.',
    'After the event the organiser files for promotion, info stand and show area with EK-9D; participants file for travel and participation with EK-9; both with the examining body.',
    ['O-27'],
  ),
  line(
    '9.8.1',
    'computed',
    'Fiziki milli katılımda organizatörün, organizasyon konusu sektörü tanıtma giderleri desteklenir.',
    'For a physical national participation the organiser’s costs of promoting the sector are supported.',
  ),
  line(
    '9.8.2',
    'computed',
    'Fiziki milli katılımda organizatörün, katılımcıları tanıtma giderleri desteklenir.',
    'For a physical national participation the organiser’s costs of promoting the participants are supported.',
  ),
  line(
    '9.8.3',
    'computed',
    'Organizatörün info-stantları toplam 25 m²’ye kadar desteklenir.',
    'The organiser’s info stands are supported up to 25 m² in total.',
  ),
  line(
    '9.8.4',
    'computed',
    'Gösteri, etkinlik ve trend alanı, katılımcılara kiralanan toplam alanın %15’ine kadar desteklenir.',
    'The show, event and trend area is supported up to 15 % of the total area rented to participants.',
  ),
  line(
    '9.9',
    'computed',
    'Sanal milli katılımda organizatörün medya ve dijital tanıtımı, planlama ve koordinasyon hizmetleri, eşleştirme ve ikili görüşmeleri ile platform ücretleri desteklenir.',
    'For a virtual national participation the organiser’s media and digital promotion, planning and coordination services, matching and business meetings, and platform fees are supported.',
  ),
  line(
    '9.10',
    'computed',
    'Milli katılıma iştirak edenlerin fiziki etkinlikte yer kirası, sigorta, nakliye, kayıt ücreti, stant harcaması ve her biri için en fazla 2 temsilcinin ekonomi sınıfı gidiş-dönüşü; sanal etkinlikte katılım ve kayıt ücreti desteklenir.',
    'For participants of a national participation: at a physical event space rent, insurance, carriage, registration fees, stand costs and economy-class return travel of at most 2 representatives each; at a virtual event participation and registration fees.',
    ['O-8'],
  ),
  line(
    '9.11',
    'computed',
    'Milli katılımda stant harcaması tasarım, yapım, kurulum ve stant malzemesidir; güvenlik, hostes ve tercüman giderleri desteklenmez.',
    'At a national participation stand costs are design, construction, set-up and stand items; security, hostesses and interpreters are not supported.',
  ),
  line(
    '9.12',
    'computed',
    'Milli katılımda ulaşım, bireysel katılımdaki gibi desteklenir: gidiş başlangıçtan en çok 5 gün önce, dönüş bitişten en çok 5 gün sonra, sonraki etkinliğe gidiş öncekinin bitişinden en çok 5 gün sonra.',
    'Travel to a national participation is supported as for individual participation: out at most 5 days before the start, back at most 5 days after the end, to a next event at most 5 days after the end of the one before.',
    ['O-33'],
  ),
  line(
    '9.13',
    'computed',
    'Milli katılımdaki tanıtım giderlerinden yalnızca EK-7D listesindeki unsurlar desteklenir.',
    'Of the promotion costs of a national participation only items on list EK-7D are supported.',
    ['C-10'],
  ),
];
