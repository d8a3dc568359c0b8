import { words } from '@kervan/kit';
import { type Clock, days, months } from '../clock.ts';
import { MISSIONS, NATIONAL_PROMOTION, UNIT } from '../supports.ts';

const NOT_HEARD = words(
  'Süresinde bildirilmeyen değişiklik değerlendirmeye alınmaz; haklı sebep belgeleriyle sunulabilir.',
  'A change told later is not considered; a good reason may be submitted with its papers.',
);

const beforeStart = {
  kind: 'limit',
  regime: 'logistics',
  starts: ['activityStart'],
  contingent: false,
  closedDay: 'M-4',
} as const;

const afterChange = {
  kind: 'duty',
  regime: 'logistics',
  supports: [UNIT],
  contingent: true,
  closedDay: 'M-4',
} as const;

const OWNERSHIP = words('Ortaklık değişikliğinin bildirilmesi', 'Report of a change of ownership');

/** Changes of what was approved, and of who stands behind a unit or a status. */
export const ofChanges: readonly Clock[] = [
  {
    ...beforeStart,
    id: 'logistics/participant-list',
    rules: ['L-11.9'],
    supports: MISSIONS,
    title: words('Katılımcı listesi değişiklikleri', 'Changes to the participant list'),
    length: days(1, 'before'),
    metBy: ['participantsChanged'],
    doubts: ['O-33'],
    consequence: NOT_HEARD,
  },
  {
    ...beforeStart,
    id: 'logistics/mission-changes',
    rules: ['L-11.9'],
    supports: MISSIONS,
    title: words('Programın diğer değişiklikleri', 'Other changes to the programme'),
    length: days(7, 'before'),
    metBy: ['changesNotified'],
    doubts: ['O-33'],
    consequence: NOT_HEARD,
  },
  {
    ...beforeStart,
    id: 'logistics/national-promotion-changes',
    rules: ['L-9.5'],
    supports: [NATIONAL_PROMOTION],
    title: words('Ön onaydan sonraki değişiklikler', 'Changes after pre-approval'),
    length: days(1, 'before'),
    metBy: ['changesNotified'],
    doubts: ['O-30'],
    consequence: words(
      'Metin süre ve muhatap yazmaz; alınan okuma, etkinlikten önce incelemeci kuruluştur.',
      'The text gives neither time limit nor addressee; the reading taken is: the examiner, before the event.',
    ),
  },
  {
    ...afterChange,
    id: 'logistics/ownership-change',
    rules: ['L-6.11', 'M-4'],
    title: OWNERSHIP,
    starts: ['ownershipChange'],
    length: months(3, 'after'),
    metBy: ['changeReported'],
    doubts: ['O-18', 'M-4'],
    consequence: words(
      'Üç ay içinde bildirilmediği saptanırsa yararlanıcı birim desteğinden çıkarılır, bekleyen dosyaları değerlendirilmez (L-6.11a).',
      'Where it is found untold after three months, the beneficiary leaves the unit support and pending files are not assessed (L-6.11a).',
    ),
  },
  {
    ...afterChange,
    id: 'logistics/ownership-change-warning',
    kind: 'warning',
    rules: ['L-6.12', 'M-4'],
    title: words('Ortaklık değişikliği: bir aylık uyarı', 'Change of ownership: warning at one month'),
    starts: ['ownershipChange'],
    length: months(1, 'after'),
    metBy: ['changeReported'],
    doubts: ['O-18', 'M-4'],
    consequence: words(
      'Değişiklik organik bağı da sona erdiriyorsa bildirim süresi bir aydır (L-6.12); emin değilseniz bu güne kadar bildirin.',
      'If the change also ends the organic bond, the time limit is one month (L-6.12); where in doubt, report it by this day.',
    ),
  },
  {
    ...afterChange,
    id: 'logistics/unit-closure',
    rules: ['L-6.12', 'M-4'],
    title: words('Birimin kapandığının bildirilmesi', 'Report of the closure of a unit'),
    starts: ['unitClosed', 'bondEnded'],
    length: months(1, 'after'),
    metBy: ['closureReported'],
    doubts: ['O-18', 'O-19', 'M-4'],
    consequence: words(
      'İncelemeci kuruluşa ve Müşavirliğe bildirilirse önceki dönem desteklenir. Bildirmemenin sonucu yazılı değildir; karşıt anlamdan, bildirilmeyen birim desteklenmez (O-19; yetkili karar verir).',
      'If examiner and Counsellor are told, the time before is still supported. What leaving it out comes to is not written; by argument a contrario the unit is not supported (O-19; a person decides).',
    ),
  },
  {
    ...afterChange,
    id: 'e-export/ownership-change',
    regime: 'e-export',
    supports: 'all',
    rules: ['E-1.9.2', 'M-4'],
    title: OWNERSHIP,
    starts: ['ownershipChange'],
    length: months(1, 'after'),
    metBy: ['changeReported'],
    doubts: ['M-4'],
    consequence: words(
      'Bilgi ve belgeler DYS’ye yüklenir. Gecikmenin sonucunu kaynaklar söylemez.',
      'Information and documents are uploaded to DYS. What being late comes to no source says.',
    ),
  },
];
