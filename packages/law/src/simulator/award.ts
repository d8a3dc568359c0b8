import { formatDay } from '@kervan/kit';
import { type Assessment, assess } from '../assess/assess.ts';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import type { FactName, Status } from '../facts/catalogue.ts';
import type { ClaimFile, FactEntry } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';

/** The claim as it would be assessed under a status, its other facts as they are. */
export function awardUnder(status: Status, claim: ClaimFile, days: StatusDays): Assessment {
  return awardWith('status', status, claim, days);
}

/** The claim as it would be assessed with another answer to a fact of the firm, its other facts as they are. */
export function awardWith(fact: FactName, value: string, claim: ClaimFile, days: StatusDays): Assessment {
  const lines = claim.lines.map((line) =>
    line.facts === undefined
      ? line
      : { ...line, facts: Object.fromEntries(Object.entries(line.facts).filter(([name]) => name !== fact)) },
  );
  const file: ClaimFile = { ...claim, lines, facts: withAnswer(fact, value, claim.facts, days) };
  return assess(intake(file), { decidedOn: days.on, knownOn: days.knownOn });
}

/** The facts with the status replaced, wherever it was told. */
export function underStatus(
  status: Status,
  facts: readonly FactEntry[],
  days: StatusDays,
): readonly FactEntry[] {
  return withAnswer('status', status, facts, days);
}

/** The facts with one answer replaced, wherever it was told. */
export function withAnswer(
  name: FactName,
  value: string,
  facts: readonly FactEntry[],
  { on }: StatusDays,
): readonly FactEntry[] {
  const told = facts.find(({ fact }) => fact === name);
  return [
    ...facts.filter(({ fact }) => fact !== name),
    {
      fact: name,
      value,
      origin: { kind: 'declaration', by: 'simulator' },
      recordedOn: told?.recordedOn ?? formatDay(on),
    },
  ];
}
