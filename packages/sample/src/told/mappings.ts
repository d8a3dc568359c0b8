import { type ColumnMapping, headerDigest } from '@kervan/evidence';
import { PAYMENTS_HEADER } from '../payments/tiktok-payments.ts';
import { ORNEKPAZAR_HEADER } from '../reports/ornekpazar.ts';

/** A table's header and what the sample's user said of it: the answer that Kervan remembers. */
export interface ConfirmedMapping {
  readonly header: readonly string[];
  /** The key under which it is found again. */
  readonly headerDigest: string;
  readonly mapping: ColumnMapping;
}

const CONFIRMED = { standing: 'confirmed', confirmedBy: 'Örnek kullanıcı' } as const;

/** Columns that no source documents, each confirmed once by a person. */
export const MAPPINGS: readonly ConfirmedMapping[] = [
  {
    header: PAYMENTS_HEADER,
    headerDigest: headerDigest(PAYMENTS_HEADER),
    mapping: {
      as: 'payments',
      platform: 'tiktok',
      columns: { transactionDay: 0, reference: 1, transactionKind: 2, amount: 4, tax: 5, currency: 6 },
      dateOrder: 'iso',
      decimalMark: 'dot',
      ...CONFIRMED,
    },
  },
  {
    header: ORNEKPAZAR_HEADER,
    headerDigest: headerDigest(ORNEKPAZAR_HEADER),
    mapping: {
      as: 'ad-report',
      platform: 'ornekpazar',
      columns: { country: 1, periodFrom: 2, periodUntil: 3, spend: 4, adSales: 5, currency: 6 },
      dateOrder: 'day-month',
      decimalMark: 'comma',
      ...CONFIRMED,
    },
  },
];
