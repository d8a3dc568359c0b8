import { formatDay, parseDay } from '@kervan/kit';
import { assess, type ClaimFile, type FactEntry, intake, type LineEntry, type RateEntry } from '@kervan/law';
import { describe, expect, test } from 'vitest';
import { RATE_DAYS } from '../rates/table.ts';
import { sampleSet } from '../set.ts';
import type { Expected, ExpectedLine } from './types.ts';

const DAYS = { decidedOn: parseDay('2026-10-15'), knownOn: parseDay('2026-10-15') };

function ofLine(line: ExpectedLine, at: number): LineEntry {
  return {
    id: String(at).padStart(2, '0'),
    support: line.support,
    kind: line.platform === 'tiktok' ? 'socialMediaAds' : 'payPerClick',
    platform: line.platform,
    country: line.country,
    activity: { from: '2026-04-01', until: '2026-07-01' },
    document: { number: line.document, issuer: line.platform, day: '2026-04-30' },
    payment: { reference: line.paymentDay, day: line.paymentDay },
    amount: line.asked,
  };
}

function sales(platform: string, country: string, amount: string, currency: string): FactEntry {
  const subject = { platform, country, period: '2026-Q2' };
  return {
    fact: 'adSales',
    subject,
    value: { amount, currency },
    origin: { kind: 'declaration', by: 'report' },
    recordedOn: '2026-07-20',
  };
}

const SALES = [
  sales('amazon', 'DE', '3000.00', 'EUR'),
  sales('amazon', 'US', '2000.00', 'USD'),
  sales('amazon', 'JP', '420000', 'JPY'),
  sales('amazon', 'GB', '1000.00', 'GBP'),
  sales('ornekpazar', 'RO', '1500.00', 'EUR'),
  sales('ornekpazar', 'BG', '500.00', 'EUR'),
];

function rates(): RateEntry[] {
  return RATE_DAYS.flatMap(({ day, number, dollar, euro, pound, hundredYen }) => {
    const of = (currency: string, unit: number, buying: string): RateEntry => ({
      currency,
      day,
      unit,
      buying,
      bulletin: `ÖRNEK-2026/${number}`,
    });
    return [of('USD', 1, dollar), of('EUR', 1, euro), of('GBP', 1, pound), of('JPY', 100, hundredYen)];
  });
}

async function claimOf(
  answers: readonly FactEntry[] = [],
): Promise<{ claim: ClaimFile; expected: Expected }> {
  const { expected, facts, beneficiary } = await sampleSet();
  const claim: ClaimFile = {
    format: 'kervan-claim/1',
    claim: expected.claim,
    regime: 'e-export',
    beneficiary: beneficiary.taxNumber,
    quarter: expected.quarter,
    filedOn: expected.filedOn,
    facts: [...facts, ...SALES, ...answers],
    lines: expected.lines.map(ofLine),
    rates: rates(),
  };
  return { claim, expected };
}

function kurus(text: string): bigint {
  return BigInt(text.replace('.', ''));
}

function listings(value: boolean): FactEntry {
  return {
    fact: 'listingComplete',
    subject: { platform: 'ornekpazar' },
    value,
    origin: { kind: 'declaration', by: 'user' },
    recordedOn: '2026-07-21',
  };
}

describe('the law on the lines worked out by hand', () => {
  test('the days to assess with are the ones that the working names', async () => {
    const { expected } = await claimOf();
    expect([expected.decidedOn, expected.knownOn]).toEqual(Object.values(DAYS).map((day) => formatDay(day)));
  });

  test('every line is awarded what the working says, to the kuruş, and so is the whole', async () => {
    const { claim, expected } = await claimOf();
    const { award, lineAwards, run } = assess(intake(claim), DAYS);
    for (const [at, portion] of run.portions.entries()) {
      const line = expected.lines[Number(portion.line.id)];
      const where = `${line?.document} ${line?.country} ${line?.paymentDay}`;
      const worked = { least: kurus(line?.award.least ?? ''), most: kurus(line?.award.most ?? '') };
      expect({ where, ...lineAwards[at] }).toEqual({ where, ...worked });
    }
    expect(award).toEqual({ least: 26_118_700n, most: 28_078_786n });
  });

  test('with complete listings on ÖrnekPazar at least 272,025.36 is due, without them at most 269,949.50', async () => {
    const yes = assess(intake((await claimOf([listings(true)])).claim), DAYS).award;
    const no = assess(intake((await claimOf([listings(false)])).claim), DAYS).award;
    expect(yes).toEqual({ least: 27_202_536n, most: 28_078_786n });
    expect(no).toEqual({ least: 26_118_700n, most: 26_994_950n });
  });
});
