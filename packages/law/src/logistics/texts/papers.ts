import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 18, paragraphs 1 to 9: rates of exchange, who pays and how, related persons. Paragraphs 2 and 4 stand with the shared rules. */
const moneyTexts: readonly RuleText[] = [
  line(
    '18.1',
    'computed',
    'TCMB’nin bilgi amaçlı kur tablosunda bulunmayan para birimleri www.oanda.com kuruyla çevrilir.',
    'Currencies that are not in the TCMB information-only table are converted at the rate of www.oanda.com.',
    ['M-9'],
  ),
  line(
    '18.3',
    'computed',
    'Ödeme, kural olarak başvuranın kendisi tarafından bankacılık kanalıyla yapılır.',
    'Payment is in principle made by the applicant itself through a bank.',
  ),
  line(
    '18.5',
    'computed',
    'Uluslararası ölçüde bankacılığın yerleşmediği ülkelerde banka dışı ödeme, ancak Ticaret Müşavirliği veya Ataşeliği ödeme belgesinin o ülkede geçerli olduğunu onaylarsa desteklenir.',
    'In countries without banking of international standard a non-bank payment is supported only if the Commercial Counsellor or Attaché approves that its paper is valid there.',
  ),
  line(
    '18.6',
    'procedure',
    'Ticaret Müşavirliğinin veya Ataşeliğinin onayladığı yurt dışı banka belgesinde ayrıca banka onayı aranmaz.',
    'A foreign bank paper approved by the Commercial Counsellor or Attaché needs no approval of the bank.',
  ),
  line(
    '18.7',
    'computed',
    'Ödemeyi ortak, çalışan veya imza sirkülerindeki bir kişi yapmışsa ödeme bankadan geçmiş olmalı ve bu bağ belgelenmelidir.',
    'If a partner, an employee or a person in the signature circular has paid, the payment must have gone through a bank and the link must be proved.',
  ),
  line(
    '18.8',
    'computed',
    'Yurt dışı birimde ödemeyi organik bağı olan yurt dışı şirket yapabilir; o zaman destek, yurt dışı ortaklık oranıyla hesaplanır.',
    'For a unit abroad a foreign company with an organic bond may pay; the support then takes the share in that company into account.',
    ['O-16'],
  ),
  line(
    '18.9',
    'computed',
    'Harcayan ile hizmeti veren, faturayı düzenleyen, kiraya veren veya istihdam edilen ilişkili kişi olamaz; böyle bir bağ varsa incelemeci kuruluşa beyan edilmesi zorunludur.',
    'Spender and supplier, invoicer, lessor or employee must not be related persons; where there is such a link, it must be declared to the examining body.',
    ['M-11'],
  ),
];

/** Article 18, paragraphs 10 to 15: approval of papers and contracts. */
const approvalTexts: readonly RuleText[] = [
  line(
    '18.10',
    'computed',
    'Yurt içinden alınan tanıtım malzemesinin yurt dışına gittiği; bedelsiz veya iz bedelli gümrük beyannamesi, miktarı gösteren kurye veya kargo faturası ya da benzer belgeyle kanıtlanır.',
    'That promotional material bought in Türkiye went abroad is proved by a customs declaration free of charge or at nominal value, a courier or cargo invoice detailed by quantity, or a similar paper.',
  ),
  line(
    '18.11',
    'computed',
    'Yurt dışında düzenlenen belgeler içerik, doğruluk ve rayiç yönünden Ticaret Müşavirliğinin veya Ataşeliğinin onayına tabidir. Bireysel katılım belgeleri ile elektronik ortamda denetlenebilen arama motoru ve sosyal medya reklamı belgeleri bunun dışındadır.',
    'Papers issued abroad need approval of the Commercial Counsellor or Attaché on content, truth and market price. Papers of individual participation, and papers of search-engine and social-media ads that can be checked online, do not.',
    ['M-12'],
  ),
  line(
    '18.12',
    'procedure',
    'Onaylanan belgeye “5448 sayılı Karar çerçevesinde onaylanmıştır” yazılır; imza, ad ve tarih konur. Çok sayfalı belgede şerh ilk veya son sayfada kapsadığı sayfa sayısıyla yer alır, öbür sayfalar paraflanır. Fotokopide asıl görülünce “aslı görülmüştür” eklenir.',
    'An approved paper carries the note “5448 sayılı Karar çerçevesinde onaylanmıştır”, signature, name and date. On several pages the note stands on the first or last one with the number of pages it covers, the others are initialled. On a copy “aslı görülmüştür” is added once the original was seen.',
  ),
  line(
    '18.13',
    'procedure',
    'Belge, faaliyetin yapıldığı ülkeden başka bir ülkede düzenlenmişse onayı, düzenlendiği ülkedeki Müşavirlik veya Ataşelik öbürüyle görüşerek verir. Yabancı tarafla sözleşmeyi, o tarafın yerleşik olduğu ülkedeki onaylar.',
    'A paper issued in another country than that of the activity is approved by the Counsellor or Attaché of the issuing country, after asking the other. A contract with a foreign party is approved where that party is resident.',
  ),
  line(
    '18.14',
    'procedure',
    'Elektronik ortamda karşılıklı iletilen sözleşme, başvuranın yetkilisinin ıslak imzasını taşıyorsa asıl sayılır. Hizmet sunanın internet sitesinde yayımladığı standart koşullar imzasız sözleşme olarak kabul edilir.',
    'A contract exchanged electronically counts as an original if it bears the wet signature of the applicant’s authorised person. Standard terms that a provider publishes on its site are accepted as a contract without signature.',
  ),
  line(
    '18.15',
    'computed',
    'Tanıtım faturası faaliyetin türünü, içeriğini, bedelini ve tarihini yeterince gösteriyorsa ayrıca sözleşme aranmaz.',
    'Where the invoice for promotion shows kind, content, price and date of the activity well enough, no separate contract is asked for.',
  ),
];

