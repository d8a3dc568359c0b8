import type { MatrixView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { matrixQuery } from '../api/law-queries.ts';
import { PageHead, Part } from '../features/frame/page-head.tsx';
import { RegimePicker } from '../features/frame/regime-picker.tsx';
import { useDesk } from '../features/frame/use-desk.tsx';
import { LogisticsMatrix } from '../features/matrix/logistics-matrix.tsx';
import { Legend, MatrixDoubts } from '../features/matrix/matrix-notes.tsx';
import { MatrixTable } from '../features/matrix/matrix-table.tsx';
import { dayWords } from '../ui/day-text.ts';
import { Answer } from '../ui/loading.tsx';
import { useLang } from '../words/lang.tsx';
import type { DeskSearch } from './search.ts';
import { useDeskSearch } from './use-search.ts';

/** A day on which the law stood as the Ministry’s slides of 2022 print it (E-11.3). */
const DAY_OF_SLIDES = '2022-12-31';

/** Supports × beneficiaries × countries on the day looked at. */
export function MatrixPage(): ReactNode {
  const { w } = useLang();
  const { days } = useDesk();
  const { regime } = useDeskSearch();
  const asked = useQuery(matrixQuery(days, regime));
  return (
    <div className="stack-wide">
      <PageHead title={w.matrix.title} lead={w.matrix.lead} />
      <RegimePicker />
      <Answer asked={asked}>{(view) => <Matrix view={view} />}</Answer>
    </div>
  );
}

function Matrix({ view }: { readonly view: MatrixView }) {
  const { w, say, lang, fmt } = useLang();
  const numberOf = (doubt: string) => view.doubts.findIndex((one) => one.doubt === doubt) + 1;
  const days = { on: dayWords(view.on, lang), knownOn: dayWords(view.knownOn, lang) };
  return (
    <>
      <p>
        <strong>{fmt(w.matrix.day, days)}</strong> {w.matrix.dayChange}{' '}
        <Link
          to="."
          search={(now: DeskSearch) => ({ ...now, decidedOn: DAY_OF_SLIDES, knownOn: DAY_OF_SLIDES })}
        >
          {w.matrix.firstDay}
        </Link>
      </p>
      {view.tables.length === 0 ? null : (
        <Part title={w.matrix.legend}>
          <Legend legend={view.legend} />
        </Part>
      )}
      {view.tables.map((table) => (
        <Part key={table.table} title={say(table.title)}>
          <MatrixTable table={table} numberOf={numberOf} />
        </Part>
      ))}
      {view.doubts.length === 0 ? null : (
        <Part title={w.matrix.doubts} lead={w.matrix.doubtsLead}>
          <MatrixDoubts doubts={view.doubts} />
        </Part>
      )}
      {view.logistics === null ? null : <LogisticsMatrix part={view.logistics} />}
    </>
  );
}
