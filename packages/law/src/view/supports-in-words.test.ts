import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { ALL_GOOD } from '../testing/all-supports.fixture.ts';
import { AUGUST_2026, adLine, claimOf, fact, tl } from '../testing/claims.fixture.ts';
import type { ReasonView } from './assessment-view.ts';
import { describe as inWords } from './describe.ts';

function claim(
  lines: readonly LineEntry[],
  told: Readonly<Record<string, FactValue>> = {},
  more: Partial<ClaimFile> = {},
): ClaimFile {
  const all = Object.entries({ ...ALL_GOOD, ...told });
  return claimOf(lines, { facts: all.map(([name, value]) => fact(name, value)), ...more });
}

function view(...[lines, told, more]: Parameters<typeof claim>) {
  return inWords(assess(intake(claim(lines, told, more)), AUGUST_2026));
}

function all(reason: ReasonView): readonly ReasonView[] {
  return [reason, ...reason.children.flatMap(all)];
}

const mission = (more: Partial<LineEntry> = {}) =>
  adLine({
    support: 'e-export/sector-trade-mission',
    kind: 'organisation',
    item: 'Tokyo',
    activity: { from: '2025-11-01', until: '2025-11-05' },
    payment: { reference: 'P', day: '2025-11-10' },
    ...more,
  });

const report = (more: Partial<LineEntry> = {}) =>
  adLine({ support: 'e-export/market-entry-report', kind: 'report', item: 'Brazil', ...more });

