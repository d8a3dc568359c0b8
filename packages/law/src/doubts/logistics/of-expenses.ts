import { words } from '@kervan/kit';
import { type Doubt, NO_SOURCE, settled } from '../doubt.ts';

/** How much of an expense counts, and how it is turned into lira and rounded. */
export const ofExpenses: readonly Doubt[] = [
  settled({
    id: 'C-12',
    place: words(
      'Gider, katma değer vergisi gibi dolaylı vergilerle birlikte mi sayılır?',
      'Does an expense count with indirect taxes such as value-added tax?',
    ),
    reading: ['taxes-included', words('birlikte sayılır', 'it does')],
    why: words(
      '5448’i anlatan kaynak “dolaylı vergiler dâhil” der (IGE). Bakanlığın öbür destekleri vergileri dışarıda tutar (E-2.22); o uygulama buraya taşınmaz.',
      'The source that tells 5448 says “indirect taxes included” (IGE). Other supports of the Ministry leave them out (E-2.22); that practice is not carried over.',
    ),
    bearsOn: ['K-pay-2', 'C-12'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'M-11',
    place: words(
      'Beyan edilen bir ilişkili kişi bağı desteği yine engeller mi?',
      'Does a related-person link that is declared still stand in the way of support?',
    ),
    reading: [
      'blocks',
      words('engeller; beyan yine de gerekir', 'it does; it has to be declared all the same'),
    ],
    why: words(
      'm.18/9 bağın olmamasını arar, sonra da olan bağın beyanını ister. Beyanın desteği açtığı, kararın incelemeciye kaldığı bir okuma olanaklıdır; ilk cümle buna yer bırakmaz.',
      'm.18/9 asks that there be no link, then that a link be declared. That declaring opens the way and leaves the decision to the examiner could be read; the first sentence leaves no room for it.',
    ),
    bearsOn: ['L-18.9', 'M-11'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'M-12',
    place: words(
      'Müşavirlik faturadan düşük bir rayiç bildirirse giderin ne kadarı sayılır?',
      'If the counsellor notes a fair price below the invoice, how much of the expense counts?',
    ),
    reading: [
      'refused-whole',
      words('hiçbiri; gider bütünüyle reddedilir', 'none; the expense is refused whole'),
    ],
    why: words(
      'Kardeş bir destekte uygulama budur (Q). Genelge yalnızca rayicin incelendiğini söyler; gideri rayice indirmek de düşünülebilir, ama dayanağı yoktur.',
      'That is the practice of a sister regime (Q). The circular only says that the market price is examined; cutting the expense down to it is conceivable, but nothing supports it.',
    ),
    bearsOn: ['M-12'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'M-13',
    place: words(
      'Fatura, ödeme ve indirimler farklı tutarlar gösterirse gider ne kadardır?',
      'If invoice, payment and discounts show different amounts, how much is the expense?',
    ),
    reading: [
      'as-told',
      words(
        'satırda söylenen tutar; ondan kendiliğinden bir şey düşülmez',
        'the amount told on the line; nothing is taken off it by itself',
      ),
    ],
    why: words(
      'Kardeş bir destek ödenenle faturanın küçüğünü alır, indirimleri ve Türkçe ya da Türkiye’ye yönelik bölümü düşer (Q). Bunlar bağlayıcı değildir; satırı yazan, desteğe konu edilmeyecek bölümü tutarın dışında bırakmalıdır.',
      'A sister regime takes the lesser of paid and invoiced and takes off discounts and parts in Turkish or towards Türkiye (Q). That does not bind; whoever writes the line should leave out of the amount what is not put forward.',
    ),
    bearsOn: ['M-13', 'K-pay-2'],
    actsOn: 'assessment',
  }),
  {
    id: 'L-18-conversion',
    place: words(
      'Liraya çevirme kuruşa nasıl yuvarlanır?',
      'How is the conversion to lira rounded to the kuruş?',
    ),
    readings: {
      'half-up': words('satırın her bölümü yarım yukarı', 'each part of a line half up'),
      down: words('satırın her bölümü aşağı', 'each part of a line down'),
    },
    taken: 'half-up',
    why: NO_SOURCE,
    bearsOn: ['K-pay-2', 'L-18.1', 'L-18.2'],
    actsOn: 'assessment',
  },
  {
    id: 'L-18-award',
    place: words('Hak ediş kuruşa nasıl kesilir?', 'How is the award ended at the kuruş?'),
    readings: {
      down: words('satırın her bölümü bir kez aşağı kesilir', 'each part of a line is cut down once'),
      'half-up': words(
        'satırın her bölümü bir kez yarım yukarı yuvarlanır',
        'each part of a line is rounded half up once',
      ),
    },
    taken: 'down',
    why: NO_SOURCE,
    bearsOn: ['M-15'],
    actsOn: 'assessment',
  },
];
