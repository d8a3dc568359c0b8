import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { findDoubt } from '../doubts/register.ts';
import { intake } from '../facts/intake.ts';
import { ALL_GOOD } from '../testing/all-supports.fixture.ts';
import { AUGUST_2026, adLine, claimOf, fact } from '../testing/claims.fixture.ts';
import { orderFulfilment } from './order-fulfilment.ts';
import { supports } from './supports.ts';

/** How a support’s applications are filed, in English. */
const filed = (id: string) => supports.find((support) => support.id === `e-export/${id}`)?.filing.en;

describe('what a support says of itself', () => {
  it('is that every support of a single firm is filed within six months of the payment document, by quarters but for rent (E-2.10)', () => {
    const windowed = supports.filter(({ demands }) => demands.some(({ rule }) => rule === 'E-2.10'));
    expect(windowed.length).toBe(8);
    for (const { id, filing } of windowed) {
      expect([id, filing.en]).toEqual([
        id,
        expect.stringContaining('within 6 months of the payment document'),
      ]);
      expect([id, filing.en]).toEqual([
        id,
        expect.stringContaining(id === 'e-export/depot-rent' ? 'by half-years' : 'by quarters'),
      ]);
    }
  });

  it('is nothing about filing where no source says anything: the platform and the promotion project', () => {
    expect([filed('national-platform'), filed('promotion-project')]).toEqual([
      'no source says',
      'no source says',
    ]);
    expect(filed('sector-trade-mission')).toBe('with the realisation report');
  });

  it('does not tell a marketplace that is refused by the other reading that it may have order fulfilment (E-13.15)', () => {
    const standing = orderFulfilment.demands.find(({ rule }) => rule === 'E-6.1');
    expect(standing?.condition.doubts).toEqual(['E-13.15']);
    expect(Object.keys(findDoubt('E-13.15')?.readings ?? {})).toContain('without-marketplaces');
    expect(standing?.refusal.en).toContain('unless another reading was chosen');
    expect(standing?.refusal.tr).toContain('başka bir okuma seçilmedikçe');
  });

  it('speaks Turkish: the month after a day, not “günü izleyen”', () => {
    const said = supports.flatMap(({ demands }) => demands.map(({ condition }) => condition.words.tr));
    expect(said.filter((text) => text.includes('günü izleyen'))).toEqual([]);
    expect(said.some((text) => text.includes('ön onay günü sonrasındaki ayın ilk günü'))).toBe(true);
  });

  it('names as supported no kind that it excludes, and refuses that kind by the rule that excludes it (E-6.3, E-9.3)', () => {
    for (const [id, taken, excluded, kind, rule] of [
      ['e-export/order-fulfilment', 'E-6.2', 'ürünün imhası', 'disposal', 'E-6.3'],
      ['e-export/online-store', 'E-9.2', 'depozito', 'deposit', 'E-9.3'],
    ] as const) {
      const demands = supports.find((support) => support.id === id)?.demands ?? [];
      const said = demands.filter((one) => one.rule === taken).map(({ condition }) => condition.words.tr);
      expect([taken, said.length, said.join().includes(excluded)]).toEqual([taken, 1, false]);
      const told = Object.entries(ALL_GOOD).map(([name, value]) => fact(name, value));
      const claim = claimOf([adLine({ support: id, kind, country: 'BR' })], { facts: told });
      expect(assess(intake(claim), AUGUST_2026).run.portions[0]?.refusal?.rule).toBe(rule);
    }
  });

  it('brackets what belongs together, and puts no article before a date', () => {
    const said = (id: string, rule: string) =>
      supports
        .find((support) => support.id === `e-export/${id}`)
        ?.demands.filter((one) => one.rule === rule)
        .map(({ condition }) => condition.words.en)[0];
    expect(said('marketplace-integration', 'E-8.1')).toContain(
      'or ((first day of the activity is before 13 April 2026 or day on which the law is known is before 13 April 2026) and (',
    );
    expect(said('depot-rent', 'E-7.4')).toBe(
      'day of pre-approval is before 17 January 2026 or day on which the law is known is before 17 January 2026',
    );
    expect(said('depot-rent', 'E-2.9')).toContain('on or after the first day of the month after the day of');
  });
});
