import type { ReconciledLineView, ReconciliationView } from '@kervan/desk';
import { showAmount } from '../../ui/amount.ts';
import { countryName } from '../../ui/names.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';
import { Places } from './places.tsx';

/** Every line the claim asks for, with the steps by which its figure came about. */
export function LineSteps({ view }: { readonly view: ReconciliationView }) {
  const { w, lang, say } = useLang();
  const platformName = usePlatformName();
  const cells = (one: ReconciledLineView) => [
    <span key="line" className="stack-tight">
      <span className="place">{one.line.id}</span>
      <span className="small soft">
        {[
          ...(one.line.platform === undefined ? [] : [platformName(one.line.platform)]),
          one.line.country === undefined ? w.common.noCountry : countryName(one.line.country, lang),
        ].join(' · ')}
      </span>
    </span>,
    w.comparison.matchedBy[one.matchedBy],
    one.asked === null ? w.common.unknown : showAmount(one.asked.amount, one.asked.currency, lang),
  ];
  return (
    <Table
      caption={w.comparison.lines}
      captionUnseen
      columns={[
        { id: 'line', head: w.comparison.line },
        { id: 'matched', head: w.comparison.matched },
        { id: 'asked', head: w.comparison.asked, numeric: true },
      ]}
      rows={view.lines}
      keyOf={(one) => one.line.id}
      cells={cells}
      below={(one) => (
        <details className="unfold">
          <summary>
            {w.comparison.steps}
            <span className="unseen">: {one.line.id}</span>
          </summary>
          <div className="stack-tight">
            <ol className="step-list">
              {one.steps.map((step) => (
                <li key={step.words.en}>{say(step.words)}</li>
              ))}
            </ol>
            <Places places={[one.invoice, one.payment]} />
          </div>
        </details>
      )}
    />
  );
}
