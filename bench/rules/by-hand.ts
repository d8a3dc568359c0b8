import { type BenchLine, CEILINGS } from './lines.ts';

/** The twelve rules written by hand with a trace: what a programmer would write for this one support and this one question. */
export interface HandStep {
  readonly rule: string;
  readonly holds: boolean;
  readonly value: bigint;
}

export interface HandResult {
  readonly award: bigint;
  readonly steps: readonly HandStep[];
}

export function byHand(line: BenchLine): HandResult {
  const steps: HandStep[] = [];
  const note = (rule: string, holds: boolean, value: bigint) => {
    steps.push({ rule, holds, value });
    return holds;
  };
  const status = note(
    'status',
    line.status === 'company' || line.status === 'retailSite' || line.status === 'consortium',
    0n,
  );
  const brand = note('brand', line.mark === 'registered', 0n);
  const listing = note('listing', line.listing, 0n);
  const month = note('pre-approval month', line.activity >= line.supportStart, BigInt(line.supportStart));
  const window = note(
    'window',
    line.filing >= line.payment && line.filing <= line.filingLimit,
    BigInt(line.filingLimit),
  );
  const payer = note('payer', line.payer !== 'other', 0n);
  if (!(status && brand && listing && month && window && payer)) return { award: 0n, steps };
  const spend = BigInt(line.spend);
  const cap = (BigInt(line.adSales) * 20n) / 100n;
  const eligible = spend < cap ? spend : cap;
  note('20 % cap', spend <= cap, eligible);
  const rate = line.target ? 70n : 50n;
  note('dated rate', true, 50n);
  note('bonus', line.target, rate);
  const limited = rate < 75n ? rate : 75n;
  note('75 %', rate <= 75n, limited);
  const due = (eligible * limited) / 100n;
  const ceiling = BigInt(CEILINGS[line.year]?.[line.status] ?? 0);
  note('dated ceiling', due <= ceiling, ceiling);
  const room = ceiling - BigInt(line.used);
  const left = room < 0n ? 0n : room;
  const award = due < left ? due : left;
  note('ceiling left', due <= left, left);
  return { award, steps };
}
