import type { SuccessorView } from '@kervan/law';
import { GradeBadge } from '../../ui/badge.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';

/** What is told of the Decision that is said to have followed 5448; nothing is computed with it. */
export function Successor({ successor }: { readonly successor: SuccessorView }) {
  const { w, say } = useLang();
  return (
    <details className="unfold panel">
      <summary>
        <h2 className="unfold-title">{w.supports.successor}</h2>
      </summary>
      <div className="stack">
        <p>
          <strong>{say(successor.title)}</strong>
        </p>
        <p className="soft">{say(successor.note)}</p>
        <Table
          caption={w.supports.successor}
          captionUnseen
          columns={[
            { id: 'what', head: w.supports.successorTold },
            { id: 'figure', head: w.supports.successorFigure },
            { id: 'article', head: w.supports.successorArticle },
          ]}
          rows={successor.told}
          keyOf={(one) => one.what.en}
          cells={(one) => [
            say(one.what),
            say(one.figure),
            <span key="article" className="row">
              {one.article === null ? null : <span>{say(one.article)}</span>} <GradeBadge grade={one.grade} />
            </span>,
          ]}
        />
      </div>
    </details>
  );
}
