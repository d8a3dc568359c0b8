import { type Cell, type Figure, type Reading, reconcile } from '@kervan/evidence';
import { moneyText, parseDay } from '@kervan/kit';
import { assess, type ClaimFile, intake, type LineEntry } from '@kervan/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleClaim, sampleReadings } from './claim.ts';
import { type SampleSet, sampleSet } from './set.ts';

let set: SampleSet;
let readings: Reading[];
let claim: ClaimFile;

beforeAll(async () => {
  set = await sampleSet();
  readings = await sampleReadings(set);
  claim = await sampleClaim(set);
});

describe('the comparison of the sample', () => {
  const one = (figure: Figure): string => figure.amounts.map(moneyText).join(' ');

  test('every cell is what was worked out by hand', () => {
    const { cells, missingRates } = reconcile({
      documents: readings,
      quarter: '2026-Q2',
      recordedOn: parseDay('2026-07-20'),
      beneficiary: { names: [set.beneficiary.name], taxNumbers: [set.beneficiary.taxNumber] },
      platforms: set.platforms,
    });
    const shown = (cell: Cell) => ({
      platform: cell.platform,
      month: cell.month,
      country: cell.country,
      currency: cell.currency,
      reported: one(cell.reported),
      invoiced: one(cell.invoiced),
      paid: one(cell.paid),
      base: one(cell.base),
      differences: sorted(
        cell.differences.map(({ between, reason, amount }) => ({
          between,
          reason,
          amount: moneyText(amount),
        })),
      ),
    });
    const worked = set.expected.comparisons.map((each) => ({
      ...each,
      differences: sorted(each.differences),
    }));
    const byPlace = (a: { platform: string; month: string; country?: string | undefined }): string =>
      `${a.platform} ${a.month} ${a.country}`;
    const inOrder = <T extends Parameters<typeof byPlace>[0]>(list: readonly T[]): T[] =>
      list.toSorted((a, b) => (byPlace(a) < byPlace(b) ? -1 : 1));
    expect(inOrder(cells.map(shown))).toEqual(inOrder(worked));
    expect(missingRates).toEqual([]);
  });

  function sorted<T extends { reason: string }>(list: readonly T[]): T[] {
    return list.toSorted((a, b) => (a.reason < b.reason ? -1 : 1));
  }
});

describe('the claim of the sample', () => {
  const key = (line: LineEntry): string => `${line.document.number} ${line.payment.day} ${line.country}`;

  test('it asks for the lines worked out by hand and for no other', () => {
    const asked = Object.fromEntries(claim.lines.map((line) => [key(line), [line.support, line.amount]]));
    const worked = set.expected.lines.map((line) => [
      `${line.document} ${line.paymentDay} ${line.country}`,
      [line.support, line.asked],
    ]);
    expect(asked).toEqual(Object.fromEntries(worked));
  });

  test('what the partner paid, and what has no invoice, is not asked for', () => {
    const numbers = new Set(claim.lines.map((line) => line.document.number));
    expect(set.expected.notAsked.map(({ document }) => numbers.has(document))).toEqual([false, false]);
  });

  test('it is awarded 261,187.00 to 280,787.86 lira, line by line as worked out by hand', () => {
    const days = { decidedOn: parseDay(set.expected.decidedOn), knownOn: parseDay(set.expected.knownOn) };
    const { award, lineAwards, run } = assess(intake(claim), days);
    expect(award).toEqual({ least: 26_118_700n, most: 28_078_786n });
    const kurus = (text: string): bigint => BigInt(text.replace('.', ''));
    const worked = new Map(
      set.expected.lines.map((line) => [`${line.document} ${line.paymentDay} ${line.country}`, line.award]),
    );
    for (const [at, portion] of run.portions.entries()) {
      const line = claim.lines.find(({ id }) => id === portion.line.id) as LineEntry;
      const { least, most } = worked.get(key(line)) ?? { least: '', most: '' };
      expect({ line: key(line), ...lineAwards[at] }).toEqual({
        line: key(line),
        least: kurus(least),
        most: kurus(most),
      });
    }
  });

  test('one cell of the report changed by one cent changes the lines of that country and no other', async () => {
    const changed = { ...set, documents: [...set.documents] };
    const at = changed.documents.findIndex(({ name }) => name === 'reports/tiktok-agency-2026-05.csv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed.documents[at]?.bytes);
    const lower = text.replace('2026-05-20,4005.15', '2026-05-20,4005.14');
    expect(lower).not.toBe(text);
    changed.documents[at] = {
      name: 'reports/tiktok-agency-2026-05.csv',
      bytes: new TextEncoder().encode(lower),
    };
    const amounts = (of: ClaimFile) => new Map(of.lines.map((line) => [key(line), line.amount?.amount]));
    const [before, after] = [amounts(claim), amounts(await sampleClaim(changed))];
    const differing = [...before]
      .filter(([line, amount]) => after.get(line) !== amount)
      .map(([line]) => [line, after.get(line)]);
    expect(differing).toEqual([['ODA2026000000047 2026-06-11 GB', '4005.14']]);
  });
});
