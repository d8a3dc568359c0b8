import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** Advertising and promotion: what is out, from which day, and when the rate of the 15th is used. */
export const ofPromotion: readonly Doubt[] = [
  settled({
    id: 'O-10',
    place: words(
      'Reklam ön onayının iki ayı hangi “programın” başlangıcına göre sayılır?',
      'From the start of which “programme” are the two months for pre-approval of advertising counted?',
    ),
    reading: ['activity-start', words('tanıtım faaliyetinin', 'of the promotion activity')],
    why: words(
      'm.7’de program yoktur; söz m.11 ya da m.13’ten alınmış görünür. Bir programın parçası olan tanıtımda programın ilk günü de alınabilirdi.',
      'There is no programme in m.7; the word seems taken from m.11 or m.13. For promotion that is part of a programme, the first day of that programme could be taken too.',
    ),
    bearsOn: ['L-7.1'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-23',
    place: words(
      '“Ulaşım ve konaklama desteklenmez” kuralı m.8, 9, 11 ve 13’ün ulaşım ve konaklamasını da dışarıda bırakır mı?',
      'Does “travel and lodging are not supported” also leave out the travel and lodging of m.8, 9, 11 and 13?',
    ),
    reading: [
      'promotion-only',
      words('bırakmaz; yalnızca tanıtım giderleri içindir', 'it does not; it is for promotion expenses only'),
    ],
    why: words(
      'm.18/17 “tanıtım faaliyetleri kapsamında” der. Geniş okunursa m.8/6, 9/10, 11/3 ve 13/4’ün açıkça desteklediği giderler boşa çıkar.',
      'm.18/17 says “within promotion activities”. Read widely, it would undo what m.8/6, 9/10, 11/3 and 13/4 support in so many words.',
    ),
    bearsOn: ['L-8.6', 'L-9.10', 'L-11.3.1', 'L-13.4.1', 'L-18.17.1'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-24',
    place: words(
      'Türkçe ve yurt içine yönelik tanıtımın dışarıda kalması heyet, sanal fuar, yarışma ve etkinlikleri de bağlar mı?',
      'Does leaving out promotion in Turkish or towards Türkiye also bind missions, virtual fairs, competitions and events?',
    ),
    reading: [
      'not-refused',
      words(
        'kendiliğinden bağlamaz; m.11, 12 ve 13’ün tanıtımı bu nedenle reddedilmez, incelemecinin görmesi gerekir',
        'not by itself; promotion under m.11, 12 and 13 is not refused for it, the examiner should look at it',
      ),
    ],
    why: words(
      'm.13’ün bir amacı yurt içindeki farkındalıktır; Türkçe tanıtım onun aracıdır. m.18/17 yine de “bu Genelgede belirtilen tanıtım faaliyetleri”nden söz eder: hepsine uygulandığı okumada bu tanıtım reddedilirdi.',
      'One aim of m.13 is awareness inside Türkiye, and promotion in Turkish serves it. Still m.18/17 speaks of “the promotion activities in this circular”: were it read of all of them, this promotion would be refused.',
    ),
    bearsOn: ['L-11.3.3', 'L-11.4', 'L-12.6', 'L-13.4.4', 'L-13.4.5', 'L-13.4.6'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-34',
    place: words(
      'Ayın 15’i kuralındaki “üçten fazla” ödeme kaçtır?',
      'How many are the “more than three” payments of the rule of the 15th?',
    ),
    reading: ['four-or-more', words('ayda 4 ya da daha çok', '4 or more in a month')],
    why: words(
      'Üçüncü ödeme üçten fazla değildir. Genel dilde “üç ve üzeri” anlaşılabilirdi, ama söz açıktır.',
      'A third payment is not more than three. In loose speech “three and more” might be meant, but the words are plain.',
    ),
    bearsOn: ['L-18.2'],
    actsOn: 'assessment',
  }),
  {
    id: 'M-10',
    place: words(
      'Ayın 15’i kuralında ödemeler ne başına sayılır?',
      'For the rule of the 15th, per what are payments counted?',
    ),
    readings: {
      'per-kind': words(
        'faaliyet türü başına: arama motoru ve sosyal medya reklamları ayrı ayrı',
        'per kind of activity: search and social-media ads apart',
      ),
      'per-platform': words('reklam platformu başına', 'per ad platform'),
      'in-all': words('bütün bu reklamlar için birlikte', 'for all of these ads together'),
    },
    taken: 'per-kind',
    why: words(
      'Metin sayımın kapsamını yazmaz; M-10 başvuran ve faaliyet türü başına saymayı önerir.',
      'The text does not say what is counted together; M-10 proposes to count per applicant and kind of activity.',
    ),
    bearsOn: ['L-18.2', 'M-10'],
    actsOn: 'assessment',
  },
];
