import { describe, expect, it } from 'vitest';
import { supports } from '../supports.ts';
import { find, MARKETPLACE, STORE, statusEntries, support } from './finder.fixture.ts';

describe('every support', () => {
  it('is answered once, in the order of the law, and counted by its answer', () => {
    const view = find();
    expect(view.supports.map((one) => one.support)).toEqual(supports.map(({ id }) => id));
    expect(Object.values(view.counts).reduce((sum, count) => sum + count, 0)).toBe(supports.length);
  });

  it('rests on a rule that is told with its article, in words of both languages', () => {
    for (const one of find({}, { plans: [{ country: 'US' }] }).supports) {
      expect(one.rule).toMatch(one.regime === 'e-export' ? /^E-/ : /^(K|L|O)-/);
      expect(one.ruleArticle, one.rule).not.toBe('');
      expect(one.words.tr.length).toBeGreaterThan(5);
      expect(one.words.en).not.toContain('{');
      expect(one.words.tr).not.toContain('{');
    }
  });
});

describe('the answer as data', () => {
  it('survives JSON unchanged: nothing is undefined, a bigint or a date object', () => {
    for (const view of [
      find(),
      find({ status: undefined, preApprovalDay: undefined }, { plans: [{ country: 'GB' }] }),
    ])
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('is the same for the same facts', () => {
    expect(find()).toStrictEqual(find());
  });
});

describe('yes and no', () => {
  it('opens marketplace promotion to a company in good order', () => {
    expect(support(find(), MARKETPLACE)).toMatchObject({
      answer: 'yes',
      why: null,
      rule: 'E-4.1',
      change: null,
    });
  });

  it('refuses a company e-export promotion by E-5.1, in the words of the rule', () => {
    const one = support(find(), 'e-export-promotion');
    expect(one).toMatchObject({ answer: 'no', rule: 'E-5.1' });
    expect(one.words.en).toContain('5973');
  });

  it('leaves the payment channel and the kind of expense to the expense, even where cash was told', () => {
    const one = support(find({ paymentChannel: 'cash' }), MARKETPLACE);
    expect(one.answer).toBe('yes');
    expect(one.onExpense.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['E-2.10', 'E-2.23', 'E-4.2']),
    );
    for (const rule of ['E-2.23', 'E-4.2', 'E-2.10'])
      expect(one.demands.map((demand) => demand.rule)).not.toContain(rule);
  });

  it('refuses spending aimed at Türkiye (E-1.1.1), and says to aim at another country', () => {
    const one = support(find({}, { plans: [{ country: 'TR' }] }), MARKETPLACE);
    expect(one).toMatchObject({ answer: 'no', rule: 'E-1.1.1' });
    expect(one.change?.steps[0]).toMatchObject({ kind: 'place', rule: 'E-1.1.1' });
  });

  it('answers for the best of the places, and for each of them', () => {
    const plans = [
      { country: 'GB', platform: 'amazon' },
      { country: 'US', platform: 'amazon' },
    ];
    // A site’s commission is supported in target countries since 13 April 2026: the USA, not the United Kingdom. m.8 the same.
    const one = support(find({ status: 'retailSite', marketplaceApproved: true }, { plans }), STORE);
    expect(one.answer).toBe('yes');
    expect(one.places.map(({ country, answer }) => [country, answer])).toEqual([
      ['GB', 'no'],
      ['US', 'yes'],
    ]);
  });
});

describe('depends and judged', () => {
  it('asks for an untold fact that decides, and for nothing that does not', () => {
    const one = support(find({ trademarkAbroad: undefined, dysRegistered: undefined }), MARKETPLACE);
    expect(one).toMatchObject({ answer: 'depends', why: 'ask', rule: 'E-1.2.4' });
    expect(one.questions.map(({ fact }) => fact)).toEqual(['dysRegistered', 'trademarkAbroad']);
    expect(one.questions[0]?.rules).toEqual(['E-1.2.4']);
  });

  it('asks no more once one demand fails', () => {
    const one = support(find({ trademarkTurkiye: false, dysRegistered: undefined }), MARKETPLACE);
    expect(one).toMatchObject({ answer: 'no', rule: 'E-2.14', questions: [] });
  });

  it('asks first, over all supports, what bears on most of them', () => {
    const view = find({ dysRegistered: undefined, trademarkAbroad: undefined });
    // DYS is asked of every support open to a company; the mark abroad of m.4, m.6 and m.9.
    const facts = view.questions.map(({ fact }) => fact);
    expect(facts.indexOf('dysRegistered')).toBeLessThan(facts.indexOf('trademarkAbroad'));
    const [abroad] = view.questions.filter(({ fact }) => fact === 'trademarkAbroad');
    expect(abroad?.supports).toEqual([
      'e-export/digital-marketplace-promotion',
      'e-export/order-fulfilment',
      'e-export/marketplace-commission',
    ]);
  });

  it('leaves to the Ministry whether a marketplace is approved (E-9.2)', () => {
    const one = support(find({ status: 'retailSite' }, { plans: [{ country: 'US' }] }), STORE);
    expect(one).toMatchObject({ answer: 'judged', why: 'judge', rule: 'E-9.2' });
    expect(one.questions.map(({ fact }) => fact)).toEqual(['marketplaceApproved']);
  });

  it('asks for the country where a list decides, and not where it does not', () => {
    const view = find({ status: 'retailSite', marketplaceApproved: true });
    expect(support(view, STORE)).toMatchObject({ answer: 'depends', why: 'ask' });
    expect(support(view, STORE).questions.map(({ fact }) => fact)).toContain('country');
    expect(support(view, MARKETPLACE).answer).toBe('yes');
  });

  it('finds the three years of m.6 running in every country alike, in the Union and outside (E-6.6)', () => {
    const view = find({ euPreApprovalDay: '2025-06-10' });
    expect(support(view, 'order-fulfilment').answer).toBe('yes');
    // Support in the Union began on 1 June 2022: over in 2026, while elsewhere it still runs.
    const half = find({ euPreApprovalDay: '2022-05-10' });
    expect(support(half, 'order-fulfilment')).toMatchObject({ answer: 'depends' });
    expect(support(half, 'order-fulfilment').questions.map(({ fact }) => fact)).toEqual(['country']);
  });

  it('says that no source tells the export threshold between May 2025 and 13 April 2026', () => {
    const one = support(find({}, { plans: [{ country: 'US' }] }, '2026-02-20'), STORE);
    expect(one).toMatchObject({ answer: 'depends', why: 'law', rule: 'E-9.1' });
    expect(one.words.en).toContain('No source says for 20 February 2026');
  });
});

describe('the status answers', () => {
  it('rule out statuses, and say the same as facts of a claim', () => {
    const view = find(
      { status: undefined, unionMember: undefined, dysRegistered: undefined },
      { statusFacts: statusEntries({ legalForm: 'soleTrader', unionMember: true, dysRegistered: true }) },
    );
    // A sole trader can have no status of a firm; whether a cooperation body asks, nobody told.
    expect(view.possibleStatuses).toEqual(['cooperationBody']);
    expect(support(view, MARKETPLACE).demands.find(({ rule }) => rule === 'E-1.2.4')?.verdict).toBe('holds');
  });

  it('take the status in use for the status asked for', () => {
    const view = find({ status: undefined }, { statusFacts: statusEntries({ statusInUse: 'retailSite' }) });
    expect(view.status).toBe('retailSite');
  });

  it('are refused with their own place in the file', () => {
    expect(() => find({}, { statusFacts: statusEntries({ legalForm: 'guild' }) })).toThrow(
      '$.statusFacts[0].value',
    );
    expect(() => find({}, { plans: [{ country: 'Germany' }] })).toThrow('$.plans[0].country');
    expect(() => find({}, { plans: [{}] })).toThrow('$.plans[0]');
  });
});
