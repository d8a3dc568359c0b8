import { words } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';
import { Allowance } from './allowance.ts';
import { inOrder } from './in-order.ts';
import { DOCUMENT, type Portion, SCALES } from './portion.ts';
import type { RunState } from './run-state.ts';

/**
 * One document, one use (E-2.28; under 5448 the text could not be read, C-7): the parts of a document that support claims never exceed its own amount, in this claim and in
 * earlier ones together. A document whose amount was not told cannot be checked against earlier uses: then nothing is sure.
 */
export function limitToDocument(portions: readonly Portion[], state: RunState): void {
  for (const portion of inOrder(portions)) {
    const { line } = portion;
    let least = portion.leastAt(SCALES);
    let most = portion.mostAt(SCALES);
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

function documentAllowance({ line, support }: Portion, unit: string, state: RunState): Allowance {
  const known = state.documents[line.documentIndex];
  if (known !== undefined) return known;
  const key = line.documentUseKey;
  const opened = new Allowance(key, unit, state.claim.ledger.get(key), () => ({
    title: words('Belgenin kendi tutarı', 'The document’s own amount'),
    rule: documentRule(support.support.regime),
    article: '–',
  }));
  state.documents[line.documentIndex] = opened;
  return opened;
}

/** The rule of one document, one use. */
export function documentRule(regime: Regime): string {
  return regime === 'logistics' ? 'C-7' : 'E-2.28';
}
