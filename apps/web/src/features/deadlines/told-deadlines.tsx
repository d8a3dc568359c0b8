import type { CaseEntry } from '@kervan/law';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { calendarOfCases, caseDeadlinesQuery, deadlinesOfCases } from '../../api/deadline-queries.ts';
import { DeskProblem, localProblem, problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Answer } from '../../ui/loading.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { en } from '../../words/en.ts';
import { useLang } from '../../words/lang.tsx';
import { tr } from '../../words/tr.ts';
import { Part } from '../frame/page-head.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { CaseForm } from './case-form.tsx';
import { CaseList } from './case-list.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { casesIn, fileOf, tellCases, useToldCases } from './told-cases.ts';

/** Open cases that a person tells, by hand or from a file, and their deadlines. */
export function ToldDeadlines() {
  const { w, fmt } = useLang();
  const cases = useToldCases();
  const [editing, setEditing] = useState<CaseEntry | 'new' | undefined>(undefined);
  const [done, setDone] = useState('');
  const before = editing === 'new' ? undefined : editing;
  const taken = cases.filter((one) => one !== before).map((one) => one.case);
  const save = (entry: CaseEntry) => {
    tellCases(before === undefined ? [...cases, entry] : cases.map((one) => (one === before ? entry : one)));
    setDone(fmt(before === undefined ? w.deadlines.added : w.deadlines.changed, { name: entry.case }));
    setEditing(undefined);
  };
  const remove = (entry: CaseEntry) => {
    tellCases(cases.filter((one) => one !== entry));
    if (entry === before) setEditing(undefined);
    setDone(fmt(w.deadlines.removed, { name: entry.case }));
  };
  return (
    <Part title={w.deadlines.cases} lead={w.deadlines.casesLead}>
      {editing === undefined ? (
        <Tools cases={cases} onNew={() => setEditing('new')} onDone={setDone} />
      ) : (
        <CaseForm
          key={before?.case ?? ''}
          {...(before === undefined ? {} : { before })}
          taken={taken}
          onSaved={save}
          onCancel={() => setEditing(undefined)}
        />
      )}
      <p role="status">{done}</p>
      {cases.length === 0 ? (
        <p className="soft">{w.deadlines.casesNone}</p>
      ) : (
        <>
          <CaseList cases={cases} onEdit={setEditing} onRemove={remove} />
          <Deadlines cases={cases} />
        </>
      )}
    </Part>
  );
}

function Deadlines({ cases }: { readonly cases: readonly CaseEntry[] }) {
  const { days } = useDesk();
  const asked = useQuery(caseDeadlinesQuery(cases, days.decidedOn));
  return <Answer asked={asked}>{(view) => <DeadlineList view={view} />}</Answer>;
}

interface ToolsProps {
  readonly cases: readonly CaseEntry[];
  readonly onNew: () => void;
  readonly onDone: (said: string) => void;
}

/** A case by hand, a file of them, and what can be taken away. */
function Tools({ cases, onNew, onDone }: ToolsProps) {
  const { w, lang, fmt } = useLang();
  const { days } = useDesk();
  const load = useMutation({
    mutationFn: async (file: File) => {
      const read = casesIn(await file.text());
      if (read === undefined) throw notJson(file.name);
      if (read.length === 0) throw noCases(file.name);
      const all = [...cases, ...read];
      // Nothing is taken in before the law has taken all of it together.
      await deadlinesOfCases(all, days.decidedOn);
      return { all, count: read.length };
    },
    onSuccess: ({ all, count }) => {
      tellCases(all);
      onDone(fmt(w.deadlines.loaded, { count }));
    },
  });
  const calendar = useMutation({
    mutationFn: () => calendarOfCases(cases, days.decidedOn, lang),
    onSuccess: (text) => saveFile('kervan.ics', 'text/calendar', text),
  });
  const failed = load.error ?? calendar.error;
  return (
    <div className="stack-tight">
      <div className="row">
        <Button look="main" onPress={onNew}>
          {w.deadlines.add}
        </Button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(list) => {
            const file = list?.item(0);
            if (file !== null && file !== undefined) load.mutate(file);
          }}
        >
          <Button isPending={load.isPending}>
            <Icon name="upload" />
            {w.deadlines.load}
          </Button>
        </FileTrigger>
        {cases.length === 0 ? null : (
          <>
            <Button onPress={() => saveFile('kervan-deadlines.json', 'application/json', fileOf(cases))}>
              <Icon name="download" />
              {w.deadlines.saveFile}
            </Button>
            <Button onPress={() => calendar.mutate()} isPending={calendar.isPending}>
              <Icon name="download" />
              {w.deadlines.saveCalendar}
            </Button>
          </>
        )}
      </div>
      {failed === null ? null : <ProblemBox problem={problemOf(failed)} />}
    </div>
  );
}

function notJson(name: string): Error {
  return fileProblem('web.not-json', 'notJson', name);
}

function noCases(name: string): Error {
  return fileProblem('web.no-cases', 'noCases', name);
}

function fileProblem(code: string, said: 'notJson' | 'noCases', name: string): Error {
  const both = (key: 'notJson' | 'noCases' | 'notJsonWayOut') => ({
    tr: tr.deadlines[key],
    en: en.deadlines[key],
  });
  return new DeskProblem(localProblem(code, both(said), both('notJsonWayOut'), name));
}
