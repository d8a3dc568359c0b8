import { PROMOTION } from '../told/facts.ts';
import type { ExpectedLine } from './types.ts';

/** A bulletin's dollar rate, by day. */
const DOLLAR = {
  '2026-04-01': '43.8125',
  '2026-04-13': '43.8710',
  '2026-04-17': '43.9365',
  '2026-06-02': '45.1840',
  '2026-06-30': '45.8130',
} as const;

type DollarDay = keyof typeof DOLLAR;
type Share = 50 | 70;

function base(
  document: string,
  paymentDay: string,
  country: string,
): Pick<ExpectedLine, 'support' | 'platform' | 'country' | 'document' | 'paymentDay'> {
  return { support: PROMOTION, platform: 'tiktok', country, document, paymentDay };
}

function inDollars(amount: string, day: DollarDay): Pick<ExpectedLine, 'asked' | 'eligible' | 'rate'> {
  const money = { amount, currency: 'USD' };
  return { asked: money, eligible: money, rate: { unit: 1, buying: DOLLAR[day], bulletin: day } };
}

/** Paid and supported at one share. */
function dollars(
  document: string,
  day: DollarDay,
  country: string,
  amount: string,
  lira: string,
  share: Share,
  award: string,
): ExpectedLine {
  const rule = share === 70 ? 'E-2.2' : 'E-5.5';
  const sums = { eligibleLira: lira, share: [share, share], award: { least: award, most: award } } as const;
  return { ...base(document, day, country), ...inDollars(amount, day), ...sums, outcome: 'granted', rule };
}

/** An ad shown in Türkiye does not aim abroad: refused whole (E-5.4). */
function inTurkiye(document: string, day: DollarDay, amount: string): ExpectedLine {
  return {
    ...base(document, day, 'TR'),
    ...inDollars(amount, day),
    eligible: { amount: '0.00', currency: 'USD' },
    eligibleLira: '0.00',
    share: [0, 0],
    award: { least: '0.00', most: '0.00' },
    outcome: 'refused',
    rule: 'E-5.4',
  };
}

/** Invoiced and paid in lira: no rate, no rounding before the share. */
function lira(
  document: string,
  day: string,
  country: string,
  amount: string,
  share: Share,
  award: string,
): ExpectedLine {
  const money = { amount, currency: 'TRY' };
  return {
    ...base(document, day, country),
    asked: money,
    eligible: money,
    eligibleLira: amount,
    share: [share, share],
    award: { least: award, most: award },
    outcome: 'granted',
    rule: share === 70 ? 'E-2.2' : 'E-5.5',
  };
}

const FIRST = 'TTI-2604-0871';
const SECOND = 'TTI-2604-1634';
const THIRD = 'TTI-2606-0925';

/**
 * TikTok, e-export promotion. The prepaid balance is used up first in, first out.
 *
 * TTI-2604-0871, 1,200.00 (Germany only): 1,000.00 from the top-up of 1 April, when nobody saw whether Germany was on the list, so
 * 50–70 %; 200.00 from the one of 13 April, the day it joined. TTI-2604-1634, 3,000.00: 1,800.00 (60 %) from 13 April, 1,200.00
 * (40 %) from 17 April, over DE 800, US 1,200, GB 400, SA 400, TR 200. TTI-2606-0925, 1,500.00 from 2 June.
 */
export const PROMOTION_LINES: readonly ExpectedLine[] = [
  {
    ...base(FIRST, '2026-04-01', 'DE'),
    ...inDollars('1000.00', '2026-04-01'),
    eligibleLira: '43812.50',
    share: [50, 70],
    award: { least: '21906.25', most: '30668.75' },
    outcome: 'waiting',
    rule: 'E-2.2',
  },
  dollars(FIRST, '2026-04-13', 'DE', '200.00', '8774.20', 70, '6141.94'),
  dollars(SECOND, '2026-04-13', 'DE', '480.00', '21058.08', 70, '14740.65'),
  dollars(SECOND, '2026-04-13', 'US', '720.00', '31587.12', 70, '22110.98'),
  dollars(SECOND, '2026-04-13', 'GB', '240.00', '10529.04', 50, '5264.52'),
  dollars(SECOND, '2026-04-13', 'SA', '240.00', '10529.04', 70, '7370.32'),
  inTurkiye(SECOND, '2026-04-13', '120.00'),
  dollars(SECOND, '2026-04-17', 'DE', '320.00', '14059.68', 70, '9841.77'),
  dollars(SECOND, '2026-04-17', 'US', '480.00', '21089.52', 70, '14762.66'),
  dollars(SECOND, '2026-04-17', 'GB', '160.00', '7029.84', 50, '3514.92'),
  dollars(SECOND, '2026-04-17', 'SA', '160.00', '7029.84', 70, '4920.88'),
  inTurkiye(SECOND, '2026-04-17', '80.00'),
  lira('ODA2026000000041', '2026-06-05', 'DE', '14250.60', 70, '9975.42'),
  lira('ODA2026000000041', '2026-06-05', 'SA', '6149.40', 70, '4304.58'),
  lira('ODA2026000000047', '2026-06-11', 'DE', '10120.35', 70, '7084.24'),
  lira('ODA2026000000047', '2026-06-11', 'GB', '4005.15', 50, '2002.57'),
  lira('ODA2026000000047', '2026-06-11', 'SA', '6374.50', 70, '4462.15'),
  dollars(THIRD, '2026-06-02', 'DE', '500.00', '22592.00', 70, '15814.40'),
  dollars(THIRD, '2026-06-02', 'US', '600.00', '27110.40', 70, '18977.28'),
  dollars(THIRD, '2026-06-02', 'SA', '300.00', '13555.20', 70, '9488.64'),
  inTurkiye(THIRD, '2026-06-02', '100.00'),
  dollars('ODA2026000000052', '2026-06-30', 'DE', '400.00', '18325.20', 70, '12827.64'),
  dollars('ODA2026000000052', '2026-06-30', 'US', '600.00', '27487.80', 70, '19241.46'),
];
