import { formatDay } from '@kervan/kit';
import { type Assessment, assess } from '../assess/assess.ts';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import type { Status } from '../facts/catalogue.ts';
import type { ClaimFile, FactEntry } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';

/** The claim as it would be assessed under a status, its other facts as they are. */
export function awardUnder(status: Status, claim: ClaimFile, days: StatusDays): Assessment {
  const lines = claim.lines.map((line) => {
    const { status: _, ...facts } = line.facts ?? {};
    return line.facts === undefined ? line : { ...line, facts };
  });
  const file: ClaimFile = { ...claim, lines, facts: underStatus(status, claim.facts, days) };
  return assess(intake(file), { decidedOn: days.on, knownOn: days.knownOn });
}

/** The facts with the status replaced, wherever it was told. */
export function underStatus(
  status: Status,
  facts: readonly FactEntry[],
  { on }: StatusDays,
): readonly FactEntry[] {
  const told = facts.find(({ fact }) => fact === 'status');
  return [
    ...facts.filter(({ fact }) => fact !== 'status'),
    {
      fact: 'status',
      value: status,
      origin: { kind: 'declaration', by: 'simulator' },
      recordedOn: told?.recordedOn ?? formatDay(on),
    },
  ];
}
