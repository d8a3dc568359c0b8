import type { ClaimChange, ClaimSummary, ComparisonChoices, ReconciliationView } from '@kervan/desk';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { claimPath } from '../../api/queries.ts';
import { DoubtChip } from '../../ui/doubt-chip.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';

/** What the comparison took because no source says it, and the other ways that may be taken. */
export function Assumptions({ view }: { readonly view: ReconciliationView }) {
  const { say } = useLang();
  const { claim } = useDesk();
  return (
    <div className="stack">
      <ul className="stack-tight">
        {view.assumptions.map((one) => (
          <li key={`${one.doubt} ${one.reading}`} className="row">
            <DoubtChip doubt={one.doubt} />
            <span>{say(one.words)}</span>
          </li>
        ))}
      </ul>
      {claim === undefined || claim.state === 'decided' ? null : <Choices claim={claim} />}
    </div>
  );
}

function Choices({ claim }: { readonly claim: ClaimSummary }) {
  const { w, fmt } = useLang();
  const text = w.comparison.choices;
  const change = useChange<ClaimSummary>();
  const choose = <Name extends keyof ComparisonChoices>(name: Name, value: string) => {
    const comparison = { ...claim.comparison, [name]: value } as ComparisonChoices;
    change.mutate({
      method: 'PATCH',
      path: claimPath(claim.claim),
      body: { comparison } satisfies ClaimChange,
    });
  };
  const field = <Name extends keyof ComparisonChoices>(
    name: Name,
    label: string,
    names: Readonly<Record<string, string>>,
  ) => {
    const values = Object.keys(names);
    return (
      <SelectField
        label={label}
        value={claim.comparison[name] ?? values[0] ?? ''}
        onChange={(value) => choose(name, value)}
        options={values.map((value, index) => ({
          value,
          label: index === 0 ? fmt(text.default, { name: names[value] ?? value }) : (names[value] ?? value),
        }))}
      />
    );
  };
  return (
    <fieldset className="fieldset panel">
      <legend className="unseen">{text.title}</legend>
      <h3>{text.title}</h3>
      <div className="fields">
        {field('countryless', text.countryless, text.countrylessOf)}
        {field('rate', text.rate, text.rateOf)}
        {field('expenseCurrency', text.expenseCurrency, text.expenseCurrencyOf)}
        {field('granularity', text.granularity, text.granularityOf)}
      </div>
      {change.error === null ? null : <ProblemBox problem={problemOf(change.error)} />}
    </fieldset>
  );
}
