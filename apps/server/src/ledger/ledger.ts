import type { ClaimSummary, LedgerUseView, LedgerView } from '@kervan/desk';
import { decimal, minorPlaces, nameOfPart, problem, roundDecimal, words } from '@kervan/kit';
import type { LedgerEntry, Receipt } from '@kervan/law';
import type { Transaction } from 'kysely';
import type { Claims } from '../claims/claims.ts';
import { workOrder } from '../claims/work-order.ts';
import { refusedBy } from '../database/errors.ts';
import type { Tables } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Assessed } from '../jobs/protocol.ts';

/** Uses that decisions have posted, oldest first. */
export async function grantedUses(desk: Desk, db: Transaction<Tables> | Desk['database']['db']) {
  return db
    .selectFrom('allowance_uses')
    .selectAll()
    .where('beneficiary', '=', desk.beneficiary)
    .orderBy('posted_at')
    .orderBy('allowance')
    .execute();
}

/** The ledger as a claim is decided with it: what other claims were granted. Pending ones do not stand in its way. */
export async function grantedLedger(
  desk: Desk,
  db: Transaction<Tables> | Desk['database']['db'],
  claim: string | undefined,
): Promise<readonly LedgerEntry[]> {
  const uses = await grantedUses(desk, db);
  return uses
    .filter((use) => use.claim !== claim)
    .map((use) => ({
      allowance: use.allowance,
      size: String(use.size),
      used: String(use.used),
      state: 'granted' as const,
      claim: use.claim,
    }))
    .sort(byAllowance);
}

/**
 * The ledger as a claim is assessed with it: what other claims were granted, and what the filed ones may take at most, which
 * lowers "at least" only. Without a claim: what all of them used or may take.
 */
export async function ledgerFor(
  desk: Desk,
  documents: Documents,
  claims: Claims,
  claim?: ClaimSummary,
): Promise<readonly LedgerEntry[]> {
  const granted = await grantedLedger(desk, desk.database.db, claim?.claim);
  const pending: LedgerEntry[] = [];
  for (const other of await claims.list()) {
    if (other.claim === claim?.claim || other.state !== 'filed') continue;
    const ledger = await grantedLedger(desk, desk.database.db, other.claim);
    const order = await workOrder(desk, documents, other, ledger);
    const today = desk.today();
    pending.push(...pendingUses(await desk.clerk.do('assess', order, { decidedOn: today, knownOn: today })));
  }
  return [...granted, ...pending.sort(byAllowance)];
}

/** What an undecided claim may take of each allowance at most. */
export function pendingUses({ view, receipt }: Pick<Assessed, 'view' | 'receipt'>): readonly LedgerEntry[] {
  const shown = new Map(view.allowances.map((allowance) => [allowance.key, allowance]));
  return receipt.uses.flatMap(({ allowance, size, used }) => {
    const told = shown.get(allowance)?.usedNow;
    const most =
      told === undefined || told.most === null
        ? BigInt(told === undefined ? used : size)
        : minorOf(told.most, told.currency);
    if (most <= 0n) return [];
    return [{ allowance, size, used: String(most), state: 'pending' as const, claim: receipt.claim.claim }];
  });
}

/** What counted things are measured in, in place of a currency. */
const THINGS = 'thing';

function minorOf(amount: string, currency: string): bigint {
  return roundDecimal(decimal(amount), currency === THINGS ? 0 : minorPlaces(currency), 'up');
}

/**
 * Posts what a decision uses, inside its transaction. The allowances are locked in the order of their keys, so that two
 * decisions at once wait for each other and never lock crosswise. Throws `ledger.used-up` where a ceiling would be passed.
 */
export async function postUses(
  desk: Desk,
  trx: Transaction<Tables>,
  claim: string,
  receipt: Receipt,
): Promise<readonly LedgerUseView[]> {
  const used = receipt.uses.filter((use) => BigInt(use.used) > 0n).sort(byAllowance);
  try {
    for (const use of used) {
      await trx
        .insertInto('allowance_uses')
        .values({
          beneficiary: desk.beneficiary,
          allowance: use.allowance,
          claim,
          size: BigInt(use.size),
          used: BigInt(use.used),
          receipt: receipt.digest,
        })
        .execute();
    }
  } catch (error) {
    if (refusedBy(error, 'uses_within_size')) throw usedUp();
    throw error;
  }
  const posted = await grantedUses(desk, trx);
  return posted.filter((use) => use.claim === claim).map(useView);
}

/**
 * The pool behind the use of a thing that runs for some days, `<pool>#<thing>@<from>..<until>`: what runs at one time is told by
 * all keys of the pool together, so that a decision on one of them rests on every other. Undefined for a key of another form.
 */
export function poolOf(allowance: string): string | undefined {
  return RUNNING.exec(allowance)?.[1];
}

const RUNNING = /^([^#]+)#.*@\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/s;

/** Whether a use bears on a decision that touches `keys`: it is one of them, or of the same pool of things at one time. */
export function bearsOn(keys: readonly string[]): (allowance: string) => boolean {
  const touched = new Set(keys);
  const pools = new Set(keys.flatMap((key) => poolOf(key) ?? []));
  return (allowance) => touched.has(allowance) || pools.has(poolOf(allowance) ?? '');
}

/**
 * Locks the allowances that a decision looked at, and the pools of things at one time among them, in the order of their keys, so
 * that what it read of them stays true.
 */
export async function lockAllowances(
  desk: Desk,
  trx: Transaction<Tables>,
  keys: readonly string[],
): Promise<void> {
  const beneficiary = desk.beneficiary;
  const sorted = [...new Set(keys.flatMap((key) => [key, poolOf(key) ?? key]))].sort();
  if (sorted.length === 0) return;
  await trx
    .insertInto('allowances')
    .values(sorted.map((allowance) => ({ beneficiary, allowance })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .selectFrom('allowances')
    .select('allowance')
    .where('beneficiary', '=', beneficiary)
    .where('allowance', 'in', sorted)
    .orderBy('allowance')
    .forUpdate()
    .execute();
}

/** What has been used of each allowance, and the documents that decided claims rest on. */
export async function ledgerView(desk: Desk): Promise<LedgerView> {
  const uses = (await grantedUses(desk, desk.database.db)).map(useView);
  const documents = uses.flatMap(({ allowance, claim }) => {
    // `document|<issuer>|<number>`: the number is the rest, and may hold a bar itself.
    const [, issuer, number] = /^document\|([^|]*)\|(.*)$/s.exec(allowance) ?? [];
    if (issuer === undefined || number === undefined) return [];
    return [{ number, issuer: nameOfPart(issuer), claim, amount: null }];
  });
  return { uses, documents };
}

function useView(use: Awaited<ReturnType<typeof grantedUses>>[number]): LedgerUseView {
  return {
    allowance: use.allowance,
    size: String(use.size),
    used: String(use.used),
    claim: use.claim,
    state: 'granted',
    postedAt: use.posted_at,
  };
}

function byAllowance(a: { readonly allowance: string }, b: { readonly allowance: string }): number {
  return a.allowance < b.allowance ? -1 : a.allowance > b.allowance ? 1 : 0;
}

function usedUp(): Error {
  return problem(
    'ledger.used-up',
    words(
      'Bu karar bir üst limiti aşardı: arada başka bir karar limitten kullandı.',
      'This decision would pass a ceiling: another decision has used it in the meantime.',
    ),
    { wayOut: words('Başvuruyu yeniden değerlendirip karar verin.', 'Assess the claim again, then decide.') },
  );
}
