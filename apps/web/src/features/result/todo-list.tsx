import type { AssessmentView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reconciliationQuery } from '../../api/queries.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLang } from '../../words/lang.tsx';
import { useWaiting } from '../documents/use-documents.ts';
import './todo-list.css';

/** What else waits for the person, each with the section where it is done. */
export function TodoList({ view }: { readonly view: AssessmentView }) {
  const { w, fmt } = useLang();
  const missingRates = useQuery(reconciliationQuery(view.claim)).data?.missingRates.length ?? 0;
  const { needing, unusable } = useWaiting();
  const todos = [
    { to: '/documents', count: needing, text: fmt(w.result.todoDocuments, { count: needing }) },
    { to: '/documents', count: unusable, text: fmt(w.result.todoProblems, { count: unusable }) },
    { to: '/comparison', count: missingRates, text: fmt(w.result.todoRates, { count: missingRates }) },
    {
      to: '/doubts',
      count: view.doubts.length,
      text: fmt(w.result.todoDoubts, { count: view.doubts.length }),
    },
  ] as const;
  const open = todos.filter((one) => one.count > 0);
  if (open.length === 0) return null;
  return (
    <ul className="todo-list">
      {open.map((one) => (
        <li key={one.text}>
          <Link to={one.to}>
            {one.text}
            <Icon name="chevron" size={16} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
