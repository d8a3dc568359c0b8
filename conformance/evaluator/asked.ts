import { type Claim, type Line, NotTold } from './claim.ts';
import { firstOfNextMonth, monthsLater } from './days.ts';
import { exportThreshold, targetCountry } from './lists.ts';
import { exact } from './money.ts';
import { readingsOf } from './readings.ts';
import { toldOf } from './told.ts';

/** One way things may stand where law or ledger leave them open. */
export interface World {
  /** Are claims that await decision counted as used? */
  readonly pendingCounts: boolean;
  /** Whether what no source tells turns out well for the beneficiary, by question: rule, place, day. */
  readonly favourable: (question: string) => boolean;
}

/** A line as the articles ask about it: what is told, which day counts, which reading is taken, what no source tells. */
export class Asked {
  readonly claim: Claim;
  readonly line: Line;
  readonly knownOn: string;
  readonly world: World;
  readonly reading: (doubt: string) => string;
  /** What no source tells of this line, by rule. */
  readonly unsure: Set<string> = new Set();

  constructor(claim: Claim, line: Line, knownOn: string, world: World) {
    this.claim = claim;
    this.line = line;
    this.knownOn = knownOn;
    this.world = world;
    this.reading = readingsOf(claim);
  }

  /** The answer to a question, yes/no questions by word. */
  word(name: string): string {
    const told = toldOf(this.claim, this.line, name);
    if (told === undefined || told === 'unknown' || typeof told === 'object') throw new NotTold(name);
    return told === true ? 'yes' : told === false ? 'no' : told;
  }

  yes(name: string): boolean {
    return this.word(name) === 'yes';
  }

  status(...statuses: readonly string[]): boolean {
    return statuses.includes(this.word('status'));
  }

  /** E-2.20 is the examiner's word; where none was said there is no objection. */
  objected(): boolean {
    return toldOf(this.claim, this.line, 'objected') !== undefined && this.yes('objected');
  }

  get country(): string {
    if (this.line.country === undefined) throw new NotTold('country');
    return this.line.country;
  }

  get platform(): string {
    if (this.line.platform === undefined) throw new NotTold('platform');
    return this.line.platform;
  }

  /** The quarter or half-year applied for. */
  get period(): string {
    if (this.claim.quarter === undefined) throw new NotTold('quarter');
    return this.claim.quarter;
  }

  get item(): string {
    if (this.line.item === undefined) throw new NotTold('item');
    return this.line.item;
  }

  /** The day of the payment document. */
  get paid(): string {
    if (this.line.payment.day === undefined) throw new NotTold('payment day');
    return this.line.payment.day;
  }

  /** E-2.31: the day that books the expense to a year and picks its ceiling, list and bonus. */
  get booked(): string {
    const reading = this.reading('E-2.31-expense-day');
    if (reading === 'document-day') return this.line.document.day;
    return reading === 'activity-start' ? this.line.activity.from : this.paid;
  }

  get year(): string {
    return this.booked.slice(0, 4);
  }

  /** E-2.9: the day on which the money counts as spent. */
  get spending(): string {
    return this.reading('E-2.9-earlier-spending') === 'payment-day' ? this.paid : this.line.activity.from;
  }

  /** E-2.9: support begins on the first of the month after pre-approval. */
  get supportStart(): string {
    return firstOfNextMonth(this.word('preApprovalDay'));
  }

  /** Three years, or five, from a first day. */
  within(months: number, from: string): boolean {
    return this.spending < monthsLater(from, months);
  }

  /** What no source tells goes as the world has it, and is noted. */
  perhaps(answer: boolean | undefined, rule: string, ...about: readonly string[]): boolean {
    if (answer !== undefined) return answer;
    this.unsure.add(rule);
    return this.world.favourable([rule, ...about].join('|'));
  }

  /** E-2.2: whether the country is on the target list on the day that books the expense. */
  inTargetCountry(): boolean {
    return this.onTargetList(this.booked);
  }

  onTargetList(day: string): boolean {
    return this.perhaps(targetCountry(this.country, day, this.knownOn), 'E-12.4', this.country, day);
  }

  /** E-1.3.7: whether last year's export goes beyond the threshold of the spending day. */
  exportsEnough(): boolean {
    const told = toldOf(this.claim, this.line, 'exportPreviousYear');
    if (typeof told !== 'object' || told.currency !== 'USD') throw new NotTold('exportPreviousYear');
    const { digits, scale } = exact(told.amount);
    const threshold = exportThreshold(this.spending, this.knownOn);
    const over = threshold === undefined ? undefined : digits > threshold * 10n ** BigInt(scale);
    return this.perhaps(over, 'E-1.3.7', this.spending);
  }
}
