import { type FactId, factId, lines } from '../fact-id.ts';

const STEPS = ['E-12.2.T.2023', 'E-12.2.T.2024', 'E-12.2.T.2025', 'E-12.2.T.2026'];

/** Section 12: indexation, the time line, the Ministry's lists. The lists of 12.4 stand with the other lists of countries. */
export const timeIds: readonly FactId[] = [
  ...lines('E-12.1', {
    1: ['computation', ...STEPS],
    2: 'condition',
    3: ['rate', 'E-12.2.T.2026'],
  }),
  factId('E-12.2', ['computation', ...STEPS]),
  ...STEPS.map((step) => factId(step, 'computation')),
  factId('E-12.3', 'source-note'),
  ...lines('E-12.3', {
    1: 'date',
    2: ['date', 'E-1.3.7', 'E-12.2.T.2023'],
    3: ['date', 'E-10.7.2', 'E-9.5.2'],
    4: ['date', 'E-10.7.3', 'E-1.4.2'],
    5: ['date', 'E-12.4.1', 'E-10.7.4', 'E-1.4.T.export.2025'],
    6: 'date',
    7: ['date', 'E-4.2', 'E-12.4.2', 'E-10.7.5', 'E-9.5.4', 'E-1.3.7', 'E-1.4.T.export.2026'],
    8: 'date',
    9: 'unknown',
  }),
  factId('E-12.5', 'definition'),
  factId('E-12.6.1', 'source-note'),
];
