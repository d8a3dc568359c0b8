import { words } from '@kervan/kit';
import { offsetDoubts } from '../../common/offset/doubts.ts';
import { type Doubt, settled } from '../doubt.ts';

/** Setting debts off against an award. No figure of an assessment rests on it: what is paid out of the award does. */
export const ofSetOff: readonly Doubt[] = [
  settled({
    id: 'O-28',
    place: words(
      'Hak ediş, borcu olana da hesaplanır mı?',
      'Is the award also computed for an applicant with debts?',
    ),
    reading: [
      'computed-anyway',
      words(
        'hesaplanır; borçsuzluk belgesi ya da mahsup ödemeden önce aranır',
        'it is; the paper on debts or the set-off is asked for before payment',
      ),
    ],
    why: words(
      'm.17/2 hesabı borçsuzluk belgesine bağlar, m.17/3 borçları hesaplanan hak edişten düşer. Belge gelmeden hesap yapılmayan okumada mahsup edilecek bir tutar olmazdı.',
      'm.17/2 ties the computation to the paper on debts, m.17/3 sets debts off from the award computed. Without a computation there would be nothing to set them off from.',
    ),
    bearsOn: ['L-17.2', 'L-17.3.1', 'L-17.3.2'],
    actsOn: 'none',
  }),
  settled({
    id: 'M-8',
    place: words(
      'Hak ediş, ilk haczi koyanın alacağına yetmezse ne olur?',
      'What if the award does not cover the claim of the first lien?',
    ),
    reading: ['all-to-holder', words('hepsi haczi koyana gider', 'all of it goes to the holder of the lien')],
    why: words(
      'Metin bu durumu yazmaz; M-8’in önerisidir. Orantılı dağıtım da düşünülebilir, ama m.17/3 hacizde alacağın tamamını öne alır.',
      'The text does not write this case; M-8 proposes it. Sharing pro rata is conceivable, but m.17/3 puts the whole claim first where there is a lien.',
    ),
    bearsOn: ['L-17.3.3', 'M-8'],
    actsOn: 'none',
  }),
  ...offsetDoubts.map(asTaken),
];

/** The set-off has readings of its own, chosen with its debts. A claim cannot choose them, so only the one taken stands here. */
function asTaken({ readings, taken, why, ...doubt }: Doubt): Doubt {
  const others = Object.entries(readings).filter(([name]) => name !== taken);
  const said = readings[taken] ?? words(taken, taken);
  return settled({
    ...doubt,
    reading: [taken, said],
    why: others.reduce(
      (told, [, other]) =>
        words(
          `${told.tr} Mahsupta seçilebilen öbür okuma: ${other.tr}.`,
          `${told.en} The other reading, which a set-off may choose: ${other.en}.`,
        ),
      why,
    ),
  });
}
