import { DAY_EXAMPLE } from '../../ui/day-text.ts';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { type DebtDraft, type DebtTo, LIENS, ORDERS, RESTRUCTURINGS } from './offset-draft.ts';

export interface DebtFieldsProps {
  readonly institution: DebtTo;
  readonly debt: DebtDraft;
  readonly change: (part: Partial<DebtDraft>) => void;
  /** What is wrong, by the path of the field in the debt. */
  readonly wrong: (path: string) => string | undefined;
  /** Both institutions placed a lien. */
  readonly asksOrder: boolean;
}

/** What is owed to one institution: overdue, restructured, under lien. Fields that do not apply are not shown. */
export function DebtFields({ institution, debt, change, wrong, asksOrder }: DebtFieldsProps) {
  const { w } = useLang();
  const options = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return (
    <fieldset className="fieldset panel">
      <legend>{w.offset.institutions[institution]}</legend>
      <Field
        label={w.offset.overdue}
        hint={w.offset.overdueHint}
        value={debt.overdue}
        onChange={(overdue) => change({ overdue })}
        error={wrong('overdue')}
        numeric
      />
      <SelectField
        label={w.offset.restructured}
        value={debt.restructured}
        options={options(RESTRUCTURINGS, w.offset.restructurings)}
        onChange={(value) => change({ restructured: RESTRUCTURINGS.find((one) => one === value) ?? 'none' })}
      />
      {debt.restructured === 'none' ? null : (
        <Field
          label={w.offset.restructuredAmount}
          value={debt.restructuredAmount}
          onChange={(restructuredAmount) => change({ restructuredAmount })}
          error={wrong('restructured.amount')}
          numeric
        />
      )}
      <SelectField
        label={w.offset.lien}
        value={debt.lien}
        options={options(LIENS, w.offset.liens)}
        onChange={(value) => change({ lien: LIENS.find((one) => one === value) ?? 'none' })}
      />
      {debt.lien === 'none' ? null : <LienFields {...{ debt, change, wrong, asksOrder }} />}
      {asksOrder && debt.lien !== 'none' ? (
        <SelectField
          label={w.offset.lienOrder}
          hint={w.offset.lienOrderHint}
          value={debt.lienOrder}
          error={wrong('lien.order') ?? wrong('lien')}
          options={options(ORDERS, w.offset.orders)}
          onChange={(value) => change({ lienOrder: ORDERS.find((one) => one === value) ?? 'none' })}
        />
      ) : null}
    </fieldset>
  );
}

function LienFields({ debt, change, wrong }: Omit<DebtFieldsProps, 'institution' | 'asksOrder'>) {
  const { w, lang, fmt } = useLang();
  const hint = fmt(w.common.dayHint, { example: DAY_EXAMPLE[lang] });
  return (
    <>
      <Field
        label={w.offset.lienAmount}
        value={debt.lienAmount}
        onChange={(lienAmount) => change({ lienAmount })}
        error={wrong('lien.amount')}
        numeric
      />
      <Field
        label={w.offset.lienDay}
        hint={fmt(w.offset.lienDayHint, { hint })}
        value={debt.lienDay}
        onChange={(lienDay) => change({ lienDay })}
        error={wrong('lien.day')}
        numeric
        width={12}
      />
    </>
  );
}
