import { addYears, type Day, dayOf, fill, showDay, words, yearOf } from '@kervan/kit';
import { type CeilingSize, ceilingSize, TIERS } from '../constructs/ceiling.ts';
import { tellsParts } from '../constructs/pool.ts';
import type { Allowance, AllowanceHead } from './allowance.ts';
import { MANY } from './bounds.ts';
import type { CompiledLimit, CompiledSupport } from './compiled.ts';
import { inOrder } from './in-order.ts';
import { DUE, FIRST_LIMIT, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';

/**
 * Stage limits, line by line and tier by tier: the inner limit of a thing or article, the ceiling of the support, the yearly total of the section
 * (E-4.T … E-11.1.T), each an allowance that the lines use up in their stated order.
 */
export function applyLimits(portions: readonly Portion[], state: RunState): void {
  const ordered = inOrder(portions);
  const met: LimitsMet = { bySupport: new Map(), last: [], untold: new Map(), yielded: new Map() };
  for (const portion of ordered) {
    for (let tier = 0; tier <= portion.support.lastTier; tier++) limitPortion(portion, tier, met, state);
    giveBack(portion);
  }
}

/** A limit of what is paid gives back what the limits after it cut. */
function giveBack(portion: Portion): void {
  for (const [tier, size] of portion.paidFrom ?? []) {
    const least = portion.leastAt(FIRST_LIMIT + tier) - portion.leastAt(portion.lastStep);
    const most = portion.mostAt(FIRST_LIMIT + tier) - portion.mostAt(portion.lastStep);
    portion.limits[tier]?.giveBack(size, least, most);
  }
}

/** A limit as it stands for lines of one support, key and set of own facts. */
interface Standing {
  readonly allowance: Allowance;
  readonly size: CeilingSize;
}

/** Standings by support and key, and the last one of each tier: neighbouring lines mostly ask for the same. */
interface LimitsMet {
  readonly bySupport: Map<CompiledSupport, Map<number | string, Standing>>;
  readonly last: { support: CompiledSupport; key: number | string; standing: Standing }[];
  /** What lines that do not name their thing may use of any one allowance of a limit, and how much each has yielded to them. */
  readonly untold: Map<CompiledLimit, bigint>;
  readonly yielded: Map<Allowance, bigint>;
}

function limitPortion(portion: Portion, tier: number, met: LimitsMet, state: RunState): void {
  const limit = limitFor(portion, tier);
  const before = tier === 0 ? DUE : FIRST_LIMIT + tier - 1;
  const least = portion.leastAt(before);
  const most = portion.mostAt(before);
  if (limit === undefined || most === 0n) {
    portion.put(FIRST_LIMIT + tier, least, most);
    return;
  }
  if (Number.isNaN(portion.booked)) {
    portion.limitUntold = true;
    portion.put(FIRST_LIMIT + tier, 0n, limitAdrift(portion, limit, most, met, state));
    return;
  }
  if (!limit.yearOnly && !tellsParts(portion.line, limit.partsOn(portion.booked), portion.supportYear)) {
    portion.limitUntold = true;
    portion.put(FIRST_LIMIT + tier, 0n, limitUntold(portion, portion.booked, limit, most, met, state));
    return;
  }
  const { allowance, size } = standing(portion, limit, portion.booked as Day, portion.bookedYear, met, state);
  allowance.noteSize(size, size.sources);
  yieldToUntold(allowance, limit, size, met);
  const [takenLeast, takenMost] = allowance.take(size, least, most);
  portion.limits[tier] = allowance;
  if (limit.ceiling.ofPaid === true) portion.paidFrom = [...(portion.paidFrom ?? []), [tier, size]];
  portion.put(FIRST_LIMIT + tier, takenLeast, takenMost);
}

/** The limit of a tier, where it is for expenses of the portion's kind. */
function limitFor({ support, line }: Portion, tier: number): CompiledLimit | undefined {
  const limit = support.limits[tier];
  return limit?.kinds?.includes(line.kind) === false ? undefined : limit;
}

const YEARS = 10_000;

/** Lines mostly share class, grade and year; facts told of single lines or platforms have slots, and so a standing, of their own. */
function standing(
  portion: Portion,
  limit: CompiledLimit,
  booked: Day,
  year: number,
  met: LimitsMet,
  state: RunState,
): Standing {
  const { slotsId } = portion.line;
  // A year without a size before the first one has one: it does not lend its lines the size of the rest of the year.
  const sized = booked < limit.sizedFrom ? 0 : year;
  const key = limit.yearOnly
    ? (slotsId * YEARS + sized) * TIERS + limit.ceiling.tier
    : `${slotsId}|${sized}|${limit.keyOf(portion.line, booked, year, portion.supportYear)}`;
  const last = met.last[limit.ceiling.tier];
  if (last !== undefined && last.support === portion.support && last.key === key) return last.standing;
  let ofSupport = met.bySupport.get(portion.support);
  if (ofSupport === undefined) {
    ofSupport = new Map();
    met.bySupport.set(portion.support, ofSupport);
  }
  let found = ofSupport.get(key);
  if (found === undefined) {
    found = {
      allowance: state.allowance(limit.keyOf(portion.line, booked, year, portion.supportYear), 'TRY', () =>
        limitHead(portion, limit, booked, state),
      ),
      size: ceilingSize(limit.ceiling, portion.line, state.run, booked, state.law.readingOf),
    };
    ofSupport.set(key, found);
  }
  met.last[limit.ceiling.tier] = { support: portion.support, key, standing: found };
  return found;
}

/**
 * A payment whose day is unknown is sure of nothing, may have as much as the largest ceiling of the years it may fall into, and may
 * use any of them up before the others.
 */
function limitAdrift(
  portion: Portion,
  limit: CompiledLimit,
  most: bigint,
  met: LimitsMet,
  state: RunState,
): bigint {
  let largest = 0n;
  for (const booked of possibleDays(portion, state)) {
    if (!tellsParts(portion.line, limit.partsOn(booked), portion.supportYear)) {
      const possible = limitUntold(portion, booked, limit, most, met, state);
      if (possible > largest) largest = possible;
      continue;
    }
    const { allowance, size } = standing(portion, limit, booked, yearOf(booked), met, state);
    allowance.noteSize(size, size.sources);
    const possible = size.known ? size.most : MANY;
    if (!size.known && portion.support.support.regime === 'logistics') portion.sizeUnknown = true;
    const taken = most < possible ? most : possible;
    if (size.known) allowance.mayBeUsed(size.least, taken);
    if (taken > largest) largest = taken;
  }
  return largest;
}

const ENTRY_YEAR = 2022;

/**
 * A day of each year that a payment of unknown day may fall into: the period's year or, where payment follows later, the next; under
 * Decision 5448, which has no periods, any year from the entry into force to the filing.
 */
function possibleDays({ support }: Portion, { claim, run }: RunState): readonly Day[] {
  const { from } = claim.period;
  if (support.support.regime === 'e-export') return [from, addYears(from, 1, 'clamp')];
  const days: Day[] = [];
  for (let year = ENTRY_YEAR; year <= yearOf(run.filingDay); year++) days.push(dayOf(year, 12, 31));
  return days;
}

/** A line that does not name its thing: it may have as much as one allowance holds, and which one is open. */
function limitUntold(
  portion: Portion,
  booked: number,
  limit: CompiledLimit,
  most: bigint,
  met: LimitsMet,
  state: RunState,
): bigint {
  if (portion.line.item === '' && limit.partsOn(booked).includes('item')) portion.lacks('item');
  const size = ceilingSize(limit.ceiling, portion.line, state.run, booked, state.law.readingOf);
  if (!size.known) portion.sizeUnknown = true;
  const years = portion.slack > 1n ? portion.slack : 1n;
  const possible = size.known ? size.most * years : MANY;
  const taken = most < possible ? most : possible;
  met.untold.set(limit, (met.untold.get(limit) ?? 0n) + taken);
  return taken;
}

/** What earlier lines without a named thing may have used of this allowance: it lowers what is sure, not what is possible. */
function yieldToUntold(allowance: Allowance, limit: CompiledLimit, size: CeilingSize, met: LimitsMet): void {
  const untold = met.untold.get(limit);
  if (untold === undefined || !size.known) return;
  const yielded = met.yielded.get(allowance) ?? 0n;
  if (untold > yielded) allowance.mayBeUsed(size.least, untold - yielded);
  met.yielded.set(allowance, untold);
}

function limitHead(portion: Portion, limit: CompiledLimit, booked: Day, state: RunState): AllowanceHead {
  const { ceiling } = limit;
  const year = yearOf(booked);
  // A joint ceiling goes by the name of the support whose key it stands under, whichever line meets it first (E-6.9).
  const owner = state.law.bySupport.get(ceiling.key.slice(0, ceiling.key.lastIndexOf('/')));
  const { title } = (owner ?? portion.support).support;
  const parts = limit.partsOn(booked);
  const things = parts
    .filter((part) => part !== 'year' && part !== 'supportYear')
    .map((part) => portion.line[part]);
  const of = things.length === 0 ? '' : ` – ${things.join(', ')}`;
  const named = parts.includes('year')
    ? words(`${year} üst limiti: {title}{of}`, `${year} ceiling: {title}{of}`)
    : parts.includes('supportYear')
      ? fill(
          words(
            'Üst limit ({since} günü başlayan destek yılı): {title}{of}',
            'Ceiling (support year from {since}): {title}{of}',
          ),
          {
            since: words(
              showDay(portion.supportYear as Day, 'tr'),
              showDay(portion.supportYear as Day, 'en'),
            ),
            title: words('{title}', '{title}'),
            of: words('{of}', '{of}'),
          },
        )
      : words('Üst limit: {title}{of}', 'Ceiling: {title}{of}');
  return {
    title: fill(ceiling.title ?? named, { title, of, year }),
    rule: ceiling.rule,
    article: ceiling.article,
  };
}
