import type { Article } from './article.ts';
import { ARTICLES } from './articles.ts';
import { Asked, type World } from './asked.ts';
import { lineAward } from './award.ts';
import { Books } from './books.ts';
import { type Claim, type Line, NotTold } from './claim.ts';

export type { World } from './asked.ts';

export interface LineResult {
  /** Kuruş. */
  readonly award: bigint;
  /** All rules the line breaks; empty when it is not refused. */
  readonly broken: ReadonlySet<string>;
  /** The expense that counts, in kuruş, before rate and ceilings; nothing where the line is refused. */
  readonly eligible: bigint;
  /** No source gives the rate or the ceiling, so no award can be determined. */
  readonly undetermined: boolean;
}

export interface Result {
  readonly award: bigint;
  readonly lines: ReadonlyMap<string, LineResult>;
  /** Rules that refused a line or changed a figure, for counting what was reached. */
  readonly reached: ReadonlySet<string>;
  /** Cells of the law's tables that limited something, whether or not it was cut. */
  readonly cells: ReadonlySet<string>;
  /** What no source tells and the world decided. */
  readonly unsure: ReadonlySet<string>;
}

/** Decides a fully told claim in one world, line after line in the order of payment day, document, line. */
export function evaluate(claim: Claim, knownOn: string, world: World): Result {
  const reached = new Set<string>();
  const cells = new Set<string>();
  const unsure = new Set<string>();
  const books = new Books(claim, world.pendingCounts);
  const lines = new Map<string, LineResult>();
  let award = 0n;
  for (const line of inOrder(claim.lines)) {
    const article = ARTICLES[line.support];
    if (article === undefined) throw new NotTold(`support ${line.support}`);
    const asked = new Asked(claim, line, knownOn, world);
    const broken = refusals(article, asked, books);
    const result =
      broken.size > 0
        ? { award: 0n, eligible: 0n, undetermined: false, broken }
        : { ...lineAward(article, asked, books, reached, cells), broken };
    for (const rule of broken) reached.add(rule);
    for (const rule of asked.unsure) unsure.add(rule);
    lines.set(line.id, result);
    award += result.award;
  }
  return { award, lines, reached, cells, unsure };
}

/**
 * Every rule that a line breaks, in no order: one is enough to refuse it, whatever is not told of the others. Which of several is
 * named is the engine's own choice. Only a line that breaks none is counted among the things of which there may be so many.
 */
function refusals(article: Article, asked: Asked, books: Books): ReadonlySet<string> {
  const broken = new Set<string>();
  let missing: NotTold | undefined;
  article.demands(asked, (rule, holds) => {
    try {
      if (!holds()) broken.add(rule);
    } catch (error) {
      if (!(error instanceof NotTold)) throw error;
      missing = error;
    }
  });
  if (broken.size > 0) {
    // It is refused all the same, whatever the rest would be.
    asked.unsure.clear();
    return broken;
  }
  if (missing !== undefined) throw missing;
  const counted = article.counted?.(asked);
  if (counted !== undefined && !books.count(counted)) broken.add(counted.rule);
  const atOnce = article.atOnce?.(asked);
  if (atOnce !== undefined && !books.run(atOnce, asked.line)) broken.add(atOnce.rule);
  return broken;
}

/** E-2.34: payment day, document, line. */
function inOrder(lines: readonly Line[]): Line[] {
  const key = (line: Line) => {
    if (line.payment.day === undefined) throw new NotTold('payment day');
    return [line.payment.day, `${line.document.issuer}|${line.document.number}`, line.id];
  };
  return [...lines].sort((a, b) => {
    const [one, two] = [key(a), key(b)];
    const at = one.findIndex((text, index) => text !== two[index]);
    return at < 0 ? 0 : (one[at] ?? '') < (two[at] ?? '') ? -1 : 1;
  });
}
