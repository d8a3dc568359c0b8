import { addDecimals, type Decimal, decimal, decimalText } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { intake } from '../facts/intake.ts';
import {
  AUGUST_2026,
  adLine,
  claimOf,
  facts,
  sales,
  socialLine,
  tl,
  usd,
} from '../testing/claims.fixture.ts';
import type { ReasonView } from './assessment-view.ts';
import { describe as inWords } from './describe.ts';
import { findRule } from './rules.ts';

const claim = claimOf(
  [
    adLine({ id: 'ads', amount: usd('25.00') }),
    socialLine({ id: 'home', country: 'TR', amount: tl('100.00') }),
    socialLine({
      id: 'berlin',
      country: 'DE',
      amount: tl('100.00'),
      payment: { reference: 'P', day: '2026-04-12' },
    }),
  ],
  {
    facts: [...facts(), sales(usd('100.00'))],
    rates: [{ currency: 'USD', day: '2026-05-04', unit: 1, buying: '40.0000', bulletin: '2026/84' }],
  },
);
const view = inWords(assess(intake(claim), AUGUST_2026));

function all(reason: ReasonView): readonly ReasonView[] {
  return [reason, ...reason.children.flatMap(all)];
}

function sum(amounts: readonly string[]): string {
  return decimalText(
    amounts.map(decimal).reduce((a: Decimal, b: Decimal) => addDecimals(a, b), decimal('0.00')),
  );
}

describe('an assessment in words', () => {
  it('gives every kuruş of a line a fate and a rule: 25.00 USD = 5.00 cut + 20.00, 800.00 TL = 240.00 own share + 560.00 granted', () => {
    const fates = view.lines
      .find((line) => line.line === 'ads')
      ?.fates.map(({ fate, amount, rule }) => [fate, amount.currency, amount.least, rule]);
    expect(fates).toEqual([
      ['cut', 'USD', '5.00', 'E-4.3'],
      ['own-share', 'TRY', '240.00', 'E-4.4'],
      ['granted', 'TRY', '560.00', 'E-4.4'],
    ]);
  });

  it('refuses the line for Türkiye whole, by the article that says so', () => {
    const home = view.lines.find((line) => line.line === 'home');
    expect(home?.verdict).toBe('refused');
    expect(home?.fates.map(({ fate, amount, rule }) => [fate, amount.least, rule])).toEqual([
      ['refused', '100.00', 'E-5.4'],
    ]);
  });

  it('leaves the twenty points between two sightings of the list waiting, by the rule of the bonus', () => {
    const berlin = view.lines.find((line) => line.line === 'berlin');
    expect(
      berlin?.fates
        .filter(({ fate }) => fate === 'granted' || fate === 'waiting')
        .map(({ fate, amount, rule }) => [fate, amount.least, rule]),
    ).toEqual([
      ['granted', '50.00', 'E-5.5'],
      ['waiting', '20.00', 'E-2.2'],
    ]);
  });

  it('adds the lines up to the supports and the supports to the award', () => {
    expect(sum(view.lines.map((line) => line.award.least))).toBe(view.award.least);
    expect(sum(view.supports.map((support) => support.award.most ?? ''))).toBe(view.award.most);
    expect([view.award.least, view.award.most]).toEqual(['610.00', '630.00']);
  });

  it('cites a rule that the register explains at every step of the tree, in both languages', () => {
    const steps = all(view.reasons).filter((reason) => reason.rule !== null);
    expect(steps.length).toBeGreaterThan(40);
    for (const { rule, words, article } of steps) {
      expect(findRule(rule ?? '')?.rule, rule ?? '').toBe(rule);
      expect(words.tr.length * words.en.length * (article ?? '').length).toBeGreaterThan(0);
    }
  });

  it('is only as trusted as its weakest support: the base of an expense is a reading; a refusal alone is as good as its rule', () => {
    expect(view.grade).toBe('assumed');
    const refused = inWords(assess(intake(claimOf([socialLine({ country: 'TR' })])), AUGUST_2026));
    expect(refused.grade).toBe(findRule('E-5.4')?.grade);
  });

  it('shows the award under each other reading beside the one taken', () => {
    const order = view.doubts.find((doubt) => doubt.doubt === 'E-2.31-expense-day');
    expect(order?.taken).toBe('payment-day');
    // By the day of the invoice (1 May) Germany is a target country: 70.00 instead of 50.00 to 70.00.
    expect(order?.others.find((other) => other.reading === 'document-day')?.award.least).toBe('630.00');
  });

  it('says when no filing day was told, and that the day of decision stands in for it', () => {
    const { filedOn: _filedOn, ...unfiled } = claim;
    const [window] = inWords(assess(intake(unfiled), AUGUST_2026)).windows;
    expect(window?.words.en).toContain('Not filed yet; taken as filed on the day of decision.');
    expect(view.windows[0]?.words.en).not.toContain('Not filed yet');
    // The oldest payment is of 12 April, the newest of 4 May 2026.
    expect([window?.lastDay, window?.opensOn]).toEqual(['2026-10-12', '2026-05-04']);
  });
});
