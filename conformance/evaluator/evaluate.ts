import { type Claim, type Line, mustBeTold, NotTold } from './claim.ts';
import { broken, M4, paidOn } from './conditions.ts';
import { exact, inKurus, minorUnits } from './money.ts';
import { CEILINGS_4, CEILINGS_5, CIRCULAR_2026, TARGETS_2025, TARGETS_ADDED_2026, TOTALS } from './tables.ts';

/** One way things may stand where law or ledger leave them open. */
export interface World {
  /** Are claims that await decision counted as used? */
  readonly pendingCounts: boolean;
  /** Is a country of which the list of that day is not known on it? */
  readonly unsureIsTarget: boolean;
}

export interface LineResult {
  readonly award: bigint;
  /** All rules the line breaks; empty when it is not refused. */
  readonly broken: ReadonlySet<string>;
}

export interface Result {
  readonly award: bigint;
  readonly lines: ReadonlyMap<string, LineResult>;
  /** Rules that changed a figure, for counting what was reached. */
  readonly reached: ReadonlySet<string>;
}

/** Decides a fully told claim in one world, line after line in the order of payment day, document, line. Amounts in kuruş. */
export function evaluate(claim: Claim, knownOn: string, world: World): Result {
  if (Object.keys(claim.readings ?? {}).length > 0)
    throw new NotTold('only the readings taken are evaluated');
  const reached = new Set<string>();
  const used = new Map<string, bigint>();
  for (const use of claim.ledger ?? []) {
    if (use.state === 'pending' && !world.pendingCounts) continue;
    used.set(use.allowance, (used.get(use.allowance) ?? 0n) + BigInt(use.used));
  }
  /** Takes as much of what is wanted as the allowance leaves. */
  const take = (key: string, size: bigint, wanted: bigint, rule: string): bigint => {
    const before = used.get(key) ?? 0n;
    const left = size > before ? size - before : 0n;
    const taken = wanted < left ? wanted : left;
    if (taken < wanted) reached.add(rule);
    used.set(key, before + taken);
    return taken;
  };

  const lines = new Map<string, LineResult>();
  let award = 0n;
  for (const line of inOrder(claim.lines)) {
    const rules = broken(claim, line, knownOn);
    const won = rules.size > 0 ? 0n : lineAward(claim, line, knownOn, world, take, reached);
    for (const rule of rules) reached.add(rule);
    lines.set(line.id, { award: won, broken: rules });
    award += won;
  }
  return { award, lines, reached };
}

function lineAward(
  claim: Claim,
  line: Line,
  knownOn: string,
  world: World,
  take: (key: string, size: bigint, wanted: bigint, rule: string) => bigint,
  reached: Set<string>,
): bigint {
  if (line.amount === undefined || line.country === undefined) throw new NotTold('amount or country');
  const status = mustBeTold(claim, line, 'status');
  const year = paidOn(line).slice(0, 4);

  // E-2.28: one document, one use.
  let counted = minorUnits(line.amount);
  const { issuer, number, net } = line.document;
  if (net !== undefined) {
    if (net.currency !== line.amount.currency) throw new NotTold('document in another currency');
    counted = take(`document|${issuer}|${number}`, minorUnits(net), counted, 'E-2.28');
  }

  // E-4.3: no more than 20 % of what the ads of this marketplace sold in this country and quarter, in the report's currency.
  if (line.support === M4) counted = withinShare(claim, line, counted, take);

  // E-2.24: into lira.
  const lira = inKurus(claim, counted, line.amount.currency, paidOn(line));
  if (line.amount.currency !== 'TRY') reached.add('E-2.24');

  // E-2.1, E-2.2, E-2.6: half, and a fifth more in a target country, in proportion to Turkish products; then E-2.5.
  const target = isTarget(line.country, paidOn(line), knownOn, world);
  reached.add(target ? 'E-2.2' : 'E-2.1');
  const ratio = exact(mustBeTold(claim, line, 'turkishProductRatio'));
  const perCent = target ? 70n : 50n;
  const whole = 100n * 100n * 10n ** BigInt(ratio.scale);
  if (ratio.digits * 10_000n < whole * 100n) reached.add('E-2.6');
  const supported = (lira * perCent * ratio.digits) / whole;
  const threeQuarters = (lira * 75n) / 100n;
  const due = supported < threeQuarters ? supported : threeQuarters;

  // E-4.T, E-5.T with E-2.7, then E-11.1: the year's ceiling and the year's total.
  let ceiling = lira100(
    (line.support === M4 ? CEILINGS_4 : CEILINGS_5)[status]?.[year],
    `ceiling of ${year}`,
  );
  let rule = line.support === M4 ? 'E-4.T' : 'E-5.T';
  if (line.support === M4 && status === 'company' && mustBeTold(claim, line, 'companyGrade') !== 'top') {
    throw new NotTold('ceiling of a lower grade');
  }
  // “Brand/Turquality companies”: whatever firm is in the programme, under whichever status it applies.
  if (line.support === M4 && mustBeTold(claim, line, 'brandProgramme') === 'yes') {
    ceiling /= 2n;
    rule = 'E-2.7';
  }
  const total = lira100(TOTALS[status]?.[year], `total of ${year}`);
  const underCeiling = take(`${line.support}/ceiling|${year}`, ceiling, due, rule);
  return take(`e-export/section-total|${year}`, total, underCeiling, 'E-11.1');
}

