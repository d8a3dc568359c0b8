import type { ClaimChange, ClaimSummary, ComparisonChoices, NewClaim, ReadingChoice } from '@kervan/desk';
import { parseDay, problem, words } from '@kervan/kit';
import type { Selectable, Transaction } from 'kysely';
import { refusedBy } from '../database/errors.ts';
import { type ClaimTable, json, type Tables } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';

/** The payment applications of a desk. A decided one is not changed any more. */
export class Claims {
  readonly #desk: Desk;
  readonly #documents: Documents;

  constructor(desk: Desk, documents: Documents) {
    this.#desk = desk;
    this.#documents = documents;
  }

  async list(): Promise<readonly ClaimSummary[]> {
    const rows = await this.#rows().orderBy('quarter', 'desc').orderBy('opened_at').execute();
    return rows.map(claimSummary);
  }

  async get(claim: string): Promise<ClaimSummary> {
    const row = await this.#rows().where('claim', '=', claim).executeTakeFirst();
    if (row === undefined) throw noClaim(claim);
    return claimSummary(row);
  }

  /** Opens a claim for a quarter or half-year. Throws `claim.exists` for a name that is taken, `document.not-found`. */
  async open(asked: NewClaim): Promise<ClaimSummary> {
    await this.#checkDocuments(asked.documents);
    const claim = asked.claim ?? (await this.#freeName(asked.quarter));
    try {
      await this.#desk.database.db
        .insertInto('claims')
        .values({
          beneficiary: this.#desk.beneficiary,
          claim,
          quarter: asked.quarter,
          filed_on: asked.filedOn ?? null,
          documents: asked.documents === undefined ? null : json(asked.documents),
          state: stateOf(asked.filedOn ?? null, this.#desk.today()),
          receipt: null,
        })
        .execute();
    } catch (error) {
      if (refusedBy(error, 'claims_pkey')) throw nameTaken(claim);
      throw error;
    }
    return this.get(claim);
  }

  async change(claim: string, change: ClaimChange): Promise<ClaimSummary> {
    await this.#checkDocuments(change.documents ?? undefined);
    return this.#edit(claim, () => ({
      ...(change.filedOn === undefined
        ? {}
        : { filed_on: change.filedOn, state: stateOf(change.filedOn, this.#desk.today()) }),
      ...(change.documents === undefined
        ? {}
        : { documents: change.documents === null ? null : json(change.documents) }),
      ...(change.comparison === undefined ? {} : { comparison: json(change.comparison) }),
    }));
  }

  /** Takes another reading of a doubtful place, with who and why. Throws `doubt.not-found`, `doubt.reading`. */
  async chooseReading(claim: string, doubt: string, choice: ReadingChoice): Promise<ClaimSummary> {
    const { law } = await this.#desk.law.current();
    const known = law.doubts.find(({ id }) => id === doubt);
    if (known === undefined) throw noDoubt(doubt);
    if (!Object.hasOwn(known.readings, choice.reading))
      throw noReading(choice.reading, Object.keys(known.readings));
    return this.#edit(claim, (row) => ({ readings: json({ ...(row.readings as object), [doubt]: choice }) }));
  }

  async dropReading(claim: string, doubt: string): Promise<ClaimSummary> {
    return this.#edit(claim, (row) => {
      const { [doubt]: _dropped, ...rest } = row.readings as Readonly<Record<string, unknown>>;
      return { readings: json(rest) };
    });
  }

