import { addDays, type Day, dayOf, formatDay } from '@kervan/kit';
import type { CaseEntry, EventEntry, ExtensionEntry } from '@kervan/law';
import { generator } from '../rules/lines.ts';

/** Supports with the events that open cases of them have told by the middle of their way. */
const SHAPES: readonly (readonly [support: string, ...events: readonly string[]])[] = [
  [
    'e-export/digital-marketplace-promotion',
    'preApproval',
    'payment',
    'payment',
    'payment',
    'supportUsed',
    'noticeArrived',
  ],
  ['e-export/online-store', 'preApproval', 'payment', 'payment', 'supportUsed', 'ownershipChange'],
  [
    'e-export/depot-rent',
    'preApproval',
    'payment',
    'payment',
    'filed',
    'noticeArrived',
    'deficiencyAnswered',
  ],
  ['logistics/unit', 'supportStart', 'payment', 'payment', 'payment', 'ownershipChange', 'noticeArrived'],
  ['logistics/advertising', 'activityStart', 'supportStart', 'payment', 'payment', 'filed'],
  [
    'logistics/individual-participation',
    'activityStart',
    'activityEnd',
    'outboundTravel',
    'returnTravel',
    'filed',
  ],
  [
    'logistics/national-promotion',
    'activityStart',
    'activityEnd',
    'preApprovalFiled',
    'preApproval',
    'filed',
  ],
  [
    'logistics/trade-mission',
    'activityStart',
    'activityEnd',
    'preApprovalFiled',
    'participantsChanged',
    'outboundTravel',
  ],
  [
    'logistics/virtual-fair',
    'activityStart',
    'activityEnd',
    'preApprovalFiled',
    'reportFiled',
    'noticeArrived',
  ],
  ['logistics/registration-protection', 'payment', 'payment', 'filed', 'noticeArrived', 'noticeOpened'],
];

const SPAN = 1_300;
const FIRST: Day = dayOf(2023, 1, 1);

/** Made-up open cases: ten supports in turn, events on random days of three and a half years, one extension in ten cases. */
export function openCases(count: number, seed: number): readonly CaseEntry[] {
  const random = generator(seed);
  const day = (): string => formatDay(addDays(FIRST, Math.floor(random() * SPAN)));
  return Array.from({ length: count }, (_, index): CaseEntry => {
    const [support, ...names] = SHAPES[index % SHAPES.length] as (typeof SHAPES)[number];
    const events = names.map((event, at): EventEntry => ({ id: `e${at}`, event, day: day() }));
    const extended = index % 10 === 3 && index % 100 < 50 ? [extensionOf(events)] : [];
    return {
      case: `case-${index}`,
      regime: support.startsWith('e-export/') ? 'e-export' : 'logistics',
      support,
      events,
      ...(extended.length === 0 ? {} : { extensions: extended }),
    };
  });
}

/** Longer than any window of the events: the rent of a unit, filed for until 2028. */
function extensionOf(events: readonly EventEntry[]): ExtensionEntry {
  const paid = events.find(({ event }) => event === 'payment');
  return {
    clock: 'logistics/filing-after-payment',
    ...(paid?.id === undefined ? {} : { event: paid.id }),
    kind: 'instruction',
    reason: 'made-up',
    by: 'bench',
    lastDay: '2028-01-31',
    recordedOn: '2026-01-05',
  };
}
