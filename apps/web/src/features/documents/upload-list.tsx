import { useSyncExternalStore } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { type Upload, uploads } from './uploads.ts';

/** The files on their way in and what became of each; what failed stays until it is dismissed. */
export function UploadList() {
  const { w } = useLang();
  const list = useSyncExternalStore(uploads.subscribe, uploads.list);
  if (list.length === 0) return null;
  return (
    <section className="stack-tight" aria-label={w.documents.uploads}>
      <h2>{w.documents.uploads}</h2>
      <ul>
        {list.map((one) => (
          <li key={one.id} className="upload">
            <UploadItem upload={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UploadItem({ upload }: { readonly upload: Upload }) {
  const { w, say } = useLang();
  const { state } = upload;
  const ended = state === 'stored' || state === 'same-again' || state === 'failed';
  return (
    <>
      <div className="row">
        <span className="upload-name">{upload.name}</span>
        <span role="status">
          {state === 'stored' ? (
            <Badge tone="good">
              {w.documents.stored}
              {upload.document?.title == null ? '' : `: ${say(upload.document.title)}`}
            </Badge>
          ) : state === 'same-again' ? (
            <Badge tone="calm">{w.documents.sameAgain}</Badge>
          ) : state === 'failed' ? (
            <Badge tone="bad">{w.documents.failed}</Badge>
          ) : state === 'waiting' ? (
            <Badge>{w.documents.waitingToGo}</Badge>
          ) : null}
        </span>
        {ended ? (
          <Button look="quiet" small onPress={() => uploads.dismiss(upload.id)}>
            {w.documents.dismiss}
            <span className="unseen">: {upload.name}</span>
          </Button>
        ) : null}
      </div>
      {state === 'sending' ? <Progress upload={upload} /> : null}
      {upload.problem === null ? null : <ProblemBox problem={upload.problem} />}
    </>
  );
}

function Progress({ upload }: { readonly upload: Upload }) {
  const { w, fmt } = useLang();
  const percent = Math.round(upload.share * 100);
  const text = percent === 100 ? w.documents.reading : fmt(w.documents.sending, { percent: String(percent) });
  return (
    <ProgressBar value={percent} aria-label={upload.name} valueLabel={text} className="stack-tight">
      <span className="small soft">{text}</span>
      <span className="upload-bar">
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={percent} height="1" />
        </svg>
      </span>
    </ProgressBar>
  );
}
