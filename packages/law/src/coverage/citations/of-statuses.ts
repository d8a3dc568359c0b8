import { type Dated, parseDay, valueOn } from '@kervan/kit';
import type { Asked, StatusCondition } from '../../e-export/statuses/condition.ts';
import type { StatusClass } from '../../e-export/statuses/status-class.ts';
import { statusClasses } from '../../e-export/statuses/statuses.ts';
import { type Cited, cited } from './citation.ts';

const SITE = 'E-1.4.T.';

/** A day on which each column of the table of 1.4 was the text seen. */
const SITE_COLUMNS: Readonly<Record<string, string>> = {
  '2024': '2024-06-30',
  '2025': '2025-05-15',
  '2026': '2026-04-13',
};

/** What the statuses cite: the rules of their conditions, of each version of them, and of who decides. */
export function ofStatuses(): readonly Cited[] {
  return statusClasses.flatMap(ofStatus);
}

function ofStatus(status: StatusClass): readonly Cited[] {
  const place = { in: `status/${status.id}`, name: status.title };
  return [
    ...[...status.conditions, ...status.classes].flatMap((condition) =>
      rulesOf(condition).map((rule) => cited(rule, 'status', place)),
    ),
    ...status.decision.rules.map((rule) => cited(rule, 'papers', place)),
  ];
}

function rulesOf({ rule, undated, history }: StatusCondition): readonly string[] {
  const versions = history?.entries ?? [];
  return [
    rule,
    ...(rule.startsWith(SITE) ? [SITE.slice(0, -1)] : []),
    ...(undated === undefined ? [] : [undated.source.rule]),
    ...versions.filter(({ value }) => value.requirement !== undefined).map(({ source }) => source.rule),
    ...versions.flatMap(({ value }) => (value.yetAsked === undefined ? [] : [value.yetAsked.rule])),
    ...(history !== undefined && rule.startsWith(SITE) ? siteCells(rule, history) : []),
  ];
}

/** Cells of the table whose condition the history gives for that column's day. */
function siteCells(row: string, history: Dated<Asked>): readonly string[] {
  return Object.entries(SITE_COLUMNS).flatMap(([column, text]) => {
    const day = parseDay(text);
    const answer = valueOn(history, day, day);
    const asks = answer.known && answer.entry.value.requirement !== undefined;
    return asks ? [`${row}.${column}`] : [];
  });
}
