import type { SimulatedApplicantView } from '@kervan/law';
import { Badge, GradeBadge } from '../../ui/badge.tsx';
import { Range } from '../../ui/money.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerCounts, Difference, Row } from './column-row.tsx';
import { Lacking, MayHold } from './may-hold.tsx';

/** One applicant of Decision 5448 with the same rows as every other. */
export function ApplicantColumn({ applicant }: { readonly applicant: SimulatedApplicantView }) {
  const { w, say } = useLang();
  const { award, may } = applicant;
  return (
    <article className={applicant.present ? 'status-column status-present' : 'status-column'}>
      <header className="stack-tight">
        <h3>{say(applicant.title)}</h3>
        {applicant.present ? (
          <p>
            <Badge tone="calm">{w.simulator.presentApplicant}</Badge>
          </p>
        ) : null}
      </header>
      <Row title={w.simulator.mayApply}>
        <MayHold may={may} />
      </Row>
      <Row title={w.simulator.lacking}>
        {applicant.applicant === 'beneficiary' ? (
          <Lacking may={may} title={say(applicant.title)} />
        ) : (
          <p className="small soft">{w.simulator.lackingBodies}</p>
        )}
      </Row>
      <Row title={w.simulator.openSupports}>
        <AnswerCounts counts={applicant.counts} />
      </Row>
      <Row title={w.simulator.ceilings}>
        <Range range={applicant.ceilings} />
      </Row>
      <Row title={w.simulator.award}>
        {award === null ? (
          <span className="small soft">{w.simulator.awardNoneLogistics}</span>
        ) : (
          <>
            <strong>
              <Range range={award.award} />
            </strong>{' '}
            <GradeBadge grade={award.grade} />
          </>
        )}
      </Row>
      {award?.difference == null || applicant.present ? null : (
        <Row title={w.simulator.differenceApplicant}>
          <Difference range={award.difference} />
        </Row>
      )}
    </article>
  );
}
