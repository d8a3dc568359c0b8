import { addDays, dayOf, formatDay, parseDay } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../facts/catalogue.ts';
import type { FactValue, Regime } from '../facts/claim-file.ts';
import { supports } from '../supports.ts';
import type { FinderFile, FinderView, PlanEntry } from '../view/finder-view.ts';
import { findSupports } from './find-supports.ts';
import { entries, type Told } from './finder.fixture.ts';

const FIRST = dayOf(2022, 4, 1);

const dayText = fc.integer({ min: 0, max: 1900 }).map((count) => formatDay(addDays(FIRST, count)));

/** Facts that the finder’s answer may hang on, each told at random. */
const choices = factCatalogue.filter(({ domain }) => domain.length > 0);
const factValues: Record<string, fc.Arbitrary<FactValue>> = Object.fromEntries([
  // Mostly the good answer, so that later demands are met too.
  ...choices.map(({ name, domain }) => [name, fc.constantFrom(...domain, ...good(name))] as const),
  ['coverageDay', dayText] as const,
  ['preApprovalDay', dayText] as const,
  ['euPreApprovalDay', dayText] as const,
  [
    'exportPreviousYear',
    fc
      .constantFrom('0.00', '999999.99', '1000000.00', '1000000.01', '2500000.00', '6000000.00')
      .map((amount) => ({ amount, currency: 'USD' })),
  ] as const,
  [
    'logisticsTurnover',
    fc
      .constantFrom('24999999.99', '25000000.00', '50097500.00', '76095597.00', '113995009.00')
      .map((amount) => ({ amount, currency: 'TRY' })),
  ] as const,
]);

function good(name: string): readonly string[] {
  const bad = ['relatedParty', 'supportedElsewhere', 'objected'].includes(name);
  const best: Readonly<Record<string, string>> = { trademarkAbroad: 'registered', status: 'retailSite' };
  const answer = best[name] ?? (bad ? 'no' : 'yes');
  return new Array<string>(4)
    .fill(answer)
    .filter((one) => factCatalogue.find((fact) => fact.name === name)?.domain.includes(one));
}

const told: fc.Arbitrary<Told> = fc.record(factValues, { requiredKeys: [] });
const plan: fc.Arbitrary<PlanEntry | undefined> = fc.option(
  fc.record({
    country: fc.constantFrom('US', 'DE', 'GB', 'TR', 'CA', 'CN'),
    platform: fc.constantFrom('amazon', 'etsy', 'ebay'),
  }),
  { nil: undefined },
);
const on = dayText;

function ask(
  facts: Told,
  where: PlanEntry | undefined,
  day: string,
  knownOn = day,
  regimes?: readonly Regime[],
): FinderView {
  const file: FinderFile = {
    format: 'kervan-finder/1',
    facts: entries(facts),
    ...(where === undefined ? {} : { plans: [where] }),
    ...(regimes === undefined ? {} : { regimes }),
  };
  return findSupports(file, { on: parseDay(day), knownOn: parseDay(knownOn) });
}

describe('whatever a firm tells', () => {
  it('answers every support once, with a question wherever it depends on one', () => {
    fc.assert(
      fc.property(told, plan, on, (facts, where, day) => {
        const view = ask(facts, where, day);
        expect(view.supports.map(({ support }) => support)).toEqual(supports.map(({ id }) => id));
        for (const { answer, why, questions, change, opensOn } of view.supports) {
          expect(questions.length > 0).toBe(
            why === 'ask' || why === 'judge' || (questions.length > 0 && answer !== 'yes' && answer !== 'no'),
          );
          if (answer === 'yes') expect(change).toBeNull();
          expect(opensOn !== null).toBe(answer === 'waits');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never takes an open support back because one more question is answered, nor opens a closed one', () => {
    fc.assert(
      fc.property(told, told, plan, on, (facts, more, where, day) => {
        const before = ask(facts, where, day);
        const after = ask({ ...more, ...facts }, where, day);
        for (const [index, one] of before.supports.entries()) {
          const then = after.supports[index]?.answer;
          if (one.answer === 'yes') expect(then).toBe('yes');
          if (one.answer === 'no') expect(then).toBe('no');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('names changes that, once made, leave nothing of what shut the support', () => {
    let tried = 0;
    fc.assert(
      fc.property(told, plan, on, (facts, where, day) => {
        for (const one of ask(facts, where, day).supports) {
          if (one.answer !== 'no' || one.change === null) continue;
          tried += 1;
          const { steps, opensOn } = one.change;
          const made: Record<string, FactValue | undefined> = { ...facts };
          let place = where;
          for (const { fact, value, countries } of steps) {
            if (fact !== null && value !== null) made[fact] = value;
            else if (countries.length > 0) place = { ...place, country: countries[0] as string };
            else place = place?.platform === undefined ? undefined : { platform: place.platform };
          }
          const then = ask(made, place, opensOn ?? day, day, [one.regime]).supports.find(
            ({ support }) => support === one.support,
          );
          const failed = one.demands
            .filter(({ verdict, why }) => verdict === 'fails' && why === null)
            .map(({ rule }) => rule);
          const still =
            then?.demands.filter(({ rule, verdict }) => failed.includes(rule) && verdict === 'fails') ?? [];
          expect(
            still.map(({ rule }) => rule),
            `${one.support}: ${one.change.words.en}`,
          ).toEqual([]);
          expect(then?.answer).not.toBe('no');
        }
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});
