import { z } from 'zod';
import type { DoubtCard, LawView } from '../api/law.ts';
import type { HealthView, WorkspaceChange, WorkspaceView } from '../api/workspace.ts';
import { claimSummary } from './claims.ts';
import { platform } from './reconciliation.ts';
import { dayText, grade, nameText, regimeText, sha256Text, words } from './text.ts';

export const healthView = z.strictObject({
  status: z.enum(['ok', 'starting', 'failing']),
  version: z.string(),
  database: z.enum(['embedded', 'postgresql']),
  lawModule: z.string().nullable().describe('Digest of the law module that decides'),
  waiting: z.int().describe('Documents waiting to be read'),
}) satisfies z.ZodType<HealthView>;

const taxNumber = z.string().max(40).nullable().describe('VKN, TCKN or a foreign number');

export const workspaceView = z.strictObject({
  beneficiary: z.strictObject({
    beneficiary: z.string().describe('Stable id'),
    name: z.string(),
    taxNumber,
    otherNames: z.array(z.string()),
    linkedNames: z.array(z.string()),
  }),
  sample: z.boolean().describe('True while the made-up sample is loaded'),
  quarters: z.array(z.string()).describe('Quarters the documents speak of, newest first'),
  claims: z.array(claimSummary),
  platforms: z.array(platform),
  today: dayText.describe('Today in Türkiye'),
  maxFileBytes: z.int().describe('Largest file accepted'),
  ratesFolder: z
    .strictObject({ bulletins: z.int(), from: dayText.nullable(), to: dayText.nullable() })
    .nullable(),
}) satisfies z.ZodType<WorkspaceView>;

export const workspaceChange = z.strictObject({
  name: nameText.exactOptional(),
  taxNumber: taxNumber.exactOptional(),
  otherNames: z.array(nameText).max(50).exactOptional(),
  linkedNames: z.array(nameText).max(50).exactOptional(),
  platforms: z.array(platform).max(100).exactOptional(),
}) satisfies z.ZodType<WorkspaceChange>;

export const lawView = z.strictObject({
  lawModule: sha256Text,
  lawData: z.string().describe('Digest of the law’s canonical data'),
  statuses: z.array(z.strictObject({ status: z.string(), words })),
  supports: z.array(
    z.strictObject({ support: z.string(), regime: regimeText, title: words, article: z.string() }),
  ),
}) satisfies z.ZodType<LawView>;

export const doubtCard = z.strictObject({
  doubt: z.string(),
  regimes: z.array(regimeText).describe('Regimes in which it acts'),
  place: words,
  why: words,
  grade: grade.nullable(),
  taken: z.string(),
  readings: z.array(z.strictObject({ reading: z.string(), words })),
  bearsOn: z.array(z.string()),
}) satisfies z.ZodType<DoubtCard>;
