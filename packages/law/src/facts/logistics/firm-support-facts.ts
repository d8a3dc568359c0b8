import { words } from '@kervan/kit';
import { choice, measured, yesNo } from '../fact-definition.ts';

/** Facts of marks, market-entry documents and units abroad (circular art. 4, 5, 6). */
export const firmSupportFacts = [
  measured(
    'documentIssuedOn',
    'day',
    'item',
    words(
      'Tescil/koruma belgesi ya da pazara giriş belgesi hangi gün düzenlendi?',
      'On which day was the registration or market-entry document issued?',
    ),
  ),
  yesNo(
    'documentListed',
    'item',
    words(
      'Belge “Desteklenen Belge ve Sertifika Listesi”nde (EK-5B) mi? (incelemeci kuruluş karar verir)',
      'Is the document on the list of supported documents (EK-5B)? (the examiner decides)',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'climateDocument',
    'item',
    words(
      'Belge iklim değişikliğini azaltma, uyum ya da kirliliğin önlenmesine mi yönelik?',
      'Does the document concern climate mitigation, climate adaptation or pollution prevention?',
    ),
    { why: 'judge' },
  ),
  measured(
    'additionalPoints',
    'share',
    'item',
    words(
      'İncelemeci kaç puan ilave oran veriyor? (en çok 10)',
      'How many additional points does the examiner give? (at most 10)',
    ),
    { why: 'judge' },
  ),
  choice(
    'unitHolder',
    'item',
    {
      beneficiary: words('yararlanıcı doğrudan', 'the beneficiary itself'),
      foreignCompany: words('yurt dışındaki şirketi', 'its company abroad'),
    },
    words('Birimi kim açtı?', 'Who opened the unit?'),
  ),
  choice(
    'organicBond',
    'item',
    {
      partner: words('yararlanıcı şirkete ortak', 'the beneficiary is a partner'),
      partners51: words(
        'yararlanıcının en az %51 ortakları şirkete ortak',
        'partners holding at least 51 % of it are partners',
      ),
      listedPartners51: words(
        'halka açık kısım dışındaki hissenin %51 ortakları şirkete ortak',
        'partners holding 51 % without the free float are partners',
      ),
      none: words('bağ yok', 'no bond'),
    },
    words('Yurt dışındaki şirketle organik bağ nasıl?', 'What is the organic bond with the company abroad?'),
  ),
  measured(
    'foreignShare',
    'share',
    'item',
    words('Yurt dışındaki şirkette ortaklık payı yüzde kaç?', 'What per cent of the company abroad is held?'),
  ),
  choice(
    'unitOpinion',
    'item',
    {
      none: words('yerinde inceleme yapılmadı', 'not inspected yet'),
      positive: words('olumlu (EK-6A)', 'positive (EK-6A)'),
      negative: words('olumsuz (EK-6A)', 'negative (EK-6A)'),
    },
    words(
      'Ticaret Müşavirinin bu destek yılındaki yerinde inceleme görüşü nedir?',
      'What is the Counsellor’s opinion after the inspection of this support year?',
    ),
    { why: 'judge' },
  ),
  measured(
    'inspectedThrough',
    'day',
    'item',
    words(
      'EK-6A formu verilen kira dönemleri hangi güne kadar (o gün dahil)?',
      'Up to which day (included) are the rent periods covered by an EK-6A form?',
    ),
    { why: 'await' },
  ),
  choice(
    'lease',
    'item',
    {
      unchanged: words('değişmedi', 'not changed'),
      changedApproved: words(
        'değişti, Müşavirlik rayice uygun buldu',
        'changed, and approved at market value',
      ),
      changedNotApproved: words('değişti, onay yok', 'changed, not approved'),
    },
    words('Kira sözleşmesi değişti mi?', 'Has the lease changed?'),
  ),
  choice(
    'ownershipChange',
    'item',
    { none: words('yok', 'none'), changed: words('var', 'there was one') },
    words(
      'Ortaklık yapısında oranı ya da desteği etkileyen değişiklik var mı?',
      'Was there a change of ownership that bears on the rate or the support?',
    ),
    { presumed: 'none' },
  ),
  measured(
    'ownershipChangedOn',
    'day',
    'item',
    words('Ortaklık hangi gün değişti?', 'On which day did the ownership change?'),
  ),
  measured(
    'ownershipNotifiedOn',
    'day',
    'item',
    words('Değişiklik hangi gün bildirildi?', 'On which day was the change notified?'),
  ),
  choice(
    'unitState',
    'item',
    {
      open: words('açık', 'open'),
      closed: words('kapandı ya da organik bağ bitti', 'closed, or the bond ended'),
    },
    words('Birim açık mı?', 'Is the unit open?'),
    { presumed: 'open' },
  ),
  measured(
    'unitClosedOn',
    'day',
    'item',
    words('Birim hangi gün kapandı ya da bağ bitti?', 'On which day did the unit close or the bond end?'),
  ),
  measured(
    'closureNotifiedOn',
    'day',
    'item',
    words('Kapanış hangi gün bildirildi?', 'On which day was the closure notified?'),
  ),
  yesNo('sublet', 'item', words('Birim alt kiraya verildi mi?', 'Is the unit sub-let?'), {
    presumed: 'no',
  }),
  yesNo(
    'rentMonthsShown',
    'line',
    words(
      'Ödeme belgesi ya da kiraya verenin yazısı kiranın hangi aya ait olduğunu gösteriyor mu?',
      'Does the payment document or a letter of the lessor show the months the rent is for?',
    ),
  ),
] as const;
