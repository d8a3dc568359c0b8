import type { ReactNode } from 'react';
import { PageHead } from '../features/frame/page-head.tsx';
import { OffsetForm } from '../features/offset/offset-form.tsx';
import { useLang } from '../words/lang.tsx';
import '../features/offset/offset.css';

/** Overdue debts and liens set off against an entitlement: who is paid what. */
export function OffsetPage(): ReactNode {
  const { w } = useLang();
  return (
    <div className="stack-wide">
      <PageHead title={w.offset.title} lead={w.offset.lead} />
      <OffsetForm />
    </div>
  );
}
