import type { ReconciliationView } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { reconciliationQuery } from '../api/queries.ts';
import { Assumptions } from '../features/comparison/assumptions.tsx';
import { Balances } from '../features/comparison/balances.tsx';
import { ComparisonTables } from '../features/comparison/comparison-table.tsx';
import { Confirmations } from '../features/comparison/confirmations.tsx';
import { CountryPart } from '../features/comparison/country-part.tsx';
import { LineSteps } from '../features/comparison/line-steps.tsx';
import { UnusedList } from '../features/comparison/unused-list.tsx';
import { InvoiceUses, PaymentUses } from '../features/comparison/uses.tsx';
import { NoClaim } from '../features/frame/no-claim.tsx';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { useDesk } from '../features/frame/use-desk.tsx';
import { dayWords } from '../ui/day-text.ts';
import { Answer } from '../ui/loading.tsx';
import { NoticeList } from '../ui/notice.tsx';
import { useLang } from '../words/lang.tsx';

/** Reported × invoiced × paid, and where every kuruş of it went. */
export function ComparisonPage(): ReactNode {
  const { w } = useLang();
  const { claim } = useDesk();
  const asked = useQuery({ ...reconciliationQuery(claim?.claim ?? ''), enabled: claim !== undefined });
  if (claim === undefined) return <NoClaim />;
  return (
    <div className="stack-wide">
      <PageHead title={w.comparison.title} lead={w.comparison.lead} />
      <Answer asked={asked}>{(view) => <Comparison view={view} />}</Answer>
    </div>
  );
}

function Comparison({ view }: { readonly view: ReconciliationView }) {
  const { w } = useLang();
  // What was not used is told below with the way to settle it; it need not be told twice.
  const notices = view.notices.filter((one) => view.unused.every((item) => item.words.en !== one.words.en));
  return (
    <>
      {view.comparisons.length === 0 ? <p className="soft">{w.comparison.none}</p> : null}
      {notices.length === 0 ? null : <NoticeList notices={notices} />}
      <MissingRates view={view} />
      <CountryPart view={view} />
      <ComparisonTables view={view} />
      <Part title={w.comparison.unused} lead={w.comparison.unusedLead}>
        <UnusedList view={view} />
      </Part>
      <Confirmations />
      <Unfold title={w.comparison.payments} lead={w.comparison.paymentsLead} count={view.payments.length}>
        <PaymentUses view={view} />
      </Unfold>
      <Unfold title={w.comparison.invoices} lead={w.comparison.invoicesLead} count={view.invoices.length}>
        <InvoiceUses view={view} />
      </Unfold>
      <Unfold title={w.comparison.lines} count={view.lines.length}>
        <LineSteps view={view} />
      </Unfold>
      <Unfold title={w.comparison.balances} count={view.balances.length}>
        <Balances view={view} />
      </Unfold>
      <Part title={w.comparison.assumptions}>
        <Assumptions view={view} />
      </Part>
    </>
  );
}

function MissingRates({ view }: { readonly view: ReconciliationView }) {
  const { w, lang, fmt } = useLang();
  if (view.missingRates.length === 0) return null;
  return (
    <Part title={w.comparison.missingRates} lead={w.comparison.missingRatesLead}>
      <ul className="row">
        {view.missingRates.map((one) => (
          <li key={`${one.currency} ${one.day}`} className="badge badge-look">
            {fmt(w.comparison.missingRate, { currency: one.currency, day: dayWords(one.day, lang) })}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface UnfoldProps {
  readonly title: string;
  readonly lead?: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** A part for who wants to look closer; closed at first. */
function Unfold({ title, lead, count, children }: UnfoldProps) {
  if (count === 0) return null;
  return (
    <details className="unfold panel">
      <summary>
        <h2 className="unfold-title">{title}</h2> <span className="soft">({count})</span>
      </summary>
      <div className="stack">
        {lead === undefined ? null : <p className="soft">{lead}</p>}
        {children}
      </div>
    </details>
  );
}
