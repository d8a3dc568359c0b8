import type { FinderDemandView, FinderSupportView, PaperView, PlaceView } from '@kervan/law';
import type { ReactNode } from 'react';
import { Badge, GradeBadge, type Tone } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { DoubtChip } from '../../ui/doubt-chip.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { rateText } from '../../ui/rate-text.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerBadge } from './answer-badge.tsx';
import { usePlaceName } from './plan-form.tsx';

const TONE: Readonly<Record<FinderDemandView['verdict'], Tone>> = {
  holds: 'good',
  fails: 'bad',
  unknown: 'look',
};

/** Everything behind an answer: demands, places, days, documents and doubts. */
export function SupportDetails({ support }: { readonly support: FinderSupportView }) {
  const { w, say } = useLang();
  return (
    <>
      <FactList
        facts={[
          [w.supports.filing, say(support.filing)],
          [
            w.supports.duration,
            support.duration === null ? (
              w.supports.noDuration
            ) : (
              <span key="duration">
                {say(support.duration)}{' '}
                {support.durationRule === null ? null : <RuleChip rule={support.durationRule} />}
              </span>
            ),
          ],
        ]}
      />
      {support.places.length === 0 ? null : <Places places={support.places} title={say(support.title)} />}
      <Demands title={w.supports.demands} demands={support.demands} told />
      <Demands title={w.supports.onExpense} demands={support.onExpense} />
      <Dates support={support} />
      <Papers papers={support.papers} />
      <Doubts doubts={support.doubts} />
    </>
  );
}

function Demands({
  title,
  demands,
  told = false,
}: {
  readonly title: string;
  readonly demands: readonly FinderDemandView[];
  /** Whether the outcome can be told before an expense. */
  readonly told?: boolean;
}) {
  const { w, say } = useLang();
  if (demands.length === 0) return null;
  const cells = (one: FinderDemandView) => [
    <span key="words">
      {say(one.words)}
      {one.verdict === 'fails' ? <span className="soft"> {say(one.refusal)}</span> : null}
    </span>,
    ...(told
      ? [
          <Badge key="verdict" tone={TONE[one.verdict]}>
            {w.common.verdict[one.verdict]}
          </Badge>,
        ]
      : []),
    <span key="rule" className="row">
      <RuleChip rule={one.rule} /> <GradeBadge grade={one.grade} />
    </span>,
  ];
  return (
    <Table
      caption={title}
      columns={[
        { id: 'demand', head: w.supports.demand },
        ...(told ? [{ id: 'outcome', head: w.supports.outcome }] : []),
        { id: 'rule', head: w.supports.rule },
      ]}
      rows={demands.map((one, index) => ({ ...one, index }))}
      keyOf={(one) => `${one.rule} ${one.index}`}
      cells={cells}
    />
  );
}

function Places({ places, title }: { readonly places: readonly PlaceView[]; readonly title: string }) {
  const { w, say, lang } = useLang();
  const name = usePlaceName();
  const cells = (one: PlaceView): readonly ReactNode[] => [
    name(one.platform, one.country),
    <span key="answer" className="stack-tight">
      <span className="row">
        <AnswerBadge answer={one.answer} /> <RuleChip rule={one.rule} />
      </span>
      <span className="small">{say(one.words)}</span>
    </span>,
    one.rate === null ? '–' : rateText(one.rate.least, one.rate.most, lang),
  ];
  return (
    <Table
      caption={
        <>
          {w.supports.places}
          <span className="unseen">: {title}</span>
        </>
      }
      columns={[
        { id: 'place', head: w.supports.place },
        { id: 'answer', head: w.supports.answer },
        { id: 'rate', head: w.supports.rate, numeric: true },
      ]}
      rows={places}
      keyOf={(one) => `${one.platform} ${one.country}`}
      cells={cells}
    />
  );
}

function Dates({ support }: { readonly support: FinderSupportView }) {
  const { w, say, lang } = useLang();
  if (support.dates.length === 0) return null;
  const next = support.nextDate?.day;
  return (
    <section className="stack-tight">
      <h4>{w.supports.dates}</h4>
      <ul className="stack-tight">
        {support.dates.map((one) => (
          <li key={`${one.kind} ${one.day} ${one.rule}`} className="row">
            <span className="figure strong">{dayWords(one.day, lang)}</span>
            {next === undefined || one.day < next ? <Badge>{w.supports.past}</Badge> : null}
            <span>{say(one.words)}</span>
            <RuleChip rule={one.rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Papers({ papers }: { readonly papers: readonly PaperView[] }) {
  const { w, say } = useLang();
  if (papers.length === 0) return null;
  return (
    <section className="stack-tight">
      <h4>{w.supports.papers}</h4>
      <ul className="stack-tight">
        {papers.map((one) => (
          <li key={`${one.rule} ${one.words.en}`} className="row">
            <span>{say(one.words)}</span>
            <RuleChip rule={one.rule} /> <GradeBadge grade={one.grade} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Doubts({ doubts }: { readonly doubts: FinderSupportView['doubts'] }) {
  const { w, say, fmt } = useLang();
  if (doubts.length === 0) return null;
  return (
    <section className="stack-tight">
      <h4>{w.supports.doubts}</h4>
      <ul className="stack-tight">
        {doubts.map((one) => (
          <li key={one.doubt} className="stack-tight">
            <span>
              <DoubtChip doubt={one.doubt} /> {say(one.place)}
            </span>
            <span className="small soft">
              {fmt(w.supports.doubtTaken, { reading: say(one.takenWords) })} {say(one.why)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
