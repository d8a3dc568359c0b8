import { words } from '@kervan/kit';
import { type Clock, days } from '../clock.ts';
import { VIRTUAL_FAIR } from '../supports.ts';

const keeping = {
  kind: 'term',
  supports: 'all',
  title: words('Belgelerin saklanması', 'Keeping of the originals'),
  starts: ['filed'],
  length: { is: 'years', count: 10, through: 'same-day', rounding: 'clamp' },
  metBy: [],
  contingent: true,
  closedDay: 'none',
} as const;

/** Reports, declarations and the keeping of papers. */
export const ofRecords: readonly Clock[] = [
  {
    id: 'logistics/fair-report',
    kind: 'duty',
    regime: 'logistics',
    rules: ['L-12.4.1'],
    supports: [VIRTUAL_FAIR],
    title: words(
      'Katılımcı ve ziyaretçi istatistikleri raporu',
      'Report of exhibitor and visitor statistics',
    ),
    starts: ['activityEnd'],
    length: days(15, 'after'),
    metBy: ['reportFiled'],
    contingent: false,
    closedDay: 'M-4',
    doubts: ['O-33'],
    consequence: words(
      'Rapor verilmezse destek başvurusu değerlendirmeye alınmaz (L-12.4.3).',
      'Without the report the claim is not assessed (L-12.4.3).',
    ),
  },
  {
    id: 'e-export/yearly-declaration',
    kind: 'duty',
    regime: 'e-export',
    rules: ['E-1.9.1'],
    supports: 'all',
    title: words('E-İhracat Değerlendirme Beyanı', 'E-İhracat Değerlendirme Beyanı (evaluation declaration)'),
    starts: ['supportUsed'],
    length: { is: 'first-business-day', month: 4 },
    metBy: ['declared'],
    contingent: true,
    closedDay: 'M-4',
    doubts: ['half-day'],
    consequence: words(
      'Beyan Sekretaryaya ya da iletilmek üzere incelemeci kuruluşa verilir. Gecikmenin sonucunu kaynaklar söylemez.',
      'It goes to the Sekretarya, or to the examiner for forwarding. What being late comes to no source says.',
    ),
  },
  {
    ...keeping,
    id: 'logistics/keeping',
    regime: 'logistics',
    rules: ['L-16.14'],
    doubts: ['M-4'],
    consequence: words(
      'Belgeler başvurudan itibaren on yıl saklanır; denetime karşı sorumluluk başvuranındır.',
      'The papers are kept for ten years from the application; the applicant answers for them in audit.',
    ),
  },
  {
    ...keeping,
    id: 'e-export/keeping',
    regime: 'e-export',
    rules: ['E-2.26'],
    doubts: ['E-13.4', 'M-4'],
    consequence: words(
      'Asıllar en az on yıl saklanır; sürenin hangi günden sayılacağını kaynak söylemez, başvuru günü alınmıştır.',
      'Originals are kept at least ten years; from which day no source says, the day of the application is taken.',
    ),
  },
];
