import { CANONICAL_VERSION, digestOf, formatDay } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import type { ClaimFile } from '../facts/claim-file.ts';
import { claimDigest } from './claim-digest.ts';
import { lawDataDigest } from './law-data.ts';
import { traceDigest } from './trace.ts';

/**
 * What is kept of a decision so that it can be replayed ten years later: the facts used with their origins, the rates and the
 * opening state of the ledger, readings and judgements (all in the claim), the days, the law, the award per line, and the digest
 * of every step. Reasons are derived again on replay.
 */
export interface Receipt {
  readonly format: 'kervan-receipt/1';
  readonly canonicalVersion: number;
  /** Digest of the law module (kit and law in one file) that decided. */
  readonly lawModule: string;
  /** Digest of the law's canonical data: rules, tables, lists, readings. */
  readonly lawData: string;
  readonly claim: ClaimFile;
  readonly claimDigest: string;
  readonly decidedOn: string;
  readonly knownOn: string;
  /** Kuruş, integer text. `most` beyond any amount means "no bound". */
  readonly award: { readonly least: string; readonly most: string };
  readonly undetermined: boolean;
  /** Award per line in the order of assessment, kuruş. */
  readonly lines: readonly { readonly line: string; readonly least: string; readonly most: string }[];
  /** What the decision uses of each allowance, in the allowance's own minor units; one entry for each size it had. */
  readonly uses: readonly { readonly allowance: string; readonly size: string; readonly used: string }[];
  readonly trace: string;
  /** Digest of everything above. */
  readonly digest: string;
}

/** Makes the receipt of an assessment. `lawModule` is the digest of the module that ran. */
export function receiptOf(assessment: Assessment, lawModule: string): Receipt {
  const { claim, options, award, lineAwards, run } = assessment;
  const body: Omit<Receipt, 'digest'> = {
    format: 'kervan-receipt/1',
    canonicalVersion: CANONICAL_VERSION,
    lawModule,
    lawData: lawDataDigest(),
    claim: claim.file,
    claimDigest: claimDigest(claim.file),
    decidedOn: formatDay(options.decidedOn),
    knownOn: formatDay(options.knownOn),
    award: { least: String(award.least), most: String(award.most) },
    undetermined: assessment.undetermined,
    lines: claim.ranked.map(({ id }, index) => ({
      line: id,
      least: String(lineAwards[index]?.least),
      most: String(lineAwards[index]?.most),
    })),
    uses: [...run.documents, ...run.allowances.values()].flatMap(({ key, usesNow }) =>
      usesNow.map(({ size, used }) => ({ allowance: key, size: String(size), used: String(used) })),
    ),
    trace: traceDigest(run),
  };
  return { ...body, digest: receiptDigest(body) };
}

/** Digest of a receipt; the claim enters by its own digest, which was made at intake. */
export function receiptDigest(body: Omit<Receipt, 'digest'>): string {
  const { claim: _claim, ...rest } = body;
  return digestOf(rest);
}
