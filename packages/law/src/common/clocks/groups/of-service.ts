import { words } from '@kervan/kit';
import { type Clock, months } from '../clock.ts';

const service = {
  kind: 'term',
  supports: 'all',
  title: words('Tebliğin yapılmış sayılması', 'Service takes effect'),
  starts: ['noticeArrived'],
  length: { is: 'service', days: 5 },
  metBy: [],
  gives: 'served',
  contingent: true,
  closedDay: 'M-1',
  doubts: ['M-1'],
  consequence: words(
    'Süreler bu günden başlar; bildirimin açılıp açılmadığına bakılmaz.',
    'Time limits run from this day, whether the notice was opened or not.',
  ),
} as const;

const completion = {
  kind: 'duty',
  supports: 'all',
  title: words('Eksik bilgi ve belgelerin tamamlanması', 'Completion of missing information and documents'),
  starts: ['served'],
  length: months(3, 'after'),
  metBy: ['deficiencyAnswered'],
  contingent: true,
  closedDay: 'M-4',
} as const;

/** Notices of what is missing: when they count as served, and by when they must be answered. */
export const ofService: readonly Clock[] = [
  {
    ...service,
    id: 'logistics/service',
    regime: 'logistics',
    rules: ['L-16.13', 'M-1'],
  },
  {
    ...service,
    id: 'e-export/service',
    regime: 'e-export',
    rules: ['M-1', 'E-2.29'],
    doubts: ['M-1', 'E-13.11'],
  },
  {
    ...completion,
    id: 'logistics/completion',
    regime: 'logistics',
    rules: ['L-16.7', 'M-2', 'M-4'],
    doubts: ['M-4'],
    consequence: words(
      'Sonra gelen belge dikkate alınmaz; başvuru eldekilerle sonuçlandırılır.',
      'Later papers are ignored; the application is decided on what is there.',
    ),
  },
  {
    ...completion,
    id: 'e-export/completion',
    regime: 'e-export',
    rules: ['E-2.25', 'M-4'],
    doubts: ['E-13.4', 'M-4'],
    consequence: words(
      'Bir kez üç ay uzatılabilir (E-2.25); sonra dosya tamamlanmış kısmıyla sonuçlandırılır.',
      'It may be extended once by three months (E-2.25); then the file is closed on what is complete.',
    ),
  },
];
