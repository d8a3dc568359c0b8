import { words } from '@kervan/kit';
import { choice, measured, yesNo } from '../fact-definition.ts';

/** Facts of advertising, promotion and product placement (circular art. 7, 9, 10). */
export const promotionFacts = [
  yesNo(
    'promotionListed',
    'item',
    words(
      'Faaliyet “Reklam, Tanıtım ve Pazarlama Faaliyetleri Listesi”nde (EK-7D) mi? (incelemeci karar verir)',
      'Is the activity on the list of advertising, promotion and marketing activities (EK-7D)? (the examiner decides)',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'targetReached',
    'item',
    words(
      'Doğru hedef kitleye uygun yer ya da yapımla, etkin bir iletişimle ulaşıldı mı? (incelemeci karar verir)',
      'Was the right target group reached by a suitable venue or production and effective communication? (the examiner decides)',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'eventMaterialShown',
    'line',
    words(
      'Malzemenin kullanıldığı etkinliğin bilgisi ve görselleri verildi mi?',
      'Were information and visuals of the event given in which the material was used?',
    ),
  ),
  yesNo(
    'counsellorToldBefore',
    'item',
    words(
      'Faaliyet, gerçekleşmeden önce Ticaret Müşavirliğine bildirildi mi?',
      'Was the activity notified to the Counsellor before it took place?',
    ),
  ),
  measured(
    'programmeCost',
    'amount',
    'item',
    words(
      'Sektör tanıtımı programının tutarı kaç TL?',
      'What does the sector-promotion programme cost, in lira?',
    ),
    { currency: 'TRY' },
  ),
  yesNo(
    'foreignExchangeEarning',
    'item',
    words(
      'Faaliyet döviz kazandırıcı hizmete mi ilişkin? (incelemeci karar verir)',
      'Does the activity concern foreign-exchange earning services? (the examiner decides)',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'regularAds',
    'item',
    words(
      'Sosyal medya sayfası sponsorlu reklamlarla düzenli olarak tanıtılıyor mu?',
      'Is the social-media page promoted regularly by sponsored ads?',
    ),
  ),
  choice(
    'audience',
    'item',
    {
      foreign: words('yurt dışına, yabancı dilde', 'abroad, in a foreign language'),
      turkishLanguage: words('Türkçe yapıldı', 'made in Turkish'),
      towardsTurkiye: words('yurt içine yönelik', 'aimed at Türkiye'),
      turkishMedia: words('yurt dışında Türkçe yayın organında', 'in media abroad that publish in Turkish'),
    },
    words('Tanıtım kime ve hangi dilde?', 'For whom and in which language is the promotion?'),
  ),
  yesNo(
    'sentAbroadProven',
    'line',
    words(
      'Malzemenin yurt dışına gönderildiği gümrük beyannamesi ya da ayrıntılı kargo faturasıyla belgelendi mi?',
      'Is it proven by a customs declaration or a detailed courier invoice that the material was sent abroad?',
    ),
  ),
  yesNo(
    'adPaymentsComplete',
    'support',
    words(
      'O ayın bütün sosyal ağ ve arama motoru reklamı ödemeleri bu başvuruda mı?',
      'Are all payments of the month for social-network and search ads in this claim?',
    ),
  ),
  measured(
    'shownAbroadOn',
    'day',
    'item',
    words(
      'Yapım yurt dışında hangi gün gösterime girdi ya da oyun satışa çıktı?',
      'On which day was the production shown, or the game put on sale, abroad?',
    ),
  ),
] as const;
