import { cells, type FactId, factId, lines } from '../fact-id.ts';

const SITE = 'E-1.4.T';

/** Section 1.4: cells that state something; a dash of the table says that its source is silent. */
const siteConditions: readonly FactId[] = [
  factId(SITE, 'condition'),
  ...[
    'onlineShare',
    'ownBrandShare',
    'ownInvoices',
    'headOffice',
    'inOperation',
    'trustStamp',
    'integration',
    'export',
  ].map((row) => factId(`${SITE}.${row}`, 'condition')),
  ...cells(SITE, ['onlineShare', 'inOperation', 'trustStamp', 'export'], [2024, 2025, 2026], 'condition'),
  ...cells(SITE, ['ownBrandShare'], [2025, 2026], 'condition'),
  ...cells(SITE, ['headOffice', 'integration'], [2024, 2026], 'condition'),
  ...cells(SITE, ['ownInvoices'], [2026], 'condition'),
];

/** Section 1: definitions and statuses. */
export const statusIds: readonly FactId[] = [
  ...lines('E-1.1', {
    1: 'condition',
    2: 'condition',
    3: 'condition',
    4: 'condition',
    5: 'condition',
    6: 'condition',
    7: 'definition',
    8: 'definition',
    9: 'definition',
    10: 'definition',
    11: 'definition',
    12: 'definition',
  }),
  ...lines('E-1.2', {
    1: 'condition',
    2: 'process',
    3: 'condition',
    4: 'condition',
    5: 'condition',
    6: 'process',
  }),
  ...lines('E-1.3', {
    1: 'process',
    2: 'condition',
    3: 'process',
    4: 'process',
    5: 'process',
    6: 'cap',
    7: 'condition',
    8: ['condition', 'E-2.11'],
  }),
  ...siteConditions,
  ...lines('E-1.4', { 1: 'process', 2: 'condition' }),
  ...lines('E-1.5', { 1: 'condition', 2: 'process' }),
  ...lines('E-1.6', { 1: 'condition', 2: 'condition', 3: 'process', 4: 'process' }),
  ...lines('E-1.7', {
    1: 'condition',
    2: 'definition',
    3: 'process',
    4: 'process',
    5: 'condition',
    6: 'unknown',
  }),
  ...lines('E-1.8', { 1: 'list' }),
  ...lines('E-1.9', { 1: 'date', 2: 'date' }),
];
