import { type Words, words } from '@kervan/kit';
import type { FactName } from '../facts/catalogue.ts';

/** What a day told as a fact is called inside a sentence; the others go by their question. */
export const DAY_NAMES: Readonly<Partial<Record<FactName, Words>>> = {
  preApprovalDay: words('ön onay günü', 'day of pre-approval'),
  coverageDay: words('kapsam kararı günü', 'day of the coverage decision'),
  preApprovalFiledOn: words('ön onay başvurusunun günü', 'day of the pre-approval application'),
  documentIssuedOn: words('belgenin düzenlendiği gün', 'day of issue of the document'),
  filingExtendedTo: words('uzatılan sürenin son günü', 'last day of the extended time'),
  ownershipChangedOn: words('ortaklığın değiştiği gün', 'day of the change of ownership'),
  ownershipNotifiedOn: words('değişikliğin bildirildiği gün', 'day the change was notified'),
  unitClosedOn: words('birimin kapandığı gün', 'day the unit closed'),
  closureNotifiedOn: words('kapanışın bildirildiği gün', 'day the closure was notified'),
  eventStart: words('etkinliğin ilk günü', 'first day of the event'),
  eventEnd: words('etkinliğin son günü', 'last day of the event'),
  previousEventEnd: words('önceki etkinliğin son günü', 'last day of the previous event'),
  changeNotifiedOn: words('değişikliğin bildirildiği gün', 'day the change of programme was notified'),
  fairReportOn: words('fuar raporunun verildiği gün', 'day the report of the fair was given'),
  shownAbroadOn: words('yurt dışında gösterim ya da satış günü', 'day it was shown or put on sale abroad'),
  euPreApprovalDay: words(
    'Avrupa Birliği için ilk ön onay günü',
    'day of the first pre-approval in the European Union',
  ),
};
