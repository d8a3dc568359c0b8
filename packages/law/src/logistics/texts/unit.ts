import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 6, paragraphs 1 to 7: what a unit abroad costs, how it is inspected, how rent is paid. */
const runningTexts: readonly RuleText[] = [
  line(
    '6.1',
    'computed',
    'Yurt dışı birimin brüt kirası, komisyonu ve açılması veya işletilmesi için gereken belgelendirme giderleri desteklenir. Yalnızca yararlanıcılar yararlanır.',
    'Supported are the gross rent of a unit abroad, commission, and certification costs of opening or running it. Only beneficiaries may have it.',
  ),
  line(
    '6.1a',
    'procedure',
    'Başvuru, harcama yapıldıktan sonra EK-6 belgeleriyle yapılır. Metin kime yapılacağını yazmaz; yeri incelemeci kuruluştur.',
    'The application is made with the papers of EK-6 after the spending. The text does not say to whom; its place is the examining body.',
    ['O-9'],
  ),
  line(
    '6.2',
    'computed',
    'Brüt kira, alan kirasını ve birime ilişkin vergi, resim ve harçları kapsar. Paylaşımlı ofis şirketinden alınan ofis kullanımı da brüt kira sayılır.',
    'Gross rent covers the rent of the area and the taxes, duties and fees on the unit. Office use bought from a shared-office company counts as gross rent too.',
  ),
  line(
    '6.3',
    'computed',
    'Kararın yayımından, yani 20 Nisan 2022’den önce açılmış birimler de desteklenebilir; ancak yalnızca o günden sonraki kira dönemleri ve ödemeler için.',
    'Units opened before the Decision was published on 20 April 2022 may be supported too, but only for rent periods and payments after that day.',
    ['O-20'],
  ),
  line(
    '6.4',
    'computed',
    'Ticaret Müşavirliği veya Ataşeliği belgeleri onaylamadan önce ve her destek yılında birimi yerinde inceler; faaliyetin Türkiye’nin döviz kazandırıcı hizmet gelirini artırmaya yönelik olup olmadığını değerlendirir ve EK-6A formunu incelemeci kuruluşa gönderir.',
    'The Commercial Counsellor or Attaché inspects the unit on site before approving the papers and again in every support year, judges whether its activity is meant to raise Türkiye’s foreign-exchange service revenue, and sends form EK-6A to the examining body.',
  ),
  line(
    '6.4a',
    'judged',
    'EK-6A formunda olumsuz görüş verilen birim destek kapsamından çıkarılır.',
    'A unit with a negative opinion in form EK-6A leaves the support.',
  ),
  line(
    '6.5',
    'procedure',
    'Yerinde inceleme için Ticaret Müşavirliğine veya Ataşeliğine haber vermek ve onu davet etmek yararlanıcının görevidir.',
    'It is for the beneficiary to notify the Commercial Counsellor or Attaché and to invite them to the on-site inspection.',
  ),
  line(
    '6.6',
    'computed',
    '6 ay ve daha uzun dönemin kirası tek seferde ödenmişse destek 6’şar aylık dönemler için, her biri EK-6A formu verildikten sonra ödenir.',
    'Where rent of 6 months or more is paid at once, support is paid by periods of 6 months, each after a form EK-6A is handed in.',
  ),
  line(
    '6.7',
    'computed',
    'Desteklenen birimin kira sözleşmesi değişirse yeni sözleşme Ticaret Müşavirliğine veya Ataşeliğine verilir; kiranın rayice uygunluğu orada incelenir ve onaylanır.',
    'If the lease of a supported unit changes, the new lease goes to the Commercial Counsellor or Attaché, who checks the rent against the market and approves it.',
  ),
];

