import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
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
      {/* In a narrow place a long id goes on in the next line after a dot, never within a part of it. */}
      {rule.split(/(?<=\.)/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one id never change their order
        <Fragment key={index}>
          {index === 0 ? null : <wbr />}
          <span className="rule-part">{part}</span>
        </Fragment>
      ))}
    </Link>
  );
}
