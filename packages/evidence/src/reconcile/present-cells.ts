import { money } from '@kervan/kit';
import type { CellWork } from './cells.ts';
import type { Compared } from './compare.ts';
import { type Bridge, bridgeOf, type Part, type WhyOpen } from './differences/bridge.ts';
import { explainResiduals } from './differences/explain.ts';
import { partWords } from './differences/words.ts';
import { figuresOf } from './figures.ts';
import type { Debt } from './invoiced/debts.ts';
import type { Cell, Difference } from './model.ts';
import { paymentDayOf } from './paid/credits.ts';
import type { Prepared } from './prepare.ts';

/** An invoice is given a month to be paid before its payment is called missing. */
const DUE_AFTER = 30;

/** The cells of the period asked for, with their figures and the differences between them explained. */
export function presentCells(
  compared: Compared,
  prepared: Prepared,
  isInside: (cell: CellWork) => boolean,
  cellId: (cell: CellWork) => string,
): Cell[] {
  const whyOpen = whyStillOpen(compared, prepared);
  const bridges = new Map<CellWork, Bridge>();
  for (const cell of compared.cells) {
    const bridge = bridgeOf(cell, compared.converting, whyOpen);
    if (bridge !== undefined) bridges.set(cell, bridge);
  }
  explainResiduals([...bridges.values()], prepared.index);
  return compared.cells.filter(isInside).map((cell) => {
    const { platform, period, country, currency } = cell.key;
    const bridge = bridges.get(cell);
    return {
      id: cellId(cell),
      platform,
      month: period.key,
      period: { from: period.from, until: period.until },
      country,
      currency,
      ...figuresOf(cell, compared.converting),
      differences: bridge === undefined ? [] : differencesOf(bridge),
      comparable: bridge !== undefined,
    };
  });
}

function differencesOf(bridge: Bridge): Difference[] {
  const shown = (between: Difference['between'], parts: readonly Part[]): Difference[] =>
    parts
      .filter((part) => part.minor !== 0n)
      .map((part) => ({
        between,
        reason: part.reason,
        amount: money(part.minor, bridge.currency),
        words: partWords(part.reason, part.detail),
        sources: part.sources.list(),
      }));
  return [
    ...shown('reported-invoiced', bridge.reportedInvoiced),
    ...shown('invoiced-paid', bridge.invoicedPaid),
  ];
}

/** Why nobody paid: a payment could not be told apart, the statements end too early, or the bank paper is missing. */
function whyStillOpen(compared: Compared, prepared: Prepared): WhyOpen {
  const candidates = new Set<Debt>([...compared.paid.matched.ambiguous.values()].flat());
  const left = new Set<string>();
  for (const credit of compared.paid.credits) {
    if (credit.available > 0n && credit.counts && credit.kind === 'payment' && credit.party !== undefined)
      left.add(credit.party);
  }
  let last = Number.NEGATIVE_INFINITY;
  for (const { value } of prepared.entries) last = Math.max(last, paymentDayOf(value));
  return ({ debt }) => {
    if (candidates.has(debt) || left.has(debt.party)) return { reason: 'not-matched', detail: 'plain' };
    const { day } = debt.item.value;
    if (last > Number.NEGATIVE_INFINITY && day + DUE_AFTER > last)
      return { reason: 'timing', detail: 'payment-later' };
    return { reason: 'missing-document', detail: 'payment-missing' };
  };
}
