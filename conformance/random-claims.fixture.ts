import type { ClaimFile, FactEntry, FactValue, LedgerEntry, LineEntry, RateEntry } from '@kervan/law';
import fc from 'fast-check';
import { M4, M5 } from './evaluator/conditions.ts';
import { monthsLater } from './evaluator/days.ts';
import { bulletinDay } from './evaluator/money.ts';
import { CEILINGS_4, CEILINGS_5, TOTALS } from './evaluator/tables.ts';

/** A random claim in which every fact is told, and the days it is decided with. */
export interface RandomClaim {
  readonly claim: ClaimFile;
  readonly knownOn: string;
}

/** Answers that let a line pass, and one that does not. */
const ANSWERS: Readonly<Record<string, readonly [FactValue, FactValue]>> = {
  legalPerson: [true, false],
  unionMember: [true, false],
  dysRegistered: [true, false],
  trademarkAbroad: ['registered', 'applied'],
  accountManaged: [true, false],
  accessGiven: [true, false],
  listingComplete: [true, false],
  payer: ['linkedCompany', 'other'],
  paymentChannel: ['bank', 'customerCheque'],
  relatedParty: [false, true],
  supportedElsewhere: [false, true],
  foreignLanguageAbroad: [true, false],
  activityListed: [true, false],
  objected: [false, true],
};

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

type Gen = fc.GeneratorValue;

/** Keeps one builder per shape, as fast-check asks, and reads like throwing dice. */
class Dice {
  private readonly gen: Gen;

  constructor(gen: Gen) {
    this.gen = gen;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.upTo(choices.length - 1)] as T;
  }

  upTo(most: number): number {
    return this.gen(naturals, most);
  }

  /** True once in so many throws. */
  oneIn(many: number): boolean {
    return this.upTo(many - 1) === many - 1;
  }
}

const naturals = (max: number) => fc.nat({ max });

export function randomClaim(gen: Gen): RandomClaim {
  const dice = new Dice(gen);
  const [first, quarter] = dice.of(QUARTERS);
  const late = first > '2026';
  const status = dice.oneIn(8) ? 'b2bPlatform' : dice.of(STATUSES);
  const lines = Array.from({ length: 1 + dice.upTo(4) }, (_, at) => randomLine(dice, first, at, late));
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
    filedOn: monthsLater(`${first.slice(0, 8)}20`, dice.of([4, 4, 4, 5, 6, 7, 9])),
    facts,
    lines: withSales,
    rates: ratesFor(withSales),
    ledger: randomLedger(dice, withSales, quarter, status),
  };
  return { claim, knownOn: late && dice.oneIn(6) ? '2026-04-12' : '2026-11-02' };
}

