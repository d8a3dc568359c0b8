import { separated, utf8WithMark } from '../encode.ts';

/** What the platform's payments export would look like; its columns are documented nowhere, so these are invented. */
export const PAYMENTS_HEADER = [
  'Payment date',
  'Payment ID',
  'Transaction type',
  'Payment method',
  'Amount',
  'Tax',
  'Currency',
  'Status',
] as const;

/** One top-up of the prepaid balance: the day on the platform, its reference, the amount in US dollars. */
export interface TopUp {
  readonly day: string;
  readonly reference: string;
  readonly amount: string;
}

export const TOP_UPS: readonly TopUp[] = [
  { day: '2026-04-01', reference: 'TTP-20260401-01', amount: '1000.00' },
  { day: '2026-04-10', reference: 'TTP-20260410-01', amount: '2000.00' },
  { day: '2026-04-17', reference: 'TTP-20260417-01', amount: '1200.00' },
  { day: '2026-06-02', reference: 'TTP-20260602-01', amount: '2000.00' },
];

/** The prepaid top-ups of the quarter as the Payments page exports them. */
export function tiktokPaymentsCsv(): Uint8Array {
  const rows = TOP_UPS.map(({ day, reference, amount }) => [
    day,
    reference,
    'Add balance',
    'Bank transfer',
    amount,
    '0.00',
    'USD',
    'Completed',
  ]);
  return utf8WithMark(separated([PAYMENTS_HEADER, ...rows], ','));
}
