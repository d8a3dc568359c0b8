import { describe, expect, it } from 'vitest';
import { fact } from '../testing/claims.fixture.ts';
import { lawClaim, rent } from '../testing/logistics-claims.fixture.ts';
import { intake } from './intake.ts';

const hamburg = rent({ id: 'A', item: 'Hamburg' });

function told(item: string) {
  const claim = lawClaim([hamburg]);
  return { ...claim, facts: [...claim.facts, fact('sublet', true, { item })] };
}

describe('a fact told of a thing', () => {
  it('is refused where no line names the thing: “hamburg” is not “Hamburg”, and the rent would be paid', () => {
    expect(() => intake(told('hamburg'))).toThrow(
      expect.objectContaining({ code: 'item-without-line', place: expect.stringContaining('.subject.item') }),
    );
  });

  it('is taken where a line names it', () => {
    expect(() => intake(told('Hamburg'))).not.toThrow();
  });

  it('is taken while some line does not name its thing yet', () => {
    const { item: _item, ...unnamed } = hamburg;
    const claim = told('hamburg');
    expect(() => intake({ ...claim, lines: [...claim.lines, { ...unnamed, id: 'B' }] })).not.toThrow();
  });
});
