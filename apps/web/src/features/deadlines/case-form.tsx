import type { SupportClocksView } from '@kervan/desk';
import type { CaseEntry, ClockRegime } from '@kervan/law';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { clocksQuery, deadlinesOfCases } from '../../api/deadline-queries.ts';
import { problemOf } from '../../api/problem.ts';
import { placedProblem } from '../../api/problem-places.ts';
import { Button } from '../../ui/button.tsx';
import { DAY_EXAMPLE } from '../../ui/day-text.ts';
import { Field } from '../../ui/field.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { asksPeriod, type CaseDraft, caseFaults, caseOf, draftOf, emptyDraft } from './case-draft.ts';
import type { CasePartProps } from './case-part-props.ts';
import { EventRows } from './event-rows.tsx';
import { ExtensionRows } from './extension-rows.tsx';

const REGIMES = ['e-export', 'logistics'] as const satisfies readonly ClockRegime[];
const APPLICANTS = ['beneficiary', 'cooperationBody', 'organiser', 'hib'] as const;
const FIELDS = /^(?:case|support|period|events|events\[\d+\]\.(?:event|day)|extensions\[\d+\]\.\w+)$/;

export interface CaseFormProps {
  /** The case that is changed; left out: a new one. */
  readonly before?: CaseEntry;
  readonly taken: readonly string[];
  readonly onSaved: (entry: CaseEntry) => void;
  readonly onCancel: () => void;
}

/** A case by its events; the server is asked before it is taken, so that what is wrong is told at its field. */
export function CaseForm({ before, taken, onSaved, onCancel }: CaseFormProps) {
  const { w, lang, say, fmt } = useLang();
  const supports = useQuery(clocksQuery).data?.supports ?? [];
  const [draft, setDraft] = useState(() => (before === undefined ? emptyDraft() : draftOf(before, lang)));
  const [tried, setTried] = useState(false);
  const asked = useMutation({ mutationFn: (entry: CaseEntry) => deadlinesOfCases([entry]) });
  const support = supports.find((one) => one.support === draft.support);
  const faults = caseFaults(draft, taken);
  const change = (part: Partial<CaseDraft>) => {
    asked.reset();
    setDraft({ ...draft, ...part });
  };
  const placed =
    asked.error === null
      ? undefined
      : placedProblem(problemOf(asked.error), '$.cases[0].', (path) => FIELDS.test(path));
  const wrong = (path: string): string | undefined => {
    const fault = tried ? faults.get(path) : undefined;
    if (fault === 'dayWrong') return fmt(w.common.dayWrong, { example: DAY_EXAMPLE[lang] });
    if (fault !== undefined) return fmt(w.deadlines[fault], { example: DAY_EXAMPLE[lang] });
    const told = placed?.at.get(path);
    return told === undefined ? undefined : say(told);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.size > 0) return;
    const entry = caseOf(draft, support, before);
    asked.mutate(entry, { onSuccess: () => onSaved(entry) });
  };
  const title = before === undefined ? w.deadlines.form : fmt(w.deadlines.formChange, { name: before.case });
  return (
    <form className="panel stack" onSubmit={submit} aria-label={title}>
      <h3>{title}</h3>
      <Head draft={draft} change={change} wrong={wrong} supports={supports} support={support} />
      <EventRows draft={draft} change={change} wrong={wrong} support={support} />
      <ExtensionRows draft={draft} change={change} wrong={wrong} support={support} />
      {asked.error !== null && placed?.elsewhere !== false ? (
        <ProblemBox problem={problemOf(asked.error)} />
      ) : null}
      <div className="row">
        <Button look="main" type="submit" isPending={asked.isPending}>
          {w.deadlines.save}
        </Button>
        <Button onPress={onCancel}>{w.common.cancel}</Button>
      </div>
    </form>
  );
}

/** Name, Decision, support, and what tells its clocks apart. */
function Head({
  draft,
  change,
  wrong,
  supports,
  support,
}: CasePartProps & { readonly supports: readonly SupportClocksView[] }) {
  const { w, say } = useLang();
  const choose = (regime: string) =>
    change({ regime: REGIMES.find((one) => one === regime) ?? draft.regime, support: '', applicant: '' });
  return (
    <div className="fields">
      <Field
        label={w.deadlines.name}
        hint={w.deadlines.nameHint}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={wrong('case')}
        required
      />
      <SelectField
        label={w.deadlines.regime}
        value={draft.regime}
        options={REGIMES.map((value) => ({ value, label: w.deadlines.regimes[value] }))}
        onChange={choose}
      />
      <SelectField
        label={w.deadlines.support}
        value={draft.support}
        error={wrong('support')}
        options={[
          { value: '', label: '–' },
          ...supports
            .filter(({ regime }) => regime === draft.regime)
            .map((one) => ({ value: one.support, label: say(one.title) })),
        ]}
        onChange={(value) => change({ support: value })}
      />
      {support === undefined || support.applicants.length === 0 ? null : (
        <SelectField
          label={w.deadlines.applicant}
          value={draft.applicant}
          options={[
            { value: '', label: w.deadlines.applicantAny },
            ...APPLICANTS.map((value) => ({ value, label: w.deadlines.applicants[value] })),
          ]}
          onChange={(value) => change({ applicant: APPLICANTS.find((one) => one === value) ?? '' })}
        />
      )}
      {asksPeriod(draft) ? (
        <Field
          label={w.deadlines.period}
          hint={w.deadlines.periodHint}
          value={draft.period}
          onChange={(period) => change({ period })}
          error={wrong('period')}
          width={12}
        />
      ) : null}
    </div>
  );
}
