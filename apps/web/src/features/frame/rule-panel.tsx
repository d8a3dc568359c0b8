import type { RuleView } from '@kervan/law';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ruleQuery } from '../../api/queries.ts';
import type { DeskSearch } from '../../routes/search.ts';
import { GradeBadge } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DoubtChip } from '../../ui/doubt-chip.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Answer } from '../../ui/loading.tsx';
import { useLang } from '../../words/lang.tsx';

/** What one rule says, since when, since when known, and what is doubted about it; opened by every rule id on the page. */
export function RulePanel({ rule }: { readonly rule: string }) {
  const { w, fmt } = useLang();
  const navigate = useNavigate();
  const asked = useQuery(ruleQuery(rule));
  const close = () =>
    navigate({ to: '.', search: (now: DeskSearch) => ({ ...now, rule: undefined }), resetScroll: false });
  return (
    <Dialog title={fmt(w.frame.rule.title, { rule })} place="side" onClose={close}>
      <Answer asked={asked}>{(found) => <Rule found={found} />}</Answer>
    </Dialog>
  );
}

function Rule({ found }: { readonly found: RuleView }) {
  const { w, say, lang } = useLang();
  const text = w.frame.rule;
  const day = (iso: string | null) => (iso === null ? text.noSince : dayWords(iso, lang));
  return (
    <div className="stack">
      <p className="rule-says">{say(found.says)}</p>
      <FactList
        facts={[
          [text.article, found.article],
          [w.common.grade, <GradeBadge key="grade" grade={found.grade} />],
          [text.sources, found.sources],
          [text.since, day(found.since)],
          [text.knownSince, day(found.knownSince)],
          [text.class, text.classes[found.class]],
        ]}
      />
      <section className="stack-tight">
        <h3>{text.doubts}</h3>
        {found.doubts.length === 0 ? (
          <p className="soft">{text.noDoubts}</p>
        ) : (
          <ul className="row">
            {found.doubts.map((doubt) => (
              <li key={doubt}>
                <DoubtChip doubt={doubt} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
