import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { mappingsQuery } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { Part } from '../frame/page-head.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';

/** Which column is which, as confirmed earlier; a mapping can be forgotten. */
export function SavedMappings() {
  const { w, lang, fmt } = useLang();
  const platformName = usePlatformName();
  const mappings = useQuery(mappingsQuery).data ?? [];
  const forget = useChange();
  if (mappings.length === 0) return null;
  return (
    <Part title={w.documents.mappings} lead={w.documents.mappingsLead}>
      {forget.error === null ? null : <ProblemBox problem={problemOf(forget.error)} />}
      <ul className="stack-tight">
        {mappings.map((one) => (
          <li key={one.headerDigest} className="panel stack-tight">
            <p>
              <strong>{platformName(one.platform)}</strong> · {w.mapping.as[one.as]}
            </p>
            <p className="small soft">{one.header.join(' | ')}</p>
            <p className="row small">
              {fmt(w.documents.mappingBy, {
                by: one.confirmedBy,
                day: dayWords(one.confirmedAt.slice(0, 10), lang),
              })}
              <Button
                look="quiet"
                small
                isPending={forget.isPending}
                onPress={() => forget.mutate({ method: 'DELETE', path: `/api/mappings/${one.headerDigest}` })}
              >
                {w.documents.forget}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
