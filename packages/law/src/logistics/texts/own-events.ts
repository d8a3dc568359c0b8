import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 12: a virtual fair of a cooperation body. */
export const virtualFairTexts: readonly RuleText[] = [
  line(
    '12.1',
    'computed',
    'Sanal fuarı işbirliği kuruluşu düzenler. Başlangıçtan en az 1 ay önce EK-12B ile başvurulur ve ön onay alınır; ön onaysız fuar desteklenmez.',
    'A virtual fair is run by a cooperation body. The pre-approval application with EK-12B is made at least 1 month before the start; without pre-approval there is no support.',
    ['O-36'],
  ),
  line(
    '12.2',
    'procedure',
    'Ön onaydan sonraki her değişiklik gerekçesiyle incelemeci kuruluşa bildirilir.',
    'Every change after the pre-approval is notified to the examining body with reasons.',
  ),
  line(
    '12.3.1',
    'computed',
    'Sanal fuarın katılımcısı 30’dan, portala giren çevrim içi ziyaretçisi 500’den az olamaz.',
    'A virtual fair must have not fewer than 30 exhibitors and not fewer than 500 online visitors to the portal.',
    ['O-31'],
  ),
  line(
    '12.3.2',
    'computed',
    'Sanal fuarda yabancı ziyaretçiler toplam ziyaretçilerin en az yarısı olmalıdır.',
    'At a virtual fair foreign visitors must be at least half of all visitors.',
    ['O-31'],
  ),
  line(
    '12.3.3',
    'judged',
    'Fiziksel bir fuarın unsurları sanal fuarda dijital olarak yer almalıdır.',
    'The elements of a physical fair must be mirrored digitally in the virtual one.',
  ),
  line(
    '12.4.1',
    'computed',
    'Yerli ve yabancı katılımcı ile ziyaretçi istatistiklerinin ayrıntılı raporu, fuar bittikten sonra 15 gün içinde incelemeci kuruluşa verilir.',
    'A detailed report of statistics of domestic and foreign exhibitors and visitors goes to the examining body within 15 days after the fair ends.',
    ['O-33'],
  ),
  line(
    '12.4.2',
    'procedure',
    'İşbirliği kuruluşu, incelemeci kuruluşun fuarla ilgili verdiği diğer görevleri yerine getirir.',
    'The cooperation body carries out other tasks about the fair that the examining body gives it.',
  ),
  line(
    '12.4.3',
    'judged',
    'Bu görevleri yerine getirmediği saptanan işbirliği kuruluşunun destek başvurusu değerlendirilmez.',
    'The claim of a cooperation body found not to have fulfilled these duties is not assessed.',
  ),
  line(
    '12.5',
    'procedure',
    'Ödeme başvurusu, fuardan sonra EK-12 belgeleriyle incelemeci kuruluşa yapılır.',
    'The payment application goes to the examining body with the papers of EK-12 after the fair.',
  ),
  line(
    '12.6',
    'computed',
    'Sanal fuarın medya ve dijital tanıtımı, planlama ve koordinasyon hizmetleri, eşleştirme ve ikili görüşmeleri ile platform ücretleri desteklenir.',
    'Media and digital promotion, planning and coordination services, matching and business meetings, and platform fees of a virtual fair are supported.',
    ['O-6'],
  ),
];

/** Article 13: competitions and events of a cooperation body. */
export const competitionTexts: readonly RuleText[] = [
  line(
    '13.1',
    'computed',
    'Yarışma ve etkinliği işbirliği kuruluşu düzenler; amaç rekabet gücü, hizmet standardı, hizmet ihracatının yurt içinde bilinirliği veya yurt dışında markalaşmadır. Başlangıçtan en az 2 ay önce EK-13B ile başvurulur ve ön onay alınır; incelemeci kuruluş başlangıçtan 1 ay önce eldeki belgelere göre karar verir. Ön onaysız etkinlik desteklenmez.',
    'Competitions and events are run by a cooperation body; the aim is competitiveness, service standards, awareness of service exports at home or branding abroad. The pre-approval application with EK-13B is made at least 2 months before the start; the examining body decides 1 month before the start on the papers then on file. Without pre-approval there is no support.',
    ['O-36'],
  ),
  line(
    '13.2',
    'procedure',
    'Ön onaydan sonraki her değişiklik gerekçesiyle incelemeci kuruluşa bildirilir.',
    'Every change after the pre-approval is notified to the examining body with reasons.',
  ),
  line(
    '13.3',
    'procedure',
    'Ödeme başvurusu, etkinlikten sonra EK-13 belgeleriyle incelemeci kuruluşa yapılır.',
    'The payment application goes to the examining body with the papers of EK-13 after the event.',
  ),
  line(
    '13.4.1',
    'computed',
    'Davet edilen her kuruluşun en fazla 2 temsilcisinin ekonomi sınıfı ulaşım ve transferi desteklenir.',
    'Economy-class travel and transfers of at most 2 representatives of each invited body are supported.',
  ),
  line(
    '13.4.2',
    'computed',
    'Davet edilen her kuruluşun en fazla 2 temsilcisi için kişi başına günde 1.800 TL’ye kadar oda-kahvaltı desteklenir; tutar her yıl güncellenir.',
    'Room and breakfast up to 1,800 TL per person per day is supported for at most 2 representatives of each invited body; the amount is updated every year.',
    ['O-32', 'O-35'],
  ),
  line(
    '13.4.3',
    'computed',
    'Yarışma ve etkinlikte tercümanlık desteklenir; tercüman sayısı sınırlanmamıştır.',
    'Interpreting at competitions and events is supported; the number of interpreters is not limited.',
  ),
  line(
    '13.4.4',
    'computed',
    'Yarışma ve etkinliğin yer kirası ile teknik araç gereç kirası desteklenir.',
    'Rent of the venue and of technical equipment for competitions and events is supported.',
  ),
  line(
    '13.4.5',
    'computed',
    'Yarışma ve etkinliğin görsel, yazılı ve işitsel tanıtımı desteklenir.',
    'Visual, printed and audio promotion of competitions and events is supported.',
    ['O-24'],
  ),
  line(
    '13.4.6',
    'computed',
    'Yarışma ve etkinliğin katalog, broşür ve tanıtım malzemesi desteklenir.',
    'Catalogues, brochures and promotional material of competitions and events are supported.',
    ['O-24'],
  ),
];