describe('a support in words', () => {
  it('shows last year’s exports as an amount of dollars, not as a day', () => {
    const store = adLine({ support: 'e-export/online-store', kind: 'storeFee', country: 'BR' });
    const operands = all(view([store], { status: 'company' }).reasons).flatMap((reason) => reason.operands);
    expect(operands.find(({ name }) => name.en.includes('exports'))?.value).toEqual({
      tr: '6.000.000,00 USD',
      en: 'USD 6,000,000.00',
    });
  });

  it('marks the line and the support of a mission undetermined too, and says that no source gives the rate', () => {
    const { award, lines, supports, reasons } = view([mission()], { status: 'cooperationBody' });
    expect(
      [award, lines[0]?.award, supports[0]?.award, reasons.children[0]?.amount].map(
        (one) => one?.undetermined,
      ),
    ).toEqual([true, true, true, true]);
    const waiting = lines[0]?.fates.find(({ fate }) => fate === 'waiting');
    expect([waiting?.rule, waiting?.words.en]).toEqual(['E-11.2.6', 'No source gives the rate.']);
  });

  it('shows no window for a mission, which no source gives one, and the window of a report', () => {
    expect(view([mission()], { status: 'cooperationBody' }).windows).toEqual([]);
    expect(view([report()]).windows.map(({ rule }) => rule)).toEqual(['E-2.10']);
  });

  it('asks for the name of a thing by the rules that count and limit it', () => {
    const { item: _item, ...unnamed } = mission();
    const project = { ...unnamed, support: 'e-export/promotion-project', kind: 'promotion' };
    const asked = (line: LineEntry) =>
      view([line], { status: 'cooperationBody' }).questions.map(({ fact: name, type, rules }) => [
        name,
        type,
        ...rules,
      ]);
    expect(asked(unnamed)).toEqual([['item', 'choice', 'E-11.2.T']]);
    expect(asked(project)).toEqual([['item', 'choice', 'E-11.2.2', 'E-11.2.T']]);
    const { item: _unnamed, ...membership } = report({ kind: 'databaseMembership' });
    const [question] = view([membership]).questions;
    expect([question?.words.tr, question?.words.en]).toEqual([
      expect.stringContaining('hangi rapor, üyelik,'),
      expect.stringContaining('Which report, membership,'),
    ]);
  });

  it('asks for the country alone where units are counted by country and only the country is missing (E-7.1)', () => {
    const { country: _country, ...nowhere } = mission({
      support: 'e-export/depot-rent',
      kind: 'netRent',
      activity: { from: '2025-11-01', until: '2025-12-01' },
    });
    const perCountry = { reading: 'per-country', by: 'A', reason: 'B' };
    const { questions } = view(
      [nowhere],
      {},
      {
        quarter: '2025-H2',
        filedOn: '2026-01-05',
        readings: { 'E-7.1-units': perCountry },
      },
    );
    expect(questions.map(({ fact: name }) => name)).toEqual(['country']);
  });

  it('lets a line wait by the step that left it open: its amount, or the count it may be beyond', () => {
    const { amount: _amount, ...unknown } = report();
    const waiting = (...given: Parameters<typeof claim>) =>
      view(...given).lines.map(({ fates }) => fates.find(({ fate }) => fate === 'waiting')?.rule);
    expect(waiting([unknown])).toEqual(['E-2.33']);
    const { item: _item, ...unnamed } = report({ document: { issuer: 'A', number: '1', day: '2026-05-01' } });
    const named = report({ document: { issuer: 'A', number: '2', day: '2026-05-01' } });
    const allowance = 'e-export/market-entry-report/reports';
    const ledger = [{ allowance, size: '20', used: '19', state: 'granted', claim: 'earlier' } as const];
    expect(waiting([unnamed, named], {}, { ledger })).toEqual(['E-3.3', 'E-3.3']);
  });

  it('tells of every count whether the thing has its place, and names it', () => {
    const allowance = 'e-export/market-entry-report/reports';
    const counted = (used: string) =>
      all(
        view(
          [report({ amount: tl('10.00') })],
          {},
          {
            ledger: [{ allowance, size: '20', used, state: 'granted', claim: 'earlier' }],
          },
        ).reasons,
      )
        .filter(({ operands }) => operands.some(({ name }) => name.en === 'what is counted'))
        .map(({ rule, words, verdict, operands }) => [rule, words.en, verdict, operands[0]?.value.en]);
    expect(counted('19')).toEqual([['E-3.3', 'At most 20 reports', 'holds', 'Brazil']]);
    expect(counted('20')).toEqual([['E-3.3', 'At most 20 reports are supported.', 'fails', 'Brazil']]);
  });

  it('keeps the whole number of a document whose issuer or number holds a bar', () => {
    const document = { issuer: 'A|B', number: 'C|D', day: '2026-05-01' };
    expect(view([report({ document })]).lines[0]?.document).toBe('C|D');
  });

  it('asks for sales by the rule of the share, for status by the rules of the supports in the claim and no other', () => {
    const fulfilment = adLine({
      support: 'e-export/order-fulfilment',
      kind: 'unitFulfilment',
      country: 'DE',
    });
    const { status: _status, ...good } = ALL_GOOD;
    const told = Object.entries(good).map(([name, value]) => fact(name, value));
    const { questions } = inWords(assess(intake(claimOf([fulfilment], { facts: told })), AUGUST_2026));
    expect(Object.fromEntries(questions.map(({ fact: name, rules }) => [name, rules]))).toEqual({
      eCommerceSales: ['E-6.5'],
      status: ['E-6.1', 'E-2.11', 'E-6.T', 'E-11.1.T'],
    });
  });

  it('calls the joint ceiling of fulfilment and rent by one name, also where only rent meets it (E-6.9)', () => {
    const rent = mission({
      support: 'e-export/depot-rent',
      kind: 'netRent',
      country: 'DE',
      activity: { from: '2025-11-01', until: '2025-12-01' },
    });
    const { allowances } = view([rent], {}, { quarter: '2025-H2', filedOn: '2026-01-05' });
    expect(
      allowances.filter(({ key }) => key.endsWith('/ceiling|2025')).map(({ key, title }) => [key, title.en]),
    ).toEqual([
      ['e-export/depot-rent/ceiling|2025', '2025 ceiling: Overseas depot rent'],
      ['e-export/order-fulfilment/ceiling|2025', '2025 ceiling: Order fulfilment'],
    ]);
  });
});
