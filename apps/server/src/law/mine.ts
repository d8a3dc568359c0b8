import { Problem, problem } from '@kervan/kit';
import type { FactEntry, FinderFile, LedgerEntry } from '@kervan/law';
import type { Claims } from '../claims/claims.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import { factEntries } from '../facts/facts.ts';
import { ledgerFor } from '../ledger/ledger.ts';

type Told = Omit<FinderFile, 'format'>;

/** What a request told, and what of the desk's own stands before it. */
export interface Asked {
  readonly told: Told;
  readonly facts?: readonly FactEntry[];
  readonly ledger?: readonly LedgerEntry[];
}

/** The desk's own facts and ledger beside what the request told: granted uses, and what filed claims may take. */
export async function withMine(desk: Desk, documents: Documents, claims: Claims, told: Told): Promise<Asked> {
  return {
    told,
    facts: await factEntries(desk),
    ledger: await ledgerFor(desk, documents, claims),
  };
}

/**
 * Asks the law with both. A later fact wins over an earlier one about the same subject, so the request's come last; a problem
 * with one of them is told at its place in the request.
 */
export async function inRequest<T>(
  { told, facts = [], ledger = [] }: Asked,
  ask: (all: Told) => Promise<T>,
): Promise<T> {
  const uses = [...ledger, ...(told.ledger ?? [])];
  try {
    return await ask({
      ...told,
      facts: [...facts, ...told.facts],
      ...(uses.length === 0 ? {} : { ledger: uses }),
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.place === undefined) throw error;
    const before = { facts: facts.length, ledger: ledger.length };
    const place = error.place.replace(/^\$\.(facts|ledger)\[(\d+)\]/, (_, list: 'facts' | 'ledger', at) => {
      return `$.${list}[${Number(at) - before[list]}]`;
    });
    throw problem(error.code, error.words, {
      place,
      ...(error.wayOut === undefined ? {} : { wayOut: error.wayOut }),
    });
  }
}
