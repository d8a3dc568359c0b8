import type { Counted } from './counted.ts';
import { AFTER_OFFSET, BESIDE_LIEN, REMAINDER, ROUNDING } from './doubts.ts';
import { INSTITUTIONS, type Institution, type Lien, type Payee } from './entitlement.ts';
import { proRata } from './pro-rata.ts';
import type { Ground, OffsetPayment, OffsetStep, Settlement } from './result.ts';
import type { OffsetRule } from './rules.ts';

/** What a distribution is made of. */
export interface ToSettle {
  /** Kuruş to distribute. */
  readonly amount: bigint;
  readonly claims: Readonly<Record<Institution, Counted>>;
  /** Institutions with a lien, the first lien first. */
  readonly order: readonly Institution[];
  /** False where nobody told the order of two liens. */
  readonly orderKnown: boolean;
  /** The readings in force of the doubts that act on the payments. */
  readonly remainder: string;
  readonly afterOffset: string;
}

/** Distributes an entitlement in the order of the tests: lien, full cover, pro rata (M-7). Its payments add up to the amount. */
export function settle(input: ToSettle): Settlement {
  return new Distribution(input).settlement();
}

class Distribution {
  readonly #input: ToSettle;
  readonly #payments: OffsetPayment[] = [];
  readonly #steps: OffsetStep[] = [];
  readonly #doubts = new Set<string>();
  #open: Record<Institution, bigint>;
  #left: bigint;

  constructor(input: ToSettle) {
    this.#input = input;
    this.#left = input.amount;
    this.#open = openOf(input.claims, 'owed');
  }

  settlement(): Settlement {
    const first = this.#liens();
    if (first) this.#afterLiens();
    else this.#withoutLien();
    return { payments: this.#payments, open: this.#open, steps: this.#steps, doubts: [...this.#doubts] };
  }

  /** The test for liens and what they take. True where some lien goes first (L-17.3.3). */
  #liens(): boolean {
    const { order, orderKnown, afterOffset } = this.#input;
    const [first] = order;
    if (first === undefined) {
      this.#steps.push({ step: 'liens', rule: 'M-7', order: [], late: [], orderOpen: false });
      return false;
    }
    const late = this.#lienOf(first).placed === 'before-sending';
    if (late) this.#doubts.add(AFTER_OFFSET);
    const stands = late && afterOffset === 'offset-stands';
    this.#steps.push({
      step: 'liens',
      rule: 'M-7',
      order: stands ? [] : order,
      late: stands ? order : [],
      orderOpen: !stands && !orderKnown,
    });
    if (stands) {
      // The set-off was made on the debts as they stood; a later lien adds nothing to them.
      this.#open = openOf(this.#input.claims, 'counted');
      return false;
    }
    for (const [index, institution] of order.entries()) this.#lien(institution, index === 0);
    return true;
  }

  #lien(institution: Institution, isFirst: boolean): void {
    const lien = this.#lienOf(institution);
    const owed = this.#open[institution];
    if (isFirst && owed !== lien.amount) this.#doubts.add(REMAINDER);
    const claim = isFirst && this.#input.remainder === 'whole-claim' ? owed : lien.amount;
    const paid = this.#left < claim ? this.#left : claim;
    const short = isFirst && paid < claim;
    const rule = short ? 'M-8' : 'L-17.3.3';
    this.#steps.push({
      step: 'lien-paid',
      rule,
      place: isFirst ? 'first' : 'second',
      institution,
      lien,
      claim,
      left: this.#left,
      paid,
    });
    this.#pay(institution, paid, rule, short ? 'first-lien-in-part' : isFirst ? 'first-lien' : 'second-lien');
  }

  /** Full cover or pro rata (L-17.3.1, L-17.3.2). Without any debt the whole is the applicant's (L-17.2). */
  #withoutLien(): void {
    const debts = this.#debts();
    if (debts === 0n) this.#balance('L-17.2', 'no-debt');
    else if (this.#covers(debts)) {
      this.#payAll('L-17.3.1', 'full-cover');
      this.#balance('L-17.3.1', 'balance');
    } else this.#share('L-17.3.2', 'pro-rata');
  }

  /** Debts that no lien has taken up: the text is silent, the proposal of M-8 sets them off from what is left. */
  #afterLiens(): void {
    const debts = this.#debts();
    if (this.#left === 0n) return;
    if (debts === 0n) {
      this.#balance('L-17.3.1', 'balance');
      return;
    }
    this.#doubts.add(BESIDE_LIEN);
    if (this.#covers(debts)) {
      this.#payAll('M-8', 'after-liens');
      this.#balance('M-8', 'balance-after-liens');
    } else this.#share('M-8', 'after-liens');
  }

  #covers(debts: bigint): boolean {
    const covered = this.#left >= debts;
    this.#steps.push({ step: 'cover', rule: 'M-7', left: this.#left, debts, covered });
    return covered;
  }

  #payAll(rule: 'L-17.3.1' | 'M-8', ground: Ground): void {
    for (const institution of INSTITUTIONS) {
      const amount = this.#open[institution];
      if (amount === 0n) continue;
      this.#steps.push({ step: 'paid', rule, institution, amount });
      this.#pay(institution, amount, rule, ground);
    }
  }

  #share(rule: 'L-17.3.2' | 'M-8', ground: Ground): void {
    const [only, other] = INSTITUTIONS.filter((institution) => this.#open[institution] > 0n);
    if (only !== undefined && other === undefined) {
      // One debt alone takes all there is: its share is the whole.
      this.#steps.push({ step: 'paid', rule, institution: only, amount: this.#left });
      this.#pay(only, this.#left, rule, ground === 'pro-rata' ? 'only-debt' : ground);
      return;
    }
    const { parts, steps } = proRata(this.#left, { ...this.#open }, rule);
    this.#steps.push(...steps);
    if (steps.some(({ step }) => step === 'odd-kurus')) this.#doubts.add(ROUNDING);
    for (const institution of INSTITUTIONS) this.#pay(institution, parts[institution], rule, ground);
  }

  #balance(rule: 'L-17.2' | 'L-17.3.1' | 'M-8', ground: Ground): void {
    if (this.#left === 0n) return;
    this.#steps.push({ step: 'balance', rule, amount: this.#left });
    this.#pay('applicant', this.#left, rule, ground);
  }

  /** The only place where money leaves: what is paid is taken from what is left and from the open debt. */
  #pay(to: Payee, kurus: bigint, rule: OffsetRule, ground: Ground): void {
    if (kurus === 0n) return;
    this.#left -= kurus;
    if (to !== 'applicant') this.#open[to] -= kurus;
    this.#payments.push({ to, kurus, rule, ground });
  }

  #debts(): bigint {
    return this.#open.tax + this.#open.socialSecurity;
  }

  #lienOf(institution: Institution): Lien {
    return this.#input.claims[institution].debt.lien as Lien;
  }
}

function openOf(claims: ToSettle['claims'], what: 'owed' | 'counted'): Record<Institution, bigint> {
  return { tax: claims.tax[what], socialSecurity: claims.socialSecurity[what] };
}
