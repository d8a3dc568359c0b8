import type { ColumnMapping } from '@kervan/evidence';
import { parseDay, period } from '@kervan/kit';
import type { PeriodView } from '../api/common.ts';
import type { MappingData } from '../api/documents.ts';
import { periodView } from './plain.ts';

/** A saved mapping as data. */
export function mappingData(mapping: ColumnMapping): MappingData {
  return {
    as: mapping.as,
    platform: mapping.platform,
    columns: mapping.columns,
    ...(mapping.currency === undefined ? {} : { currency: mapping.currency }),
    ...(mapping.dateOrder === undefined ? {} : { dateOrder: mapping.dateOrder }),
    ...(mapping.decimalMark === undefined ? {} : { decimalMark: mapping.decimalMark }),
    ...(mapping.period === undefined ? {} : { period: periodView(mapping.period) }),
  };
}

/** The mapping that a person's answer confirms. Throws for a period that is empty or no period. */
export function confirmedMapping(data: MappingData, confirmedBy: string): ColumnMapping {
  return {
    as: data.as,
    platform: data.platform,
    columns: data.columns,
    ...(data.currency === undefined ? {} : { currency: data.currency }),
    ...(data.dateOrder === undefined ? {} : { dateOrder: data.dateOrder }),
    ...(data.decimalMark === undefined ? {} : { decimalMark: data.decimalMark }),
    ...(data.period === undefined ? {} : { period: periodOf(data.period, '$.period') }),
    standing: 'confirmed',
    confirmedBy,
  };
}

/** A period from data. Throws `day.unreadable`, `day.impossible` or `period.empty`, naming the place. */
export function periodOf(data: PeriodView, place: string) {
  return period(parseDay(data.from, `${place}.from`), parseDay(data.until, `${place}.until`));
}
