import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import type { DeskSearch } from '../../routes/search.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from './use-desk.tsx';

/** The two days that an answer of the law depends on: when it is decided, and what was published by then. */
export function DaysPicker() {
  const { w, lang } = useLang();
  const { workspace, days } = useDesk();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [decidedOn, setDecidedOn] = useState(days.decidedOn ?? '');
  const [knownOn, setKnownOn] = useState(days.knownOn ?? '');
  useEffect(() => {
    setDecidedOn(days.decidedOn ?? '');
    setKnownOn(days.knownOn ?? '');
  }, [days.decidedOn, days.knownOn]);

  const show = (decided: string, known: string) => {
    setOpen(false);
    return navigate({
      to: '.',
      search: ({ decidedOn: _decided, knownOn: _known, ...rest }: DeskSearch) => ({
        ...rest,
        ...(decided === '' ? { decidedOn: undefined } : { decidedOn: decided }),
        ...(known === '' ? { knownOn: undefined } : { knownOn: known }),
      }),
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show(decidedOn, knownOn);
  };
  const shown = (day: string | undefined) =>
    day === undefined ? `${dayWords(workspace.today, lang)} (${w.frame.today})` : dayWords(day, lang);

  return (
    <details className="days" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          <span className="soft">{w.frame.decidedOn}</span>{' '}
          <span className="figure strong">{shown(days.decidedOn)}</span>
        </span>
        <span>
          <span className="soft">{w.frame.knownOn}</span>{' '}
          <span className="figure strong">{shown(days.knownOn)}</span>
        </span>
        <span className="days-change">{w.frame.changeDays}</span>
      </summary>
      <form className="days-form" onSubmit={submit}>
        <DayField
          label={w.frame.decidedOn}
          hint={w.frame.decidedOnHint}
          value={decidedOn}
          onChange={setDecidedOn}
        />
        <DayField label={w.frame.knownOn} hint={w.frame.knownOnHint} value={knownOn} onChange={setKnownOn} />
        <div className="row">
          <Button look="main" type="submit">
            {w.frame.applyDays}
          </Button>
          <Button look="quiet" onPress={() => show('', '')}>
            {w.frame.resetDays}
          </Button>
        </div>
      </form>
    </details>
  );
}
