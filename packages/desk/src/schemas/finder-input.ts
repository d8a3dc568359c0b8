import type { FinderFile, PlanEntry, SimulatorFile } from '@kervan/law';
import { z } from 'zod';
import type { FinderRequest, SimulationRequest } from '../api/law.ts';
import { chosenReading, claimFile, factEntry, ledgerEntry } from './claim.ts';
import { statusFactEntry } from './status.ts';
import { countryCode, dayText, regimeText } from './text.ts';

/** More than these are no firm's own. */
const MOST_FACTS = 2000;
const MOST_USES = 20_000;
const MOST_PLANS = 200;

const plan = z
  .strictObject({
    platform: z.string().min(1).max(80).exactOptional().describe('Marketplace or ad platform, e.g. amazon'),
    country: countryCode.exactOptional().describe('Country, ISO 3166 alpha-2'),
  })
  .describe('A place one wants to spend in; at least one of the two') satisfies z.ZodType<PlanEntry>;

const told = {
  facts: z
    .array(factEntry)
    .max(MOST_FACTS)
    .describe(
      'Facts as in a claim, by the names of the schema “facts”; a narrower subject wins over a wider',
    ),
  statusFacts: z
    .array(statusFactEntry)
    .max(MOST_FACTS)
    .exactOptional()
    .describe('Facts of the status questions, where they were answered'),
  ledger: z
    .array(ledgerEntry)
    .max(MOST_USES)
    .exactOptional()
    .describe('What earlier claims have used of the allowances'),
  readings: z
    .record(z.string(), chosenReading)
    .exactOptional()
    .describe('Readings chosen in place of the default ones, by doubt'),
  regimes: z.array(regimeText).min(1).exactOptional().describe('Regimes asked about; left out: both'),
  plans: z
    .array(plan)
    .max(MOST_PLANS)
    .exactOptional()
    .describe('Where one wants to spend; left out: what differs by country stays open'),
};

/** What is told of a firm that asks which supports are open to it: what `kervan supports FILE` takes. */
export const finderFile = z
  .strictObject({ format: z.literal('kervan-finder/1').describe('Form of this file'), ...told })
  .describe('What is told of a firm that asks which supports are open to it') satisfies z.ZodType<FinderFile>;

const claim = claimFile.exactOptional().describe('A claim with lines, to be awarded under every status');

/** The same facts tried under every status: what `kervan status simulate FILE` takes. */
export const simulatorFile = z
  .strictObject({ format: z.literal('kervan-simulator/1').describe('Form of this file'), ...told, claim })
  .describe('What is told of a firm that compares the statuses') satisfies z.ZodType<SimulatorFile>;

const days = {
  on: dayText.exactOptional().describe('Day asked about; left out: today'),
  knownOn: dayText.exactOptional().describe('Day up to which the law is taken as known; left out: today'),
};

export const finderRequest = z
  .strictObject({ ...told, ...days })
  .describe('Which supports are open to this firm') satisfies z.ZodType<FinderRequest>;

export const simulationRequest = z
  .strictObject({ ...told, claim, ...days })
  .describe('What each status would bring to this firm') satisfies z.ZodType<SimulationRequest>;
