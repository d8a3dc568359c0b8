import type { ClaimFile } from '@kervan/law';

/**
 * The same arithmetic written by hand for the four supports of the population, for claims in which everything is told: the figures
 * of one year and one quarter stand in the code, and nothing is explained, dated or kept for a ledger.
 */
export interface Prepared {
  readonly status: string;
  readonly halved: boolean;
  readonly ratio: bigint;
  readonly adSales: ReadonlyMap<string, bigint>;
  readonly sales: ReadonlyMap<string, bigint>;
  readonly lines: readonly PreparedLine[];
}

interface PreparedLine {
  readonly id: string;
  readonly support: string;
  readonly kind: string;
  readonly country: string;
  readonly document: string;
  readonly net: bigint;
  readonly amount: bigint;
}

/** What a step came to, for the contestant that keeps a trace. */
export interface Step {
  readonly line: string;
  readonly rule: string;
  readonly amount: bigint;
}

const kurus = (text: string) => BigInt(text.replace('.', ''));

export function prepare({ facts, lines }: ClaimFile): Prepared {
  const told = new Map(facts.map(({ fact, value }) => [fact, value]));
  const sales = (name: string) =>
    new Map(
      facts.flatMap(({ fact, subject, value }) =>
        fact === name && typeof value === 'object'
          ? [[subject?.country ?? '', kurus(value.amount)] as const]
          : [],
      ),
    );
  return {
    status: String(told.get('status')),
    halved: told.get('brandProgramme') === true,
    ratio: BigInt(Math.round(Number(told.get('turkishProductRatio')) * 100)),
    adSales: sales('adSales'),
    sales: sales('eCommerceSales'),
    lines: lines
      .map((line) => ({
        id: line.id,
        support: line.support,
        kind: line.kind,
        country: line.country ?? '',
        day: line.payment.day ?? '',
        document: `${line.document.issuer}|${line.document.number}`,
        net: kurus(line.document.net?.amount ?? '0.00'),
        amount: kurus(line.amount?.amount ?? '0.00'),
      }))
      .sort((a, b) => order(a.day, b.day) || order(a.document, b.document) || order(a.id, b.id)),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const TARGETS = new Set(['US', 'DE', 'SA', 'FR', 'JP', 'CA', 'BR', 'CN']);
const KIND: Record<string, string> = {
  'e-export/digital-marketplace-promotion': 'payPerClick',
  'e-export/e-export-promotion': 'socialMediaAds',
  'e-export/order-fulfilment': 'unitFulfilment',
  'e-export/marketplace-commission': 'commission',
};
const CEILINGS: Record<string, Record<string, bigint>> = {
  'e-export/digital-marketplace-promotion': {
    company: 3_699_364_600n,
    retailSite: 7_399_001_900n,
    consortium: 12_331_579_200n,
  },
  'e-export/e-export-promotion': {
    retailSite: 12_331_579_200n,
    marketplace: 14_798_004_000n,
    consortium: 7_399_001_900n,
  },
  'e-export/order-fulfilment': {
    company: 3_699_364_600n,
    marketplace: 7_399_001_900n,
    retailSite: 12_331_579_200n,
    consortium: 12_331_579_200n,
  },
  'e-export/marketplace-commission': {
    company: 369_827_400n,
    retailSite: 1_232_939_800n,
    consortium: 1_479_582_300n,
  },
};
const SHARE: Record<string, readonly ['adSales' | 'sales', bigint]> = {
  'e-export/digital-marketplace-promotion': ['adSales', 2_000n],
  'e-export/order-fulfilment': ['sales', 1_000n],
};

/** The award of a claim in kuruş; `trace` takes each step where one is given. */
export function byHand(claim: Prepared, trace?: Step[]): bigint {
  const used = new Map<string, bigint>();
  const take = (key: string, size: bigint, wanted: bigint): bigint => {
    const before = used.get(key) ?? 0n;
    const taken = wanted < size - before ? wanted : size - before;
    used.set(key, before + taken);
    return taken;
  };
  const step = (line: string, rule: string, amount: bigint) => trace?.push({ line, rule, amount });
  let total = claim.status === 'company' ? 7_399_001_900n : 22_197_006_100n;
  let award = 0n;
  for (const line of claim.lines) {
    const { id, support } = line;
    let ceiling = CEILINGS[support]?.[claim.status];
    const target = TARGETS.has(line.country);
    const commission = support === 'e-export/marketplace-commission';
    if (ceiling === undefined || line.kind !== KIND[support] || (commission && !target)) {
      step(id, 'refused', line.amount);
      continue;
    }
    let amount = take(line.document, line.net, line.amount);
    step(id, 'document', amount);
    const share = SHARE[support];
    if (share !== undefined) {
      const sold = claim[share[0]].get(line.country) ?? 0n;
      amount = take(`${support}|${line.country}`, (sold * share[1]) / 10_000n, amount);
      step(id, 'share', amount);
    }
    const rate = target && !commission ? 7_000n : 5_000n;
    amount = (amount * rate * claim.ratio) / 100_000_000n;
    step(id, 'rate', amount);
    if (claim.halved && support !== 'e-export/e-export-promotion') ceiling /= 2n;
    amount = take(support, ceiling, amount);
    step(id, 'ceiling', amount);
    if (amount > total) amount = total;
    total -= amount;
    step(id, 'total', amount);
    award += amount;
  }
  return award;
}
