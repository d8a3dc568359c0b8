import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { note } from './line.ts';

/** An oddity of the circular’s text with the reading proposed for it. */
function odd(id: string, paragraphs: string, tr: string, en: string): RuleText {
  return note(id, ['doubt', 'assumed', `5448 Genelgesi ${paragraphs}`, 'S'], tr, en, [id]);
}

/** Oddities of articles 1 to 9. */
const earlyOddities: readonly RuleText[] = [
  odd(
    'O-1',
    'm.15/1, m.15/2',
    '“10 baz puan” sözcük anlamıyla 0,10 yüzde puanıdır; 10 yüzde puanı olarak okunur, çünkü kardeş tablolar %60 ile 10 puanı, iklim belgelerinde %70’i gösterir.',
    '“10 baz puan” is literally 0.10 percentage points; it is read as 10 percentage points, since sister tables show 60 % and 10 points, and 70 % for climate documents.',
  ),
  odd(
    'O-2',
    'm.15',
    'İlave oran “uygulanabilir” der, yani takdire bırakır. Kural olarak uygulanır, incelemecinin kararı olarak işaretlenir.',
    'The additional rate “may” be applied, so it is left to discretion. It is applied as a rule and marked as a decision of the examiner.',
  ),
  odd(
    'O-3',
    'm.1, m.14',
    'Bu maddelerde 2 fıkra da (1) numaralıdır; ikincisi (2) olarak okunur.',
    'In these articles 2 paragraphs are numbered (1); the second is read as (2).',
  ),
  odd(
    'O-4',
    'm.3',
    'Bentlerin harf sırası bozuktur (c, d, ç, e); sonucu etkilemez.',
    'The order of the letters is damaged (c, d, ç, e); it has no effect.',
  ),
  odd(
    'O-5',
    'm.11/3, m.14',
    'Bent harfleri metinde sayıya dönmüş, göndermeler harfli kalmıştır; a birinci, b ikinci bent sayılır. Ön heyetin göndermesi ulaşım ve konaklama bendine, ciro belgesininki ciro bendinedir.',
    'Letters of items became numbers in the text while references kept the letters; a is taken as the first item, b as the second. The preliminary mission points to the item on travel and lodging, the proof of turnover to the item on turnover.',
  ),
  odd(
    'O-6',
    'm.12/6',
    'Son bent hem “4.” hem “ç)” diye yazılmıştır; tek bent olarak okunur.',
    'The last item is written both “4.” and “ç)”; it is read as one item.',
  ),
  odd(
    'O-7',
    'm.10/3',
    'Cümlenin başı eksiktir (“ir yapımın…”); tanıtımdaki karşılığı gibi okunur: uygun yapım veya oyun seçilerek hedef kitleye ulaşılması.',
    'The head of the sentence is lost (“ir yapımın…”); it is read like its parallel for promotion: reaching the target group by choosing a suitable production or game.',
  ),
  odd(
    'O-8',
    'm.9/10',
    'Sözcükler 2 kez yazılmıştır; katılımcılar, yararlanıcılar ve işbirliği kuruluşları olarak okunur.',
    'Words are written 2 times; participants are read as beneficiaries and cooperation bodies.',
  ),
  odd(
    'O-9',
    'm.6/1',
    'Birim başvurusunun kime yapılacağı yazmaz; incelemeci kuruluş olarak okunur.',
    'To whom a unit application goes is not written; it is read as the examining body.',
  ),
  odd(
    'O-10',
    'm.7/1',
    'Tanıtım için “programın başlangıç tarihi” denir; tanıtım faaliyetinin başlangıcı olarak okunur.',
    'For promotion the text says “start date of the programme”; it is read as the start of the promotion activity.',
  ),
  odd(
    'O-13',
    'm.4/1, m.16/3',
    'Tescilde başvuru ancak işlem bitince, ama ödemeden itibaren 6 ay içinde yapılabilir; tescil çoğu kez daha uzun sürer. Süre ödemeden sayılır, riski gösterilir; eksik belge yolu açık tutulur.',
    'For registration one may file only once it is complete, yet within 6 months of the payment; registration often takes longer. The time runs from the payment, the risk is shown, and completing papers later is left open.',
  ),
  odd(
    'O-16',
    'm.6/10, m.18/8',
    'Ortaklık oranının her zaman mı, yalnızca yurt dışı şirket ödediğinde mi uygulanacağı açık değildir. Birim veya ödeyen yurt dışı şirketse uygulanır; yararlanıcı kendisi kiralayıp ödüyorsa %100 alınır.',
    'Whether the share applies always or only where the foreign company pays is not clear. It applies where unit or payer is the foreign company; where the beneficiary itself rents and pays, 100 % is taken.',
  ),
  odd(
    'O-17',
    'm.6/9',
    'Bağ ortaklar üzerinden kurulursa hangi yüzdenin esas alınacağı yazmaz; o ortakların yurt dışı şirketteki payı alınır ve işaretlenir.',
    'Where the bond runs through partners, which percentage counts is not written; the share of those partners in the foreign company is taken and marked.',
  ),
  odd(
    'O-18',
    'm.6/11, m.6/12',
    'Desteği bitiren ortaklık değişikliği için 3 ay, bağın sona ermesi için 1 ay yazar. Kapanma ve bağın sona ermesinde 1 ay, öbür değişikliklerde 3 ay alınır; ikisinde de 1. ayda uyarılır.',
    'The text gives 3 months for a change of ownership that ends the support, and 1 month for the end of the bond. For closure and end of the bond 1 month is taken, for other changes 3 months; in both a warning comes at month 1.',
  ),
  odd(
    'O-19',
    'm.6/12',
    '1 aylık bildirim kaçırılırsa ne olacağı yazmaz; tersinden, bildirilmeyen birim için destek olmadığı okunur ve karar yetkiliye bırakılır.',
    'What follows when the 1 month is missed is not written; by contrast it is read as no support for the unreported unit, and a person decides.',
  ),
  odd(
    'O-20',
    'm.6/3, m.16/1',
    'Eski birimler desteklenir, ama faaliyet ve ödeme yürürlükten sonra olmalıdır. Yalnızca 20 Nisan 2022’den sonraki kira dönemleri ve ödemeler alınır.',
    'Old units may be supported, yet activity and payment must be after the entry into force. Only rent periods and payments after 20 April 2022 are taken.',
  ),
  odd(
    'O-21',
    'm.8/2, m.8/3',
    'Arka arkaya etkinliklerde gidiş hem öncekinin bitişinden en çok 5 gün sonra hem sonrakinin başlangıcından en çok 5 gün önce olmalıdır; ara 10 günü aşarsa bu olanaksızdır. Türkiye’ye dönülmüşse yeni bir yolculuk sayılır.',
    'Between events travel must be at most 5 days after the end of the one before and at most 5 days before the next start; with a gap above 10 days that cannot be. A return to Türkiye is taken to begin a new trip.',
  ),
  odd(
    'O-22',
    'm.8/5, m.8/6',
    'Stantla katılım aranırken sanal etkinlikler de sayılır; sanal stant yeterli görülür.',
    'A stand is asked for while virtual events are named too; a virtual stand is taken to be enough.',
  ),
  odd(
    'O-30',
    'm.9/5',
    'Milli katılımda değişikliğin kime ve ne zamana kadar bildirileceği yazmaz; incelemeci kuruluşa, etkinlikten önce olarak okunur.',
    'For national participation it is not written to whom and by when a change is notified; it is read as the examining body, before the event.',
  ),
  odd(
    'O-31',
    'm.9/6, m.12/3',
    'Eşikler ayrıdır: milli katılımda 50 katılımcı ve 500 ziyaretçi, kendi sanal fuarında 30 ve 500; yabancı katılımcı yarısı yalnızca ilkinde aranır. Bunun amaçlandığı kabul edilir.',
    'The thresholds differ: 50 exhibitors and 500 visitors for a national participation, 30 and 500 for a virtual fair of one’s own; half of foreign exhibitors is asked only in the first. This is taken to be intended.',
  ),
];

