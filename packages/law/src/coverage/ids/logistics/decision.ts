import { type FactId, factId, named } from '../../fact-id.ts';
import { FACTOR_CELLS } from './table.ts';

/** Rules of the Decision itself that some source tells. */
export const decisionIds: readonly FactId[] = named(
  {
    'K-3.b': 'condition',
    'K-10.4': ['computation', ...FACTOR_CELLS],
    'K-pay-1': 'process',
    'K-pay-2': ['computation', 'M-9'],
    'K-pay-3': ['computation', 'M-9'],
    'K-app': 'process',
    'K-75': 'condition',
  },
  { 'K-pay-3': ['K-pay-2'] },
);

/** Legal mechanics of time, papers, set-off and money. */
export const mechanicsIds: readonly FactId[] = named(
  {
    'M-1': ['date', 'L-16.13'],
    'M-2': ['date', 'L-16.7'],
    'M-3': ['date', 'L-18.4'],
    'M-4': 'date',
    'M-5': 'process',
    'M-6': 'document',
    'M-7': 'computation',
    'M-8': 'computation',
    'M-9': 'computation',
    'M-10': 'computation',
    'M-11': ['condition', 'L-18.9'],
    'M-12': 'unknown',
    'M-13': 'unknown',
    'M-14': ['computation', 'L-6.10'],
    'M-15': ['computation', 'L-18.19'],
  },
  // The order of the tests and the kuruş show in who is paid; the ladder and its count in what is converted.
  {
    'M-3': ['L-16.3'],
    'M-7': ['L-17.3.2'],
    'M-8': ['L-17.3.3'],
    'M-9': ['K-pay-2'],
    'M-10': ['L-18.2'],
    'M-15': ['L-T.advertising'],
  },
);

const ODDITIES = 39;
const CONFLICTS = 12;

/** Oddities of the text with the reading taken, and what was not found or is in conflict. */
export const openIds: readonly FactId[] = [
  ...Array.from({ length: ODDITIES }, (_, index) => factId(`O-${index + 1}`, 'unknown')),
  ...Array.from({ length: CONFLICTS }, (_, index) => factId(`C-${index + 1}`, 'unknown')),
];
