import type { ClaimFile, FactEntry } from '@kervan/law';
import { compareText } from './intake.ts';
import type { ClaimHead, Reconciliation } from './model.ts';

/**
 * The claim that a comparison makes: its lines, rates and ad sales with the facts told by people. A fact told about the very
 * subject of one drawn from a report comes later and so takes its place.
 */
export function claimFrom(reconciliation: Reconciliation, head: ClaimHead): ClaimFile {
  const evidence = new Map<string, { readonly name: string; readonly digest: string }>();
  for (const one of [...reconciliation.evidence, ...(head.evidence ?? [])])
    evidence.set(`${one.name}\n${one.digest}`, one);
  return {
    format: 'kervan-claim/1',
    claim: head.claim,
    regime: 'e-export',
    beneficiary: head.beneficiary,
    quarter: head.quarter,
    ...(head.filedOn === undefined ? {} : { filedOn: head.filedOn }),
    facts: [...ownFacts(reconciliation, head), ...(head.facts ?? [])],
    lines: reconciliation.lines,
    rates: reconciliation.rates,
    ...(head.ledger === undefined ? {} : { ledger: head.ledger }),
    ...(head.readings === undefined ? {} : { readings: head.readings }),
    evidence: [...evidence].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one),
  };
}

/** The report's facts of the claim's quarter that nobody told otherwise. */
function ownFacts(reconciliation: Reconciliation, head: ClaimHead): FactEntry[] {
  const told = new Set((head.facts ?? []).map(subjectOf));
  return reconciliation.adSales.filter(
    (fact) => fact.subject?.period === head.quarter && !told.has(subjectOf(fact)),
  );
}

function subjectOf({ fact, subject }: FactEntry): string {
  const { support = '', platform = '', country = '', period = '' } = subject ?? {};
  return [fact, support, platform, country, period].join('\n');
}
