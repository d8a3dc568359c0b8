import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { DeskSearch } from '../../routes/search.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { useLang } from '../../words/lang.tsx';

/** The two days; once shown they stand in the address, so that what is seen can be sent to somebody. */
export function DaysForm({ from, to }: { readonly from: string; readonly to: string }) {
  const { w } = useLang();
  const navigate = useNavigate();
  const [first, setFirst] = useState(from);
  const [second, setSecond] = useState(to);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (first === '' || second === '') return;
    navigate({
      to: '.',
      search: (now: DeskSearch) => ({ ...now, from: first, to: second }),
      resetScroll: false,
    });
  };
  return (
    <form className="panel changes-days" onSubmit={submit}>
      <DayField label={w.changes.from} value={first} onChange={setFirst} />
      <DayField label={w.changes.to} value={second} onChange={setSecond} />
      <Button look="main" type="submit">
        {w.changes.show}
      </Button>
    </form>
  );
}
