import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { offsetOf } from '../../api/offset-query.ts';
import { problemOf } from '../../api/problem.ts';
import { placedProblem } from '../../api/problem-places.ts';
import { AMOUNT_EXAMPLE, showAmount, typedAmount } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { DAY_EXAMPLE } from '../../ui/day-text.ts';
import { Field } from '../../ui/field.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { Part } from '../frame/page-head.tsx';
import { useAssessment, useDesk } from '../frame/use-desk.tsx';
import { DebtFields } from './debt-fields.tsx';
import { OffsetAnswer } from './offset-answer.tsx';
import {
  DEBT_TO,
  type DebtTo,
  emptyOffset,
  type OffsetDraft,
  offsetFaults,
  offsetRequestOf,
  twoLiens,
} from './offset-draft.ts';

const REGIMES = ['e-export', 'logistics'] as const;
const FIELDS = /^(?:amount|debts\[[01]\]\.(?:overdue|restructured\.amount|lien(?:\.(?:amount|day|order))?))$/;

/** The entitlement and the two debts; the answer stands below until something is changed. */
export function OffsetForm() {
  const { w, lang, say, fmt } = useLang();
  const [draft, setDraft] = useState<OffsetDraft>(() => emptyOffset('e-export'));
  const [tried, setTried] = useState(false);
  const asked = useMutation({ mutationFn: offsetOf });
  const faults = offsetFaults(draft, lang);
  const change = (part: Partial<OffsetDraft>) => {
    asked.reset();
    setDraft({ ...draft, ...part });
  };
  const placed =
    asked.error === null
      ? undefined
      : placedProblem(problemOf(asked.error), '$.entitlements[0].', (path) => FIELDS.test(path));
  const wrong = (path: string): string | undefined => {
    const fault = tried ? faults.get(path) : undefined;
    if (fault === 'dayWrong') return fmt(w.common.dayWrong, { example: DAY_EXAMPLE[lang] });
    if (fault !== undefined) return fmt(w.offset[fault], { example: AMOUNT_EXAMPLE[lang] });
    const told = placed?.at.get(path);
    return told === undefined ? undefined : say(told);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.size === 0) asked.mutate(offsetRequestOf(draft, w.offset.title, lang));
  };
  const debtFields = (institution: DebtTo) => (
    <DebtFields
      key={institution}
      institution={institution}
      debt={draft.debts[institution]}
      change={(part) =>
        change({
          debts: { ...draft.debts, [institution]: { ...draft.debts[institution], ...part } },
        })
      }
      wrong={(field) => wrong(`debts[${DEBT_TO.indexOf(institution)}].${field}`)}
      asksOrder={twoLiens(draft)}
    />
  );
  return (
    <>
      <Part title={w.offset.form} lead={w.offset.formHint}>
        <form className="stack" onSubmit={submit} aria-label={w.offset.form}>
          <div className="panel fields">
            <SelectField
              label={w.offset.regime}
              value={draft.regime}
              options={REGIMES.map((value) => ({ value, label: w.offset.regimes[value] }))}
              onChange={(value) => change({ regime: REGIMES.find((one) => one === value) ?? draft.regime })}
            />
            <Field
              label={w.offset.amount}
              hint={fmt(w.common.amountHint, { example: AMOUNT_EXAMPLE[lang] })}
              value={draft.amount}
              onChange={(amount) => change({ amount })}
              error={wrong('amount')}
              numeric
            />
            <AwardOfDesk onTake={(amount) => change({ amount, regime: 'e-export' })} />
          </div>
          <div className="debts">{DEBT_TO.map(debtFields)}</div>
          {asked.error !== null && placed?.elsewhere !== false ? (
            <ProblemBox problem={problemOf(asked.error)} />
          ) : null}
          <div>
            <Button look="main" type="submit" isPending={asked.isPending}>
              {w.offset.compute}
            </Button>
          </div>
        </form>
      </Part>
      <div role="status">
        {asked.data === undefined
          ? null
          : asked.data.answers.map((one) => <OffsetAnswer key={one.name} answer={one} />)}
      </div>
    </>
  );
}

/** Takes the award of the claim that is looked at over, where it is one amount. */
function AwardOfDesk({ onTake }: { readonly onTake: (typed: string) => void }) {
  const { w, lang, fmt } = useLang();
  const { claim } = useDesk();
  const award = useAssessment().data?.view.award;
  if (claim === undefined || award === undefined || !award.exact || award.undetermined) return null;
  const shown = { claim: claim.claim, award: showAmount(award.least, award.currency, lang) };
  return (
    <div>
      <Button onPress={() => onTake(typedAmount(award.least, lang))}>{fmt(w.offset.useAward, shown)}</Button>
    </div>
  );
}
