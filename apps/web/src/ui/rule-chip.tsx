import { Link } from '@tanstack/react-router';
import type { DeskSearch } from '../routes/search.ts';
import { useLang } from '../words/lang.tsx';
import './rule-chip.css';

/** A rule's id; opens what the rule says beside the page. An address of its own, so that it can be sent to somebody. */
export function RuleChip({ rule }: { readonly rule: string }) {
  const { fmt, w } = useLang();
  return (
    <Link
      to="."
      search={(now: DeskSearch) => ({ ...now, rule })}
      resetScroll={false}
      className="rule-chip"
      aria-label={fmt(w.common.openRule, { rule })}
    >
      {rule}
    </Link>
  );
}
