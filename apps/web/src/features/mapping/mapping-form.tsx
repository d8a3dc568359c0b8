import type { MappingData, SavedMapping, TableToMapView } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { lastDayOf } from '../../ui/period-text.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { ColumnFields } from './column-fields.tsx';
import { FaultList } from './fault-list.tsx';
import { faultsOf, type MappingDraft, mappingOf } from './mapping-draft.ts';
import { RestFields } from './rest-fields.tsx';

/** The mapping as a form; it starts from the guess by words, which is marked as one. */
export function MappingForm({
  table,
  onClose,
}: {
  readonly table: TableToMapView;
  readonly onClose: () => void;
}) {
  const { w } = useLang();
  const [draft, setDraft] = useState<MappingDraft>(() => draftFrom(table.suggested));
  const [tried, setTried] = useState(false);
  const confirm = useChange<SavedMapping>();
  const faults = faultsOf(draft);
  const change = (part: Partial<MappingDraft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0) return;
    const path = `/api/mappings/${encodeURIComponent(table.headerDigest)}`;
    confirm.mutate({ method: 'PUT', path, body: mappingOf(draft) }, { onSuccess: onClose });
  };
  const kinds = (['ad-report', 'payments', 'invoices'] as const).map((as) => ({
    value: as,
    label: w.mapping.as[as],
  }));
  return (
    <form className="stack" onSubmit={submit}>
      {table.suggested === null ? null : (
        <div className="notice notice-warning">
          <Icon name="warn" />
          <p>{w.mapping.unverified}</p>
        </div>
      )}
      <div className="fields">
        <SelectField
          label={w.mapping.asLabel}
          value={draft.as}
          options={kinds}
          onChange={(as) => change({ as: as as MappingData['as'] })}
        />
        <Field
          label={w.mapping.platform}
          hint={w.mapping.platformHint}
          value={draft.platform}
          onChange={(platform) => change({ platform })}
        />
      </div>
      <ColumnFields draft={draft} change={change} table={table} />
      <RestFields draft={draft} change={change} />
      {tried ? <FaultList faults={faults} table={table} /> : null}
      {confirm.error === null ? null : <ProblemBox problem={problemOf(confirm.error)} />}
      <div className="dialog-end">
        <Button look="main" type="submit" isPending={confirm.isPending}>
          {w.mapping.confirm}
        </Button>
        <Button onPress={onClose}>{w.common.cancel}</Button>
      </div>
    </form>
  );
}

function draftFrom(suggested: MappingData | null): MappingDraft {
  return {
    as: suggested?.as ?? 'ad-report',
    platform: suggested?.platform ?? '',
    columns: suggested?.columns ?? {},
    currency: suggested?.currency ?? '',
    dateOrder: suggested?.dateOrder ?? '',
    decimalMark: suggested?.decimalMark ?? '',
    firstDay: suggested?.period?.from ?? '',
    lastDay: lastDayOf(suggested?.period),
  };
}
