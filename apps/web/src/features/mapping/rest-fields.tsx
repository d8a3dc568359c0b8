import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import type { MappingDraft } from './mapping-draft.ts';
import type { PartProps } from './part-props.ts';

/** What a table leaves unsaid: its currency, the order of its dates, its decimal mark, its period. */
export function RestFields({ draft, change }: PartProps) {
  const { w } = useLang();
  const { dateOrders, decimalMarks } = w.mapping;
  return (
    <fieldset className="fieldset">
      <legend>{w.mapping.rest}</legend>
      <div className="fields">
        {draft.columns.currency === undefined ? (
          <Field
            label={w.common.currency}
            hint={w.mapping.currencyHint}
            value={draft.currency}
            onChange={(currency) => change({ currency })}
            width={6}
          />
        ) : null}
        <SelectField
          label={w.mapping.dateOrder}
          value={draft.dateOrder}
          onChange={(value) => change({ dateOrder: value as MappingDraft['dateOrder'] })}
          options={[
            { value: '', label: dateOrders.unset },
            { value: 'day-month', label: dateOrders['day-month'] },
            { value: 'month-day', label: dateOrders['month-day'] },
            { value: 'iso', label: dateOrders.iso },
          ]}
        />
        <SelectField
          label={w.mapping.decimalMark}
          value={draft.decimalMark}
          onChange={(value) => change({ decimalMark: value as MappingDraft['decimalMark'] })}
          options={[
            { value: '', label: decimalMarks.unset },
            { value: 'comma', label: decimalMarks.comma },
            { value: 'dot', label: decimalMarks.dot },
          ]}
        />
      </div>
      {draft.as === 'ad-report' && draft.columns.day === undefined ? (
        <div className="fields">
          <DayField
            label={w.documents.periodFrom}
            value={draft.firstDay}
            onChange={(firstDay) => change({ firstDay })}
          />
          <DayField
            label={w.documents.periodUntil}
            value={draft.lastDay}
            onChange={(lastDay) => change({ lastDay })}
          />
        </div>
      ) : null}
    </fieldset>
  );
}
