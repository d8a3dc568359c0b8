import type { MappingData } from '@kervan/desk';
import { periodOf } from '../../ui/period-text.ts';

export type MappedField = keyof MappingData['columns'];

/** The fields that each kind of table may have, in the order in which they are asked. */
export const FIELDS_OF: Readonly<Record<MappingData['as'], readonly MappedField[]>> = {
  'ad-report': [
    'country',
    'spend',
    'adSales',
    'currency',
    'day',
    'periodFrom',
    'periodUntil',
    'marketplace',
    'campaign',
  ],
  payments: ['transactionDay', 'amount', 'currency', 'transactionKind', 'reference', 'tax', 'note'],
  invoices: ['transactionDay', 'amount', 'currency', 'reference', 'tax', 'note'],
};

/** Without these a table of the kind says nothing. */
const NEEDED: Readonly<Record<MappingData['as'], readonly MappedField[]>> = {
  'ad-report': ['country', 'spend'],
  payments: ['transactionDay', 'amount'],
  invoices: ['transactionDay', 'amount'],
};

/** What the form holds while a person maps; texts as typed. */
export interface MappingDraft {
  readonly as: MappingData['as'];
  readonly platform: string;
  readonly columns: MappingData['columns'];
  readonly currency: string;
  readonly dateOrder: '' | NonNullable<MappingData['dateOrder']>;
  readonly decimalMark: '' | NonNullable<MappingData['decimalMark']>;
  readonly firstDay: string;
  readonly lastDay: string;
}

export type MappingFault =
  | { readonly fault: 'platform' | 'currency' | 'currency-missing' | 'period' }
  | { readonly fault: 'missing'; readonly fields: readonly MappedField[] }
  | { readonly fault: 'twice'; readonly column: number };

/** Everything that keeps a draft from being confirmed; empty when it may be. */
export function faultsOf(draft: MappingDraft): readonly MappingFault[] {
  const faults: MappingFault[] = [];
  const columns = columnsInUse(draft);
  if (draft.platform.trim() === '') faults.push({ fault: 'platform' });
  const missing = NEEDED[draft.as].filter((field) => columns[field] === undefined);
  if (missing.length > 0) faults.push({ fault: 'missing', fields: missing });
  const seen = new Set<number>();
  for (const column of Object.values(columns)) {
    if (column === undefined) continue;
    if (seen.has(column)) faults.push({ fault: 'twice', column });
    seen.add(column);
  }
  const currency = draft.currency.trim();
  if (columns.currency === undefined && currency === '') faults.push({ fault: 'currency-missing' });
  else if (currency !== '' && !/^[A-Za-z]{3}$/.test(currency)) faults.push({ fault: 'currency' });
  if (draft.as === 'ad-report' && !saysWhen(draft, columns)) faults.push({ fault: 'period' });
  return faults;
}

/** The mapping to confirm, from a draft without faults. Columns of another kind of table are left behind. */
export function mappingOf(draft: MappingDraft): MappingData {
  const columns = columnsInUse(draft);
  const period = draft.as === 'ad-report' ? periodOf(draft.firstDay, draft.lastDay) : undefined;
  return {
    as: draft.as,
    platform: draft.platform.trim().toLowerCase(),
    columns,
    ...(draft.currency.trim() === '' ? {} : { currency: draft.currency.trim().toUpperCase() }),
    ...(draft.dateOrder === '' ? {} : { dateOrder: draft.dateOrder }),
    ...(draft.decimalMark === '' ? {} : { decimalMark: draft.decimalMark }),
    ...(period === undefined ? {} : { period }),
  };
}

/** The name of a column as a spreadsheet shows it: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetter(Math.trunc(index / 26) - 1)}${last}`;
}

function columnsInUse(draft: MappingDraft): Partial<Record<MappedField, number>> {
  const columns: Partial<Record<MappedField, number>> = {};
  for (const field of FIELDS_OF[draft.as]) {
    const column = draft.columns[field];
    if (column !== undefined) columns[field] = column;
  }
  return columns;
}

function saysWhen(draft: MappingDraft, columns: MappingData['columns']): boolean {
  if (columns.day !== undefined) return true;
  if (columns.periodFrom !== undefined && columns.periodUntil !== undefined) return true;
  return periodOf(draft.firstDay, draft.lastDay) !== undefined;
}
