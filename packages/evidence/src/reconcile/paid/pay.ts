import type { BankEntry } from '../../model.ts';
import type { LiraBook } from '../base/lira.ts';
import { compareText, type Item, type PlatformRow } from '../intake.ts';
import type { Debt } from '../invoiced/debts.ts';
import type { BeneficiaryNames, Confirmed, RateLookup } from '../model.ts';
import type { PlatformBook } from '../platform-book.ts';
import type { ReportedSum } from '../reported/sum.ts';
import { Sources } from '../sources.ts';
import { byDay, type Credit, creditOf } from './credits.ts';
import { type Matched, matchPayments } from './match.ts';
import { Naming, saysBankCharge } from './naming.ts';
import { push } from './pair.ts';
import { type Refund, refundsOf, takeOffRefunds } from './refunds.ts';
import { Settlement, type Uninvoiced } from './settle.ts';
import { joinTopUps } from './top-ups.ts';

export interface ToPay {
  readonly debts: readonly Debt[];
  readonly entries: readonly Item<BankEntry>[];
  readonly transactions: readonly Item<PlatformRow>[];
  readonly sums: readonly ReportedSum[];
  readonly platforms: PlatformBook;
  readonly beneficiary: BeneficiaryNames;
  readonly confirmed: Confirmed;
  readonly rates: RateLookup;
  readonly lira: LiraBook;
}

/** Who paid what, and what no payment or invoice was found for. */
export interface Paid {
  /** By day; bank lines going out, and top-ups that no bank line proves. */
  readonly credits: readonly Credit[];
  readonly refunds: readonly Refund[];
  readonly settlement: Settlement;
  readonly matched: Matched;
  /** Bank lines coming in without any sign of advertising. */
  readonly unrelatedReceipts: readonly Item<BankEntry>[];
  readonly confirmedUnrelated: readonly Item<BankEntry>[];
  /** The bank's own charges. */
  readonly charges: readonly Item<BankEntry>[];
}

/** Reads what bank lines name, joins them with the platforms' own lists, takes refunds off, and pays invoices. */
export function pay(todo: ToPay): Paid {
  const { debts, transactions, platforms, beneficiary, confirmed } = todo;
  const naming = new Naming(debts, platforms);
  const notAds = new Set((confirmed.notAds ?? []).map((one) => `${one.digest}\n${one.place}`));
  const isNotAds = (item: Item<BankEntry>): boolean => notAds.has(`${item.at.digest}\n${item.at.place}`);
  const isCharge = ({ value }: Item<BankEntry>): boolean =>
    value.direction === 'out' && saysBankCharge(value.description);
  const entries = todo.entries.filter((item) => !isNotAds(item));
  const proven = entries
    .filter((item) => item.value.direction === 'out' && !isCharge(item))
    .map((item) => creditOf(item, naming, beneficiary));
  const unproven = joinTopUps(transactions, proven, todo.rates);
  const credits: Credit[] = [...proven, ...unproven].sort(byDay);
  const incoming = entries.filter((item) => item.value.direction === 'in');
  const { refunds, unrelated } = refundsOf(incoming, transactions, naming);
  takeOffRefunds(refunds, credits);
  const settlement = new Settlement(todo.lira);
  const uninvoiced = uninvoicedSpend(todo);
  const matched = matchPayments(credits, debts, uninvoiced, confirmed.links ?? [], settlement);
  return {
    credits,
    refunds,
    settlement,
    matched,
    unrelatedReceipts: unrelated,
    confirmedUnrelated: todo.entries.filter(isNotAds),
    charges: entries.filter(isCharge),
  };
}

/**
 * Spend of prepaid platforms in compared periods for which no invoice at all is there: it used the balance up all the same, and
 * a later invoice must not be paid with it.
 */
function uninvoicedSpend({ transactions, sums, debts }: ToPay): Uninvoiced[] {
  const prepaid = new Set(
    transactions.filter((one) => one.value.row.kind === 'top-up').map((one) => one.value.platform),
  );
  if (prepaid.size === 0) return [];
  const invoiced = new Map<string, Debt[]>();
  for (const debt of debts) for (const platform of debt.platforms) push(invoiced, platform, debt);
  const found = new Map<string, { spend: Uninvoiced; sources: Sources }>();
  const covered = new Map<string, boolean>();
  for (const sum of sums) {
    const { platform, period, currency } = sum;
    if (!prepaid.has(platform)) continue;
    const place = `${platform}\n${period.key}`;
    const known =
      covered.get(place) ??
      (invoiced.get(platform) ?? []).some(
        (debt) => debt.span.from < period.until && period.from < debt.span.until,
      );
    covered.set(place, known);
    if (known) continue;
    const key = `${place}\n${currency}`;
    const { spend, sources } = found.get(key) ?? {
      spend: { platform, currency, span: period, open: 0n, sources: [] },
      sources: new Sources(),
    };
    found.set(key, { spend, sources: sources.join(sum.sources) });
    if (sum.minor > 0n) spend.open += sum.minor;
  }
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { spend, sources }]) => ({ ...spend, sources: sources.list() }))
    .filter((spend) => spend.open > 0n);
}
