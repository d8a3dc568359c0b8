import type { TableToMapView } from '@kervan/desk';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { columnLetter, FIELDS_OF, type MappedField } from './mapping-draft.ts';
import type { PartProps } from './part-props.ts';

/** One list of columns per field, with a value of the chosen column beneath it. */
export function ColumnFields({ draft, change, table }: PartProps & { readonly table: TableToMapView }) {
  const { w, fmt } = useLang();
  const options = [
    { value: '', label: w.mapping.noColumn },
    ...table.header.map((name, index) => ({
      value: String(index),
      label: fmt(w.mapping.column, { letter: columnLetter(index), name: name === '' ? '–' : name }),
    })),
  ];
  const choose = (field: MappedField, value: string) => {
    const { [field]: _left, ...others } = draft.columns;
    change({ columns: value === '' ? others : { ...others, [field]: Number(value) } });
  };
  return (
    <fieldset className="fieldset">
      <legend>{w.mapping.columns}</legend>
      <div className="fields">
        {FIELDS_OF[draft.as].map((field) => {
          const column = draft.columns[field];
          const sample =
            column === undefined
              ? undefined
              : table.sample.find((row) => (row[column] ?? '') !== '')?.[column];
          return (
            <SelectField
              key={field}
              label={w.mapping.fields[field]}
              value={column === undefined ? '' : String(column)}
              options={options}
              onChange={(value) => choose(field, value)}
              {...(sample === undefined ? {} : { hint: fmt(w.mapping.sample, { sample }) })}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
