import type { ClaimFile } from '@kervan/law';
import * as ceilings from './evaluator/ceilings.ts';
import type { Result } from './evaluator/evaluate.ts';

/**
 * Every rule that may refuse, cut, price or leave open a line. E-2.5 is missing, since no rate reaches 75 %.
 */
const COMPUTING = `
  E-1.1.1 E-1.2.3 E-1.2.4 E-1.2.5 E-1.3.6 E-2.1 E-2.2 E-2.3 E-2.4 E-2.6 E-2.7 E-2.9 E-2.10 E-2.11 E-2.12 E-2.14 E-2.15
  E-2.16 E-2.17 E-2.18 E-2.20 E-2.23 E-2.24 E-2.28 E-3.1 E-3.2 E-3.3 E-3.T E-4.1 E-4.2 E-4.3 E-4.5 E-4.T E-5.1 E-5.2 E-5.4
  E-5.5 E-5.T E-6.1 E-6.2 E-6.3 E-6.4 E-6.5 E-6.6 E-6.9 E-6.T E-7.1 E-7.2 E-7.3 E-7.4 E-7.T E-8.1 E-8.2 E-8.3 E-8.T E-9.1
  E-9.2 E-9.3 E-9.4 E-9.5 E-9.T E-10.1 E-10.2 E-10.3 E-10.4 E-10.7 E-10.T E-11.1 E-11.2.1 E-11.2.2 E-11.2.3 E-11.2.4
  E-11.2.6 E-11.2.T E-12.3.1 E-12.3.6 E-12.4`
  .trim()
  .split(/\s+/);

const BY_CLASS = {
  'E-4.T': ceilings.CEILINGS_4,
  'E-5.T': ceilings.CEILINGS_5,
  'E-6.T': ceilings.CEILINGS_6,
  'E-9.T': ceilings.CEILINGS_9,
  'E-10.T': ceilings.CEILINGS_10,
  'E-11.1.T': ceilings.TOTALS,
};

/** Tables of which every class has the same row. */
const FOR_ALL = [
  ['E-3.T', ceilings.CEILING_3, ['consortium', 'retailSite', 'marketplace']],
  ['E-7.T', ceilings.CEILING_7, ['consortium', 'retailSite', 'marketplace']],
  ['E-8.T', ceilings.CEILING_8, ['consortium', 'retailSite', 'marketplace', 'company']],
] as const;

const ROWS = {
  sectorTradeMission: ceilings.TRADE_MISSION,
  buyerMission: ceilings.BUYER_MISSION,
  virtualMission: ceilings.VIRTUAL_MISSION,
  promotionProject: ceilings.PROMOTION_PROJECT,
  promotionProjectRebased: ceilings.PROMOTION_PROJECT_RE_BASED,
  developmentProject: ceilings.DEVELOPMENT_PROJECT,
  nationalPlatform: ceilings.NATIONAL_PLATFORM,
};

/** Every cell of the law's tables that gives an amount: `E-4.T.company.2024`. */
const CELLS = [
  ...Object.entries(BY_CLASS).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([status, row]) => cellsOf(`${table}.${status}`, row)),
  ),
  ...FOR_ALL.flatMap(([table, row, statuses]) =>
    statuses.flatMap((status) => cellsOf(`${table}.${status}`, row)),
  ),
  ...Object.entries(ROWS).flatMap(([row, amounts]) => cellsOf(`E-11.2.T.${row}`, amounts)),
];

function cellsOf(row: string, amounts: ceilings.ByYear): string[] {
  return Object.keys(amounts).map((year) => `${row}.${year}`);
}

/** Rates, and ceilings of repealed supports, that no source gives. */
const UNTOLD_FIGURES = ['E-11.2.6', 'E-11.2.T', 'E-7.T'];

/** What the random claims reached. */
export class Hits {
  private readonly rules = new Map(COMPUTING.map((rule) => [rule, 0]));
  private readonly cells = new Map(CELLS.map((cell) => [cell, 0]));
  private readonly readings = new Map<string, number>();
  claims = 0;
  private lines = 0;
  private points = 0;
  private exact = 0;
  private granted = 0;
  private readonly decisive = new Map<string, number>();
  /** Whether nothing is open in the claim counted last but rates and ceilings that no source gives. */
  onlyRatesOpen = false;

  /** Counts a claim; tells whether law and ledger leave nothing open in it, or a range. */
  count(claim: ClaimFile, least: Result, most: Result): 'point' | 'range' {
    this.claims += 1;
    this.lines += claim.lines.length;
    for (const rule of new Set([...least.reached, ...most.reached, ...most.unsure]))
      this.add(this.rules, rule);
    for (const cell of new Set([...least.cells, ...most.cells])) this.add(this.cells, cell);
    for (const { award } of most.lines.values()) if (award > 0n) this.granted += 1;
    const pending = claim.ledger?.some(({ state }) => state === 'pending') ?? false;
    this.onlyRatesOpen = !pending && [...most.unsure].every((rule) => UNTOLD_FIGURES.includes(rule));
    if (pending || most.unsure.size > 0) return 'range';
    this.points += 1;
    return 'point';
  }

  /** Counts the readings chosen, and those that made another answer than the ones taken. */
  countReadings({ readings }: ClaimFile, decisive: boolean): void {
    const chosen = Object.entries(readings ?? {});
    for (const [doubt, { reading }] of chosen) this.add(this.readings, `${doubt}=${reading}`);
    const [only, ...more] = chosen;
    if (decisive && only !== undefined && more.length === 0)
      this.add(this.decisive, `${only[0]}=${only[1].reading}`);
  }

  /** Counts how often a range was no wider than what the worlds award. */
  countRange(isExact: boolean): void {
    if (isExact) this.exact += 1;
  }

  /** Rules that were reached less often. */
  below(least: number): string[] {
    return [...this.rules].filter(([, count]) => count < least).map(([rule, count]) => `${rule}: ${count}`);
  }

  /** Cells of the law's tables that limited something less often. */
  cellsBelow(least: number): string[] {
    return [...this.cells].filter(([, count]) => count < least).map(([cell, count]) => `${cell}: ${count}`);
  }

  report(): string {
    const counts = (of: ReadonlyMap<string, number>) =>
      [...of].map(([name, count]) => `${name} ${count}`).join(', ');
    return [
      `${this.claims} claims, ${this.lines} lines, ${this.granted} of them granted something`,
      `${this.points} claims with nothing left open, ${this.exact} of the others with a range as narrow as can be`,
      `hits per rule: ${counts(this.rules)}`,
      `cells of the tables applied: ${this.cells.size}, least often ${this.rarestCells()}`,
      `readings chosen: ${counts(this.readings)}`,
      `readings that alone changed an award: ${counts(this.decisive)}`,
    ].join('; ');
  }

  private rarestCells(): string {
    const sorted = [...this.cells].sort(([, one], [, other]) => one - other).slice(0, 6);
    return sorted.map(([cell, count]) => `${cell} ${count}`).join(', ');
  }

  private add(to: Map<string, number>, name: string): void {
    to.set(name, (to.get(name) ?? 0) + 1);
  }
}