/** Oddities of articles 10 to 19 and of the regime as a whole. */
const lateOddities: readonly RuleText[] = [
  odd(
    'O-11',
    'm.14/1 (2)',
    '“Son 2 takvim yılı” ile “yıllık ortalama” birlikte yazılmıştır. Başvuru yılından önce tamamlanan 2 yılın ortalaması alınır, her yıl ayrı aranmaz; 2 yıldan genç şirket için kural yoktur.',
    '“Last 2 calendar years” and “yearly average” stand together. The mean of the 2 years completed before the year of application is taken, not each year; for a firm younger than 2 years there is no rule.',
  ),
  odd(
    'O-12',
    'm.14/1 (3), m.3/1',
    'Başvuru koşulu yalnızca yük taşımacılığı belgesini, tanım ise lojistik işletmeciliği ve taşıma organizatörlüğünü de sayar. 3 belge türünden herhangi biri kabul edilir, uyarı gösterilir.',
    'The condition for applying names only the document for freight carriage, the definition also logistics operation and forwarding. Any of the 3 kinds of document is accepted, with a warning.',
  ),
  odd(
    'O-14',
    'm.10/1, m.16/3',
    'Ürün yerleştirmede gösterim, ödemeden 6 ay sonrasına kalabilir. Süre ödemeden sayılır, riski gösterilir.',
    'For product placement the showing may come more than 6 months after the payment. The time runs from the payment and the risk is shown.',
  ),
  odd(
    'O-15',
    'm.16/5, m.5/2',
    'Süre belgenin düzenlenme gününden sayılırken gözetim ve kullanım ücretleri sonradan doğar; düzenlemeden 6 ay sonraki giderlere ancak yenilenen belgeyle ulaşılır. İşaretlenir.',
    'The time runs from the day the document is issued, while surveillance and use fees fall due later; costs 6 months after issue can be reached only with a renewed document. It is marked.',
  ),
  odd(
    'O-23',
    'm.18/17, m.8, m.9, m.11, m.13',
    'Tanıtımda ulaşım ve konaklamanın desteklenmemesi, tanıtım maddesi ve tanıtım kalemleriyle sınırlı okunur; katılım, heyet ve yarışmadaki ulaşım ve konaklama desteklenir.',
    'That travel and lodging are not supported within promotion is read as limited to the promotion article and promotion items; travel and lodging of participation, missions and competitions stay supported.',
  ),
  odd(
    'O-24',
    'm.18/17, m.13/1',
    'Yurt içine yönelik ve Türkçe tanıtım desteklenmez; oysa yarışma ve etkinliğin amacı yurt içinde bilinirliktir. Yarışma ve etkinlik tanıtımı kendiliğinden reddedilmez, işaretlenir.',
    'Promotion at home and in Turkish is not supported; yet awareness at home is the aim of competitions and events. Their promotion is not refused by itself, it is marked.',
  ),
  odd(
    'O-25',
    'm.4/5, m.5/3, m.16/6',
    'Tescil ve pazara giriş belgelerinde başlangıç en eski faturadır ve süre yazmaz; birim, tanıtım ve ürün yerleştirmede başlangıç faaliyettir ve süre 5 yıldır. İkisi de korunur; ilk ikisinde 5 yıllık son aranmaz.',
    'For registration and market-entry documents the start is the oldest invoice and no length is written; for unit, promotion and product placement the start is the activity and the length 5 years. Both are kept; the first two have no end after 5 years.',
  ),
  odd(
    'O-26',
    'm.6/15, m.16/6',
    'Birimin başlangıcı bir yerde ilk ay, öbüründe ilk ödemedeki faaliyetin başlangıcıdır; aynı şey olarak, desteklenen ilk ayın ilk günü olarak okunur.',
    'The start of a unit is the first month in one place and the start of the activity in the first payment in the other; they are read as the same thing, the first day of the first supported month.',
  ),
  odd(
    'O-27',
    'm.16/2, m.9/7',
    'Organizatörün ve katılımcının süresi aynı günden, etkinliğin bitişinden başlar; ikisi için de 6 ay alınır.',
    'The times of organiser and participant run from the same day, the end of the event; 6 months are taken for both.',
  ),
  odd(
    'O-28',
    'm.17/2, m.17/3',
    'Hak ediş borçsuzluk belgesinden sonra hesaplanır denir, ama borç varsa hak edişten mahsup edilir. Hak ediş iki hâlde de hesaplanır; ödemeden önce belge veya mahsup aranır.',
    'The award is said to be computed after a paper of no debt, yet debts are set off from it. The award is computed in both cases; before payment the paper or the offset is asked for.',
  ),
  odd(
    'O-29',
    'm.16/11, m.16/12',
    'İmzasız başvuru değerlendirilmez, ama imzasız ön onay başvurusu değerlendirilir; ikincisi ön onay için özel kuraldır.',
    'Unsigned applications are not assessed, unsigned pre-approval applications are; the second is the special rule for pre-approvals.',
  ),
  odd(
    'O-32',
    'm.4/3, m.11/3, m.13/4',
    'Sınırların destekte mi giderde mi olduğu yazmaz. 100.000 TL ödenen desteğin sınırı; günlük 1.800 TL, orandan önce kişi başına gün başına desteğe esas giderin sınırı olarak okunur.',
    'Whether these limits are on support or on cost is not written. 100,000 TL is read as a limit on support paid; 1,800 TL a day as a limit on the eligible cost per person and day before the rate.',
  ),
  odd(
    'O-33',
    'm.8/2, m.8/9, m.11/7, m.11/9, m.12/4',
    '“5 gün”, “1 ay”, “7 gün” gibi sürelerin iş günü olup olmadığı yazmaz; takvim günü ve ayı olarak okunur.',
    'Whether times such as “5 days”, “1 month”, “7 days” are business days is not written; they are read as calendar days and months.',
  ),
  odd(
    'O-34',
    'm.18/2',
    'Ayda “üçten fazla” ödeme, 4 veya daha çok ödeme olarak okunur.',
    '“More than three” payments in a month is read as 4 or more.',
  ),
  odd(
    'O-35',
    'm.19',
    'Sözüne bakılırsa 25.000.000 TL ciro ile 120.000 TL ön onay eşiği de her yıl güncellenir; öyle okunur.',
    'By its letter the 25,000,000 TL turnover and the 120,000 TL pre-approval threshold are updated every year too; it is read so.',
  ),
  odd(
    'O-36',
    'm.9/1, m.12/1, m.13/1',
    'En az şu kadar önce başvurulması “ve ön onay alınması” istenir. O güne kadar başvurunun, başlangıca kadar onayın gerektiği okunur.',
    'The text asks to apply at least so long before “and to have pre-approval”. It is read as the filing by that time and the approval before the start.',
  ),
  odd(
    'O-37',
    'm.11/6, m.11/7',
    'Başka etkinlik yüzünden güzergâhtan ayrılan ulaşım dışarıdadır, başka güzergâh ise emsal bedelle sayılır. İlki ayrılan bölüme, ikincisi kalanına uygulanır; emsal daha düşük değilse gerçek bedel alınır.',
    'Travel off the route because of another event is out, another route counts at the comparable fare. The first is applied to the leg off the route, the second to the rest; a comparable fare that is not lower gives the actual fare.',
  ),
  odd(
    'O-38',
    'm.19',
    'Genelgenin küçük tutarlarının bin TL’ye mi tam TL’ye mi kesildiği yazmaz (200.000 veya 200.390; 240.000 veya 240.468); tam TL alınır.',
    'Whether small amounts of the circular are cut to the thousand or to whole lira is not written (200,000 or 200,390; 240,000 or 240,468); whole lira is taken.',
  ),
  note(
    'O-39',
    ['doubt', 'second-hand', '10962 sayılı Karar m.49, m.50', 'GEN'],
    '5448 sayılı Kararı, 26 Şubat 2026 tarihli ve 10962 sayılı Kararın 49. maddesinin 1 Ocak 2026’dan geçerli olarak kaldırdığı ikinci elden bilinir. Sonraki olaylar “kaldırma geçerliyse ret” olarak gösterilir; hangisinin geçerli olduğunu yetkili bir kişi gerekçesiyle belirler.',
    'That article 49 of Decision 10962 of 26 February 2026 repealed Decision 5448 with effect from 1 January 2026 is known at second hand. Later facts are shown as “refused if the repeal holds”; an authorised person settles which, with a reason.',
    ['O-39'],
  ),
];

/** Part 8: oddities of the text, with the reading proposed. */
export const oddityTexts: readonly RuleText[] = [...earlyOddities, ...lateOddities].toSorted(
  (one, other) => Number(one.rule.slice(2)) - Number(other.rule.slice(2)),
);