/** Article 6, paragraphs 8 to 12: foreign company, organic bond, changes and closure. */
const bondTexts: readonly RuleText[] = [
  line(
    '6.8',
    'computed',
    'Birimi yararlanıcı kendisi veya yurt dışındaki şirketi açabilir. Yurt dışı şirkette organik bağ aranır; bağı olan yurt dışı şirket ödemeleri de yapabilir.',
    'The beneficiary may open the unit itself or through its company abroad. Of the company abroad an organic bond is asked; with it, that company may also make the payments.',
  ),
  line(
    '6.9',
    'computed',
    'Organik bağ şu hâllerde vardır: yararlanıcı tüzel kişi olarak yurt dışı şirketin ortağıdır; veya yararlanıcının en az %51’ine sahip ortakları yurt dışı şirketin ortağıdır; veya halka açık yararlanıcıda, halka açık kısım düşüldükten sonra kalan hissenin %51’ine sahip ortaklar yurt dışı şirketin ortağıdır.',
    'There is an organic bond if: the beneficiary as a legal person is a partner of the foreign company; or partners holding at least 51 % of the beneficiary are partners of the foreign company; or, for a listed beneficiary, partners holding 51 % of the shares left after the free float is taken out are partners of it.',
    ['O-17'],
  ),
  line(
    '6.10',
    'computed',
    'Destek, yurt dışı şirketteki ortaklık oranıyla çarpılarak hesaplanır.',
    'The support is multiplied by the share held in the foreign company.',
    ['O-16', 'O-17'],
  ),
  line(
    '6.11',
    'computed',
    'Yurt içindeki veya yurt dışındaki ortaklık yapısı, destek oranını değiştirecek ya da desteği bitirecek biçimde değişirse yararlanıcı 3 ay içinde bilgilerini günceller ve belgeleri incelemeci kuruluşa verir.',
    'If ownership at home or abroad changes so that the rate changes or the support ends, the beneficiary updates its data and files the papers with the examining body within 3 months of the change.',
    ['O-18'],
  ),
  line(
    '6.11a',
    'computed',
    'Ortaklık değişikliğini 3 ay içinde bildirmediği saptanan yararlanıcı birim desteğinden çıkarılır; bekleyen dosyaları değerlendirilmez.',
    'A beneficiary found not to have notified a change of ownership within 3 months leaves the unit support; its pending files are not assessed.',
  ),
  line(
    '6.12',
    'computed',
    'Desteğe alınan birim kapanırsa veya organik bağ sona ererse yararlanıcı bunu 1 ay içinde hem incelemeci kuruluşa hem Ticaret Müşavirliğine veya Ataşeliğine bildirir.',
    'If a supported unit closes or the organic bond ends, the beneficiary tells both the examining body and the Commercial Counsellor or Attaché within 1 month.',
    ['O-18', 'O-19'],
  ),
  line(
    '6.12a',
    'computed',
    'Kapanma veya bağın sona ermesi bildirilirse o tarihten önceki dönem desteklenmeye devam eder.',
    'If the closure or the end of the bond is notified, the period before it is still supported.',
    ['O-19'],
  ),
];

/** Article 6, paragraphs 13 to 15: months of rent, sub-letting, length of the support. */
const rentTexts: readonly RuleText[] = [
  line(
    '6.13',
    'computed',
    'Ödeme belgesinde kiranın hangi aylara ait olduğu yazmalıdır; yazmıyorsa kiraya verenin faturası veya yazısı bunu göstermelidir.',
    'The payment document must say which months of rent it covers; if it does not, an invoice or a letter of the lessor must.',
  ),
  line(
    '6.14',
    'computed',
    'Desteklenen birim alt kiraya verilemez; verildiği saptanırsa birim destekten çıkar.',
    'A supported unit may not be sub-let; if it is found to be, the unit leaves the support.',
  ),
  line(
    '6.15',
    'computed',
    'Birim desteği, desteğe konu edilen ilk ayda başlar ve 5 yıl sonra biter; önceki dönem desteklenmez.',
    'The support of a unit begins with the first month put forward for it and ends 5 years later; earlier periods are not supported.',
    ['O-26', 'C-3'],
  ),
];

/** Article 6: the unit abroad. */
export const unitTexts: readonly RuleText[] = [...runningTexts, ...bondTexts, ...rentTexts];
