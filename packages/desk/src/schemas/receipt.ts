import type { Receipt } from '@kervan/law';
import { z } from 'zod';
import { claimFile } from './claim.ts';
import { dayText, integerText, sha256Text } from './text.ts';

const bounds = {
  least: integerText.describe('At least, kuruş'),
  most: integerText.describe('At most, kuruş'),
};

/** What is kept of a decision so that it can be replayed. */
export const receipt = z
  .strictObject({
    format: z.literal('kervan-receipt/1').describe('Form of this file'),
    canonicalVersion: z.int().describe('Version of the canonical form that digests are made of'),
    lawModule: sha256Text.describe('Digest of the law module that decided'),
    lawData: sha256Text.describe('Digest of the law’s canonical data'),
    claim: claimFile,
    claimDigest: sha256Text.describe('Digest of the canonical claim'),
    decidedOn: dayText.describe('Day of the decision'),
    knownOn: dayText.describe('Day up to which the law was taken as known'),
    award: z.strictObject(bounds).describe('The award'),
    undetermined: z.boolean().describe('True where no source gave a rate or ceiling'),
    lines: z
      .array(z.strictObject({ line: z.string().describe('Line'), ...bounds }))
      .describe('Award per line in the order of assessment'),
    uses: z
      .array(
        z.strictObject({
          allowance: z.string().describe('Key of the allowance'),
          size: integerText.describe('Its size, in its own minor units'),
          used: integerText.describe('What the decision uses'),
        }),
      )
      .describe('What the decision uses of each allowance'),
    trace: sha256Text.describe('Digest of every step'),
    digest: sha256Text.describe('Digest of everything above'),
  })
  .describe('A receipt that can be replayed') satisfies z.ZodType<Receipt>;
