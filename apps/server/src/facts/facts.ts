import { randomUUID } from 'node:crypto';
import type { FactData, FactOriginView, FactRecord, FactSubjectView, FactValueView } from '@kervan/desk';
import { canonical, Problem, problem, words } from '@kervan/kit';
import type { ClaimFile, FactEntry } from '@kervan/law';
import type { Selectable } from 'kysely';
import { refusedBy } from '../database/errors.ts';
import { type FactTable, json } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import { getBeneficiary } from '../workspace/beneficiary.ts';

type Row = Selectable<FactTable>;

/** Facts in the order they were told; with `history` also those that were superseded or withdrawn. */
export async function listFacts(desk: Desk, history: boolean): Promise<readonly FactRecord[]> {
  const rows = await desk.database.db
    .selectFrom('facts')
    .selectAll()
    .where('beneficiary', '=', desk.beneficiary)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const later = new Map(
    rows.flatMap((row) => (row.supersedes === null ? [] : [[row.supersedes, row] as const])),
  );
  const records = rows.filter((row) => row.value !== null).map((row) => record(row, later.get(row.id)));
  return history ? records : records.filter(({ state }) => state === 'holds');
}

/** Facts that hold, as a claim takes them. */
export async function factEntries(desk: Desk): Promise<readonly FactEntry[]> {
  return (await listFacts(desk, false)).map(({ fact, subject, value, origin, recordedOn }) => ({
    fact,
    ...(Object.keys(subject).length === 0 ? {} : { subject: subject as FactEntry['subject'] & object }),
    value,
    origin,
    recordedOn,
  }));
}

/**
 * Tells a fact. One that was told of the same subject before is superseded; nothing is edited. Throws what the law says of a fact
 * it does not know or a value it cannot take, at its place in the request.
 */
export async function tellFact(desk: Desk, data: FactData, recordedOn = desk.today()): Promise<FactRecord> {
  const { name } = await getBeneficiary(desk);
  const subject = data.subject ?? {};
  const origin = data.origin ?? { kind: 'declaration', by: name };
  await checkByLaw(desk, { ...data, subject, origin, recordedOn } as FactEntry);
  const id = randomUUID();
  for (;;) {
    const earlier = await findSame(desk, data.fact, subject);
    const row = {
      beneficiary: desk.beneficiary,
      id,
      fact: data.fact,
      subject: canonical(subject),
      value: json(data.value),
      origin: json(origin),
      reason: null,
      recorded_on: recordedOn,
      supersedes: earlier?.id ?? null,
    };
    if (await insert(desk, row)) return getFact(desk, id);
  }
}

/** Withdraws a fact: it counts no more, and the record says why. */
export async function withdrawFact(desk: Desk, id: string, reason: string): Promise<FactRecord> {
  const fact = await getFact(desk, id);
  if (fact.state !== 'holds') throw noLonger(fact);
  const done = await insert(desk, {
    beneficiary: desk.beneficiary,
    id: randomUUID(),
    fact: fact.fact,
    subject: canonical(fact.subject),
    value: null,
    origin: null,
    reason,
    recorded_on: desk.today(),
    supersedes: id,
  });
  if (!done) throw noLonger(fact);
  return getFact(desk, id);
}

/** False where another fact took the place of the superseded one in the meantime. */
async function insert(desk: Desk, row: Parameters<typeof values>[0]): Promise<boolean> {
  try {
    await desk.database.db.insertInto('facts').values(values(row)).execute();
    return true;
  } catch (error) {
    if (refusedBy(error, 'facts_beneficiary_supersedes_key')) return false;
    throw error;
  }
}

function values(row: {
  readonly beneficiary: string;
  readonly id: string;
  readonly fact: string;
  readonly subject: string;
  readonly value: string | null;
  readonly origin: string | null;
  readonly reason: string | null;
  readonly recorded_on: string;
  readonly supersedes: string | null;
}) {
  return row;
}

async function findSame(desk: Desk, fact: string, subject: FactSubjectView): Promise<FactRecord | undefined> {
  const key = canonical(subject);
  return (await listFacts(desk, false)).find((one) => one.fact === fact && canonical(one.subject) === key);
}

async function getFact(desk: Desk, id: string): Promise<FactRecord> {
  const found = (await listFacts(desk, true)).find((fact) => fact.id === id);
  if (found === undefined) {
    throw problem('fact.not-found', words('Böyle bir olgu yok.', 'There is no such fact.'), { place: id });
  }
  return found;
}

/** The law takes the fact in as part of an empty claim: what it refuses there it would refuse in every claim. */
async function checkByLaw(desk: Desk, entry: FactEntry): Promise<void> {
  const { law } = await desk.law.current();
  const claim: ClaimFile = {
    format: 'kervan-claim/1',
    claim: 'fact',
    regime: 'e-export',
    beneficiary: desk.beneficiary,
    quarter: '2026-Q1',
    facts: [entry],
    lines: [],
    rates: [],
  };
  try {
    law.intake(claim);
  } catch (error) {
    throw error instanceof Problem ? inRequest(error) : error;
  }
}

/** The place in the claim as a place in the request. */
function inRequest(error: Problem): Problem {
  return problem(error.code, error.words, {
    place: (error.place ?? '$').replace('$.facts[0]', '$'),
    ...(error.wayOut === undefined ? {} : { wayOut: error.wayOut }),
  });
}

function record(row: Row, later: Row | undefined): FactRecord {
  const withdrawn = later !== undefined && later.value === null;
  return {
    id: row.id,
    fact: row.fact,
    subject: row.subject as FactSubjectView,
    value: row.value as FactValueView,
    origin: row.origin as FactOriginView,
    recordedOn: row.recorded_on,
    state: later === undefined ? 'holds' : withdrawn ? 'withdrawn' : 'superseded',
    supersededBy: later === undefined || withdrawn ? null : later.id,
    withdrawnReason: withdrawn ? later.reason : null,
  };
}

function noLonger(fact: FactRecord): Error {
  return problem('fact.conflict', words('Bu olgu artık geçerli değil.', 'This fact no longer holds.'), {
    place: fact.fact,
    wayOut: words('Olgu listesini yenileyin.', 'Load the list of facts again.'),
  });
}
