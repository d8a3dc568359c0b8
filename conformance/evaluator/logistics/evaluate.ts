import type { Counted } from '../article.ts';
import { Books } from '../books.ts';
import { NotTold } from '../claim.ts';
import { minorUnits } from '../money.ts';
import type { Article } from './article.ts';
import { ARTICLES } from './articles.ts';
import { Asked, type Days, type World } from './asked.ts';
import { type Awarded, NOTHING, partAward, type Run } from './award.ts';
import { type Claim, type Line, Untold } from './claim.ts';
import { demandsOf } from './demands.ts';
import { type Part, partsOf, startOf } from './period.ts';

export type { Days, World } from './asked.ts';

export interface LineResult extends Awarded {
  /** All rules the line breaks, in the order of the contract; empty when it is not refused. */
  readonly broken: ReadonlySet<string>;
  /** What each of its parts comes to. */
  readonly parts: readonly (Part & Awarded)[];
}

export interface Result {
  readonly award: bigint;
  readonly lines: ReadonlyMap<string, LineResult>;
  /** What this claim uses of every allowance, by key. */
  readonly opened: ReadonlyMap<string, bigint>;
  /** Rules that refused a line or changed a figure, for counting what was reached. */
  readonly reached: ReadonlySet<string>;
  /** Cells of the law's tables that were asked for a size, whether or not a source gives it. */
  readonly cells: ReadonlySet<string>;
  /** What is not known and the world decided. */
  readonly unsure: ReadonlySet<string>;
}

/** Decides a claim in one world, line after line in the order of payment day, document, line. */
export function evaluate(claim: Claim, days: Days, world: World): Result {
  const asked = inOrder(claim.lines).map((line) => new Asked(claim, line, days, world));
  const broken = new Map(asked.map((one) => [one, refusals(one)]));
  const accepted = asked.filter((one) => broken.get(one)?.size === 0);
  const run: Run = {
    books: new Books(claim, world.pendingCounts),
    accepted: accepted.map(({ line }) => line),
    reached: new Set(),
    cells: new Set(),
  };
  const lines = new Map(asked.map((one) => [one.line.id, decide(one, broken.get(one), accepted, run)]));
  return {
    award: [...lines.values()].reduce((sum, { award }) => sum + award, 0n),
    lines,
    opened: run.books.opened,
    reached: run.reached,
    cells: run.cells,
    unsure: new Set(asked.flatMap((one) => [...one.unsure])),
  };
}

function articleOf({ support }: Line): Article {
  const article = ARTICLES.get(support);
  if (article === undefined) throw new NotTold(`support ${support}`);
  return article;
}

function decide(
  asked: Asked,
  broken: ReadonlySet<string> = new Set(),
  accepted: readonly Asked[],
  run: Run,
): LineResult {
  const refused = (rules: ReadonlySet<string>, parts: readonly Part[] = []) => {
    for (const rule of rules) run.reached.add(rule);
    return { ...NOTHING, broken: rules, parts: parts.map((part) => ({ ...part, ...NOTHING })) };
  };
  if (broken.size > 0) return refused(broken);
  const article = articleOf(asked.line);
  if (asked.line.amount === undefined) throw new Untold('amount', asked.line.id, []);
  const parts = partsOf(article, asked, startOf(article, asked, accepted), minorUnits(asked.line.amount));
  if (parts.every((part) => part.refused !== undefined)) return refused(refusedParts(parts), parts);
  const tooMany = beyond(article, asked, run.books);
  if (tooMany !== undefined) return refused(new Set([...refusedParts(parts), tooMany]), parts);
  // By another reading what goes beyond the permitted area or days is not cut but refused whole.
  const scale = article.scale?.(asked, run.accepted);
  if (scale?.ratio !== undefined && asked.reading('area-excess') === 'refused')
    return refused(new Set([scale.rule]), parts);
  if (parts.length > 1) run.reached.add('L-18.19');
  const { day, valueDay = day } = asked.line.payment;
  if (valueDay !== day) run.reached.add('L-18.4');
  // L-6.6: a half-year that is not inspected leaves no later one inspected.
  let waits = false;
  const awarded = parts.map((part) => {
    if (part.waits && part.refused === undefined) waits ||= !asked.perhaps(undefined, 'L-6.6', part.from);
    return { ...part, ...(waits && part.waits ? NOTHING : partAward(article, asked, part, run)) };
  });
  const sum = (of: (part: Awarded) => bigint) => awarded.reduce((all, part) => all + of(part), 0n);
  return {
    award: sum((part) => part.award),
    eligible: sum((part) => part.eligible),
    undetermined: awarded.some((part) => part.undetermined || (asked.lacksFigure && part.award > 0n)),
    broken,
    parts: awarded,
  };
}

function refusedParts(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ refused }) => refused ?? []));
}

/** The rule of which there are too many things already; the whole line is beyond it, all the days of its activity. */
function beyond(article: Article, asked: Asked, books: Books): string | undefined {
  const counted: Counted | undefined = article.counted?.(asked);
  if (counted !== undefined && !books.count(counted)) return counted.rule;
  const atOnce = article.atOnce?.(asked);
  return atOnce !== undefined && !books.run(atOnce, asked.line) ? atOnce.rule : undefined;
}

/** Every rule that a line breaks: one is enough to refuse it, whatever is not told of the others. */
function refusals(asked: Asked): ReadonlySet<string> {
  const broken = new Set<string>();
  const open = new Set<string>();
  let toTry: Untold | undefined;
  let isSure = false;
  demandsOf(articleOf(asked.line), asked, (rule, holds) => {
    const noted = asked.unsure.size;
    try {
      if (holds()) return;
      broken.add(rule);
      if (asked.unsure.size === noted) isSure = true;
    } catch (error) {
      if (!(error instanceof Untold)) throw error;
      if (error.answers.length > 0) toTry ??= error;
      else open.add(rule);
    }
  });
  // It is refused all the same, whatever is not known of the rest.
  if (isSure) asked.unsure.clear();
  if (broken.size > 0) return broken;
  if (toTry !== undefined) throw toTry;
  for (const rule of open) if (!asked.perhaps(undefined, rule, 'told')) broken.add(rule);
  return broken;
}

/** E-2.34: payment day, document, line. */
function inOrder(lines: readonly Line[]): Line[] {
  const key = ({ id, payment, document }: Line) => {
    const day = payment.valueDay ?? payment.day;
    if (day === undefined) throw new Untold('payment day', id, []);
    return [day, `${document.issuer}|${document.number}`, id];
  };
  return [...lines].sort((a, b) => {
    const [one, two] = [key(a), key(b)];
    const at = one.findIndex((text, index) => text !== two[index]);
    return at < 0 ? 0 : (one[at] ?? '') < (two[at] ?? '') ? -1 : 1;
  });
}
