import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 11, paragraphs 1 to 4: approval, filing and what is supported. */
const costTexts: readonly RuleText[] = [
  line(
    '11.1',
    'computed',
    'Alım ve ticaret heyetini işbirliği kuruluşu düzenler; program yol hariç en fazla 10 gün sürer. Başlangıçtan en az 2 ay önce EK-11B ile ön onay istenir; incelemeci kuruluş başlangıçtan 1 ay önce eldeki belgelere göre karar verir. Ön onaysız heyet desteklenmez.',
    'Buyer and trade missions are run by a cooperation body and last at most 10 days without travel. Pre-approval is asked for with EK-11B at least 2 months before the start; the examining body decides 1 month before the start on the papers then on file. Without pre-approval there is no support.',
  ),
  line(
    '11.2',
    'procedure',
    'Ödeme başvurusu, programdan sonra işbirliği kuruluşunca EK-11 belgeleriyle incelemeci kuruluşa yapılır.',
    'The payment application is made by the cooperation body to the examining body with the papers of EK-11 after the programme.',
  ),
  line(
    '11.3.1',
    'computed',
    'Fiziki heyette ekonomi sınıfı ulaşım ve transfer ile temsilci başına günde 1.800 TL’ye kadar oda-kahvaltı desteklenir; tutar her yıl güncellenir. Alım heyetinde yabancı katılımcılar, ticaret heyetinde düzenleyen kuruluşun ve her katılımcının en fazla 2 temsilcisi içindir.',
    'At a physical mission economy-class travel and transfers are supported, and room and breakfast up to 1,800 TL per representative per day; the amount is updated every year. In a buyer mission this is for the foreign participants, in a trade mission for at most 2 representatives of the organising body and of each participant.',
    ['O-32', 'O-35'],
  ),
  line(
    '11.3.2',
    'computed',
    'Fiziki heyette en fazla 3 tercüman desteklenir.',
    'At a physical mission at most 3 interpreters are supported.',
  ),
  line(
    '11.3.3',
    'computed',
    'Fiziki heyette toplantı ve ikili görüşme giderleri desteklenir: yer kirası ile teknik araç gereç kirası.',
    'At a physical mission costs of meetings are supported: rent of the venue and of technical equipment.',
  ),
  line(
    '11.3.4',
    'computed',
    'Fiziki heyetin görsel, yazılı ve işitsel tanıtımı desteklenir.',
    'Visual, printed and audio promotion of a physical mission is supported.',
  ),
  line(
    '11.3.5',
    'computed',
    'Fiziki heyetin katalog, broşür ve tanıtım malzemesi desteklenir.',
    'Catalogues, brochures and promotional material of a physical mission are supported.',
  ),
  line(
    '11.3.6',
    'computed',
    'Fiziki heyette etkinliklere kayıt ücretleri desteklenir.',
    'Registration fees for events of a physical mission are supported.',
  ),
  line(
    '11.3.7',
    'computed',
    'Onaylanan ticaret heyetinin ön heyeti desteklenir: en fazla 2 temsilci, ulaşım ve yol hariç en fazla 3 gün konaklama, heyetin kendi ulaşım ve konaklama koşullarıyla.',
    'The preliminary mission of an approved trade mission is supported: at most 2 representatives, travel, and lodging of at most 3 days without travel, on the terms of the mission’s own travel and lodging.',
    ['O-5'],
  ),
  line(
    '11.4',
    'computed',
    'Sanal heyette medya ve dijital tanıtım, planlama ve koordinasyon, eşleştirme ve ikili görüşmeler, platform ücretleri ile en fazla 3 tercüman desteklenir.',
    'At a virtual mission media and digital promotion, planning and coordination, matching and business meetings, platform fees and at most 3 interpreters are supported.',
  ),
];

/** Article 11, paragraphs 5 to 11: participants, routes and days, changes. */
const attendanceTexts: readonly RuleText[] = [
  line(
    '11.5',
    'computed',
    'Ticaret heyetine en az 8 yararlanıcı veya işbirliği kuruluşu katılmalıdır; alım heyetinde sayı aranmaz.',
    'At least 8 beneficiaries or cooperation bodies must take part in a trade mission; for a buyer mission no number is asked.',
  ),
  line(
    '11.6',
    'computed',
    'Heyet programı dışındaki bir etkinlik için heyet güzergâhından ayrılan ulaşım desteklenmez.',
    'Travel off the mission’s route because of an event outside the programme is not supported.',
    ['O-37'],
  ),
  line(
    '11.7',
    'computed',
    'Ticaret heyetinde başlangıçtan 1 gün önce ile bitişten 1 gün sonra arasındaki, alım heyetinde en fazla 3 gün önce ile 3 gün sonra arasındaki ulaşım desteklenir.',
    'Supported is travel from 1 day before the start to 1 day after the end of a trade mission, and from at most 3 days before to 3 days after a buyer mission.',
    ['O-33'],
  ),
  line(
    '11.7a',
    'computed',
    'Ticaret heyetine başka günlerde veya başka güzergâhla gidenin ulaşımı, heyetin emsal ulaşım bedeli kadar sayılır, o daha düşükse: desteğe esas olan, gerçek bedel ile emsalin küçüğüdür.',
    'For a participant of a trade mission with other dates or another route the comparable fare of the mission is taken if it is lower: what counts is the lesser of actual and comparable fare.',
    ['O-37'],
  ),
  line(
    '11.8',
    'computed',
    'Ulaşım ve konaklama, ancak temsilci veya katılımcı programın tamamına katılırsa desteklenir.',
    'Travel and lodging are supported only if the representative or participant attends the whole programme.',
  ),
  line(
    '11.9',
    'computed',
    'Katılımcı listesindeki değişiklik program başlamadan önce, diğer değişiklikler başlangıçtan en geç 7 gün önce incelemeci kuruluşa bildirilir. Geç bildirim dikkate alınmaz; haklı sebep belgelenirse değerlendirilebilir.',
    'A change to the list of participants is notified before the programme starts, other changes at the latest 7 days before the start. Late notices are ignored, unless a just cause is shown with papers.',
    ['O-33'],
  ),
  line(
    '11.10',
    'computed',
    'Aralarında organik bağ bulunan şirketler heyete birbirinin yerine katılamaz.',
    'Firms tied by an organic bond cannot attend a mission in place of one another.',
  ),
  line(
    '11.11',
    'judged',
    'Ticaret heyeti için Ticaret Müşavirinin, Ataşesinin veya Bakanlık temsilcisinin görüşü alınır; kararı Genel Müdürlük verir.',
    'For a trade mission the opinion of the Commercial Counsellor, Attaché or Ministry representative is obtained; the General Directorate decides.',
  ),
];

/** Article 11: sectoral buyer and trade missions. */
export const missionTexts: readonly RuleText[] = [...costTexts, ...attendanceTexts];
