import { words } from '@kervan/kit';
import { type Doubt, settled } from '../doubt.ts';

/** Notices by registered e-mail, and what is not made good in time. */
export const ofService: readonly Doubt[] = [
  settled({
    id: 'M-1',
    place: words(
      'KEP ile gönderilen bildirim, beşinci gün tatilse ya da daha önce açılmışsa ne zaman tebliğ edilmiş olur?',
      'When is a notice sent by KEP served if the fifth day is a holiday, or if it was opened before?',
    ),
    reading: [
      'end-of-fifth-day',
      words(
        'her durumda ulaştığı günü izleyen beşinci günün sonunda',
        'in every case at the end of the fifth day after the day of arrival',
      ),
    ],
    why: words(
      '7201 sayılı Kanun m.7/a kaydırma öngörmez. Bazı yargı kararları açılma gününü esas alır; o okumada süre daha erken başlar. Son güne bırakmamak gerekir.',
      'Law 7201 art. 7/a gives no shift. Some rulings go by the day of opening, and then the period begins earlier. It is wise not to wait for the last day.',
    ),
    bearsOn: ['L-16.13', 'M-1'],
    actsOn: 'none',
  }),
  settled({
    id: 'M-2',
    place: words(
      'Eksiklik üç ayda tamamlanmazsa başvuru nasıl sonuçlanır?',
      'How does an application end if a deficiency is not made good in three months?',
    ),
    reading: [
      'as-on-file',
      words(
        'dosyadaki belgelerle; sonra gelen belge dikkate alınmaz',
        'on the papers on file; a paper that comes later is not considered',
      ),
    ],
    why: words(
      'm.16/7 böyle yazar. Kardeş bir destekte zorunlu belgesi eksik başvuru bütünüyle reddedilir; bu, lojistik için bağlayıcı değildir.',
      'm.16/7 says so. In a sister regime an application that lacks a mandatory paper is refused outright; that does not bind logistics.',
    ),
    bearsOn: ['L-16.7', 'M-2'],
    actsOn: 'none',
  }),
];
