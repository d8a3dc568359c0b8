import { type Words, words } from '@kervan/kit';

/** Everything that may happen in an open case and that a clock looks at, with its name in both languages. */
export const EVENT_WORDS = {
  payment: words('ödeme (ödeme belgesinin günü)', 'payment (day of the payment document)'),
  documentIssued: words('belgenin düzenlenmesi', 'issue of the document'),
  activityStart: words('faaliyetin başlangıcı', 'start of the activity'),
  activityEnd: words('faaliyetin bitişi', 'end of the activity'),
  periodEnd: words('başvuru döneminin son günü', 'last day of the period applied for'),
  firstSpending: words('ilk harcama', 'first spending'),
  supportStart: words('desteğin başlangıcı', 'start of the support'),
  preApprovalFiled: words('ön onay başvurusu', 'application for pre-approval'),
  preApproval: words('ön onay kararı', 'decision on pre-approval'),
  listingRequested: words('etkinliğin listeye eklenmesi talebi', 'request to list the event'),
  filed: words('destek ödeme başvurusu', 'payment application'),
  noticeArrived: words('bildirimin KEP adresine ulaşması', 'arrival of the notice at the KEP address'),
  noticeOpened: words('bildirimin açılması', 'opening of the notice'),
  served: words('tebliğ', 'service'),
  deficiencyAnswered: words('eksiklerin tamamlanması', 'completion of what was missing'),
  reportFiled: words('istatistik raporunun verilmesi', 'filing of the statistics report'),
  participantsChanged: words(
    'katılımcı listesi değişikliği bildirimi',
    'notice of a change to the participant list',
  ),
  changesNotified: words('değişiklik bildirimi', 'notice of changes'),
  counsellorNotified: words('Müşavirliğe bildirim', 'notice to the Counsellor'),
  previousEventEnd: words('önceki etkinliğin bitişi', 'end of the previous event'),
  outboundTravel: words('gidiş yolculuğu', 'outbound travel'),
  returnTravel: words('dönüş yolculuğu', 'return travel'),
  onwardTravel: words('sonraki etkinliğe yolculuk', 'travel to the next event'),
  ownershipChange: words('ortaklık yapısının değişmesi', 'change of ownership'),
  changeReported: words('ortaklık değişikliğinin bildirilmesi', 'report of the change of ownership'),
  unitClosed: words('birimin kapanması', 'closure of the unit'),
  bondEnded: words('organik bağın sona ermesi', 'end of the organic bond'),
  closureReported: words(
    'kapanmanın ya da bağın sona ermesinin bildirilmesi',
    'report of the closure or of the end of the bond',
  ),
  supportUsed: words('desteğin kullanılması', 'use of a support'),
  declared: words('değerlendirme beyanının verilmesi', 'filing of the evaluation declaration'),
  lastDayOfRegime: words('rejimin son günü', 'last day of the regime'),
} as const satisfies Readonly<Record<string, Words>>;

export type EventName = keyof typeof EVENT_WORDS;

/** Events that a file may not tell: they are drawn from its other fields, or from the law. */
export const DRAWN: readonly EventName[] = ['periodEnd', 'lastDayOfRegime'];

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENT_WORDS, name);
}
