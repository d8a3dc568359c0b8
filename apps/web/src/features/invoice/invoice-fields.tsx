import type { ProposedInvoiceView } from '@kervan/desk';
import { DayField } from '../../ui/day-field.tsx';
import { Field, type FieldProps } from '../../ui/field.tsx';
import { useLang } from '../../words/lang.tsx';
import type { InvoiceDraft, InvoiceFault } from './invoice-draft.ts';

export interface InvoiceFieldsProps {
  readonly draft: InvoiceDraft;
  readonly change: (part: Partial<InvoiceDraft>) => void;
  readonly proposed: ProposedInvoiceView | null;
  readonly wrong: (fault: InvoiceFault) => string | undefined;
}

/** Every field of a typed invoice; a proposed one says from which line of the text it was taken. */
export function InvoiceFields({ draft, change, proposed, wrong }: InvoiceFieldsProps) {
  const { w, fmt } = useLang();
  const from = (name: keyof ProposedInvoiceView, otherwise?: string) => {
    const place = proposed?.[name]?.place;
    return place === undefined ? otherwise : fmt(w.invoice.proposed, { place });
  };
  const text = (
    name: Exclude<keyof InvoiceDraft, 'day' | 'firstDay' | 'lastDay'>,
    more: Partial<FieldProps> = {},
  ) => (
    <Field
      label={labels[name]}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      {...more}
    />
  );
  const labels = { ...w.invoice, currency: w.common.currency };
  const hinted = (hint: string | undefined) => (hint === undefined ? {} : { hint });
  return (
    <>
      <div className="fields">
        {text('number', { error: wrong('number'), ...hinted(from('number')) })}
        <div className="stack-tight">
          <DayField
            label={w.invoice.day}
            value={draft.day}
            onChange={(day) => change({ day })}
            {...hinted(from('day'))}
          />
          {wrong('day') === undefined ? null : <p className="field-error">{wrong('day')}</p>}
        </div>
      </div>
      {text('issuer', { error: wrong('issuer'), ...hinted(from('issuer')) })}
      <div className="fields">
        {text('issuerTaxNumber')}
        {text('issuerCountry', { hint: w.invoice.issuerCountryHint, width: 4 })}
      </div>
      {text('customer', hinted(from('customer', w.invoice.customerHint)))}
      <div className="fields">
        {text('currency', { error: wrong('currency'), width: 6, ...hinted(from('currency')) })}
        {text('net', { numeric: true, error: wrong('net'), ...hinted(from('net')) })}
        {text('tax', { numeric: true, error: wrong('tax'), ...hinted(from('tax')) })}
        {text('withheld', { numeric: true, error: wrong('withheld'), hint: w.invoice.withheldHint })}
      </div>
      <div className="fields">
        {text('platform', hinted(from('platform', w.invoice.platformHint)))}
        {text('country', { hint: w.invoice.countryHint, error: wrong('country') })}
      </div>
      <div className="fields">
        <DayField
          label={w.invoice.periodFrom}
          value={draft.firstDay}
          onChange={(firstDay) => change({ firstDay })}
          {...hinted(from('period'))}
        />
        <DayField
          label={w.invoice.periodUntil}
          value={draft.lastDay}
          onChange={(lastDay) => change({ lastDay })}
          {...hinted(from('period'))}
        />
      </div>
      {wrong('period') === undefined ? null : <p className="field-error">{wrong('period')}</p>}
      {text('typedBy')}
    </>
  );
}
