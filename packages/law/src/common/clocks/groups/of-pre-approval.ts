import { words } from '@kervan/kit';
import { type Clock, days, months } from '../clock.ts';
import type { EventName } from '../events.ts';
import {
  ADVERTISING,
  COMPETITION,
  INDIVIDUAL_PARTICIPATION,
  MISSIONS,
  NATIONAL_PROMOTION,
  PRODUCT_PLACEMENT,
  VIRTUAL_FAIR,
} from '../supports.ts';

const NO_SUPPORT = words(
  'Ön onay verilmeyen faaliyet desteklenmez.',
  'What has no pre-approval is not supported.',
);
const TITLE = words('Ön onay başvurusu', 'Application for pre-approval');

const ahead = {
  kind: 'duty',
  regime: 'logistics',
  title: TITLE,
  starts: ['activityStart'],
  metBy: ['preApprovalFiled'],
  contingent: false,
  closedDay: 'M-4',
  consequence: NO_SUPPORT,
} as const;

const decides = {
  kind: 'duty',
  regime: 'logistics',
  title: words('İncelemeci kuruluşun ön onay değerlendirmesi', 'The examiner’s decision on pre-approval'),
  starts: ['activityStart'],
  length: months(1, 'before'),
  metBy: ['preApproval'],
  contingent: false,
  closedDay: 'M-4',
  doubts: ['M-4'],
  consequence: words(
    'İncelemeci kuruluş o günkü belgelere göre değerlendirir; sonra gelen belgeler dikkate alınmayabilir. Gecikmenin sonucunu metin söylemez.',
    'The examiner decides on the papers then on file; later ones may not count. What a late decision comes to the text does not say.',
  ),
} as const;

/** Pre-approval itself, not only the application, before the start or before spending (O-36). */
function approval(
  name: string,
  rule: string,
  supports: readonly string[],
  start: EventName = 'activityStart',
): Clock {
  return {
    ...decides,
    id: `logistics/${name}-approval`,
    rules: [rule],
    supports,
    title: words('Ön onayın alınmış olması', 'Pre-approval in hand'),
    starts: [start],
    length: days(1, 'before'),
    doubts: ['O-36', 'approval-day'],
    consequence: NO_SUPPORT,
  };
}

/** Before something begins: applications two months and one month ahead, decisions, requests to list an event. */
export const ofPreApproval: readonly Clock[] = [
  {
    ...ahead,
    id: 'logistics/advertising-pre-approval',
    rules: ['L-7.1', 'M-4'],
    supports: [ADVERTISING],
    onlyFor: ['cooperationBody', 'hib'],
    length: months(2, 'before'),
    doubts: ['O-10', 'M-4'],
    consequence: words(
      'Ön onay verilmeyen tanıtım desteklenmez. Yalnız 120.000 TL ve üzerindeki (her yıl güncellenir) sektör tanıtımı için gerekir.',
      'Promotion without pre-approval is not supported. Needed only for sector promotion of 120,000 TL or more (updated each year).',
    ),
  },
  {
    ...ahead,
    id: 'logistics/national-promotion-pre-approval',
    rules: ['L-9.1', 'M-4'],
    supports: [NATIONAL_PROMOTION],
    length: months(1, 'before'),
    doubts: ['O-36', 'M-4'],
  },
  {
    ...ahead,
    id: 'logistics/mission-pre-approval',
    rules: ['L-11.1', 'M-4'],
    supports: MISSIONS,
    length: months(2, 'before'),
    doubts: ['M-4'],
  },
  {
    ...ahead,
    id: 'logistics/virtual-fair-pre-approval',
    rules: ['L-12.1', 'M-4'],
    supports: [VIRTUAL_FAIR],
    length: months(1, 'before'),
    doubts: ['O-36', 'M-4'],
  },
  {
    ...ahead,
    id: 'logistics/competition-pre-approval',
    rules: ['L-13.1', 'M-4'],
    supports: [COMPETITION],
    length: months(2, 'before'),
    doubts: ['O-36', 'M-4'],
  },
  {
    ...ahead,
    id: 'logistics/product-placement-pre-approval',
    rules: ['L-10.2'],
    supports: [PRODUCT_PLACEMENT],
    starts: ['firstSpending'],
    length: days(1, 'before'),
    doubts: ['O-36'],
  },
  {
    ...decides,
    id: 'logistics/mission-decision',
    rules: ['L-11.1', 'M-4'],
    supports: MISSIONS,
  },
  {
    ...decides,
    id: 'logistics/competition-decision',
    rules: ['L-13.1', 'M-4'],
    supports: [COMPETITION],
  },
  approval('national-promotion', 'L-9.1', [NATIONAL_PROMOTION]),
  approval('mission', 'L-11.1', MISSIONS),
  approval('virtual-fair', 'L-12.1', [VIRTUAL_FAIR]),
  approval('competition', 'L-13.1', [COMPETITION]),
  approval('product-placement', 'L-10.2', [PRODUCT_PLACEMENT], 'firstSpending'),
  {
    ...ahead,
    id: 'logistics/listing-request',
    kind: 'limit',
    rules: ['L-8.9', 'M-4'],
    supports: [INDIVIDUAL_PARTICIPATION],
    title: words('Etkinliğin EK-8A listesine eklenmesi talebi', 'Request to add the event to list EK-8A'),
    length: months(1, 'before'),
    metBy: ['listingRequested'],
    doubts: ['M-4'],
    consequence: words(
      'Talep Genel Müdürlüğe bu güne kadar ulaşmalıdır; listede olmayan etkinlik desteklenmez.',
      'The request must reach the General Directorate by this day; an event that is not on the list is not supported.',
    ),
  },
  {
    ...ahead,
    id: 'logistics/notice-to-counsellor',
    kind: 'limit',
    rules: ['L-7.5'],
    supports: [ADVERTISING],
    title: words('Müşavirliğe ön bildirim', 'Notice to the Counsellor'),
    length: days(1, 'before'),
    metBy: ['counsellorNotified'],
    doubts: ['O-33'],
    consequence: words(
      'Yalnız belgeleri Müşavirlik/Ataşelik onayına bağlı faaliyetler için; gerçekleşmeden önce bildirilir. Bildirmemenin sonucunu metin söylemez.',
      'Only where the papers need the Counsellor’s approval; told before it takes place. What leaving it out comes to the text does not say.',
    ),
  },
];
