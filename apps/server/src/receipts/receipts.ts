import type { DecidingDays, DecisionView, ReceiptSummary } from '@kervan/desk';
import { problem, words } from '@kervan/kit';
import type { LedgerEntry, Receipt } from '@kervan/law';
import { sql, type Transaction } from 'kysely';
import type { Claims } from '../claims/claims.ts';
import { workOrder } from '../claims/work-order.ts';
import type { Tables } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Assessed } from '../jobs/protocol.ts';
import { bearsOn, grantedLedger, ledgerFor, lockAllowances, postUses } from '../ledger/ledger.ts';

/** How often a decision starts over because another one used an allowance in the meantime. */
const MOST_STARTS = 5;

/** Receipts: what is kept of an assessment, and of the decision that uses allowances up. */
export class Receipts {
  readonly #desk: Desk;
  readonly #documents: Documents;
  readonly #claims: Claims;

  constructor(desk: Desk, documents: Documents, claims: Claims) {
    this.#desk = desk;
    this.#documents = documents;
    this.#claims = claims;
  }

  async list(claim: string | undefined): Promise<readonly ReceiptSummary[]> {
    return summaries(this.#desk, this.#desk.database.db, claim);
  }

  /** The text of a receipt, byte for byte as it was issued. */
  async text(receipt: string): Promise<{ readonly body: string; readonly claim: string }> {
    const { database, beneficiary } = this.#desk;
    const row = await database.db
      .selectFrom('receipts')
      .select(['body', 'claim'])
      .where('beneficiary', '=', beneficiary)
      .where('receipt', '=', receipt)
      .executeTakeFirst();
    if (row === undefined) throw noReceipt(receipt);
    return row;
  }

  /** Issues the receipt of an assessment as it stands. It uses nothing up. */
  async issue(name: string, days: DecidingDays): Promise<ReceiptSummary> {
    const claim = await this.#claims.get(name);
    const ledger = await ledgerFor(this.#desk, this.#documents, this.#claims, claim);
    const order = await workOrder(this.#desk, this.#documents, claim, ledger);
    const assessed = await this.#desk.clerk.do('assess', order, days);
    return this.#desk.database.transaction(async (trx) => {
      await keep(this.#desk, trx, assessed);
      return one(this.#desk, trx, assessed.receipt.digest);
    });
  }

  /**
   * Decides a claim: keeps the receipt, posts what is used to the ledger, closes the claim. All of it or nothing. Throws
   * `claim.decided`, `claim.not-exact` while facts are missing, `claim.in-use` while documents are being read, `ledger.used-up`.
   */
  async decide(name: string, days: DecidingDays): Promise<DecisionView> {
    for (let start = 1; ; start++) {
      const claim = await this.#claims.get(name);
      const ledger = await grantedLedger(this.#desk, this.#desk.database.db, name);
      const order = await workOrder(this.#desk, this.#documents, claim, ledger);
      if (order.unread.length > 0) throw stillReading(name, order.unread);
      const assessed = await this.#desk.clerk.do('assess', order, days);
      if (!assessed.view.award.exact || assessed.view.award.undetermined) throw notExact(name, assessed);
      const decision = await this.#post(name, assessed, ledger);
      if (decision !== undefined) return decision;
      if (start === MOST_STARTS) throw stillChanging();
    }
  }

  /** Undefined where the ledger is no longer the one that was decided with. */
  #post(name: string, assessed: Assessed, ledger: readonly LedgerEntry[]): Promise<DecisionView | undefined> {
    const { database, beneficiary } = this.#desk;
    const { receipt } = assessed;
    return database.transaction(async (trx) => {
      await this.#claims.lockOpen(trx, name);
      const keys = receipt.uses.map(({ allowance }) => allowance);
      await lockAllowances(this.#desk, trx, keys);
      if (!sameUses(keys, ledger, await grantedLedger(this.#desk, trx, name))) return undefined;
      await keep(this.#desk, trx, assessed);
      const uses = await postUses(this.#desk, trx, name, receipt);
      await trx
        .updateTable('claims')
        .set({ state: 'decided', receipt: receipt.digest })
        .where('beneficiary', '=', beneficiary)
        .where('claim', '=', name)
        .execute();
      return { receipt: await one(this.#desk, trx, receipt.digest), uses };
    });
  }
}

function sameUses(
  keys: readonly string[],
  before: readonly LedgerEntry[],
  now: readonly LedgerEntry[],
): boolean {
  const touches = bearsOn(keys);
  const text = (ledger: readonly LedgerEntry[]): string =>
    ledger
      .filter(({ allowance }) => touches(allowance))
      .map(({ allowance, size, used, claim }) => [allowance, size, used, claim].join(' '))
      .sort()
      .join('\n');
  return text(before) === text(now);
}

async function keep(desk: Desk, trx: Transaction<Tables>, { receipt, view }: Assessed): Promise<void> {
  await trx
    .insertInto('receipts')
    .values({
      beneficiary: desk.beneficiary,
      receipt: receipt.digest,
      claim: receipt.claim.claim,
      regime: receipt.claim.regime,
      quarter: receipt.claim.quarter ?? null,
      decided_on: receipt.decidedOn,
      known_on: receipt.knownOn,
      law_module: receipt.lawModule,
      award_least: view.award.least,
      award_most: view.award.most,
      body: receiptText(receipt),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A receipt as a file. */
export function receiptText(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 2)}\n`;
}

async function summaries(
  desk: Desk,
  db: Transaction<Tables> | Desk['database']['db'],
  claim?: string,
  receipt?: string,
): Promise<readonly ReceiptSummary[]> {
  const rows = await db
    .selectFrom('receipts')
    .leftJoin('claims', (join) =>
      join
        .onRef('claims.beneficiary', '=', 'receipts.beneficiary')
        .onRef('claims.receipt', '=', 'receipts.receipt'),
    )
    .select([
      'receipts.receipt',
      'receipts.claim',
      'receipts.regime',
      'receipts.quarter',
      'receipts.decided_on',
      'receipts.known_on',
      'receipts.issued_at',
      'receipts.law_module',
      'receipts.award_least',
      'receipts.award_most',
      sql<boolean>`claims.claim is not null`.as('decision'),
    ])
    .where('receipts.beneficiary', '=', desk.beneficiary)
    .$if(claim !== undefined, (query) => query.where('receipts.claim', '=', claim ?? ''))
    .$if(receipt !== undefined, (query) => query.where('receipts.receipt', '=', receipt ?? ''))
    .orderBy('receipts.issued_at', 'desc')
    .orderBy('receipts.receipt')
    .execute();
  return rows.map((row) => ({
    receipt: row.receipt,
    claim: row.claim,
    regime: row.regime,
    quarter: row.quarter,
    decidedOn: row.decided_on,
    knownOn: row.known_on,
    issuedAt: row.issued_at,
    lawModule: row.law_module,
    award: { least: row.award_least, most: row.award_most },
    decision: row.decision,
  }));
}

async function one(desk: Desk, trx: Transaction<Tables>, receipt: string): Promise<ReceiptSummary> {
  const [found] = await summaries(desk, trx, undefined, receipt);
  if (found === undefined) throw noReceipt(receipt);
  return found;
}

function noReceipt(receipt: string): Error {
  return problem('receipt.not-found', words('Böyle bir makbuz yok.', 'There is no such receipt.'), {
    place: receipt,
    wayOut: words('Makbuz listesini yenileyin.', 'Load the list of receipts again.'),
  });
}

function notExact(claim: string, { view }: Assessed): Error {
  const [first] = view.questions;
  return problem(
    'claim.not-exact',
    words(
      'Hak ediş henüz tek bir tutar değil; karar verilemez.',
      'The award is not one amount yet; it cannot be decided.',
    ),
    {
      place: claim,
      wayOut:
        first === undefined
          ? words(
              'Eksik kuru, limiti ya da belgeyi tamamlayın.',
              'Supply the rate, ceiling or document that is missing.',
            )
          : words(
              `Önce şu soruyu yanıtlayın: ${first.words.tr}`,
              `Answer this question first: ${first.words.en}`,
            ),
    },
  );
}

function stillReading(claim: string, documents: readonly string[]): Error {
  const names = documents.join(', ');
  return problem(
    'claim.in-use',
    words(`Belgeler hâlâ okunuyor: ${names}.`, `Documents are still being read: ${names}.`),
    { place: claim, wayOut: words('Okuma bitince karar verin.', 'Decide once they have been read.') },
  );
}

function stillChanging(): Error {
  return problem(
    'ledger.conflict',
    words('Limitler bu sırada değişiyor.', 'The allowances are changing just now.'),
    {
      wayOut: words('Biraz sonra yeniden deneyin.', 'Try again in a little while.'),
    },
  );
}
