import type { AssessmentView } from '@kervan/law';
import { showAmount } from '../../ui/amount.ts';
import { Badge, GradeBadge } from '../../ui/badge.tsx';
import { quarterWords } from '../../ui/day-text.ts';
import { useLang } from '../../words/lang.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { AwardFiling } from './award-filing.tsx';
import { RangeBar } from './range-bar.tsx';
import './award-panel.css';

/** The result at first sight: the award, how firm it is, and by when to file. */
export function AwardPanel({ view }: { readonly view: AssessmentView }) {
  const { w, lang, fmt } = useLang();
  const { workspace } = useDesk();
  const decision = w.common.regime[view.regime];
  const what = view.quarter === null ? decision : `${quarterWords(view.quarter, lang)} · ${decision}`;
  return (
    <section className="award panel">
      <div className="award-main">
        <p className="award-eyebrow">
          {fmt(w.result.eyebrow, { what, name: workspace.beneficiary.name })}{' '}
          {workspace.sample ? <Badge tone="look">{w.frame.sampleBadge}</Badge> : null}
        </p>
        <PageHead title={w.result.title} />
        <AwardFigure view={view} />
      </div>
      <dl className="award-side">
        <div>
          <dt>{w.result.restsOn}</dt>
          <dd>
            <GradeBadge grade={view.grade} />
            <span className="small soft">{w.result.gradeMeans[view.grade]}</span>
          </dd>
        </div>
        <AwardFiling view={view} />
      </dl>
    </section>
  );
}

function AwardFigure({ view }: { readonly view: AssessmentView }) {
  const { w, lang } = useLang();
  const { award } = view;
  if (award.undetermined) return <p className="award-note">{w.result.undeterminedNote}</p>;
  const least = showAmount(award.least, award.currency, lang);
  if (award.exact) {
    return (
      <>
        <p className="award-figure" role="status">
          {least}
        </p>
        <p className="award-note">{w.result.exactNote}</p>
      </>
    );
  }
  return (
    <>
      <p className="award-range" role="status">
        <span>
          <span className="award-word">{w.result.least}</span> <span className="award-figure">{least}</span>
        </span>
        <span>
          <span className="award-word">{w.result.most}</span>{' '}
          <span className="award-figure">
            {award.most === null ? w.result.unbounded : showAmount(award.most, award.currency, lang)}
          </span>
        </span>
      </p>
      <RangeBar range={award} />
      <p className="award-note">
        {view.questions.length === 0 ? w.result.rangeWaitingNote : w.result.rangeNote}
      </p>
    </>
  );
}
