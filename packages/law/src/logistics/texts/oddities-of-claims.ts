import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { note } from './line.ts';
import { odd } from './odd.ts';

/** Oddities of articles 10 to 19 and of the regime as a whole. */
export const claimOddities: readonly RuleText[] = [
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
    'Yurt içine yönelik ve Türkçe tanıtım desteklenmez; oysa yarışma ve etkinliğin amacı yurt içinde bilinirliktir. Heyet, sanal fuar, yarışma ve etkinlik tanıtımı bundan ötürü kendiliğinden reddedilmez, incelemeciye gösterilir.',
    'Promotion at home and in Turkish is not supported; yet awareness at home is the aim of competitions and events. Promotion of missions, virtual fairs, competitions and events is not refused for it by itself, it is shown to the examiner.',
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
