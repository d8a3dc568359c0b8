import { words } from '@kervan/kit';
import { type Clock, days, months } from '../clock.ts';
import {
  ADVERTISING,
  BY_QUARTERS,
  COMPETITION,
  DEPOT_RENT,
  INDIVIDUAL_PARTICIPATION,
  MARKET_ENTRY_DOCUMENTS,
  MISSIONS,
  NATIONAL_PARTICIPATION,
  NATIONAL_PROMOTION,
  PRODUCT_PLACEMENT,
  REGISTRATION,
  UNIT,
  VIRTUAL_FAIR,
} from '../supports.ts';

const LATE = words(
  'Süresinden sonra yapılan başvuruyla bu gider desteklenmez.',
  'An application made later does not bring support for this expense.',
);

const BY_PERIODS = words(
  'Başvurular dönemlerle yapılır; dönem bitmeden dosya tamamlanamaz. Daha erken başvurunun ne olacağını kaynaklar söylemez.',
  'Applications are made by periods; before the period is over the file cannot be complete. What becomes of an earlier one no source says.',
);

const sixMonths = {
  kind: 'duty',
  length: months(6, 'after'),
  metBy: ['filed'],
  contingent: false,
  closedDay: 'M-4',
  consequence: LATE,
} as const;

const periodOver = {
  kind: 'earliest',
  regime: 'e-export',
  starts: ['periodEnd'],
  length: days(1, 'after'),
  metBy: [],
  contingent: true,
  closedDay: 'none',
  consequence: BY_PERIODS,
} as const;

/** When a payment application must, and when it may, be filed. */
export const ofFiling: readonly Clock[] = [
  {
    ...sixMonths,
    id: 'e-export/filing',
    regime: 'e-export',
    rules: ['E-2.10', 'M-4'],
    supports: [...BY_QUARTERS, DEPOT_RENT],
    title: words('Destek ödeme başvurusu', 'Payment application'),
    starts: ['payment'],
    doubts: ['E-13.12', 'E-2.10-quarter', 'M-4'],
  },
  {
    ...periodOver,
    id: 'e-export/quarter-over',
    rules: ['E-2.10'],
    supports: BY_QUARTERS,
    title: words('Çeyreğin başvurusu hazırlanabilir', 'The application for the quarter can be made'),
    doubts: ['E-2.10-quarter'],
  },
  {
    ...periodOver,
    id: 'e-export/half-year-over',
    rules: ['E-2.10'],
    supports: [DEPOT_RENT],
    title: words('Yarıyılın başvurusu hazırlanabilir', 'The application for the half-year can be made'),
    doubts: [],
  },
  {
    ...sixMonths,
    id: 'logistics/filing-after-activity',
    regime: 'logistics',
    rules: ['L-16.2', 'M-4'],
    supports: [
      INDIVIDUAL_PARTICIPATION,
      NATIONAL_PARTICIPATION,
      NATIONAL_PROMOTION,
      ...MISSIONS,
      VIRTUAL_FAIR,
      COMPETITION,
    ],
    title: words('Destek ödeme başvurusu', 'Payment application'),
    starts: ['activityEnd'],
    doubts: ['M-4'],
    doubtsOf: { [NATIONAL_PARTICIPATION]: ['O-27'], [NATIONAL_PROMOTION]: ['O-27'] },
  },
  {
    ...sixMonths,
    id: 'logistics/filing-after-payment',
    regime: 'logistics',
    rules: ['L-16.3', 'L-18.4', 'M-4'],
    supports: [REGISTRATION, UNIT, ADVERTISING, PRODUCT_PLACEMENT],
    title: words('Destek ödeme başvurusu', 'Payment application'),
    starts: ['payment'],
    doubts: ['M-4'],
    doubtsOf: { [REGISTRATION]: ['O-13'], [PRODUCT_PLACEMENT]: ['O-14'] },
  },
  {
    ...sixMonths,
    id: 'logistics/filing-after-issue',
    regime: 'logistics',
    rules: ['L-16.5', 'M-4'],
    supports: [MARKET_ENTRY_DOCUMENTS],
    title: words('Destek ödeme başvurusu', 'Payment application'),
    starts: ['documentIssued'],
    doubts: ['O-15', 'M-4'],
  },
];
