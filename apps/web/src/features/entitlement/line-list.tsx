import type { AssessmentView, LineOutcomeView, StretchView } from '@kervan/law';
import { useState } from 'react';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { dayWords, periodWords } from '../../ui/day-text.ts';
import { Range } from '../../ui/money.tsx';
import { countryName } from '../../ui/names.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';
import { LineFates } from './line-fates.tsx';

const TONE: Readonly<Record<LineOutcomeView['verdict'], Tone>> = {
  granted: 'good',
  'granted-in-part': 'look',
  refused: 'bad',
  waiting: 'calm',
};
const VERDICTS = ['granted', 'granted-in-part', 'refused', 'waiting'] as const;
const AT_ONCE = 40;

/** The lines of the claim, each with its outcome and, unfolded, the fate of every part. */
export function LineList({ view }: { readonly view: AssessmentView }) {
  const { w, lang, fmt } = useLang();
  const platformName = usePlatformName();
  const [verdict, setVerdict] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  if (view.lines.length === 0) return <p className="soft">{w.entitlement.linesNone}</p>;
  const lines = view.lines.filter((one) => verdict === '' || one.verdict === verdict);
  const count = (name: string) => view.lines.filter((one) => one.verdict === name).length;
  const cells = (one: LineOutcomeView) => [
    <span key="line" className="stack-tight">
      <span>
        {[
          ...(one.platform === '' ? [] : [platformName(one.platform)]),
          one.country === null ? w.common.noCountry : countryName(one.country, lang),
        ].join(' · ')}
      </span>
      <ForWhom line={one} />
      <span className="small soft line-document">
        {one.document} ·{' '}
        {one.paymentDay === null
          ? w.entitlement.unpaid
          : fmt(w.entitlement.paidOn, { day: dayWords(one.paymentDay, lang) })}
      </span>
      {one.stretch === null ? null : <Stretch stretch={one.stretch} />}
    </span>,
    <Range key="asked" range={one.asked} />,
    <Range key="eligible" range={one.eligibleLira} />,
    <strong key="award">
      <Range range={one.award} />
    </strong>,
    <Badge key="verdict" tone={TONE[one.verdict]}>
      {one.award.undetermined ? w.entitlement.verdictUndetermined : w.entitlement.verdicts[one.verdict]}
    </Badge>,
  ];
  return (
    <div className="stack">
      <div className="filter">
        <SelectField
          label={w.entitlement.filter}
          value={verdict}
          onChange={setVerdict}
          options={[
            { value: '', label: `${w.entitlement.filterAll} (${view.lines.length})` },
            ...VERDICTS.map((name) => ({
              value: name,
              label: `${w.entitlement.verdicts[name]} (${count(name)})`,
            })),
          ]}
        />
      </div>
      {lines.length === 0 ? (
        <p className="soft">{w.entitlement.filterNone}</p>
      ) : (
        <Table
          caption={w.entitlement.lines}
          captionUnseen
          columns={[
            { id: 'line', head: w.entitlement.line },
            { id: 'asked', head: w.entitlement.asked, numeric: true },
            { id: 'eligible', head: w.entitlement.eligible, numeric: true },
            { id: 'award', head: w.entitlement.award, numeric: true },
            { id: 'verdict', head: w.entitlement.verdict },
          ]}
          rows={lines.slice(0, shown)}
          keyOf={partKey}
          cells={cells}
          below={(one) => <LineFates line={one} />}
        />
      )}
      {lines.length > shown ? (
        <div>
          <Button onPress={() => setShown(shown + AT_ONCE)}>
            {fmt(w.common.showMore, { left: String(lines.length - shown) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The thing, person and body of a line, where it names them. */
function ForWhom({ line }: { readonly line: LineOutcomeView }) {
  const parts = [line.item, line.person, line.body].filter((part) => part !== null);
  return parts.length === 0 ? null : <span className="small">{parts.join(' · ')}</span>;
}

/** The days of one part of a line, and the support year they fall in. */
function Stretch({ stretch }: { readonly stretch: StretchView }) {
  const { w, lang, fmt } = useLang();
  const { days, of, supportYear } = stretch;
  return (
    <span className="small soft">
      {fmt(w.entitlement.stretch, { period: periodWords(stretch, lang), days, of })}
      {' · '}
      {supportYear === null
        ? w.entitlement.supportYearUnknown
        : fmt(w.entitlement.supportYear, { day: dayWords(supportYear, lang) })}
    </span>
  );
}

/** A line laid on several stretches of time has a row for each: line and first day together are the key. */
function partKey({ line, stretch }: LineOutcomeView): string {
  return stretch === null ? line : `${line} ${stretch.from}`;
}
