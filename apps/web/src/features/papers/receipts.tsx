import type { ClaimSummary, DecisionDays, ReceiptSummary, ReplayView } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { claimPath, receiptsQuery } from '../../api/queries.ts';
import { showAmount } from '../../ui/amount.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { instantWords, quarterWords } from '../../ui/day-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Answer } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import './papers.css';

/** Receipts of the claim: issue one, download it, replay it. */
export function Receipts({ claim }: { readonly claim: ClaimSummary }) {
  const { w } = useLang();
  const { days } = useDesk();
  const asked = useQuery(receiptsQuery(claim.claim));
  const issue = useChange<ReceiptSummary>();
  const body: DecisionDays = { ...days };
  return (
    <div className="stack">
      <div>
        <Button
          look="main"
          isPending={issue.isPending}
          onPress={() => issue.mutate({ method: 'POST', path: `${claimPath(claim.claim)}/receipts`, body })}
        >
          {w.papers.issue}
        </Button>
      </div>
      {issue.error === null ? null : <ProblemBox problem={problemOf(issue.error)} />}
      <h3>{w.papers.issued}</h3>
      <Answer asked={asked}>
        {(receipts) =>
          receipts.length === 0 ? (
            <p className="soft">{w.papers.issuedNone}</p>
          ) : (
            <ul className="stack-tight">
              {receipts.map((one) => (
                <li key={one.receipt} className="receipt">
                  <ReceiptItem receipt={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </div>
  );
}

function ReceiptItem({ receipt }: { readonly receipt: ReceiptSummary }) {
  const { w, lang, fmt } = useLang();
  const replay = useChange<ReplayView>();
  const least = showAmount(receipt.award.least, 'TRY', lang);
  const { most } = receipt.award;
  const path = `/api/receipts/${receipt.receipt}`;
  const award =
    most === receipt.award.least
      ? least
      : most === null
        ? fmt(w.common.atLeastOnly, { least })
        : fmt(w.common.between, { least, most: showAmount(most, 'TRY', lang) });
  return (
    <>
      <div className="stack-tight">
        <span className="row">
          <strong>{award}</strong>
          {receipt.decision ? <Badge tone="good">{w.papers.decision}</Badge> : null}
        </span>
        <span className="small soft">
          {receipt.quarter === null ? w.common.regime[receipt.regime] : quarterWords(receipt.quarter, lang)} ·{' '}
          {instantWords(receipt.issuedAt, lang)} ·{' '}
          <span className="place">{receipt.receipt.slice(0, 16)}</span>
        </span>
      </div>
      <div className="row">
        <a className="button button-small" href={path} download>
          <Icon name="download" size={16} />
          {w.papers.download}
          <span className="unseen">: {receipt.receipt.slice(0, 16)}</span>
        </a>
        <Button
          small
          isPending={replay.isPending}
          onPress={() => replay.mutate({ method: 'POST', path: `${path}/replay`, body: {} })}
        >
          {w.papers.replay}
          <span className="unseen">: {receipt.receipt.slice(0, 16)}</span>
        </Button>
      </div>
      <div className="receipt-end" role="status">
        {replay.data === undefined ? null : <Replayed replay={replay.data} />}
      </div>
      {replay.error === null ? null : <ProblemBox problem={problemOf(replay.error)} />}
    </>
  );
}

function Replayed({ replay }: { readonly replay: ReplayView }) {
  const { w, fmt } = useLang();
  if (replay.same) return <Badge tone="good">{w.papers.replaySame}</Badge>;
  return (
    <div className="stack-tight">
      <Badge tone="bad">{fmt(w.papers.replayDiffers, { count: replay.differences.length })}</Badge>
      <ul className="small">
        {replay.differences.map((one) => (
          <li key={one.place}>
            <span className="place">{one.place}</span>: {w.papers.was} {one.was}, {w.papers.is} {one.is}
          </li>
        ))}
      </ul>
    </div>
  );
}
