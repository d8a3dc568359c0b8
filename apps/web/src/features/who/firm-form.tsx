import type { WorkspaceChange, WorkspaceView } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';

/** The names and the number by which documents know the beneficiary. */
export function FirmForm() {
  const { w } = useLang();
  const { beneficiary } = useDesk().workspace;
  const [name, setName] = useState(beneficiary.name);
  const [taxNumber, setTaxNumber] = useState(beneficiary.taxNumber ?? '');
  const [others, setOthers] = useState(beneficiary.otherNames.join('\n'));
  const [linked, setLinked] = useState(beneficiary.linkedNames.join('\n'));
  const save = useChange<WorkspaceView>();
  const missing = name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    const body: WorkspaceChange = {
      name: name.trim(),
      taxNumber: taxNumber.trim() === '' ? null : taxNumber.trim(),
      otherNames: linesOf(others),
      linkedNames: linesOf(linked),
    };
    save.mutate({ method: 'PATCH', path: '/api/workspace', body });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">
        <Field
          label={w.who.name}
          value={name}
          onChange={setName}
          required
          error={missing ? w.who.nameMissing : undefined}
        />
        <Field label={w.who.taxNumber} value={taxNumber} onChange={setTaxNumber} numeric width={14} />
      </div>
      <div className="fields">
        <Field
          label={w.who.otherNames}
          hint={w.who.otherNamesHint}
          value={others}
          onChange={setOthers}
          rows={3}
        />
        <Field
          label={w.who.linkedNames}
          hint={w.who.linkedNamesHint}
          value={linked}
          onChange={setLinked}
          rows={3}
        />
      </div>
      {save.error === null ? null : <ProblemBox problem={problemOf(save.error)} />}
      <div className="row">
        <Button type="submit" isPending={save.isPending}>
          {w.common.save}
        </Button>
        <span role="status">{save.isSuccess ? w.who.saved : ''}</span>
      </div>
    </form>
  );
}

/** One name per line; blank lines say nothing. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
