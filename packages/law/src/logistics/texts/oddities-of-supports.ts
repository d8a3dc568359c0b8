import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { odd } from './odd.ts';

/** Oddities of articles 1 to 9. */
export const supportOddities: readonly RuleText[] = [
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
