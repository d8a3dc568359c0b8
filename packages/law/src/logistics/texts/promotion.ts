import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 7: advertising, promotion and marketing. */
export const advertisingTexts: readonly RuleText[] = [
  line(
    '7.1',
    'computed',
    'İşbirliği kuruluşunun 120.000 TL ve üzerindeki sektör tanıtımı için, başlangıçtan en az 2 ay önce EK-7A ile ön onay başvurusu gerekir; tutar her yıl güncellenir. Ön onay verilmeyen faaliyet desteklenmez.',
    'Sector promotion of 120,000 TL or more by a cooperation body needs a pre-approval application with EK-7A at least 2 months before it starts; the amount is updated every year. Without pre-approval there is no support.',
    ['O-10', 'O-35', 'O-38'],
  ),
  line(
    '7.1a',
    'computed',
    'Yararlanıcının tanıtımı için ön onay aranmaz.',
    'No pre-approval is asked for the promotion of a beneficiary.',
  ),
  line(
    '7.2',
    'computed',
    'Ödeme başvurusu, faaliyet bittikten sonra EK-7 belgeleriyle incelemeci kuruluşa yapılır; faaliyet döviz kazandırıcı işle ilgili olmalıdır.',
    'The payment application goes to the examining body with the papers of EK-7 after the activity is complete; the activity must concern foreign-exchange earning business.',
  ),
  line(
    '7.3',
    'judged',
    'Doğru hedef kitleye ulaşılması, uygun mekân seçilmesi ve iletinin etkin yöntemlerle verilmesi destek için esastır. Bunu sayı değil, yetkili kişi değerlendirir.',
    'Reaching the right target group, a suitable venue and effective communication are conditions of the support. A person judges them, not a figure.',
  ),
  line(
    '7.4',
    'computed',
    'Elektronik tanıtım, multivizyon, reklam panosu, basılı malzeme, eşantiyon ve tanıtım filmi tek başına istenirse, kullanıldıkları etkinliğin bilgileri ve görselleri de verilmelidir.',
    'Where electronic promotion, multivision, billboards, printed matter, giveaways or a promotional film are claimed on their own, information and visuals of the event at which they were used must be given.',
  ),
  line(
    '7.5',
    'computed',
    'Belgeleri Ticaret Müşavirliği veya Ataşeliği onayına tabi olan faaliyet, yapılmadan önce oraya bildirilir.',
    'An activity whose papers need approval of the Commercial Counsellor or Attaché is notified there before it takes place.',
  ),
  line(
    '7.6',
    'computed',
    'Yalnızca EK-7D listesindeki tanıtım unsurları desteklenir.',
    'Only promotion items on list EK-7D are supported.',
    ['C-10'],
  ),
  line(
    '7.7',
    'computed',
    'Tanıtım desteği, ilk destek ödemesindeki faaliyetin başladığı gün başlar ve 5 yıl sonra biter; önceki faaliyetler desteklenmez.',
    'The support for promotion begins on the day the activity in the first support payment starts and ends 5 years later; earlier activities are not supported.',
    ['O-25'],
  ),
];

/** Article 10: product placement. */
export const productPlacementTexts: readonly RuleText[] = [
  line(
    '10.1',
    'computed',
    'Ürün yerleştirme desteği, yurt dışında gösterilen film, belgesel, dizi, animasyon ve program formatı ile dijital oyun içindir; yararlanıcılar ve işbirliği kuruluşları yararlanır.',
    'The support for product placement is for films, documentaries, series, animations and programme formats shown abroad, and for digital games; beneficiaries and cooperation bodies may have it.',
  ),
  line(
    '10.1a',
    'computed',
    'Başvuru, oyun yurt dışında satışa çıktıktan veya yapım yurt dışında gösterime girdikten sonra EK-10 belgeleriyle incelemeci kuruluşa yapılır.',
    'The application goes to the examining body with the papers of EK-10, after the game is on sale abroad or the production is shown abroad.',
    ['O-14'],
  ),
  line(
    '10.2',
    'computed',
    'Harcamadan önce EK-10B ile ön onay alınmalıdır; belirli bir süre öncesi aranmaz. Ön onay verilmeyen gider desteklenmez.',
    'Pre-approval with EK-10B must be had before any spending; no lead time is fixed. Without it there is no support.',
  ),
  line(
    '10.3',
    'judged',
    'Uygun bir yapımın veya oyunun seçilmesi ve iletinin etkin yöntemlerle verilmesi destek için esastır. Cümlenin başı metinde eksiktir; değerlendirmeyi yetkili kişi yapar.',
    'Choosing a suitable production or game and giving the message effectively are conditions of the support. The start of the sentence is missing in the text; a person judges it.',
    ['O-7'],
  ),
  line(
    '10.4',
    'computed',
    'Ürün yerleştirme desteği, ilk destek ödemesindeki faaliyetin başladığı gün başlar ve 5 yıl sonra biter; önceki faaliyetler desteklenmez.',
    'The support for product placement begins on the day the activity in the first support payment starts and ends 5 years later; earlier activities are not supported.',
    ['O-25'],
  ),
];
