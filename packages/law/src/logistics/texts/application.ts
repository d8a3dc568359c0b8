import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 16, paragraphs 1 to 7: the days that count for an application. */
const dayTexts: readonly RuleText[] = [
  line(
    '16.1',
    'computed',
    'Hem faaliyet hem ödeme, Kararın yürürlüğe girdiği 20 Nisan 2022’den sonra olmalıdır.',
    'Both activity and payment must be later than the Decision’s entry into force on 20 April 2022.',
    ['O-20'],
  ),
  line(
    '16.2',
    'computed',
    'Bireysel katılım, milli katılım, heyet, sanal fuar ile yarışma ve etkinlik desteklerine, faaliyetin bitiminden itibaren en geç 6 ay içinde başvurulur.',
    'For individual and national participation, missions, virtual fairs, and competitions and events the application is filed within 6 months of the end of the activity.',
    ['O-27', 'M-4'],
  ),
  line(
    '16.3',
    'computed',
    'Tescil ve koruma, birim, tanıtım ve ürün yerleştirme desteklerine, ödemeden itibaren en geç 6 ay içinde başvurulur.',
    'For registration and protection, unit, promotion and product placement the application is filed within 6 months of the payment.',
    ['O-13', 'O-14', 'M-4'],
  ),
  line(
    '16.4',
    'computed',
    'Sosyal medyada yalnızca sponsorlu reklam desteklenir. Sayfanın yönetimi, tasarımı, bakımı ve güncellenmesi, ancak sayfa bu reklamlarla düzenli olarak tanıtılıyorsa desteklenir.',
    'In social media only sponsored ads are supported. Management, design, upkeep and updating of a page are supported only if the page is promoted regularly through such ads.',
  ),
  line(
    '16.5',
    'computed',
    'Pazara giriş belgeleri desteğine, belgenin düzenlendiği günden itibaren en geç 6 ay içinde başvurulur.',
    'For market-entry documents the application is filed within 6 months of the day the document is issued.',
    ['O-15', 'M-4'],
  ),
  line(
    '16.6',
    'computed',
    'Birim, tanıtım ve ürün yerleştirme destekleri, ilk destek ödemesindeki faaliyetin başladığı gün başlar ve 5 yıl sonra biter; önceki faaliyetler desteklenmez.',
    'Unit, promotion and product placement support begins on the day the activity in the first support payment starts and ends 5 years later; earlier activities are not supported.',
    ['O-25', 'O-26'],
  ),
  line(
    '16.7',
    'computed',
    'Eksik bilgi ve belgeler, eksikliğin tebliğinden itibaren en geç 3 ay içinde verilir; sonra gelenler dikkate alınmaz ve dosya eldekilere göre sonuçlandırılır.',
    'Missing information and papers are handed in within 3 months of service of the notice; later ones are ignored and the file is closed on what is there.',
    ['M-2'],
  ),
];

/** Article 16, paragraphs 8 to 17: how papers are sent, signed, kept, translated and approved. */
const paperTexts: readonly RuleText[] = [
  line(
    '16.8',
    'procedure',
    'EK-1’deki temel bilgi ve belgeler incelemeci kuruluşa bir kez verilir; güncelliğini yitiren veya değişenler yenilenir.',
    'The basic information and papers of EK-1 are given to the examining body once; what is outdated or changed is renewed.',
  ),
  line(
    '16.9',
    'procedure',
    'Bütün belgeler başvuranın KEP adresinden incelemeci kuruluşun KEP adresine gönderilir; bildirimler de KEP ile gelir. Adreslerini güncel tutmak başvuranın görevidir.',
    'All papers go from the applicant’s KEP address to that of the examining body; notices come by KEP too. It is for the applicant to keep its addresses up to date.',
  ),
  line(
    '16.10',
    'procedure',
    'KEP ile gönderilen her belge, temsile yetkili kişi tarafından 5070 sayılı Kanuna uygun nitelikli elektronik imzayla imzalanır; dosya uzantısı .pdf veya .pdf.imz olur.',
    'Every paper sent by KEP is signed by an authorised person with a qualified electronic signature under Law 5070; the file ends in .pdf or .pdf.imz.',
    ['M-6'],
  ),
  line(
    '16.11',
    'computed',
    'KEP ile gönderilmeyen veya elektronik imzası usulüne uymayan başvuru değerlendirilmez.',
    'An application that is not sent by KEP or not properly e-signed is not assessed.',
    ['O-29'],
  ),
  line(
    '16.12',
    'computed',
    'Süresinde gelen ama elektronik imzası usulüne uymayan ön onay başvurusu değerlendirilir; ancak usulüne uygun imzalanmış olarak gönderilmedikçe o faaliyetin hak edişi ödenmez.',
    'A pre-approval application that came in time but was not properly e-signed is assessed; the award for the activity is not paid, however, until it has been sent properly signed.',
    ['O-29'],
  ),
  line(
    '16.13',
    'computed',
    'KEP ile tebligat, bildirimin adrese ulaştığı günü izleyen 5. günün sonunda yapılmış sayılır (7201 sayılı Kanun).',
    'Service by KEP counts as done at the end of the 5th day after the day the notice reached the address (Law 7201).',
    ['M-1'],
  ),
  line(
    '16.14',
    'procedure',
    'Belge asılları istenmez. Başvuran, belgeleri başvurudan itibaren 10 yıl eksiksiz saklar ve denetimde sorumludur.',
    'Original papers are not asked for. The applicant keeps them complete for 10 years from the application and answers for them in an audit.',
    ['C-11'],
  ),
  line(
    '16.15',
    'computed',
    'İngilizce dışındaki yabancı dilde belgelerin yeminli Türkçe çevirisi gerekir; incelemeci kuruluş gerekli görürse İngilizce belgeler için de isteyebilir.',
    'Papers in a foreign language other than English need a sworn Turkish translation; the examining body may ask for one of English papers too.',
  ),
  line(
    '16.16',
    'procedure',
    'Onaya tabi belgede Ticaret Müşavirliği veya Ataşeliği, aslını gördükten sonra yeminli çeviriyi onaylayabilir; o zaman aslın onayı aranmaz.',
    'For a paper that needs approval the Commercial Counsellor or Attaché may approve the sworn translation after seeing the original; the original then needs no approval.',
  ),
  line(
    '16.17',
    'procedure',
    'Müşavirlik veya Ataşelik yoksa ya da kadrosu boşsa onayı Bakanlık temsilcisi verir; o da yoksa ülkedeki başka bir Müşavirlik veya Ataşelik verir. Ayrıntıları Genel Müdürlük belirler.',
    'Where there is no Commercial Counsellor or Attaché, or the post is vacant, the Ministry representative approves; without one, another Counsellor or Attaché in the country does. The General Directorate settles the details.',
    ['M-5'],
  ),
];

/** Article 16: the application. */
export const applicationTexts: readonly RuleText[] = [...dayTexts, ...paperTexts];
