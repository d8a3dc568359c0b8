import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** When an application may be filed, what begins a support, how days are counted. */
export const ofWindows: readonly Doubt[] = [
  settled({
    id: 'O-13',
    place: words(
      'Tescil altı aydan uzun sürerse m.4 başvurusunun süresi ne zaman başlar?',
      'If registration takes longer than six months, when does the window of m.4 begin?',
    ),
    reading: [
      'by-payment',
      words(
        'yine ödemeyle; belge de başvuru gününe kadar alınmış olmalı',
        'with the payment all the same; and the document must be there by the day of filing',
      ),
    ],
    why: words(
      'm.4/1 işlemin bitmesini, m.16/3 ödemeden sonra altı ayı arar; uzun süren tescilde ikisi birlikte yerine gelemez. Süreyi belgeden başlatmak ya da belgeyi eksiklik süresinde (m.16/7) tamamlamak da savunulabilir. Genel Müdürlüğe sorulmalıdır.',
      'm.4/1 asks that the procedure is finished, m.16/3 six months from the payment; a long registration cannot meet both. Starting the window with the document, or completing it within the time for deficiencies (m.16/7), could be argued. The General Directorate should be asked.',
    ),
    bearsOn: ['L-4.1a'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-14',
    place: words(
      'Yapım ödemeden altı aydan çok sonra gösterime girerse m.10 başvurusunun süresi ne zaman başlar?',
      'If a production is shown more than six months after the payment, when does the window of m.10 begin?',
    ),
    reading: [
      'by-payment',
      words(
        'yine ödemeyle; gösterim ya da satış da başvuru gününe kadar başlamış olmalı',
        'with the payment all the same; and showing or sale must have begun by the day of filing',
      ),
    ],
    why: words(
      'O-13’teki açmazın aynısıdır: m.10/1 gösterimi, m.16/3 ödemeden sonra altı ayı arar. Süreyi gösterimden başlatan okuma için bir dayanak bulunamadı.',
      'It is the trap of O-13 once more: m.10/1 asks for the showing, m.16/3 six months from the payment. Nothing was found for a window that begins with the showing.',
    ),
    bearsOn: ['L-10.1a'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-15',
    place: words(
      'Belgeden altı aydan sonra doğan gözetim ve kullanım ücretleri m.5’te nasıl başvuruya girer?',
      'How do surveillance and use fees that fall due more than six months after the document enter an application under m.5?',
    ),
    reading: [
      'by-issue',
      words(
        'ancak yenilenen belgenin düzenlenmesinden sonraki altı ay içinde',
        'only within six months of the issue of a renewed document',
      ),
    ],
    why: words(
      'm.5/2 bu giderleri sayar, m.16/5 süreyi belgenin düzenlendiği günden başlatır. Onlar için süreyi ödemeden başlatmak makul olurdu, ama metin yazmaz.',
      'm.5/2 lists these expenses, m.16/5 starts the window with the issue of the document. Starting theirs with the payment would make sense, but the text does not say so.',
    ),
    bearsOn: ['L-16.5'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-25',
    place: words(
      'Tescil (m.4) ve belge (m.5) destekleri neyle başlar, ne zaman biter?',
      'With what do the supports of m.4 and m.5 begin, and when do they end?',
    ),
    reading: [
      'invoice-no-end',
      words(
        'ilk ödemedeki en eski faturayla başlar; bir sonu yoktur',
        'they begin with the oldest invoice of the first payment; there is no end',
      ),
    ],
    why: words(
      'm.16/6 beş yılı ve faaliyetin başlangıcını yalnızca m.6, 7 ve 10 için yazar. m.4 ve m.5’e de beş yıl uygulanabileceğini söyleyen bir kaynak yoktur.',
      'm.16/6 writes the five years and the start of the activity for m.6, 7 and 10 only. No source says that five years bind m.4 and m.5 too.',
    ),
    bearsOn: ['L-4.5', 'L-5.3'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-27',
    place: words(
      'Milli katılımda organizatörün başvuru süresi katılımcınınkinden ayrı mıdır?',
      'In national participation, is the organiser’s window another than the participant’s?',
    ),
    reading: [
      'same-six-months',
      words(
        'değildir; ikisi de faaliyetin bitişinden 6 ay',
        'it is not; both have 6 months from the end of the event',
      ),
    ],
    why: words(
      'm.16/2 maddeyi bütünüyle anar; m.9/7 yalnızca kimin hangi belgeyle başvuracağını söyler.',
      'm.16/2 names the article as a whole; m.9/7 only says who files with which papers.',
    ),
    bearsOn: ['L-9.7', 'L-9.10'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-29',
    place: words(
      'Elektronik imzası usulüne uygun olmayan başvuru değerlendirmeye alınır mı?',
      'Is an application that was not properly e-signed assessed?',
    ),
    reading: [
      'pre-approval-apart',
      words(
        'ön onay başvurusu alınır, ama usulüne uygun gönderilene dek ödeme yapılmaz; destek başvurusu alınmaz',
        'a request for pre-approval is, but nothing is paid until it is sent properly; a payment application is not',
      ),
    ],
    why: words(
      'm.16/11 bütün başvuruları kapsar, m.16/12 ön onaylar için ayrık kuraldır. m.16/12’yi yok sayan okuma onu işlevsiz bırakır.',
      'm.16/11 covers all applications, m.16/12 is the special rule for pre-approvals. Setting m.16/12 aside would leave it without effect.',
    ),
    bearsOn: ['L-16.12'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-33',
    place: words(
      '“5 gün”, “7 gün”, “1 ay” takvimle mi, iş günüyle mi sayılır?',
      'Are “5 days”, “7 days”, “1 month” counted by the calendar or in business days?',
    ),
    reading: ['calendar', words('takvim günü ve takvim ayı', 'calendar days and calendar months')],
    why: words(
      'Metin hiçbir yerde iş günü demez; dediği tek yer kurdur (m.18/2). Ay, aynı sayılı günde biter (M-4).',
      'The text nowhere says business days, except for rates (m.18/2). A month ends on the same-numbered day (M-4).',
    ),
    bearsOn: [
      'L-6.11a',
      'L-6.12',
      'L-7.1',
      'L-8.2',
      'L-8.3',
      'L-8.9',
      'L-9.1',
      'L-9.12',
      'L-11.1',
      'L-11.7',
      'L-11.7a',
      'L-11.9',
      'L-12.1',
      'L-12.4.1',
      'L-13.1',
    ],
    actsOn: 'assessment',
  }),
  settled({
    id: 'M-5',
    place: words(
      'Boş müşavirlik kadrosu, salgın ya da talimat başvuru süresini uzatır mı?',
      'Does a vacant counsellor’s post, a pandemic or an instruction extend the window for filing?',
    ),
    reading: [
      'told-extension',
      words(
        'yalnızca nedeniyle birlikte söylenen yeni bir son gün uzatır',
        'only a new last day that is told with its reason does',
      ),
    ],
    why: words(
      'Kardeş bir destekte belgenin müşavirlik kaydına girdiği gün başvuru günü sayılabilmiştir; talimatla süre de uzatılmıştır. Lojistik için kendiliğinden işleyen bir kural yoktur (m.20).',
      'In a sister regime the day on which papers entered the counsellor’s register could count as the day of filing, and windows were extended by instruction. For logistics there is no rule that works by itself (m.20).',
    ),
    bearsOn: ['L-16.2', 'L-16.3', 'L-16.5', 'M-5'],
    actsOn: 'assessment',
  }),
];
