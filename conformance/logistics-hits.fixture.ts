import type { ClaimFile } from '@kervan/law';
import type { Result } from './evaluator/logistics/evaluate.ts';
import { CEILINGS } from './evaluator/logistics/tables.ts';

/** Every rule that may refuse, split, cut, convert or price a line. */
const COMPUTING = `
  K-75 L-3.1f L-14.1.1 L-14.1.2 L-14.1.3 L-14.1.4 L-16.1 O-39 L-16.2 L-16.3 L-16.5 L-16.11 L-16.12 L-18.3 L-18.7 L-18.5
  L-18.21a L-18.21 L-18.9 L-16.15 L-18.11 M-12 L-18.16
  L-4.1 L-4.1a L-4.2 L-4.3 L-4.4 L-4.5 L-5.1 L-5.2 L-5.3
  K-3.b L-6.1 L-6.4a L-6.4 L-6.6 L-6.7 L-6.8 L-6.10 L-6.11a L-6.12 L-6.12a L-6.13 L-6.14 L-6.15 C-2
  L-7.1 L-7.2 L-7.3 L-7.4 L-7.5 L-7.6 L-7.7 L-16.4 L-18.10 L-18.15 L-18.17.1 L-18.17.2 L-18.17.3 L-18.17.4 L-18.17.5 L-18.17.6
  L-8.1 L-8.2 L-8.3 L-8.5 L-8.6 L-8.7a L-9.1 L-9.2 L-9.6.1 L-9.6.2 L-9.7 L-9.8.1 L-9.8.3 L-9.8.4 L-9.9 L-9.10 L-9.11 L-9.12 L-9.13
  L-10.1 L-10.1a L-10.2 L-10.3 L-10.4 L-11.1 L-11.3.1 L-11.3.2 L-11.3.3 L-11.3.7 L-11.4 L-11.5 L-11.6 L-11.7 L-11.7a L-11.8 L-11.9
  L-11.10 L-11.11 L-12.1 L-12.3.1 L-12.3.2 L-12.3.3 L-12.4.1 L-12.4.3 L-12.6 L-13.1 L-13.4.1 L-13.4.2 L-13.4.4
  L-15.1 L-15.2 L-15.3 L-18.1 L-18.2 L-18.4 L-18.19 C-7 K-pay-2 K-pay-3 M-9 L-T
  L-T.registration.rate L-T.market-entry.rate L-T.unit.rate L-T.advertising.rate L-T.individual-participation.rate
  L-T.product-placement.rate`
  .trim()
  .split(/\s+/);

/** Every cell of the law's tables that gives an amount: `L-T.unit.beneficiary.2024`. */
const CELLS = [...Object.keys(CEILINGS), 'legal-advice'].flatMap((row) =>
  [2022, 2023, 2024, 2025].map((year) => `L-T.${row}.beneficiary.${year}`),
);

/** What the random claims reached. */
export class LogisticsHits {
  private readonly rules = new Map(COMPUTING.map((rule) => [rule, 0]));
  private readonly cells = new Map(CELLS.map((cell) => [cell, 0]));
  private readonly readings = new Map<string, number>();
  private readonly decisive = new Map<string, number>();
  private readonly leftOut = new Set<string>();
  claims = 0;
  private lines = 0;
  private granted = 0;
  private points = 0;
  private exact = 0;
  private untold = 0;

  count(
    claim: ClaimFile,
    { lines, reached, cells, unsure }: Result,
    isPoint: boolean,
    isExact: boolean,
  ): void {
    this.claims += 1;
    this.lines += claim.lines.length;
    for (const { award } of lines.values()) if (award > 0n) this.granted += 1;
    for (const rule of new Set([...reached, ...unsure])) this.add(this.rules, rule);
    for (const cell of cells) this.add(this.cells, cell);
    if (isPoint) this.points += 1;
    else if (isExact) this.exact += 1;
  }

  /** Counts a fact that was left out, and so tried out. */
  countLeftOut(fact: string): void {
    this.untold += 1;
    this.leftOut.add(fact);
  }

  /** Counts the readings chosen, and those that made another answer than the ones taken. */
  countReadings({ readings }: ClaimFile, decisive: boolean): void {
    const chosen = Object.entries(readings ?? {});
    for (const [doubt, { reading }] of chosen) this.add(this.readings, `${doubt}=${reading}`);
    const [only, ...more] = chosen;
    if (decisive && only !== undefined && more.length === 0)
      this.add(this.decisive, `${only[0]}=${only[1].reading}`);
  }

  /** Rules that were reached less often. */
  below(least: number): string[] {
    return rare(this.rules, COMPUTING, least);
  }

  /** Cells of the law's tables that were asked less often. */
  cellsBelow(least: number): string[] {
    return rare(this.cells, CELLS, least);
  }

  /** Readings that made another award by themselves less often. */
  readingsBelow(all: readonly string[], least: number): string[] {
    return rare(this.decisive, all, least);
  }

  report(): string {
    const counts = (of: ReadonlyMap<string, number>, names: readonly string[]) =>
      names.map((name) => `${name} ${of.get(name) ?? 0}`).join(', ');
    return [
      `${this.claims} claims, ${this.lines} lines, ${this.granted} of them granted something`,
      `${this.points} claims with nothing left open, ${this.exact} of the others with a range as narrow as can be`,
      `${this.untold} claims with a fact left out, ${this.leftOut.size} different ones`,
      `hits per rule: ${counts(this.rules, COMPUTING)}`,
      `cells of the tables asked: ${counts(this.cells, CELLS)}`,
      `readings chosen: ${counts(this.readings, [...this.readings.keys()])}`,
      `readings that alone changed an award: ${counts(this.decisive, [...this.decisive.keys()])}`,
    ].join('; ');
  }

  private add(to: Map<string, number>, name: string): void {
    to.set(name, (to.get(name) ?? 0) + 1);
  }
}

function rare(counts: ReadonlyMap<string, number>, names: readonly string[], least: number): string[] {
  return names
    .map((name) => [name, counts.get(name) ?? 0] as const)
    .filter(([, count]) => count < least)
    .map(([name, count]) => `${name}: ${count}`);
}
