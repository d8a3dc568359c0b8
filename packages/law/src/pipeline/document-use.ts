import { words } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';
import { Allowance } from './allowance.ts';
import type { Bounds } from './bounds.ts';
import { inOrder } from './in-order.ts';
import { DOCUMENT, type Portion, SCALES } from './portion.ts';
import type { RunState } from './run-state.ts';

/**
 * One document, one use (E-2.28; under 5448 the text could not be read, C-7): the parts of a document that support claims never
 * exceed its own amount, in this claim and in earlier ones together. A document whose amount was not told cannot be checked
 * against earlier uses: then nothing is sure.
 */
export function limitToDocument(portions: readonly Portion[], state: RunState): void {
  for (const parts of takenTogether(inOrder(portions))) {
    const asked = parts.map((part) => ({ least: part.leastAt(SCALES), most: part.mostAt(SCALES) }));
    let { least, most } = asked.reduce((sum, one) => ({
      least: sum.least + one.least,
      most: sum.most + one.most,
    }));
    const [first] = parts as readonly [Portion];
    const { line } = first;
    if (most > 0n) {
      const net = line.documentNet;
      if (net !== undefined && line.unknownAmount) {
        // What it asks for is unknown, so it may use up the whole document before the others.
        documentAllowance(first, net.currency, state).mayBeUsed(net.minor, net.minor);
      } else if (net !== undefined && net.currency === line.currency) {
        const size = { least: net.minor, most: net.minor, known: true };
        const allowance = documentAllowance(first, net.currency, state);
        allowance.noteSize(size);
        [least, most] = allowance.take(size, least, most);
      } else if (state.claim.ledger.has(line.documentUseKey)) {
        least = 0n;
      }
    }
    for (const [at, part] of parts.entries()) {
      const own = asked[at] as Bounds;
      const taken = { least: smaller(own.least, least), most: smaller(own.most, most) };
      least -= taken.least;
      most -= taken.most;
      part.put(DOCUMENT, taken.least, taken.most);
    }
  }
}

/**
 * The stretches of one line use its document in order of time: a later one counts only where the earlier ones do. Where its years
 * are not known, an earlier stretch may yet be refused before a later one, and each is taken alone.
 */
function takenTogether(portions: readonly Portion[]): readonly (readonly Portion[])[] {
  const groups: Portion[][] = [];
  for (const portion of portions) {
    const last = groups.at(-1);
    if (last?.[0]?.line === portion.line && portion.slack === 0n) last.push(portion);
    else groups.push([portion]);
  }
  return groups;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
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