function withinShare(
  claim: Claim,
  line: Line,
  counted: bigint,
  take: (key: string, size: bigint, wanted: bigint, rule: string) => bigint,
): bigint {
  const told = claim.facts.findLast(
    ({ fact, subject }) =>
      fact === 'adSales' &&
      subject?.platform === line.platform &&
      subject.country === line.country &&
      subject.period === claim.quarter,
  )?.value;
  if (typeof told !== 'object' || line.amount === undefined) throw new NotTold('ad sales');
  const asked = minorUnits(line.amount);
  const reported = line.reported ?? line.amount;
  if (told.currency !== reported.currency) throw new NotTold('ad sales in the currency of the report');
  // Both columns of the report in one currency; what is not counted of the line is not counted of its report either.
  const spend = asked === 0n ? 0n : (minorUnits(reported) * counted) / asked;
  const key = `${line.support}/share|${line.platform}|${line.country}|${claim.quarter}`;
  const kept = take(key, minorUnits(told) / 5n, spend, 'E-4.3');
  return spend === 0n || kept === spend ? counted : (counted * kept) / spend;
}

/**
 * E-12.4 with E-13.28. The whole list is known from the circular of 13 April 2026 and was seen in May 2025; of the United States,
 * Germany and Spain a table of 27 September 2024 shows the rate too. A country that stood the same at two sightings stood so in
 * between; where it changed, nothing is known of the time between, nor of the time before the first sighting.
 */
function isTarget(country: string, day: string, knownOn: string, world: World): boolean {
  const joined = TARGETS_ADDED_2026.includes(country);
  const on = TARGETS_2025.includes(country);
  const firstSeen = ['US', 'DE', 'ES'].includes(country) ? '2024-09-27' : '2025-05-01';
  const lastSeen = knownOn >= CIRCULAR_2026 && !joined ? CIRCULAR_2026 : '2025-06-01';
  if (day >= CIRCULAR_2026 && knownOn >= CIRCULAR_2026) return on || joined;
  if (day >= firstSeen && day < lastSeen) return on;
  return world.unsureIsTarget;
}

/** E-2.34: payment day, document, line. */
function inOrder(lines: readonly Line[]): Line[] {
  const key = (line: Line) => [paidOn(line), `${line.document.issuer}|${line.document.number}`, line.id];
  return [...lines].sort((a, b) => {
    const [one, two] = [key(a), key(b)];
    const at = one.findIndex((text, index) => text !== two[index]);
    return at < 0 ? 0 : (one[at] ?? '') < (two[at] ?? '') ? -1 : 1;
  });
}

function lira100(lira: bigint | undefined, what: string): bigint {
  if (lira === undefined) throw new NotTold(what);
  return lira * 100n;
}
