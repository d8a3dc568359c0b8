import type { InvoiceUseView, PaymentUseView, ReconciliationView } from '@kervan/desk';
import { showAmount } from '../../ui/amount.ts';
import { Badge } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { Places } from './places.tsx';

/** Every payment, and where each part of it went. */
export function PaymentUses({ view }: { readonly view: ReconciliationView }) {
  const { w, lang, say, fmt } = useLang();
  const cells = (one: PaymentUseView) => [
    <span key="reference" className="stack-tight">
      {one.reference}
      <Places places={one.topUp === null ? [one.payment] : [one.payment, one.topUp]} />
    </span>,
    dayWords(one.day, lang),
    <span key="amount" className="stack-tight">
      <span className="figure">{showAmount(one.amount.amount, one.amount.currency, lang)}</span>
      {one.debited === null ? null : (
        <span className="small soft">
          {fmt(w.comparison.debited, { amount: showAmount(one.debited.amount, one.debited.currency, lang) })}
        </span>
      )}
    </span>,
    <span key="parts" className="stack-tight">
      {one.counts ? null : <NotCounted why={one.why === null ? null : say(one.why)} />}
      <PartChips parts={one.parts} names={w.comparison.paymentParts} />
    </span>,
  ];
  return (
    <Table
      caption={w.comparison.payments}
      captionUnseen
      columns={[
        { id: 'reference', head: w.comparison.reference },
        { id: 'day', head: w.comparison.day },
        { id: 'amount', head: w.comparison.amount, numeric: true },
        { id: 'parts', head: w.comparison.parts },
      ]}
      rows={view.payments}
      keyOf={(one) => `${one.payment.document} ${one.payment.place}`}
      cells={cells}
    />
  );
}

/** Every invoice, and where each part of it went. */
export function InvoiceUses({ view }: { readonly view: ReconciliationView }) {
  const { w, lang, say } = useLang();
  const cells = (one: InvoiceUseView) => [
    <span key="number" className="stack-tight">
      {one.number}
      <span className="small soft">{one.issuer}</span>
      <Places places={[one.invoice]} />
    </span>,
    dayWords(one.day, lang),
    <span key="amount" className="figure">
      {showAmount(one.amount.amount, one.amount.currency, lang)}
    </span>,
    <span key="parts" className="stack-tight">
      {one.counts ? null : <NotCounted why={one.why === null ? null : say(one.why)} />}
      <PartChips parts={one.parts} names={w.comparison.invoiceParts} />
    </span>,
  ];
  return (
    <Table
      caption={w.comparison.invoices}
      captionUnseen
      columns={[
        { id: 'number', head: w.comparison.number },
        { id: 'day', head: w.comparison.day },
        { id: 'amount', head: w.comparison.amount, numeric: true },
        { id: 'parts', head: w.comparison.parts },
      ]}
      rows={view.invoices}
      keyOf={(one) => `${one.invoice.document} ${one.invoice.place} ${one.number}`}
      cells={cells}
    />
  );
}

function NotCounted({ why }: { readonly why: string | null }) {
  const { w } = useLang();
  return (
    <span className="small">
      <Badge tone="bad">{w.comparison.notCounted}</Badge> {why}
    </span>
  );
}

/** Where each part of one payment or invoice went, in a word and an amount. */
function PartChips<Kind extends string>({
  parts,
  names,
}: {
  readonly parts: readonly {
    readonly kind: Kind;
    readonly amount: { readonly amount: string; readonly currency: string };
  }[];
  readonly names: Readonly<Record<Kind, string>>;
}) {
  const { lang } = useLang();
  return (
    <span className="part-chips">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be alike in everything but their order
        <Badge key={index} tone={part.kind === 'asked' ? 'good' : 'plain'}>
          {names[part.kind]} {showAmount(part.amount.amount, part.amount.currency, lang)}
        </Badge>
      ))}
    </span>
  );
}
