import type { ChangeStepView, ChangeView } from '@kervan/law';
import { dayWords } from '../../ui/day-text.ts';
import { rangeWords } from '../../ui/money.tsx';
import { countryName } from '../../ui/names.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';

/** What one would have to do, with the day by which it still counts and the day on which it opens. */
export function NearestChange({ change }: { readonly change: ChangeView }) {
  const { w, say, lang, fmt } = useLang();
  const [only] = change.steps;
  return (
    <div className="stack-tight">
      <p className="strong">{say(change.words)}</p>
      {change.steps.length === 1 && only !== undefined ? (
        <StepFacts step={only} />
      ) : (
        <>
          <p className="small soft">{w.supports.changeAll}</p>
          <ol className="change-steps stack-tight">
            {change.steps.map((step) => (
              <li key={`${step.kind} ${step.rule} ${step.fact}`} className="stack-tight">
                <span>{say(step.words)}</span>
                <StepFacts step={step} />
              </li>
            ))}
          </ol>
        </>
      )}
      {change.opensOn === null ? null : (
        <p className="small">{fmt(w.supports.changeOpens, { day: dayWords(change.opensOn, lang) })}</p>
      )}
    </div>
  );
}

function StepFacts({ step }: { readonly step: ChangeStepView }) {
  const speech = useLang();
  const { w, lang, fmt } = speech;
  const countries = step.countries.map((code) => countryName(code, lang)).join(', ');
  return (
    <p className="row small soft">
      <RuleChip rule={step.rule} />
      {step.by === null ? null : <span>{fmt(w.supports.changeBy, { day: dayWords(step.by, lang) })}</span>}
      {step.gap === null ? null : (
        <span>{fmt(w.supports.changeGap, { gap: rangeWords(step.gap, speech) })}</span>
      )}
      {countries === '' ? null : <span>{fmt(w.supports.changeCountries, { countries })}</span>}
    </p>
  );
}
