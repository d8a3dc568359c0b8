import { type OwnClaim, ownCases, ownDeadlines } from '@kervan/desk';
import { type Lang, parseDay } from '@kervan/kit';
import type { DeadlinesView } from '@kervan/law';
import type { Claims } from '../claims/claims.ts';
import { workOrder } from '../claims/work-order.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import { factEntries } from '../facts/facts.ts';
import { getBeneficiary } from '../workspace/beneficiary.ts';

export interface OwnQuestion {
  readonly lang: Lang;
  /** ISO day asked about. */
  readonly on: string;
}

/** The deadlines that follow from what the desk keeps: nothing of them is typed. */
export async function deadlinesOfDesk(
  desk: Desk,
  documents: Documents,
  claims: Claims,
  { lang, on }: OwnQuestion,
): Promise<DeadlinesView> {
  const { law } = await desk.law.current();
  const titles = new Map(law.supports.map(({ id, title }) => [id, title]));
  const { name: firm } = await getBeneficiary(desk);
  const made: OwnClaim[] = [];
  for (const claim of await claims.list()) {
    // The ledger decides on amounts alone; time limits do not ask for it.
    const file = await desk.clerk.do('claimFile', await workOrder(desk, documents, claim, []));
    made.push({ file, decided: claim.state === 'decided' });
  }
  const facts = await factEntries(desk);
  const cases = ownCases({ firm, lang, claims: made, facts, titleOf: (support) => titles.get(support) });
  const today = parseDay(on, 'on');
  return ownDeadlines(law.describeDeadlines(law.deadlinesOf(cases, { today })));
}