  async remove(claim: string): Promise<void> {
    await this.#desk.database.transaction(async (trx) => {
      await this.lockOpen(trx, claim);
      await trx
        .deleteFrom('claims')
        .where('beneficiary', '=', this.#desk.beneficiary)
        .where('claim', '=', claim)
        .execute();
    });
  }

  /** Locks the row of a claim that is not decided yet, for the rest of the transaction. Throws `claim.decided`. */
  async lockOpen(trx: Transaction<Tables>, claim: string): Promise<Selectable<ClaimTable>> {
    const row = await trx
      .selectFrom('claims')
      .selectAll()
      .where('beneficiary', '=', this.#desk.beneficiary)
      .where('claim', '=', claim)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) throw noClaim(claim);
    if (row.state === 'decided') throw decided(claim);
    return row;
  }

  async #edit(claim: string, setOf: (row: Selectable<ClaimTable>) => Edit): Promise<ClaimSummary> {
    await this.#desk.database.transaction(async (trx) => {
      const set = setOf(await this.lockOpen(trx, claim));
      if (Object.keys(set).length === 0) return;
      await trx
        .updateTable('claims')
        .set(set)
        .where('beneficiary', '=', this.#desk.beneficiary)
        .where('claim', '=', claim)
        .execute();
    });
    return this.get(claim);
  }

  async #checkDocuments(documents: readonly string[] | undefined): Promise<void> {
    for (const document of documents ?? []) await this.#documents.view(document);
  }

  /** The quarter or half-year itself, or with the next free number behind it. */
  async #freeName(quarter: string): Promise<string> {
    const taken = new Set((await this.list()).map(({ claim }) => claim));
    for (let number = 1; ; number++) {
      const name = number === 1 ? quarter : `${quarter}-${number}`;
      if (!taken.has(name)) return name;
    }
  }

  #rows() {
    const { database, beneficiary } = this.#desk;
    return database.db.selectFrom('claims').selectAll().where('beneficiary', '=', beneficiary);
  }
}

type Edit = Partial<Pick<ClaimTable, 'filed_on'>> & {
  readonly state?: 'draft' | 'filed';
  readonly documents?: string | null;
  readonly readings?: string;
  readonly comparison?: string;
};

/** A claim whose filing day has come awaits its decision; before, the day is a plan. */
function stateOf(filedOn: string | null, today: string): 'draft' | 'filed' {
  return filedOn !== null && parseDay(filedOn, '$.filedOn') <= parseDay(today) ? 'filed' : 'draft';
}

export function claimSummary(row: Selectable<ClaimTable>): ClaimSummary {
  return {
    claim: row.claim,
    quarter: row.quarter,
    filedOn: row.filed_on,
    state: row.state,
    documents: row.documents as readonly string[] | null,
    readings: row.readings as ClaimSummary['readings'],
    comparison: row.comparison as ComparisonChoices,
    openedAt: row.opened_at,
    receipt: row.receipt,
  };
}

function noClaim(claim: string): Error {
  return problem(
    'claim.not-found',
    words(`“${claim}” adlı bir başvuru yok.`, `There is no claim named “${claim}”.`),
    {
      place: claim,
      wayOut: words('Başvuru listesini yenileyin.', 'Load the list of claims again.'),
    },
  );
}

function nameTaken(claim: string): Error {
  return problem(
    'claim.exists',
    words(`“${claim}” adlı bir başvuru zaten var.`, `There is a claim named “${claim}” already.`),
    {
      place: '$.claim',
      wayOut: words('Başka bir ad verin.', 'Give it another name.'),
    },
  );
}

function decided(claim: string): Error {
  return problem(
    'claim.decided',
    words(
      `“${claim}” karara bağlandı; artık değiştirilemez.`,
      `“${claim}” is decided; it cannot be changed any more.`,
    ),
    {
      place: claim,
      wayOut: words('Aynı dönem için yeni bir başvuru açın.', 'Open another claim for the same period.'),
    },
  );
}

function noDoubt(doubt: string): Error {
  return problem(
    'doubt.not-found',
    words(`“${doubt}” diye bir tereddüt yok.`, `There is no doubt named “${doubt}”.`),
    {
      place: doubt,
      wayOut: words('Tereddütler: /api/law/doubts.', 'The doubts: /api/law/doubts.'),
    },
  );
}

function noReading(reading: string, readings: readonly string[]): Error {
  const list = readings.join(', ');
  return problem(
    'doubt.reading',
    words(`“${reading}” diye bir okuma yok.`, `There is no reading named “${reading}”.`),
    {
      place: '$.reading',
      wayOut: words(`Okumalar: ${list}.`, `Readings: ${list}.`),
    },
  );
}
