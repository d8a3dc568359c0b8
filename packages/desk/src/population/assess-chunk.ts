import { Problem, parseDay, problem, words } from '@kervan/kit';
import type { ArchivedLaw } from '../law/law-module.ts';
import { parseClaimFile } from '../schemas/parse-claim.ts';
import type { DecidingDays } from '../work/decide.ts';
import { isBounded, outcomeOf, type PopulationLine, type PopulationTotals } from './outcome.ts';

export interface ChunkResult {
  /** One JSON line per claim, in order, each ended by a line break. */
  readonly text: string;
  readonly totals: PopulationTotals;
}

/**
 * Assesses the claims of a piece of NDJSON, one claim file a line: checked by the schema, taken in and assessed as any other claim.
 * A line that cannot be taken in becomes a fault that names its number and place; the others go on. `firstLine` counts from 1.
 */
export function assessChunk(
  text: string,
  firstLine: number,
  days: DecidingDays,
  { law }: ArchivedLaw,
): ChunkResult {
  const options = {
    decidedOn: parseDay(days.decidedOn, 'decidedOn'),
    knownOn: parseDay(days.knownOn, 'knownOn'),
  };
  let output = '';
  const totals = { claims: 0, lines: 0, faults: 0, least: 0n, most: 0n, unbounded: 0 };
  let line = firstLine - 1;
  for (const entry of text.split('\n')) {
    line += 1;
    if (entry.trim() === '') continue;
    totals.claims += 1;
    let told: PopulationLine;
    try {
      const file = parseClaimFile(parsed(entry));
      const assessment = law.assess(law.intake(file), options);
      totals.lines += file.lines.length;
      totals.least += assessment.award.least;
      if (isBounded(assessment.award.most)) totals.most += assessment.award.most;
      else totals.unbounded += 1;
      told = outcomeOf(line, assessment);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      totals.faults += 1;
      told = { line, code: error.code, place: error.place ?? null, words: error.words };
    }
    output += `${JSON.stringify(told)}\n`;
  }
  return { text: output, totals };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem('population.not-json', words('Satır JSON değil.', 'The line is no JSON.'), {
      wayOut: words('Her satıra bir başvuru dosyası yazın.', 'Write one claim file on each line.'),
    });
  }
}