/** Article 18, paragraphs 16 to 21: invoices, what promotion leaves out, support years, kinds of papers. */
const invoiceTexts: readonly RuleText[] = [
  line(
    '18.16',
    'computed',
    'Faturadan faaliyetin niteliği anlaşılmalıdır; istenen destek ile fatura arasında bağ kurulamazsa harcama desteklenmez.',
    'The nature of the activity must be visible on the invoice; where no link between claim and invoice can be made, the expense is not supported.',
  ),
  line(
    '18.17.1',
    'computed',
    'Tanıtım faaliyetlerinde ulaşım ve konaklama desteklenmez.',
    'Within promotion activities travel and lodging are not supported.',
    ['O-23'],
  ),
  line(
    '18.17.2',
    'computed',
    'Tanıtım faaliyetlerinde tanıtım malzemesinin nakliyesi desteklenmez.',
    'Within promotion activities carriage of promotional material is not supported.',
  ),
  line(
    '18.17.3',
    'computed',
    'Türkçe yapılan tanıtım desteklenmez.',
    'Promotion in Turkish is not supported.',
    ['O-24'],
  ),
  line(
    '18.17.4',
    'computed',
    'Yurt içine yönelik tanıtım desteklenmez.',
    'Promotion towards Türkiye is not supported.',
    ['O-24'],
  ),
  line(
    '18.17.5',
    'computed',
    'Yurt dışında Türkçe yayın yapan yayın organlarındaki tanıtım desteklenmez.',
    'Promotion in media abroad that broadcast or publish in Turkish is not supported.',
  ),
  line(
    '18.17.6',
    'computed',
    'Arama motoru optimizasyonu desteklenmez.',
    'Search-engine optimisation is not supported.',
  ),
  line(
    '18.18',
    'procedure',
    'Arama motoru ve sosyal medya reklamlarında, faturalamanın özeti olan ekstreler de fatura sayılır.',
    'For search-engine and social-media ads statements that sum up the billing count as invoices too.',
  ),
  line(
    '18.19',
    'computed',
    'Birden çok destek yılına yayılan faaliyet güne göre bölünür; her bölüm kendi destek yılının limitinden karşılanır.',
    'An activity that runs over several support years is split by days; each part falls under the limit of its own support year.',
    ['C-1'],
  ),
  line(
    '18.20',
    'procedure',
    'Fatura yerine, 213 sayılı Vergi Usul Kanununa uygun serbest meslek makbuzu da kabul edilir.',
    'A self-employment receipt under the Tax Procedure Law, no. 213, is accepted in place of an invoice.',
  ),
  line(
    '18.21',
    'computed',
    'Dekont, e-dekont, hesap dökümü, SWIFT belgesi ve kredi kartı ekstresi ödeme belgesidir. Çekle ödemede banka onaylı çek fotokopisi ile banka onaylı hesap dökümü verilir.',
    'A receipt, e-receipt, account statement, SWIFT paper or credit-card statement is a payment document. For a cheque a copy approved by the bank and an account statement approved by the bank are given.',
  ),
  line(
    '18.21a',
    'computed',
    'Cirolu çekle yapılan ödeme desteklenmez.',
    'A payment by endorsed cheque is not supported.',
  ),
];

/** Article 18: miscellaneous provisions. */
export const miscellaneousTexts: readonly RuleText[] = [...moneyTexts, ...approvalTexts, ...invoiceTexts];
