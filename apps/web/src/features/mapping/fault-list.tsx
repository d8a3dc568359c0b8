import type { TableToMapView } from '@kervan/desk';
import { Icon } from '../../ui/icon.tsx';
import { type Speech, useLang } from '../../words/lang.tsx';
import { columnLetter, type MappingFault } from './mapping-draft.ts';

/** Everything that keeps the mapping from being confirmed, read out as soon as it appears. */
export function FaultList({
  faults,
  table,
}: {
  readonly faults: readonly MappingFault[];
  readonly table: TableToMapView;
}) {
  const speech = useLang();
  if (faults.length === 0) return null;
  return (
    <div className="notice notice-error" role="alert">
      <Icon name="cross" />
      <ul className="stack-tight">
        {faults.map((fault) => {
          const text = faultWords(fault, table, speech);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </div>
  );
}

function faultWords(
  fault: MappingFault,
  table: TableToMapView,
  { w, fmt }: Pick<Speech, 'w' | 'fmt'>,
): string {
  switch (fault.fault) {
    case 'platform':
      return w.mapping.platformMissing;
    case 'currency':
      return w.mapping.currencyWrong;
    case 'currency-missing':
      return w.mapping.currencyMissing;
    case 'period':
      return w.mapping.periodMissing;
    case 'missing':
      return fmt(w.mapping.missing, {
        fields: fault.fields.map((field) => w.mapping.fields[field]).join(', '),
      });
    case 'twice':
      return fmt(w.mapping.twice, {
        column: `${columnLetter(fault.column)} (${table.header[fault.column] ?? ''})`,
      });
  }
}
