import type { Notice } from '@kervan/kit';
import type { BankEntry } from '../model.ts';
import { LiraBook } from './base/lira.ts';
import { lookupIn } from './base/rates.ts';
import type { Intake, Item } from './intake.ts';
import { type LeftNote, takeOffCredits } from './invoiced/credit-notes.ts';
import { type Debts, debtsOf } from './invoiced/debts.ts';
import { listedInvoices } from './invoiced/listed.ts';
import { ownInvoices } from './invoiced/same.ts';
import type {
  BeneficiaryNames,
  Confirmed,
  RateLookup,
  ReconcileInput,
  ReconcileReadings,
  Unused,
} from './model.ts';
import { listedNotices } from './notices.ts';
import { push } from './paid/pair.ts';
import { ownEntries } from './paid/same.ts';
import { PlatformBook } from './platform-book.ts';
import { unusedItem } from './reasons.ts';
import { type Gathered, gather } from './reported/gather.ts';
import { ownRows } from './reported/overlap.ts';
import { PeriodGrid } from './reported/periods.ts';
import { SpendIndex } from './reported/spend-index.ts';
import { type ReportedSum, spreadCountryless, sumReported } from './reported/sum.ts';

export const READINGS_TAKEN: ReconcileReadings = {
  spreadOver: 'oldest-invoice-first',
  tax: 'without-vat',
  countryless: 'report-shares',
  rate: 'payment-day',
  expenseCurrency: 'purchase',
  granularity: 'month',
};

/** Documents made ready: everything once, spend added up, invoices as debts. Nothing is matched yet. */
export interface Prepared {
  readonly intake: Intake;
  readonly beneficiary: BeneficiaryNames;
  readonly confirmed: Confirmed;
  readonly readings: ReconcileReadings;
  readonly platforms: PlatformBook;
  readonly platformsMet: ReadonlySet<string>;
  readonly gathered: readonly Gathered[];
  readonly sums: readonly ReportedSum[];
  readonly unknownSpread: boolean;
  readonly grids: Grids;
  readonly index: SpendIndex;
  readonly debts: Debts;
  readonly leftNotes: readonly LeftNote[];
  readonly listed: boolean;
  readonly entries: readonly Item<BankEntry>[];
  readonly rates: RateLookup;
  readonly lira: LiraBook;
  readonly unused: readonly Unused[];
  readonly notices: readonly Notice[];
}

/** One grid of compared periods per platform. */
export class Grids {
  readonly #grids = new Map<string, PeriodGrid>();
  readonly #gathered: ReadonlyMap<string, readonly Gathered[]>;
  readonly #granularity: 'month' | 'quarter';

  constructor(gathered: readonly Gathered[], granularity: 'month' | 'quarter') {
    const byPlatform = new Map<string, Gathered[]>();
    for (const one of gathered) push(byPlatform, one.platform, one);
    this.#gathered = byPlatform;
    this.#granularity = granularity;
  }

  readonly of = (platform: string): PeriodGrid => {
    let grid = this.#grids.get(platform);
    if (grid === undefined) {
      const rows = (this.#gathered.get(platform) ?? []).map((one) => one.period);
      grid = new PeriodGrid(rows, this.#granularity);
      this.#grids.set(platform, grid);
    }
    return grid;
  };

  joinsMonths(): boolean {
    return [...this.#gathered.keys()].some((platform) => this.of(platform).joinsMonths);
  }
}

export function prepare(intake: Intake, input: ReconcileInput): Prepared {
  const readings = { ...READINGS_TAKEN, ...input.readings };
  const reports = ownRows(intake.reports);
  const gathered = gather(reports.rows);
  const grids = new Grids(gathered, readings.granularity);
  const sums = sumReported(gathered, grids.of);
  const unknownSpread = readings.countryless === 'report-shares' && spreadCountryless(sums);
  const met = new Set([
    ...intake.reports.map((one) => one.report.platform),
    ...intake.transactions.map((one) => one.value.platform),
  ]);
  for (const { value } of intake.invoices) if (value.platform !== undefined) met.add(value.platform);
  const platforms = new PlatformBook(input.platforms ?? [], [...met].sort());
  const own = ownInvoices(intake.invoices);
  const listed = listedInvoices(intake.transactions, own.invoices, platforms);
  const { beneficiary, confirmed = {} } = input;
  const debts = debtsOf([...own.invoices, ...listed.invoices], {
    platforms,
    beneficiary,
    confirmed,
    gridOf: grids.of,
  });
  const statements = ownEntries(intake.entries);
  const found = lookupIn(intake.bulletins);
  const rates = input.rates ?? found.rates;
  return {
    intake,
    beneficiary,
    confirmed,
    readings,
    platforms,
    platformsMet: met,
    gathered,
    sums,
    unknownSpread,
    grids,
    index: new SpendIndex(gathered, readings.countryless === 'left-unknown'),
    debts,
    leftNotes: takeOffCredits(debts.notes, debts.debts),
    listed: listed.invoices.length > 0,
    entries: statements.entries,
    rates,
    lira: new LiraBook(rates),
    unused: [
      ...intake.unused,
      ...reports.unused,
      ...own.unused,
      ...listed.known.map((row) => unusedItem('transaction', 'list-only', row.at, row.value.row.amount)),
      ...intake.transactions
        .filter((one) => one.value.row.kind === 'other')
        .map((row) => unusedItem('transaction', 'not-a-payment', row.at, row.value.row.amount)),
      ...statements.unused,
    ],
    notices: [...reports.notices, ...own.notices, ...listedNotices(listed.invoices), ...found.notices],
  };
}
