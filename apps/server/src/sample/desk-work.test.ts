import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  assessmentView,
  claimFile,
  confirmedMapping,
  currentLaw,
  decide,
  issuesOf,
  LAW_ARCHIVE,
  type MadeClaim,
  makeClaim,
  mappingAsData,
  openLawArchive,
  parseReceipt,
  readFolder,
  readingSchema,
  readingView,
  receipt,
  reconciliationAsData,
  reconciliationView,
  replayReceipt,
  replayToday,
} from '@kervan/desk';
import { headerDigest, lineSteps, type Reading } from '@kervan/evidence';
import { type SampleSet, sampleSet, writeSample } from '@kervan/sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let sample: SampleSet;
let documents: readonly Reading[];
let made: MadeClaim;

/** The sample as files in a folder, the way the terminal meets it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-sample-'));
  sample = await sampleSet();
  await writeSample(folder);
  const mappings = Object.fromEntries(
    sample.mappings.map(({ header, mapping }) => [
      headerDigest(header),
      confirmedMapping(mappingAsData(mapping), 'Ayşe'),
    ]),
  );
  const digests = new Set(
    sample.documents.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')),
  );
  documents = (await readFolder(folder, { mappings })).filter(({ digest }) => digests.has(digest));
  made = makeClaim(work(documents));
});

afterAll(async () => rm(folder, { recursive: true }));

function work(readings: readonly Reading[]) {
  const { name, taxNumber } = sample.beneficiary;
  return {
    owner: { beneficiary: taxNumber, name, taxNumber },
    documents: readings,
    typedInvoices: sample.typedInvoices.map(({ file: _file, ...invoice }) => invoice),
    facts: sample.facts,
    platforms: sample.platforms,
    claim: { claim: sample.claim.name, quarter: sample.claim.quarter, filedOn: sample.claim.filedOn },
    recordedOn: '2026-07-20',
  };
}

const DAYS = { decidedOn: '2026-10-15', knownOn: '2026-10-15' };

describe('the sample from a folder of files', () => {
  it('comes to the award worked out by hand, to the kuruş', async () => {
    const { view } = decide(made.claim, DAYS, await currentLaw());
    expect([view.award.least, view.award.most]).toEqual([
      sample.expected.award.least,
      sample.expected.award.most,
    ]);
  });

  it('makes the same claim whatever the order of its documents', () => {
    expect(makeClaim(work([...documents].reverse())).claim).toEqual(made.claim);
  });

  it('reads every document, and each reading as data keeps its published schema', () => {
    expect(documents).toHaveLength(sample.documents.length);
    for (const reading of documents)
      expect(issuesOf(readingSchema, readingView(reading)), reading.name).toEqual([]);
  });

  it('keeps the published schemas of claim, comparison, assessment and receipt', async () => {
    const decided = decide(made.claim, DAYS, await currentLaw());
    const comparison = reconciliationAsData(
      sample.claim.name,
      sample.claim.quarter,
      made.reconciliation,
      lineSteps,
    );
    expect(issuesOf(claimFile, made.claim)).toEqual([]);
    expect(issuesOf(reconciliationView, comparison)).toEqual([]);
    expect(issuesOf(assessmentView, decided.view)).toEqual([]);
    expect(issuesOf(receipt, decided.receipt)).toEqual([]);
  });
});

describe('its receipt', () => {
  it('written as JSON and taken back replays to the same kuruş, and today’s law says the same today', async () => {
    const archive = openLawArchive(LAW_ARCHIVE);
    const decided = decide(made.claim, DAYS, await archive.current());
    const taken = parseReceipt(JSON.parse(JSON.stringify(decided.receipt)));
    expect(await replayReceipt(taken, archive)).toEqual({
      same: true,
      lawModule: decided.lawModule,
      differences: [],
    });
    expect((await replayToday(taken, DAYS, archive)).view.award).toEqual(decided.view.award);
  });

  it('with a line of the claim changed by one cent does not replay', async () => {
    const archive = openLawArchive(LAW_ARCHIVE);
    const { receipt: issued } = decide(made.claim, DAYS, await archive.current());
    const [first, ...rest] = issued.claim.lines;
    const amount = { amount: '0.01', currency: first?.amount?.currency ?? '' };
    const lines = first === undefined ? rest : [{ ...first, amount }, ...rest];
    const { same, differences } = await replayReceipt(
      { ...issued, claim: { ...issued.claim, lines } },
      archive,
    );
    expect(same).toBe(false);
    expect(differences.map(({ place }) => place)).toContain('$.claimDigest');
  });

  it('that breaks its schema names the JSON path', () => {
    expect(() => parseReceipt({ format: 'kervan-receipt/1' })).toThrow(
      expect.objectContaining({ code: 'schema.receipt', place: '$.canonicalVersion' }),
    );
  });
});
