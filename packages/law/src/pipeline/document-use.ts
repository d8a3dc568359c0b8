import { words } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';
import { Allowance } from './allowance.ts';
import { inOrder } from './in-order.ts';
import { DOCUMENT, type Portion, SCALES } from './portion.ts';
import type { RunState } from './run-state.ts';

/**
 * One document, one use (E-2.28; under 5448 the text could not be read, C-7): the parts of a document that support claims never
 * exceed its own amount, in this claim and in earlier ones together. A document whose amount was not told cannot be checked
 * against earlier uses: then nothing is sure.
 */
export function limitToDocument(portions: readonly Portion[], state: RunState): void {
  const ordered = inOrder(portions);
  for (let at = 0; at < ordered.length; ) {
    const first = ordered[at] as Portion;
    const end = endOfLine(ordered, at);
    if (end === at + 1) {
      const [least, most] = takeDocument(first, first.leastAt(SCALES), first.mostAt(SCALES), state);
      first.put(DOCUMENT, least, most);
    } else limitTogether(ordered.slice(at, end), state);
    at = end;
  }
}

/**
 * Where the stretches of one line end. They use its document in order of time: a later one counts only where the earlier ones do.
 * Where its years are not known, an earlier stretch may yet be refused before a later one, and each is taken alone.
 */
function endOfLine(ordered: readonly Portion[], at: number): number {
  const { line } = ordered[at] as Portion;
  let end = at + 1;
  while (ordered[end]?.line === line && ordered[end]?.slack === 0n) end += 1;
  return end;
}

function limitTogether(parts: readonly Portion[], state: RunState): void {
  let least = 0n;
  let most = 0n;
  for (const part of parts) {
    least += part.leastAt(SCALES);
    most += part.mostAt(SCALES);
  }
  [least, most] = takeDocument(parts[0] as Portion, least, most, state);
  for (const part of parts) {
    const ownLeast = smaller(part.leastAt(SCALES), least);
    const ownMost = smaller(part.mostAt(SCALES), most);
    least -= ownLeast;
    most -= ownMost;
    part.put(DOCUMENT, ownLeast, ownMost);
  }
}

function takeDocument(
  portion: Portion,
  least: bigint,
  most: bigint,
  state: RunState,
): readonly [least: bigint, most: bigint] {
  const { line } = portion;
  if (most === 0n) return [least, most];
  const net = line.documentNet;
  if (net !== undefined && line.unknownAmount) {
    // What it asks for is unknown, so it may use up the whole document before the others.
    documentAllowance(portion, net.currency, state).mayBeUsed(net.minor, net.minor);
  } else if (net !== undefined && net.currency === line.currency) {
    const size = { least: net.minor, most: net.minor, known: true };
    const allowance = documentAllowance(portion, net.currency, state);
    allowance.noteSize(size);
    return allowance.take(size, least, most);
  } else if (state.claim.ledger.has(line.documentUseKey)) {
    return [0n, most];
  }
  return [least, most];
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
