import { type Words, words } from '@kervan/kit';
import { type Clock, days } from '../clock.ts';
import {
  BUYER_MISSION,
  INDIVIDUAL_PARTICIPATION,
  MISSIONS,
  NATIONAL_PARTICIPATION,
  TRADE_MISSION,
} from '../supports.ts';

const NOT_PAID = words(
  'Bu sınırın dışında kalan yolculuğun ulaşım gideri desteklenmez.',
  'The cost of travel beyond this day is not supported.',
);
const COMPARABLE = words(
  'Ticaret heyetinde başka tarihte yolculuk edenin giderinde, daha düşükse emsal gider esas alınır (L-11.7a).',
  'For a trade-mission participant with other dates the comparable fare is taken, where it is lower (L-11.7a).',
);
const OUT = words('Gidiş yolculuğunun en erken günü', 'Earliest day of the outbound travel');
const BACK = words('Dönüş yolculuğunun son günü', 'Last day of the return travel');

const travel = { regime: 'logistics', contingent: false, closedDay: 'none', doubts: ['O-33'] } as const;
const fairs = [INDIVIDUAL_PARTICIPATION, NATIONAL_PARTICIPATION];

function missionTravel(support: string, count: number, consequence: Words): readonly Clock[] {
  const shared = {
    ...travel,
    rules: ['L-11.7'],
    supports: [support],
    consequence,
  } as const;
  return [
    {
      ...shared,
      id: `${support}-outbound`,
      kind: 'earliest',
      title: OUT,
      starts: ['activityStart'],
      length: days(count, 'before'),
      metBy: ['outboundTravel'],
    },
    {
      ...shared,
      id: `${support}-return`,
      kind: 'limit',
      title: BACK,
      starts: ['activityEnd'],
      length: days(count, 'after'),
      metBy: ['returnTravel'],
      metEarlier: true,
    },
  ];
}

/** Days on which travel to and from an event counts, and how long a mission may last. */
export const ofTravel: readonly Clock[] = [
  {
    ...travel,
    id: 'logistics/outbound-travel',
    kind: 'earliest',
    rules: ['L-8.2', 'L-9.12'],
    supports: fairs,
    title: OUT,
    starts: ['activityStart'],
    length: days(5, 'before'),
    metBy: ['outboundTravel'],
    consequence: NOT_PAID,
  },
  {
    ...travel,
    id: 'logistics/return-travel',
    kind: 'limit',
    rules: ['L-8.2', 'L-9.12'],
    supports: fairs,
    title: BACK,
    starts: ['activityEnd'],
    length: days(5, 'after'),
    metBy: ['returnTravel'],
    metEarlier: true,
    consequence: NOT_PAID,
  },
  {
    ...travel,
    id: 'logistics/onward-travel',
    kind: 'limit',
    rules: ['L-8.3', 'L-9.12'],
    supports: fairs,
    title: words('Sonraki etkinliğe yolculuğun son günü', 'Last day of travel to the next event'),
    starts: ['previousEventEnd'],
    length: days(5, 'after'),
    metBy: ['onwardTravel'],
    contingent: true,
    doubts: ['O-21', 'O-33'],
    consequence: NOT_PAID,
  },
  ...missionTravel(TRADE_MISSION, 1, COMPARABLE),
  ...missionTravel(BUYER_MISSION, 3, NOT_PAID),
  {
    ...travel,
    id: 'logistics/mission-length',
    kind: 'limit',
    rules: ['L-11.1'],
    supports: MISSIONS,
    title: words(
      'Programın en geç son günü (yol hariç 10 gün)',
      'Latest last day of the programme (10 days without travel)',
    ),
    starts: ['activityStart'],
    length: { is: 'days-with-first', count: 10 },
    metBy: ['activityEnd'],
    consequence: words(
      'Yol hariç on günden uzun program bu destekten yararlanmaz.',
      'A programme of more than ten days without travel is outside this support.',
    ),
  },
];
