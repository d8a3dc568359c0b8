import { describe, expect, it } from 'vitest';
import { findDoubt } from '../doubts/register.ts';
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
});
