import type { ClaimFile, LedgerEntry, LineEntry, ListEntry, RateEntry } from '@kervan/law';
import { Dice, type Gen } from './dice.fixture.ts';
import { dayAfter } from './evaluator/days.ts';
import type { Days } from './evaluator/logistics/evaluate.ts';
import { bulletinDay, fifteenthOf } from './evaluator/rate-days.ts';
import { randomAnswers } from './random-logistics-answers.fixture.ts';
import { randomLedger } from './random-logistics-ledger.fixture.ts';
import { randomLine } from './random-logistics-lines.fixture.ts';
import { randomReadings, turnsOn } from './random-logistics-readings.fixture.ts';
import { randomScene } from './random-logistics-scenes.fixture.ts';
import { randomThing, type Thing } from './random-logistics-things.fixture.ts';

/** A random claim under Decision 5448, the days it is decided for, and whether a fact was left out of it. */
export interface RandomClaim {
  readonly claim: ClaimFile;
  readonly days: Days;
  readonly left: string | undefined;
}

export const DECIDED_ON = '2026-11-24';

export function randomLogisticsClaim(gen: Gen): RandomClaim {
  const dice = new Dice(gen);
  const scene = randomScene(dice);
  const things: Thing[] = [];
  const gathered = scene.crowded || scene.people !== undefined;
  for (let at = 0; at < (gathered ? 1 : 3); at += 1)
    things.push(randomThing(dice, scene, dice.of(scene.supports), at));
  const isUnit = scene.supports[0] === 'logistics/unit';
  // Units of one country, whose five years may be one (C-3).
  if (isUnit && dice.oneIn(2))
    for (const [at, thing] of things.entries())
      things[at] = { ...thing, country: things[0]?.country ?? 'DE' };
  const count = gathered ? 3 + dice.upTo(3) : dice.oneIn(4) ? 1 : 1 + dice.upTo(isUnit ? 6 : 4);
  const lines = Array.from({ length: count }, (_, at) =>
    randomLine(dice, scene, at === 0 || dice.oneIn(2) ? (things[0] as Thing) : dice.of(things), at),
  );
  const facts = [...things.flatMap((thing) => thing.facts), ...randomAnswers(dice, scene, lines)];
  const left = dice.oneIn(15) ? dice.of(facts).fact : undefined;
  const claim: ClaimFile = {
    format: 'kervan-claim/1',
    claim: 'random',
    regime: 'logistics',
    beneficiary: 'made-up',
    filedOn: scene.filedOn,
    facts: facts.filter(({ fact, subject }) => fact !== left && isNamed(subject?.item, lines)),
    lines: lines.map((line) => (left === 'personDays' ? { ...line, facts: {} } : line)),
    rates: ratesFor(dice, lines),
    lists: randomLists(dice, things, lines),
  };
  const days = { decidedOn: DECIDED_ON, knownOn: scene.knownOn };
  if (left !== undefined) return { claim, days, left };
  const withLedger = { ...claim, ledger: randomLedger(dice, claim, days) };
  const often = turnsOn(withLedger) === undefined ? 5 : 2;
  if (!dice.oneIn(scene.clean ? often : 20)) return { claim: withLedger, days, left };
  const readings = randomReadings(dice, withLedger, days);
  const units = readings['C-2']?.reading === 'in-all' ? unitsInAll(dice, lines) : [];
  return { claim: { ...withLedger, ledger: [...withLedger.ledger, ...units], readings }, days, left };
}

/** Places that earlier claims took, where units are counted once for good. */
function unitsInAll(dice: Dice, lines: readonly LineEntry[]): LedgerEntry[] {
  const use = (allowance: string, size: string, used: string) =>
    ({ allowance, size, used, state: 'granted', claim: 'earlier' }) as const;
  const pool = 'logistics/unit/units';
  const own = dice.oneIn(3) ? [use(`${pool}#${dice.of(lines).item}`, '1', '1')] : [];
  return [use(pool, '5', dice.of(['5', '5', '4', '3'])), ...own];
}

/** One version of EK-3 for good, two that meet on a day that some line asks about, one that begins too late, or none. */
function randomLists(
  dice: Dice,
  things: readonly Thing[],
  lines: readonly { payment: { day?: string } }[],
): ListEntry[] {
  const version = (countries: readonly string[], from: string, until?: string): ListEntry => ({
    list: 'EK-3',
    from,
    ...(until === undefined ? {} : { until }),
    countries,
    source: 'conformance',
  });
  const day = dice.of([dice.of(things).end, dice.of(lines).payment.day ?? '2024-01-01']);
  const turn = dice.of([day, dayAfter(day)]);
  const [one, other] = dice.of([
    [['DE', 'US'], ['FR']],
    [['DE'], ['DE', 'US', 'GB']],
    [['FR', 'US', 'DE', 'AE'], ['GB']],
  ] as const);
  if (dice.oneIn(15)) return [];
  if (dice.oneIn(15)) return [version(one, turn)];
  if (dice.oneIn(3)) return [version(other, turn), version(one, '2020-01-01', turn)];
  return [version(one, '2020-01-01')];
}

/** The rates of the payment days, and of the days that count where a month has many payments, by one step of the ladder or another. */
function ratesFor(dice: Dice, lines: readonly ClaimFile['lines'][number][]): RateEntry[] {
  const rates = new Map<string, RateEntry[]>();
  for (const { amount, payment } of lines) {
    const currency = amount?.currency ?? 'TRY';
    const paid = payment.valueDay ?? payment.day;
    if (currency === 'TRY' || paid === undefined) continue;
    for (const day of [bulletinDay(paid), fifteenthOf(paid)]) {
      const cents = Number(day.replaceAll('-', '')) % 9973;
      const rate = (buying: number, table?: NonNullable<RateEntry['table']>): RateEntry => ({
        currency,
        day,
        unit: currency === 'JPY' ? 100 : 1,
        buying: `${buying}.${String(cents).padStart(4, '0')}`,
        bulletin: day,
        ...(table === undefined ? {} : { table }),
      });
      const base = currency === 'JPY' ? 26 : 40;
      const ladder = [rate(base + 2, 'oanda'), rate(base + 1, 'information'), rate(base)];
      rates.set(
        `${currency}${day}`,
        ladder.slice(0, dice.oneIn(6) ? 1 + dice.upTo(2) : 3).slice(dice.oneIn(2) ? 0 : -1),
      );
    }
  }
  return [...rates.values()].flat();
}

/** A fact of a thing that no line names is refused; while some line names none, it may be about that one. */
function isNamed(thing: string | undefined, lines: readonly { readonly item?: string }[]): boolean {
  return thing === undefined || lines.some(({ item }) => item === undefined || item === thing);
}
