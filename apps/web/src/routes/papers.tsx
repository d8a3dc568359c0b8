import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { address } from '../api/http.ts';
import { claimPath } from '../api/queries.ts';
import { NoClaim } from '../features/frame/no-claim.tsx';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { useDesk } from '../features/frame/use-desk.tsx';
import { Filing } from '../features/papers/filing.tsx';
import { Receipts } from '../features/papers/receipts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { useLang } from '../words/lang.tsx';

/** The summary, the receipt, the claim as a file, and the day of filing. */
export function PapersPage(): ReactNode {
  const { w } = useLang();
  const { claim, days, workspace } = useDesk();
  if (claim === undefined) return <NoClaim />;
  const path = claimPath(claim.claim);
  const summary = (lang: string) => address(`${path}/summary.pdf`, { lang, ...days });
  return (
    <div className="stack-wide">
      <PageHead title={w.papers.title} lead={w.papers.lead}>
        {workspace.sample ? (
          <p>
            <Badge tone="look">{w.papers.sampleNote}</Badge>
          </p>
        ) : null}
      </PageHead>
      <Part title={w.papers.summary} lead={w.papers.summaryText}>
        <div className="row">
          <Download href={summary('tr')} text={w.papers.summaryTr} />
          <Download href={summary('en')} text={w.papers.summaryEn} />
        </div>
      </Part>
      <Part title={w.papers.receipt} lead={w.papers.receiptText}>
        <Receipts claim={claim} />
      </Part>
      <Part title={w.papers.claim} lead={w.papers.claimText}>
        <div>
          <Download href={`${path}/file`} text={w.papers.claimDownload} />
        </div>
      </Part>
      <Part title={w.papers.filing}>
        <Filing key={claim.claim} claim={claim} />
        <p>
          <Link to="/offset">{w.papers.offset}</Link>
        </p>
      </Part>
    </div>
  );
}

/** The server names the file. */
function Download({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a className="button button-plain" href={href} download>
      <Icon name="download" size={18} />
      {text}
    </a>
  );
}
