import type { ExpectedComparison, ExpectedDifference } from './types.ts';

type Four = readonly [reported: string, invoiced: string, paid: string, base: string];

function compared(
  id: string,
  currency: string,
  [reported, invoiced, paid, base]: Four,
  ...differences: readonly ExpectedDifference[]
): ExpectedComparison {
  const [platform = '', month = '', country = ''] = id.split('/');
  return { platform, month, country, currency, reported, invoiced, paid, base, differences };
}

/** All four figures the same. */
function alike(id: string, currency: string, amount: string): ExpectedComparison {
  return compared(id, currency, [amount, amount, amount, amount]);
}

function apart(
  between: ExpectedDifference['between'],
  reason: ExpectedDifference['reason'],
  amount: string,
): ExpectedDifference {
  return { between, reason, amount };
}

const reported = (reason: ExpectedDifference['reason'], amount: string) =>
  apart('reported-invoiced', reason, amount);
const invoiced = (reason: ExpectedDifference['reason'], amount: string) =>
  apart('invoiced-paid', reason, amount);

/**
 * Reported × invoiced × paid, worked out by hand. The agency's VAT of 20 % lies on each country by its share; 29–30 June is billed
 * in July; the euro cent of the marketplace's rounding lies on Romania (240.0075 has the larger remainder); the invoice for the
 * last 15,000 yen is not there; the partner paid 60.00 pounds.
 */
export const COMPARISONS: readonly ExpectedComparison[] = [
  alike('tiktok/2026-04/DE', 'USD', '2000.00'),
  alike('tiktok/2026-04/US', 'USD', '1200.00'),
  alike('tiktok/2026-04/GB', 'USD', '400.00'),
  alike('tiktok/2026-04/SA', 'USD', '400.00'),
  alike('tiktok/2026-04/TR', 'USD', '200.00'),
  compared(
    'tiktok/2026-05/DE',
    'TRY',
    ['24370.95', '29245.14', '29245.14', '24370.95'],
    reported('tax', '-4874.19'),
  ),
  compared(
    'tiktok/2026-05/GB',
    'TRY',
    ['4005.15', '4806.18', '4806.18', '4005.15'],
    reported('tax', '-801.03'),
  ),
  compared(
    'tiktok/2026-05/SA',
    'TRY',
    ['12523.90', '15028.68', '15028.68', '12523.90'],
    reported('tax', '-2504.78'),
  ),
  compared(
    'tiktok/2026-06/DE',
    'USD',
    ['990.00', '980.00', '980.00', '900.00'],
    reported('timing', '90.00'),
    reported('tax', '-80.00'),
  ),
  compared(
    'tiktok/2026-06/US',
    'USD',
    ['1260.00', '1320.00', '1320.00', '1200.00'],
    reported('timing', '60.00'),
    reported('tax', '-120.00'),
  ),
  alike('tiktok/2026-06/SA', 'USD', '300.00'),
  alike('tiktok/2026-06/TR', 'USD', '100.00'),
  alike('amazon/2026-04/DE', 'EUR', '374.95'),
  alike('amazon/2026-06/DE', 'EUR', '225.05'),
  alike('amazon/2026-05/US', 'USD', '280.00'),
  alike('amazon/2026-06/US', 'USD', '220.00'),
  compared(
    'amazon/2026-05/JP',
    'JPY',
    ['60000', '45000', '45000', '45000'],
    reported('missing-document', '15000'),
  ),
  compared(
    'amazon/2026-06/GB',
    'GBP',
    ['150.00', '150.00', '90.00', '90.00'],
    invoiced('other-payer', '60.00'),
  ),
  compared(
    'ornekpazar/2026-05/RO',
    'EUR',
    ['240.00', '240.01', '240.01', '240.00'],
    reported('rounding', '-0.01'),
  ),
  alike('ornekpazar/2026-05/BG', 'EUR', '80.00'),
];
