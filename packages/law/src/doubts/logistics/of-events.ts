import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** Fairs, national participations, missions, virtual fairs, competitions. */
export const ofEvents: readonly Doubt[] = [
  settled({
    id: 'O-21',
    place: words(
      'Art arda iki etkinlikte gidiş günü hangi etkinliğe göre sayılır?',
      'For two events one after the other, by which of them is the outbound day told?',
    ),
    reading: [
      'by-trip',
      words(
        'Türkiye’den çıkılmışsa gidilen etkinliğin başına, öncekinden geçilmişse onun bitişine göre; Türkiye’ye dönüş yeni bir yolculuk başlatır',
        'from Türkiye, by the start of the event gone to; from the event before, by its end; a return to Türkiye begins a new trip',
      ),
    ],
    why: words(
      'm.8/2 ile m.8/3 birlikte aranırsa aralarında on günden çok olan iki etkinliğe aynı yolculukta gidilemez. İkisini de arayan okuma bu gideri reddederdi.',
      'Asked together, m.8/2 and m.8/3 make one trip to two events more than ten days apart impossible. A reading that asks both would refuse that expense.',
    ),
    bearsOn: ['L-8.2', 'L-8.3', 'L-9.12'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-22',
    place: words(
      'Sanal etkinlikte “stant ile katılım” nasıl sağlanır?',
      'How does one “take part with a stand” in a virtual event?',
    ),
    reading: ['virtual-stand', words('sanal stant yeter', 'a virtual stand is enough')],
    why: words(
      'm.8/8, “sanal ve/veya fiziki stant”tan söz eder. Fiziki stant arayan okuma sanal etkinlikleri bütünüyle dışarıda bırakırdı.',
      'm.8/8 speaks of a “virtual and/or physical stand”. Asking for a physical one would leave out virtual events altogether.',
    ),
    bearsOn: ['L-8.5'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-31',
    place: words(
      'Sanal milli katılımla sanal fuarın katılımcı ve ziyaretçi eşikleri neden farklıdır?',
      'Why do virtual national participation and virtual fairs have different thresholds of exhibitors and visitors?',
    ),
    reading: [
      'as-written',
      words(
        'bilerek: 50 ve 500 katılınan fuar, 30 ve 500 kendi düzenlenen fuar içindir',
        'on purpose: 50 and 500 are for a fair taken part in, 30 and 500 for a fair of one’s own',
      ),
    ],
    why: words(
      'Yabancı katılımcıların yarı olması da yalnızca m.9/6’da aranır. Eşiklerin birinin yanlış yazıldığını gösteren bir şey yoktur.',
      'That half of the exhibitors be foreign is asked by m.9/6 only. Nothing shows that one of the thresholds is a slip.',
    ),
    bearsOn: ['L-9.6.1', 'L-9.6.2', 'L-12.3.1', 'L-12.3.2'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-36',
    place: words(
      'Ön onayda süreye kadar başvuru mu, onay mı aranır?',
      'By the lead time of a pre-approval, is the filing asked or the approval?',
    ),
    reading: [
      'filing-then-approval',
      words(
        'süreye kadar başvuru; onay ise başlangıçtan önce',
        'the filing by that time; the approval before the start',
      ),
    ],
    why: words(
      'Süre başvuru için yazılmıştır; incelemeci de bir ay kala değerlendirir, onay iki ay önceden verilemez. Onayın da süreye kadar verilmesini isteyen okuma bununla çelişir.',
      'The time is written for the filing; and as the examiner assesses one month before, approval two months ahead cannot be. Asking for the approval by that time too would conflict with it.',
    ),
    bearsOn: ['L-9.1', 'L-11.1', 'L-12.1', 'L-13.1'],
    actsOn: 'assessment',
  }),
  {
    id: 'approval-day',
    place: words(
      'Ön onay, etkinliğin başladığı ya da ödemenin yapıldığı gün verilmiş olabilir mi?',
      'May pre-approval be given on the very day of the start, or of the payment?',
    ),
    readings: {
      before: words('olamaz; önceki bir gün verilmeli', 'no; it must be given on an earlier day'),
      'same-day': words('olabilir', 'yes'),
    },
    taken: 'before',
    why: words(
      'Metin onayın önce alınmasını ister, günün içindeki sırayı söylemez. Alınan okuma dar olanıdır.',
      'The text asks that approval comes first and says nothing of the order within a day. The narrow reading is taken.',
    ),
    bearsOn: ['L-9.1', 'L-10.2', 'L-11.1', 'L-12.1', 'L-13.1'],
    actsOn: 'assessment',
  },
  settled({
    id: 'O-37',
    place: words(
      'Heyet dışı bir etkinlik için ayrı güzergâhla, yalnızca farklı güzergâh ya da gün nasıl ayrılır?',
      'How is a leg off the route because of another event told from another route or day alone?',
    ),
    reading: [
      'leg-out-fare-least',
      words(
        'etkinlik nedeniyle sapılan bölüm desteklenmez; öbür farklarda emsal ile gerçek ücretin düşük olanı sayılır',
        'the leg off the route for the event is out; for other differences the lower of comparable and actual fare counts',
      ),
    ],
    why: words(
      'm.11/6 desteklemez, m.11/7 emsali sayar; ikisi ancak nedene göre ayrılır. Emsal daha düşük değilse hiçbir şey desteklenmez diyen okuma da “şartıyla” sözünden çıkarılabilir; gerçek ücreti almak daha makuldür.',
      'm.11/6 supports nothing, m.11/7 the comparable fare; only the reason tells them apart. That nothing is supported where the comparable fare is not lower could be drawn from “provided that”; taking the actual fare is more plausible.',
    ),
    bearsOn: ['L-11.6', 'L-11.7a'],
    actsOn: 'assessment',
  }),
  {
    id: 'area-excess',
    place: words(
      'Alan ya da gün sınırı aşılırsa giderin ne kadarı sayılır?',
      'Where a limit of area or days is exceeded, how much of the expense counts?',
    ),
    readings: {
      'pro-rata': words(
        'sınırın toplama oranı kadarı: 30 m²’lik info-stantta 25/30’u',
        'in the proportion of the limit to the whole: 25/30 of it for an info stand of 30 m²',
      ),
      refused: words('hiçbiri; gider bütünüyle reddedilir', 'none; the expense is refused whole'),
    },
    taken: 'pro-rata',
    why: words(
      '“Geçmemek üzere” sözü sınır kadarını desteklemeye de, aşanı bütünüyle dışarıda bırakmaya da elverir. Ön heyetin üç günü için de aynı okuma alınır.',
      '“Not exceeding” may support what is within the limit or leave out whoever exceeds it. The same is taken for the three days of a preliminary mission.',
    ),
    bearsOn: ['L-9.8.3', 'L-9.8.4', 'L-11.3.7'],
    actsOn: 'assessment',
  },
  settled({
    id: 'lodging-day',
    place: words(
      'Günlük konaklama tutarının yılını hangi gün belirler?',
      'Which day tells the year of the daily lodging amount?',
    ),
    reading: ['payment-day', words('ödeme belgesi günü', 'the day of the payment document')],
    why: words(
      'Kur ve üst limit de ödeme gününe bağlıdır. Konaklanan günün yılı da alınabilirdi; metin yılbaşını aşan hâli düzenlemez.',
      'Rate and ceiling hang on the day of payment too. The year of the stay could be taken; the text does not settle a case across the new year.',
    ),
    bearsOn: ['L-11.3.1', 'L-13.4.2'],
    actsOn: 'assessment',
  }),
];
