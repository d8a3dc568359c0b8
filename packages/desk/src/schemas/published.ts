import { type Problem, problem, words } from '@kervan/kit';
import { z } from 'zod';
import { assessmentView, ruleView, supportAnswer } from './assessment.ts';
import { claimFile } from './claim.ts';
import { replayView } from './claims.ts';
import { problemView } from './common.ts';
import { coverageView } from './coverage.ts';
import { deadlinesFile, deadlinesView } from './deadlines.ts';
import { diffView } from './diff.ts';
import { mappingData, typedInvoiceData } from './documents.ts';
import { factCatalogue, factData } from './facts.ts';
import { finderView } from './finder.ts';
import { finderFile, simulatorFile } from './finder-input.ts';
import { matrixView } from './matrix.ts';
import { offsetFile, offsetView } from './offset.ts';
import { readingView } from './reading.ts';
import { receipt } from './receipt.ts';
import { confirmationData, reconciliationView } from './reconciliation.ts';
import { simulatorView } from './simulator.ts';
import { statusFile, statusView } from './status.ts';

/** Every input and output that scripts may rely on, by the name that `kervan schema NAME` takes. */
const PUBLISHED = {
  assessment: assessmentView,
  claim: claimFile,
  confirmation: confirmationData,
  coverage: coverageView,
  deadlines: deadlinesFile,
  'deadlines-answers': deadlinesView,
  fact: factData,
  facts: factCatalogue,
  finder: finderFile,
  'finder-answers': finderView,
  'law-diff': diffView,
  mapping: mappingData,
  matrix: matrixView,
  offset: offsetFile,
  'offset-answers': offsetView,
  problem: problemView,
  reading: readingView,
  receipt,
  reconciliation: reconciliationView,
  replay: replayView,
  rule: ruleView,
  simulator: simulatorFile,
  'simulator-answers': simulatorView,
  status: statusView,
  'status-facts': statusFile,
  support: supportAnswer,
  'typed-invoice': typedInvoiceData,
} as const;

export type SchemaName = keyof typeof PUBLISHED;

/** Names of the published schemas. */
export const schemaNames = Object.keys(PUBLISHED) as readonly SchemaName[];

/** The JSON Schema (draft 2020-12) of a published name. Throws `schema.unknown`, listing the names there are. */
export function jsonSchema(name: string): Readonly<Record<string, unknown>> {
  if (!isSchemaName(name)) throw unknownSchema(name);
  return {
    $id: `urn:kervan:schema:${name}`,
    ...z.toJSONSchema(PUBLISHED[name], { target: 'draft-2020-12', io: 'input' }),
  };
}

/** The text of a published copy: what stands in `schemas/NAME.json` and what `kervan schema NAME` prints. */
export function jsonSchemaText(name: string): string {
  return `${shortLists(JSON.stringify(jsonSchema(name), null, 2))}\n`;
}

const LINE_WIDTH = 110;
const LIST_OF_TEXTS = /^( *)(.*)\[\n\s+("[^\n]*"(?:,\n\s+"[^\n]*")*)\n\s*\](,?)$/gm;

/** Lists of texts that fit stand on one line, as the project formats its JSON. */
function shortLists(text: string): string {
  return text.replace(
    LIST_OF_TEXTS,
    (long: string, indent: string, key: string, items: string, comma: string) => {
      const short = `${indent}${key}[${items.replace(/\n\s+/g, ' ')}]${comma}`;
      return short.length <= LINE_WIDTH ? short : long;
    },
  );
}

function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(PUBLISHED, name);
}

function unknownSchema(name: string): Problem {
  const names = schemaNames.join(', ');
  return problem(
    'schema.unknown',
    words(`“${name}” adlı bir şema yok.`, `There is no schema named “${name}”.`),
    {
      wayOut: words(`Olanlar: ${names}.`, `There are: ${names}.`),
    },
  );
}