/** Companies of the programme are told to make their goods in Türkiye: whether they must (E-1.3.8) has a case of its own. */
function programme(dice: Dice): FactEntry[] {
  const inside = dice.oneIn(3);
  return [told('brandProgramme', inside), told('turkishProduct', inside || !dice.oneIn(25))];
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

function randomLine(dice: Dice, first: string, at: number, late: boolean): LineEntry {
  const m4 = dice.oneIn(2);
  const from = dice.oneIn(30)
    ? dice.of([monthsLater(first, -1), monthsLater(first, 3)])
    : `${monthsLater(first, dice.upTo(2)).slice(0, 8)}${dice.of(['01', '12', '13', '28'])}`;
  const paid = `${monthsLater(from, dice.upTo(1)).slice(0, 8)}${String(1 + dice.upTo(27)).padStart(2, '0')}`;
  const currency = first < '2025' ? 'TRY' : dice.of(['TRY', 'TRY', 'USD', 'JPY']);
  const amount = text(
    dice.of([1 + dice.upTo(200_000), 1 + dice.upTo(2_000_000_000), 30_000_000_000]),
    currency,
  );
  const number = dice.of(['1', '2', '3', `own-${at}`]);
  const net = number === '1' ? '5000' : number === '2' ? '9000000' : undefined;
  const country = dice.oneIn(25) ? 'TR' : dice.of(['US', 'DE', 'GB', 'JP']);
  const [name, [good, bad]] = dice.of(Object.entries(ANSWERS));
  return {
    id: `line-${at}`,
    support: m4 ? M4 : M5,
    kind: randomKind(dice, m4, late ? from : undefined, paid),
    platform: m4 ? dice.of(['amazon', 'amazon', 'etsy']) : dice.of(['tiktok', 'google']),
    country,
    activity: { from, until: monthsLater(from, 1) },
    document: {
      number,
      issuer: `paid in ${currency}`,
      day: from,
      ...(net === undefined ? {} : { net: { amount: net, currency } }),
    },
    payment: { reference: `pay-${at}`, day: paid },
    amount: { amount, currency },
    facts: dice.oneIn(10) ? { [name]: dice.oneIn(2) ? bad : good } : {},
  };
}

/** Pay-per-order only where run and payment lie on one side of the circular: which of the two days tells is not said. */
function randomKind(dice: Dice, m4: boolean, from: string | undefined, paid: string): string {
  if (dice.oneIn(20)) return m4 ? 'commission' : 'shoppingPromotion';
  if (!m4) return dice.of(['socialMediaAds', 'searchAds', 'influencer', 'nativeAds']);
  const oneSide = from !== undefined && from >= '2026-04-13' === paid >= '2026-04-13';
  return dice.of(['payPerClick', 'display', 'reviewService', oneSide ? 'payPerOrder' : 'payPerClick']);
}

/** Marketplace reports are in dollars for Etsy and in lira for Amazon; a line paid otherwise carries its reported spend. */
function reportOf(line: LineEntry): Partial<LineEntry> {
  const currency = line.platform === 'etsy' ? 'USD' : 'TRY';
  if (line.support !== M4 || line.amount === undefined || line.amount.currency === currency) return {};
  return { reported: { amount: text(Number(line.amount.amount.replace('.', '')) + 7, currency), currency } };
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

/** Granted uses of every kind of allowance, some of which leave little or nothing. */
function randomLedger(
  dice: Dice,
  lines: readonly LineEntry[],
  quarter: string,
  status: string,
): LedgerEntry[] {
  const uses: LedgerEntry[] = [];
  const use = (allowance: string, size: bigint, used: bigint) =>
    uses.push({ allowance, size: String(size), used: String(used), state: 'granted', claim: 'earlier' });
  const year = quarter.slice(0, 4);
  for (const [support, table] of [
    [M4, CEILINGS_4],
    [M5, CEILINGS_5],
  ] as const) {
    const size = (table[status]?.[year] ?? 0n) * 100n;
    if (size > 0n && dice.oneIn(8))
      use(`${support}/ceiling|${year}`, size, size - BigInt(dice.of([0, 1, 40_000])));
  }
  const total = (TOTALS[status]?.[year] ?? 0n) * 100n;
  if (dice.oneIn(6)) use(`e-export/section-total|${year}`, total, total - BigInt(dice.of([0, 1, 40_000])));
  if (dice.oneIn(6)) use('document|paid in TRY|1', 500_000n, BigInt(dice.of([500_000, 499_999, 1000])));
  const line = dice.of(lines);
  if (line.support === M4 && dice.oneIn(3)) {
    const key = `${M4}/share|${line.platform}|${line.country}|${quarter}`;
    uses.push({
      allowance: key,
      size: '0',
      used: String(dice.upTo(100_000)),
      state: 'granted',
      claim: 'earlier',
    });
  }
  return uses;
}

function told(fact: string, value: FactValue, subject?: FactEntry['subject']): FactEntry {
  const origin = { kind: 'declaration', by: 'conformance' } as const;
  return { fact, value, origin, recordedOn: '2026-07-01', ...(subject === undefined ? {} : { subject }) };
}

/** Whole minor units as decimal text. */
function text(minor: number, currency: string): string {
  if (currency === 'JPY') return String(minor);
  return `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
}
