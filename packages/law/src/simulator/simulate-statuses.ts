import { formatDay, words, yearOf } from '@kervan/kit';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import { statusesFor } from '../e-export/statuses/statuses-for.ts';
import { findFact, STATUSES, type Status } from '../facts/catalogue.ts';
import type { FactEntry } from '../facts/claim-file.ts';
import { claimFactsOf } from '../finder/status-bridge.ts';
import { takeStatusEntries } from '../finder/take-file.ts';
import type { SimulatorFile, SimulatorView } from '../view/simulator-view.ts';
import { oneStatusWords } from '../view/status-words.ts';
import { simulateApplicants } from './applicants.ts';
import { awardUnder, underStatus } from './award.ts';
import { finderFile } from './finder-file.ts';
import { rankingOf } from './ranking.ts';
import { simulatedStatus } from './simulated-status.ts';

/** The statuses of a beneficiary, in the order in which they are compared. */
export const SIMULATED: readonly Status[] = [
  'company',
  'retailSite',
  'marketplace',
  'consortium',
  'b2bPlatform',
];

/**
 * The same facts under every status: may it be held and what it lacks, which supports open, what the year could bring, and with a
 * claim what it would be awarded. Nobody holds two statuses at a time (E-1.2.1). Throws the problems of a finder file and of a
 * claim file, with the JSON path.
 */
export function simulateStatuses(file: SimulatorFile, days: StatusDays): SimulatorView {
  const statusFacts = takeStatusEntries(file.statusFacts ?? []);
  const answers = statusesFor(statusFacts, days);
  const facts = [...(file.claim?.facts.filter(isOfFirm) ?? []), ...file.facts];
  const present = statusTold([...claimFactsOf(statusFacts, days.on), ...facts]);
  // A claim under Decision 5448 knows no statuses: it is tried under the applicants instead.
  const claim = file.claim?.regime === 'e-export' ? file.claim : undefined;
  const assessed =
    claim === undefined || present === undefined ? undefined : awardUnder(present, claim, days);
  const simulated = SIMULATED.map((status) =>
    simulatedStatus(status, {
      file: finderFile(file, 'e-export', underStatus(status, facts, days)),
      days,
      answer: answers.find((one) => one.status === status),
      present,
      presentAward: assessed,
      award: claim === undefined ? undefined : awardUnder(status, claim, days),
    }),
  );
  const open = answers.filter(({ beneficiary, verdict }) => beneficiary && verdict === 'holds');
  const yields = simulated.map(({ view, yields: bounds }) => ({
    status: view.status,
    bounds,
    held: view.may.verdict === 'holds',
  }));
  return {
    format: 'kervan-simulator-answers/1',
    on: formatDay(days.on),
    knownOn: formatDay(days.knownOn),
    year: yearOf(days.on),
    oneStatus: {
      rule: 'E-1.2.1',
      words: open.length > 1 ? oneStatusWords(open.map(({ status }) => status)) : ONE_STATUS,
    },
    present: present ?? null,
    statuses: simulated.map(({ view }) => view),
    ranking: rankingOf(claim === undefined ? 'most' : 'award', yields),
    applicants: simulateApplicants(file, facts, days),
  };
}

const ONE_STATUS = words(
  'Bütün desteklerden tek bir statüyle yararlanılır; burada her biri ayrı ayrı denenir.',
  'One status is used for all supports; here each is tried on its own.',
);

/** Sales belong to a claim’s lines; the finder asks about the firm. */
function isOfFirm({ fact }: FactEntry): boolean {
  return findFact(fact)?.subject !== 'sales';
}

function statusTold(facts: readonly FactEntry[]): Status | undefined {
  const told = facts.findLast(({ fact, subject }) => fact === 'status' && subject === undefined);
  return STATUSES.find((status) => status === told?.value);
}
