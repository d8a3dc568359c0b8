import type { CaseEntry } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { clocksQuery } from '../../api/deadline-queries.ts';
import { Button } from '../../ui/button.tsx';
import { useLang } from '../../words/lang.tsx';

export interface CaseListProps {
  readonly cases: readonly CaseEntry[];
  readonly onEdit: (entry: CaseEntry) => void;
  readonly onRemove: (entry: CaseEntry) => void;
}

/** The cases told so far, each with the way to change it and to take it out. */
export function CaseList({ cases, onEdit, onRemove }: CaseListProps) {
  const { w, say } = useLang();
  const supports = useQuery(clocksQuery).data?.supports ?? [];
  const titleOf = (support: string) => {
    const found = supports.find((one) => one.support === support);
    return found === undefined ? support : say(found.title);
  };
  return (
    <ul className="case-list" aria-label={w.deadlines.list}>
      {cases.map((one) => (
        <li key={one.case}>
          <span>
            <strong>{one.name ?? one.case}</strong> <span className="small soft">{titleOf(one.support)}</span>
          </span>
          <span className="row">
            <Button small onPress={() => onEdit(one)}>
              {w.deadlines.edit}
              <span className="unseen">: {one.case}</span>
            </Button>
            <Button small onPress={() => onRemove(one)}>
              {w.common.remove}
              <span className="unseen">: {one.case}</span>
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
