import { words } from '@kervan/kit';
import { Allowance, type AllowanceHead } from './allowance.ts';
import { inOrder } from './in-order.ts';
import { DOCUMENT, type Portion, THINGS } from './portion.ts';
import type { RunState } from './run-state.ts';

/**
 * One document, one use (E-2.28): the parts of a document that support claims never exceed its own amount, in this claim and in
 * earlier ones together. A document whose amount was not told cannot be checked against earlier uses: then nothing is sure.
 */
export function limitToDocument(portions: readonly Portion[], state: RunState): void {
  for (const portion of inOrder(portions)) {
    const { line } = portion;
    let least = portion.leastAt(THINGS);
    let most = portion.mostAt(THINGS);
    if (most > 0n) {
      const net = line.documentNet;
      if (net !== undefined && line.unknownAmount) {
        // What it asks for is unknown, so it may use up the whole document before the others.
        documentAllowance(portion, net.currency, state).mayBeUsed(net.minor, net.minor);
      } else if (net !== undefined && net.currency === line.currency) {
        const size = { least: net.minor, most: net.minor, known: true };
        const allowance = documentAllowance(portion, net.currency, state);
        allowance.noteSize(size);
        [least, most] = allowance.take(size, least, most);
      } else if (state.claim.ledger.has(line.documentUseKey)) {
        least = 0n;
      }
    }
    portion.put(DOCUMENT, least, most);
  }
}

function documentAllowance({ line }: Portion, unit: string, state: RunState): Allowance {
  const known = state.documents[line.documentIndex];
  if (known !== undefined) return known;
  const key = line.documentUseKey;
  const opened = new Allowance(key, unit, state.claim.ledger.get(key), documentHead);
  state.documents[line.documentIndex] = opened;
  return opened;
}

function documentHead(): AllowanceHead {
  return {
    title: words('Belgenin kendi tutarı', 'The document’s own amount'),
    rule: 'E-2.28',
    article: '–',
  };
}
