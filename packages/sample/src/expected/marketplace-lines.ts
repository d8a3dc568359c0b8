import { MARKETPLACE } from '../told/facts.ts';
import type { ExpectedLine } from './types.ts';

type Given = Omit<ExpectedLine, 'support' | 'platform' | 'eligible' | 'share' | 'award' | 'outcome' | 'rule'>;

function granted(line: Given, share: 50 | 70, award: string): ExpectedLine {
  const rule = share === 70 ? 'E-2.2' : 'E-4.4';
  const rest = {
    share: [share, share],
    award: { least: award, most: award },
    outcome: 'granted',
    rule,
  } as const;
  return { ...line, support: MARKETPLACE, platform: 'amazon', eligible: line.asked, ...rest };
}

/** Nothing is granted for sure while the listings on the marketplace are in question (E-2.12). */
function open(line: Given, share: 50 | 70, most: string): ExpectedLine {
  const rest = {
    share: [share, share],
    award: { least: '0.00', most },
    outcome: 'waiting',
    rule: 'E-2.12',
  } as const;
  return { ...line, support: MARKETPLACE, platform: 'ornekpazar', eligible: line.asked, ...rest };
}

const OPEN_INVOICE = {
  document: 'OPE-2605-014',
  paymentDay: '2026-06-09',
  rate: { unit: 1, buying: '52.1075', bulletin: '2026-06-09' },
} as const;

/**
 * Marketplaces, digital marketplace promotion. Spend in Germany is exactly 20 % of its ad sales and counts in full; in the United
 * States 20 % of 2,000.00 is 400.00, so of the later payment 120.00 counts and 100.00 is cut (E-4.3). The charge of 28 May falls
 * into the feast: the bulletin before it is taken. 90.00 × 61.0235 = 5,492.115 ends half up.
 */
export const MARKETPLACE_LINES: readonly ExpectedLine[] = [
  granted(
    {
      country: 'DE',
      document: 'AMZ-DE-2604-001',
      paymentDay: '2026-05-04',
      asked: { amount: '374.95', currency: 'EUR' },
      rate: { unit: 1, buying: '51.3742', bulletin: '2026-05-04' },
      eligibleLira: '19262.76',
    },
    70,
    '13483.93',
  ),
  granted(
    {
      country: 'DE',
      document: 'AMZ-DE-2606-001',
      paymentDay: '2026-06-12',
      asked: { amount: '225.05', currency: 'EUR' },
      rate: { unit: 1, buying: '52.1544', bulletin: '2026-06-12' },
      eligibleLira: '11737.35',
    },
    70,
    '8216.14',
  ),
  granted(
    {
      country: 'JP',
      document: 'AMZ-JP-2605-001',
      paymentDay: '2026-05-28',
      asked: { amount: '45000', currency: 'JPY' },
      rate: { unit: 100, buying: '29.4560', bulletin: '2026-05-26' },
      eligibleLira: '13255.20',
    },
    70,
    '9278.64',
  ),
  granted(
    {
      country: 'US',
      document: 'AMZ-US-2605-001',
      paymentDay: '2026-06-03',
      asked: { amount: '280.00', currency: 'USD' },
      rate: { unit: 1, buying: '45.2075', bulletin: '2026-06-03' },
      eligibleLira: '12658.10',
    },
    70,
    '8860.67',
  ),
  {
    support: MARKETPLACE,
    platform: 'amazon',
    country: 'US',
    document: 'AMZ-US-2606-001',
    paymentDay: '2026-06-30',
    asked: { amount: '220.00', currency: 'USD' },
    eligible: { amount: '120.00', currency: 'USD' },
    rate: { unit: 1, buying: '45.8130', bulletin: '2026-06-30' },
    eligibleLira: '5497.56',
    share: [70, 70],
    award: { least: '3848.29', most: '3848.29' },
    outcome: 'granted-in-part',
    rule: 'E-4.3',
  },
  granted(
    {
      country: 'GB',
      document: 'AMZ-UK-2606-001',
      paymentDay: '2026-06-16',
      asked: { amount: '90.00', currency: 'GBP' },
      rate: { unit: 1, buying: '61.0235', bulletin: '2026-06-16' },
      eligibleLira: '5492.12',
    },
    50,
    '2746.06',
  ),
  open(
    {
      ...OPEN_INVOICE,
      country: 'RO',
      asked: { amount: '240.00', currency: 'EUR' },
      eligibleLira: '12505.80',
    },
    70,
    '8754.06',
  ),
  open(
    { ...OPEN_INVOICE, country: 'BG', asked: { amount: '80.00', currency: 'EUR' }, eligibleLira: '4168.60' },
    50,
    '2084.30',
  ),
];
