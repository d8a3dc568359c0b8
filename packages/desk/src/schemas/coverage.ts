import { z } from 'zod';
import type { CoverageView } from '../api/law.ts';
import { regimeText, words } from './text.ts';

const ruleClass = z
  .enum(['computed', 'procedure', 'judged', 'doubt', 'definition'])
  .describe('What Kervan does with it');

const id = z.string().describe('Id of the collected facts');
const caseFiles = z.array(z.string()).describe('Files of conformance cases');

const coverageId = z
  .strictObject({
    id,
    regime: regimeText,
    nature: z.string().describe('What it states: cap, rate, date, list, condition, computation, …'),
    class: ruleClass,
    says: words,
    where: z
      .array(
        z.strictObject({
          kind: z.string().describe('As what: demand, limit, rate, list, …'),
          words,
          in: z.string().describe('Support, status, list or doubt'),
          name: words,
        }),
      )
      .describe('Values of the law that carry it out'),
    via: z.array(id).describe('Ids through which it is carried out'),
    procedure: z.strictObject({ id: z.string().describe('Procedure'), name: words }).nullable(),
    judgedBy: z.array(z.string()).describe('Facts by which a person judges'),
    doubts: z.array(z.string()).describe('Ids in the register of doubts'),
    cases: z
      .strictObject({
        holds: caseFiles,
        fails: caseFiles,
        from: z
          .enum(['own', 'shared', 'none'])
          .describe('Its own cases, or those of the ids that carry it out'),
      })
      .nullable()
      .describe('Cases that show it holding and failing; null where they are not at hand'),
    gaps: z.array(z.strictObject({ gap: z.string(), words })).describe('What is missing'),
    exception: words.nullable().describe('Why a gap is accepted'),
  })
  .describe('One id of the collected facts, and what became of it');

/** What `kervan law coverage --json` prints. */
export const coverageView = z
  .strictObject({
    format: z.literal('kervan-coverage/1').describe('Form of this answer'),
    regime: regimeText.nullable().describe('The regime asked for; null: both'),
    counts: z.record(ruleClass, z.int()).describe('Ids per class'),
    natures: z.record(z.string(), z.int()).describe('Ids per nature'),
    caseFiles: z.int().nullable().describe('Files of conformance cases read; null: not at hand'),
    open: z.array(id).describe('Ids with a gap that no exception accounts for'),
    exceptions: z.array(id).describe('Ids with an accepted gap'),
    ids: z.array(coverageId),
  })
  .describe('What became of every id of the collected facts') satisfies z.ZodType<CoverageView>;
