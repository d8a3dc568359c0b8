import { logisticsProcedures } from './logistics-procedures.ts';
import { type Procedure, procedure } from './procedure.ts';

export type { Procedure } from './procedure.ts';

/** Those of Decision 5986. */
const eExportProcedures: readonly Procedure[] = [
  procedure(
    'coverage-application',
    'kapsam başvurusu',
    'coverage application',
    'E-1.3.1 E-1.3.3 E-1.3.4 E-1.7.3',
  ),
  procedure('status-decision', 'statü kararı', 'decision on a status', 'E-1.2.2 E-1.4.1 E-1.5.2 E-1.6.4'),
  procedure(
    'pre-approval',
    'ön onay başvurusu',
    'pre-approval application',
    'E-4.7 E-5.6 E-6.7 E-9.6 E-10.5',
  ),
  procedure(
    'payment-application',
    'ödeme başvurusu',
    'payment application',
    'E-1.2.6 E-1.3.5 E-2.29 E-4.8 E-4.9 E-6.8 E-7.6',
  ),
  procedure('payment', 'ödeme ve mahsup', 'payment and set-off', 'E-2.27'),
  procedure(
    'records-of-platforms',
    'platform kayıtlarının alınması',
    'retrieval of platform records',
    'E-2.19',
  ),
  procedure('platform-duty', 'B2B platformunun yükümlülüğü', 'duty of a B2B platform', 'E-1.6.3'),
  procedure(
    'acting-for-others',
    'konsorsiyumun başkası adına işlemi ve diğer destekleri',
    'a consortium acting for others, and its other supports',
    'E-1.7.4 E-1.7.5',
  ),
  procedure('publication', 'Genelge eklerinin yayımı', 'publication of the circular’s annexes', 'E-12.3.8'),
  procedure(
    'successor',
    '5973 sayılı Karardaki e-ticaret deposu',
    'e-commerce depot of Decision 5973',
    'E-7.5',
  ),
];

/** Steps and duties of both regimes outside what is computed. */
export const procedures: readonly Procedure[] = [...eExportProcedures, ...logisticsProcedures];

export function procedureOf(line: string): Procedure | undefined {
  return procedures.find(({ lines }) => lines.includes(line));
}
