import { type RuleText, told } from './rule-text.ts';

/**
 * Rules of the logistics circular (Decision 5448) that the e-export side uses as parameters or offers as readings. Source code S
 * is that circular; Q is the practice of an examining body in a sister regime. No source binds them to Decision 5986.
 */
export const sharedRuleTexts: readonly RuleText[] = [
  told(
    'L-18.2',
    ['computed', 'text', '5448 Genelgesi m.18/2', 'S'],
    'Sosyal ağ ve arama motoru reklamlarında bir ayda 3’ten fazla ödeme varsa o ayın 15’inin kuru, 15’i iş günü değilse izleyen ilk iş gününün kuru kullanılır. Lojistik Genelgesinin kuralıdır; 5986 sayılı Kararda kapalıdır, okuma olarak seçilebilir.',
    'For social-network and search-engine ads with more than 3 payments in a month the rate of the 15th of that month is used, or of the next business day if the 15th is not one. A rule of the logistics circular; it is off under Decision 5986 and may be chosen as a reading.',
    { doubts: ['M-10', 'E-13.4'] },
  ),
  told(
    'L-18.4',
    ['computed', 'text', '5448 Genelgesi m.18/4', 'S'],
    'Ödeme tarihi işlem tarihidir; belgede valör tarihi de varsa valör tarihi esas alınır.',
    'The payment date is the transaction date; if a value date (valör) is shown too, the value date counts.',
    { doubts: ['E-13.4'] },
  ),
  told(
    'M-3',
    ['computed', 'second-hand', '5448 Genelgesi m.18/4', 'S, Q'],
    '6 aylık süreyi ödeme belgesi tarihi başlatır; valör tarihi işlem tarihinden önce gelir.',
    'The payment-document date starts the 6 months; the value date goes before the transaction date.',
    { doubts: ['E-13.12'] },
  ),
  told(
    'M-4',
    ['computed', 'assumed', '–', 'Q'],
    '“6 ay” takvim ayıyla aynı numaralı güne kadar sayılır, o gün dahildir; 180 gün değildir. Ayda o gün yoksa ayın son gününe çekilmesi ve tatil nedeniyle uzamaması, kaynak bulunmadığından alınan okumadır; uyarıyla gösterilir.',
    '“6 months” runs by calendar month to the same-numbered day, that day included; it is not 180 days. Taking the last day of a month that lacks the day, and no shift for holidays, are readings for want of a source; they are shown with a warning.',
    { doubts: ['M-4'] },
  ),
  told(
    'M-9',
    ['computed', 'assumed', '–', 'S'],
    'Kur sırası: TL olduğu gibi; TCMB gösterge niteliğindeki kurlar, ödeme belgesi tarihinin döviz alışı (kotasyon USD ise çapraz kur); TCMB bilgi amaçlı tablosu; oanda.com. Kotasyon birimine (örneğin 100 JPY) uyulur. Hafta sonu ve tatilde hangi kurun alınacağı yazmaz; öneri, bir önceki bültendir ve incelemeciye gösterilir. oanda.com kurunun türü bilinmez.',
    'Ladder of rates: TL as it is; TCMB indicative list, forex buying of the payment-document date (cross rate where quoted in USD); TCMB information-only table; oanda.com. The unit of quotation (for example 100 JPY) is honoured. Which rate holds on weekends and holidays is not written; the proposal is the bulletin before, shown to the examiner. The kind of oanda.com rate is unknown.',
    { doubts: ['M-9'] },
  ),
  told(
    'M-10',
    ['computed', 'assumed', '5448 Genelgesi m.18/2', 'S'],
    'Ayın 15’i kuralında ödemeler takvim ayında sayılır; kural 3’ten çok, yani 4 veya daha fazla ödemede işler. Sayımın kapsamı (platform, para birimi, başvuran) yazmaz; öneri, başvuran ve faaliyet türü başınadır.',
    'For the rule of the 15th the payments of a calendar month are counted; it works above 3, that is from 4 payments. The scope of the count (platform, currency, applicant) is not written; the proposal is per applicant and kind of activity.',
    { doubts: ['M-10'] },
  ),
  told(
    'C-1',
    ['doubt', 'assumed', '5448 Genelgesi m.18/19, m.19', 'S, Q'],
    'Üst limitin yılı: destek yılı mı, takvim yılı güncellemesi mi, ödemenin yılı mı? Lojistik desteklerinde çözülmemiştir; orada varsayılan, destek yılı ve ödeme belgesinin düştüğü takvim yılının tutarıdır.',
    'Year of the cap: support year, calendar-year update or year of payment? Not resolved for the logistics supports; the default there is the support year, with the amount of the calendar year in which the payment document falls.',
    { doubts: ['C-1', 'E-2.31'] },
  ),
];
