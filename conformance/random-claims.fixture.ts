import type { ClaimFile, FactEntry, LedgerEntry, LineEntry, RateEntry } from '@kervan/law';
import { ANSWERS, Dice, type Gen, text, told } from './dice.fixture.ts';
import { M4, M5 } from './evaluator/conditions.ts';
import { monthsLater } from './evaluator/days.ts';
import { bulletinDay } from './evaluator/money.ts';
import { CEILINGS_4, CEILINGS_5, TOTALS } from './evaluator/tables.ts';
import { randomLine, reportOf } from './random-lines.fixture.ts';

/** A random claim in which every fact is told, and the days it is decided with. */
export interface RandomClaim {
  readonly claim: ClaimFile;
  readonly knownOn: string;
}

/** First day and quarter; feasts, and so bulletins, are known to the evaluator for 2025 and 2026. */
const QUARTERS = [
  ['2026-04-01', '2026-Q2'],
  ['2026-04-01', '2026-Q2'],
  ['2026-07-01', '2026-Q3'],
  ['2026-01-01', '2026-Q1'],
  ['2025-04-01', '2025-Q2'],
  ['2024-07-01', '2024-Q3'],
  ['2023-07-01', '2023-Q3'],
] as const;

const RATIOS = ['100', '100', '100', '87.5', '33.33', '0.01', '99.99'];
const STATUSES = [
  'retailSite',
  'retailSite',
  'company',
  'company',
  'consortium',
  'consortium',
  'marketplace',
];

export function randomClaim(gen: Gen): RandomClaim {
  const dice = new Dice(gen);
  const [first, quarter] = dice.of(QUARTERS);
  const late = first > '2026';
  const knownOn = late && dice.oneIn(6) ? '2026-04-12' : '2026-11-02';
  const status = dice.oneIn(8) ? 'b2bPlatform' : dice.of(STATUSES);
  const lines = Array.from({ length: 1 + dice.upTo(4) }, (_, at) => randomLine(dice, first, at));
  const withSales = lines.map((line) => ({ ...line, ...reportOf(line) }));
  const facts: FactEntry[] = [
    told('status', status),
    told('companyGrade', 'top'),
    ...programme(dice),
    ...mark(dice),
    told('turkishProductRatio', dice.of(RATIOS)),
    ...standing(dice, first, late),
    ...Object.entries(ANSWERS).map(([name, [good, bad]]) => told(name, dice.oneIn(45) ? bad : good)),
    ...salesOf(dice, withSales, quarter),
  ];
  const claim: ClaimFile = {
    format: 'kervan-claim/1',
    claim: 'random',
    regime: 'e-export',
    beneficiary: 'made-up',
    quarter,
    filedOn: monthsLater(`${first.slice(0, 8)}20`, dice.of([2, 4, 4, 4, 4, 5, 6, 7, 9])),
    facts,
    lines: withSales,
    rates: ratesFor(withSales),
    ledger: randomLedger(dice, facts, quarter, status),
  };
  return { claim, knownOn };
}

/** A company of the programme need not make its goods in Türkiye (E-1.3.8); others must. */
function programme(dice: Dice): FactEntry[] {
  return [told('brandProgramme', dice.oneIn(2)), told('turkishProduct', !dice.oneIn(15))];
}

/** A mark that is not registered in Türkiye is told of marketplace promotion alone: whether m.5 asks for one is not settled. */
function mark(dice: Dice): FactEntry[] {
  const registered = told('trademarkTurkiye', true);
  return dice.oneIn(45) ? [registered, told('trademarkTurkiye', false, { support: M4 })] : [registered];
}

/** Pre-approval long ago, or so that the period starts in the quarter, or so that the three years end in it. */
function standing(dice: Dice, first: string, late: boolean): FactEntry[] {
  const usual = monthsLater(first, -9);
  const before = [usual, usual, usual, usual, usual, monthsLater(first, 1), `${first.slice(0, 8)}15`];
  const ended = late ? [monthsLater(first, -36), monthsLater(first, -35), monthsLater(first, -37)] : [];
  const preApproval = dice.of([...before, ...ended]);
  const coverage = dice.oneIn(25)
    ? monthsLater(preApproval, 1)
    : dice.of([preApproval, monthsLater(preApproval, -1)]);
  return [told('preApprovalDay', preApproval), told('coverageDay', coverage)];
}

function salesOf(dice: Dice, lines: readonly LineEntry[], quarter: string): FactEntry[] {
  const groups = new Map(lines.map((line) => [`${line.platform}|${line.country}`, line]));
  return [...groups.values()].flatMap(({ support, platform, country, reported, amount }) => {
    const spend = reported ?? amount;
    if (support !== M4 || country === undefined || spend === undefined) return [];
    const minor = Number(spend.amount.replace('.', ''));
    const sold = dice.of([minor * 5, minor * 5 - 1, minor, minor * 50, 9_999_999_999_999]);
    return [
      told(
        'adSales',
        { amount: text(sold, spend.currency), currency: spend.currency },
        { platform, country, period: quarter },
      ),
    ];
  });
}

function ratesFor(lines: readonly LineEntry[]): RateEntry[] {
  const rates = new Map<string, RateEntry>();
  for (const { amount, payment } of lines) {
    const currency = amount?.currency ?? 'TRY';
    if (currency === 'TRY' || payment.day === undefined) continue;
    const day = bulletinDay(payment.day);
    const cents = Number(day.replaceAll('-', '')) % 9973;
    const buying = `${currency === 'JPY' ? 26 : 40}.${String(cents).padStart(4, '0')}`;
    rates.set(`${currency}${day}`, {
      currency,
      day,
      unit: currency === 'JPY' ? 100 : 1,
      buying,
      bulletin: day,
    });
  }
  return [...rates.values()];
}

/** Granted uses of every kind of allowance, each at the size it has in the claim; some leave little or nothing. */
function randomLedger(
  dice: Dice,
  facts: readonly FactEntry[],
  quarter: string,
  status: string,
): LedgerEntry[] {
  const uses: LedgerEntry[] = [];
  const use = (allowance: string, size: bigint, used: bigint) =>
    uses.push({ allowance, size: String(size), used: String(used), state: 'granted', claim: 'earlier' });
  const year = quarter.slice(0, 4);
  const halved = facts.some(({ fact, value }) => fact === 'brandProgramme' && value === true);
  const ceilings = [
    [M4, CEILINGS_4, halved ? 50n : 100n],
    [M5, CEILINGS_5, 100n],
  ] as const;
  for (const [support, table, kurus] of ceilings) {
    const size = (table[status]?.[year] ?? 0n) * kurus;
    if (size > 0n && dice.oneIn(8))
      use(`${support}/ceiling|${year}`, size, size - BigInt(dice.of([0, 1, 40_000])));
  }
  const total = (TOTALS[status]?.[year] ?? 0n) * 100n;
  if (dice.oneIn(6)) use(`e-export/section-total|${year}`, total, total - BigInt(dice.of([0, 1, 40_000])));
  if (dice.oneIn(6)) use('document|paid in TRY|1', 500_000n, BigInt(dice.of([500_000, 499_999, 1000])));
  for (const { subject, value } of facts.filter(({ fact }) => fact === 'adSales')) {
    if (typeof value !== 'object' || !dice.oneIn(5)) continue;
    const size = BigInt(value.amount.replace('.', '')) / 5n;
    const used = dice.of([size, size / 2n, size / 3n]);
    use(`${M4}/share|${subject?.platform}|${subject?.country}|${quarter}`, size, used);
  }
  return uses;
}
