import type { SupportAnswerView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { supportsQuery } from '../../api/queries.ts';
import { Badge, GradeBadge, type Tone } from '../../ui/badge.tsx';
import { Answer } from '../../ui/loading.tsx';
import { Range } from '../../ui/money.tsx';
import { rateText } from '../../ui/rate-text.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';

const TONE: Readonly<Record<SupportAnswerView['answer'], Tone>> = {
  yes: 'good',
  no: 'bad',
  depends: 'look',
  unknown: 'look',
};

/** What a status may ask for on the day looked at, with share, ceiling and duration. */
export function SupportsOfStatus({ status }: { readonly status: string }) {
  const { w, say, lang } = useLang();
  const { days } = useDesk();
  const asked = useQuery(supportsQuery(status, days));
  const cells = (one: SupportAnswerView) => [
    <span key="title">
      {say(one.title)}
      <br />
      <span className="small soft">{one.article}</span>
    </span>,
    <span key="answer" className="stack-tight">
      <span className="row">
        <Badge tone={TONE[one.answer]}>{w.who.answers[one.answer]}</Badge>
        <RuleChip rule={one.rule} />
        <GradeBadge grade={one.grade} />
      </span>
      <span className="small">{say(one.words)}</span>
    </span>,
    <span key="rate" className="figure">
      {one.rate === null ? '–' : rateText(one.rate.least, one.rate.most, lang)}
    </span>,
    one.ceiling === null ? (
      '–'
    ) : (
      <span key="ceiling">
        <Range range={one.ceiling} />{' '}
        {one.ceilingGrade === null ? null : <GradeBadge grade={one.ceilingGrade} />}
      </span>
    ),
    one.duration !== null ? say(one.duration) : one.answer === 'no' ? '–' : w.who.noDuration,
  ];
  return (
    <Answer asked={asked}>
      {(answers) => (
        <Table
          caption={w.who.may}
          captionUnseen
          columns={[
            { id: 'support', head: w.common.support },
            { id: 'answer', head: w.who.answer },
            { id: 'rate', head: w.who.rate, numeric: true },
            { id: 'ceiling', head: w.who.ceiling, numeric: true },
            { id: 'duration', head: w.who.duration },
          ]}
          rows={answers}
          keyOf={(one) => one.support}
          cells={cells}
        />
      )}
    </Answer>
  );
}
