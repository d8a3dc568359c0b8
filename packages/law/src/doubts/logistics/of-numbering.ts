import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** Numbers, letters and words that the copy at hand of the circular has lost or doubled. */
export const ofNumbering: readonly Doubt[] = [
  settled({
    id: 'O-3',
    place: words(
      'Madde 1 ve 14’te ikinci kez “(1)” numarasını taşıyan fıkra kaçıncıdır?',
      'Which paragraph is the one that bears the number “(1)” a second time in articles 1 and 14?',
    ),
    reading: ['second', words('ikinci fıkradır', 'it is the second')],
    why: words(
      'Sıra başka bir numaraya yer bırakmaz; kurallar L-1.2 ve L-14.2 olarak anılır.',
      'The order leaves room for no other number; the rules are cited as L-1.2 and L-14.2.',
    ),
    bearsOn: ['L-1.2', 'L-14.2'],
    actsOn: 'none',
  }),
  settled({
    id: 'O-4',
    place: words(
      'Tanımların “c, d, ç, e” diye giden harfleri bir şey değiştirir mi?',
      'Does it matter that the letters of the definitions run “c, d, ç, e”?',
    ),
    reading: ['no-effect', words('değiştirmez', 'it does not')],
    why: words(
      'Metin aktarılırken sıra bozulmuştur. Hiçbir kural tanımları harfiyle anmaz.',
      'The order was damaged when the text was converted. No rule refers to a definition by its letter.',
    ),
    bearsOn: ['L-3.1c', 'L-3.1d', 'L-3.1e'],
    actsOn: 'none',
  }),
  settled({
    id: 'O-5',
    place: words(
      'Bentler 1, 2, 3 diye numaralıyken “(a) bendi” ve “(b) bendi” hangi bentleri gösterir?',
      'Where items are numbered 1, 2, 3, to which items do “item (a)” and “item (b)” refer?',
    ),
    reading: [
      'by-order',
      words(
        'harfler sırayla numaralara karşılık gelir: ön heyete temsilcilerin koşulları (L-11.3.1), yıllık belgeye ciro koşulu (L-14.1.2) uygulanır',
        'letters answer to numbers in order: a preliminary mission follows the terms of representatives (L-11.3.1), the yearly proof is of the turnover (L-14.1.2)',
      ),
    ],
    why: words(
      'Özgün metnin harfleri aktarımda sayıya dönmüştür. İki gönderme de başka bir bentle anlam vermez.',
      'The letters of the original became numbers in the conversion. Neither reference makes sense with another item.',
    ),
    bearsOn: ['L-11.3.7', 'L-14.2'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-6',
    place: words(
      'Sanal fuarın “4.” ve “ç)” diye iki işaret taşıyan gider bendi bir bent midir?',
      'Is the item of virtual-fair expenses that bears both “4.” and “ç)” one item?',
    ),
    reading: ['one-item', words('birdir: platforma ödenen ücretler', 'it is one: fees paid to the platform')],
    why: words(
      '“ç” özgün harftir, “4.” aktarımın eklediği sayı. Arada kaybolmuş bir bent olduğunu gösteren bir iz yoktur.',
      '“ç” is the original letter, “4.” the number added by the conversion. There is no sign of an item lost between them.',
    ),
    bearsOn: ['L-12.6'],
    actsOn: 'none',
  }),
  settled({
    id: 'O-7',
    place: words(
      'Ürün yerleştirmede başı kaybolmuş “ir yapımın…” cümlesi ne ister?',
      'What does the sentence on product placement ask whose beginning, “ir yapımın…”, is lost?',
    ),
    reading: [
      'as-article-7',
      words(
        'm.7/3’ün istediğini: uygun bir yapım ya da oyunla doğru hedef kitleye ulaşılmasını',
        'what m.7/3 asks: that the right audience is reached through a suitable production or game',
      ),
    ],
    why: words(
      'Kalan sözler m.7/3 ile aynıdır. Kaybolan bölümün başka bir koşul taşıdığı da düşünülebilir; bir nüshası bulunamadı, bu yüzden uydurulmaz.',
      'The words that are left are those of m.7/3. The lost part might have held another condition; no other copy was found, so none is invented.',
    ),
    bearsOn: ['L-10.3'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-8',
    place: words(
      'Milli katılımda “yararlanıcı/işbirliği yararlanıcı/işbirliği kuruluşları” kimlerdir?',
      'In national participation, who are the “yararlanıcı/işbirliği yararlanıcı/işbirliği kuruluşları”?',
    ),
    reading: [
      'beneficiaries-and-bodies',
      words(
        'katılan yararlanıcılar ve işbirliği kuruluşları',
        'participating beneficiaries and cooperation bodies',
      ),
    ],
    why: words(
      'Sözler çift yazılmıştır; m.9/2 katılanları bu iki adla sayar. Yalnızca yararlanıcıları anlayan bir okuma “kuruluşları” sözünü boşa çıkarır.',
      'The words are doubled; m.9/2 names those who take part by these two names. Reading beneficiaries alone would leave the word “bodies” without meaning.',
    ),
    bearsOn: ['L-9.10'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'O-9',
    place: words('Birim desteği başvurusu kime yapılır?', 'To whom is an application for unit support made?'),
    reading: ['examiner', words('incelemeci kuruluşa', 'to the examining body')],
    why: words(
      'm.6/1 muhatabı yazmaz; aynı maddenin öbür fıkraları ve öbür destekler incelemeci kuruluşu anar (L-3.1c).',
      'm.6/1 names no addressee; the other paragraphs of the article and the other supports name the examining body (L-3.1c).',
    ),
    bearsOn: ['L-6.1a'],
    actsOn: 'none',
  }),
  settled({
    id: 'O-30',
    place: words(
      'Milli katılımdaki değişiklik kime ve ne zamana kadar bildirilir?',
      'To whom, and by when, is a change of a national participation notified?',
    ),
    reading: [
      'examiner-before-start',
      words('incelemeci kuruluşa, organizasyon başlamadan', 'to the examining body, before the event starts'),
    ],
    why: words(
      'm.9/5 ikisini de söylemez. m.12/2 ile m.13/2 incelemeci kuruluşu anar; heyetlerin süreleri (m.11/9) yalnızca heyetler içindir.',
      'm.9/5 says neither. m.12/2 and m.13/2 name the examining body; the periods of missions (m.11/9) are for missions alone.',
    ),
    bearsOn: ['L-9.5'],
    actsOn: 'none',
  }),
];
