import { words } from '@kervan/kit';
import type { Doubt } from '../../doubts/doubt.ts';

/** Where a lien goes first: for the whole claim of its institution, or for the claim under the lien alone. */
export const REMAINDER = 'L-17.3.3-remainder';
/** What a first lien does that came after the set-off, before the money was sent. */
export const AFTER_OFFSET = 'L-17.3.3-after-offset';
/** Where the kuruş go that a pro rata division leaves over. */
export const ROUNDING = 'M-7-rounding';
/** What is done with the other institution's debt without a lien. */
export const BESIDE_LIEN = 'M-8-beside-lien';
/** How debts are set off under Decision 5986. */
export const ANALOGY = 'E-2.27-working';

/** Places where the text of the set-off is unclear; an answer names those it rests on. */
export const offsetDoubts: readonly Doubt[] = [
  {
    id: REMAINDER,
    place: words(
      'Borç hacizden büyükse öncelik borcun tamamına mı, yalnız hacze mi aittir?',
      'Where a debt is larger than its lien, does the whole debt go first or the lien alone?',
    ),
    readings: {
      'whole-claim': words(
        'haczi ilk koyan kurumun alacağının tamamına',
        'the whole claim of the institution that placed the first lien',
      ),
      'lien-amount': words(
        'yalnız haciz tutarına; kalan borç hacizlerden sonra, hacizsiz borç gibi mahsup edilir',
        'the amount of the lien alone; the rest of the debt is set off after the liens, as debt without one',
      ),
    },
    taken: 'whole-claim',
    why: words(
      'Metin “haczi koyan kurumun alacağının tamamı” der; haczedilen tutarı kastettiğinde ayrıca “haczedilen tutar” der.',
      'The text says “the whole claim of the institution that placed the lien”; where it means the amount under lien it says “the amount under lien”.',
    ),
    bearsOn: ['L-17.3.3'],
    actsOn: 'none',
  },
  {
    id: AFTER_OFFSET,
    place: words(
      'İlk haciz mahsuptan sonra, para gönderilmeden konursa ne olur?',
      'What if the first lien is placed after the set-off, before the money is sent?',
    ),
    readings: {
      'offset-stands': words('yapılan mahsup değişmez', 'the set-off that was made stands'),
      'lien-first': words(
        'para gönderilene dek konan haciz öncelik alır',
        'a lien placed before the money is sent goes first',
      ),
    },
    taken: 'offset-stands',
    why: words(
      'İlk haczin “mahsup işlemi gerçekleşmeden” konması aranır; para gönderilene kadarki süre yalnız ikinci haciz için anılır.',
      'The first lien has to come “before the set-off is made”; the time until the money is sent is named for the second lien alone.',
    ),
    bearsOn: ['L-17.3.3'],
    actsOn: 'none',
  },
  {
    id: ROUNDING,
    place: words(
      'Orantılı dağıtımda artan kuruşlar kime gider?',
      'Who gets the kuruş that a pro rata distribution leaves over?',
    ),
    readings: {
      'largest-remainder': words(
        'bölümünde en çok artan kuruma; eşitse genelgede önce anılana (vergi)',
        'the institution whose division leaves most; if equal, the one that the circular names first (tax)',
      ),
    },
    taken: 'largest-remainder',
    why: words(
      'Metin yuvarlamayı söylemez; M-7’nin önerdiği bu yolla dağıtılanların toplamı hak edişe eşit olur.',
      'The text says nothing of rounding; this way, proposed by M-7, makes the parts add up to the entitlement.',
    ),
    bearsOn: ['M-7', 'L-17.3.2'],
    actsOn: 'none',
  },
  {
    id: BESIDE_LIEN,
    place: words(
      'Hacizden sonra kalanla, öteki kurumun hacizsiz borcu ne olur?',
      'After a lien, what becomes of the other institution’s debt without one?',
    ),
    readings: {
      'offset-from-rest': words(
        'kalandan mahsup edilir, artan başvuru sahibine ödenir',
        'it is set off from what is left, and the rest goes to the applicant',
      ),
    },
    taken: 'offset-from-rest',
    why: words(
      'Metin bu durumu düzenlemez; M-8’in önerisi alınır. Haciz, borçların ödemeden önce mahsup edilmesi kuralını kaldırmaz.',
      'The text does not settle it; the proposal of M-8 is taken. A lien does not lift the rule that debts are set off before payment.',
    ),
    bearsOn: ['M-8'],
    actsOn: 'none',
  },
  {
    id: ANALOGY,
    place: words(
      '5986 sayılı Karar kapsamında mahsup nasıl yapılır?',
      'How are debts set off under Decision 5986?',
    ),
    readings: {
      'as-5448': words(
        '5448 sayılı Kararın lojistik genelgesindeki gibi',
        'as in the logistics circular of 5448',
      ),
    },
    taken: 'as-5448',
    why: words(
      'Kaynaklar yalnız borcun önce mahsup edildiğini söyler; işleyişi bilinen tek düzenleme 5448 genelgesidir.',
      'The sources say only that debt is set off first; the circular of 5448 is the only text whose working is known.',
    ),
    bearsOn: ['E-2.27'],
    actsOn: 'none',
  },
];

const BY_ID = new Map(offsetDoubts.map((doubt) => [doubt.id, doubt]));

export function findOffsetDoubt(id: string): Doubt | undefined {
  return BY_ID.get(id);
}

/** The reading chosen of a doubt, else the one taken. */
export function offsetReading(id: string, chosen: Readonly<Record<string, string>> = {}): string {
  const doubt = BY_ID.get(id);
  const choice = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  return choice ?? doubt?.taken ?? '';
}
