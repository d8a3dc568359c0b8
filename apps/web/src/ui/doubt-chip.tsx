import { RuleChip } from './rule-chip.tsx';

/** The rule that a doubt hangs on: `E-2.31-expense-day` → `E-2.31`; undefined for one that hangs on no single rule. */
export function ruleOfDoubt(doubt: string): string | undefined {
  return /^[A-Z]-\d+(?:\.\w+)*/.exec(doubt)?.[0];
}

/** Where a doubt belongs: the rule behind it, or its own name where it has none. */
export function DoubtChip({ doubt }: { readonly doubt: string }) {
  const rule = ruleOfDoubt(doubt);
  return rule === undefined ? <span className="place soft">{doubt}</span> : <RuleChip rule={rule} />;
}
