import { factCatalogue, issuesOf, jsonSchema, ruleView, schemaNames, supportAnswer } from '@kervan/desk';
import type { RuleView, SupportAnswerView } from '@kervan/law';
import { describe, expect, test } from 'vitest';
import { kervan } from './kervan.fixture.ts';

async function answers(...args: string[]): Promise<readonly SupportAnswerView[]> {
  const { out } = await kervan(['supports', ...args, '--json']);
  const list = JSON.parse(out);
  for (const answer of list) expect(issuesOf(supportAnswer, answer)).toEqual([]);
  return list;
}

describe('kervan supports --as', () => {
  test('a company may ask for marketplace promotion; for E-5 it is told that Decision 5973 is its road', async () => {
    const all = await answers('--as', 'company', '--on', '2026-03-01');
    const marketplace = all.find(({ support }) => support === 'e-export/digital-marketplace-promotion');
    const promotion = all.find(({ support }) => support === 'e-export/e-export-promotion');
    expect(marketplace).toMatchObject({ answer: 'depends' });
    expect(promotion).toMatchObject({ answer: 'no', rule: 'E-5.1' });
    expect(promotion?.words.tr).toContain('5973');
    expect(promotion?.words.en).toContain('5973');
  });

  test('a retail site may ask for promotion and fulfilment at 50 to 70 %, for reports and stores at 50 %', async () => {
    const all = await answers('--as', 'retailSite', '--on', '2026-03-01');
    const rateOf = (support: string) => all.find((one) => one.support === `e-export/${support}`)?.rate;
    for (const support of ['digital-marketplace-promotion', 'e-export-promotion', 'order-fulfilment'])
      expect(rateOf(support), support).toEqual({ least: 5000, most: 7000 });
    for (const support of ['market-entry-report', 'online-store', 'marketplace-integration'])
      expect(rateOf(support), support).toEqual({ least: 5000, most: 5000 });
  });

  test('the day before the Decision began, 24 August 2022, nothing may be asked for: exit 1; the day itself: exit 0', async () => {
    expect((await kervan(['supports', '--as', 'retailSite', '--on', '2022-08-24'])).code).toBe(1);
    expect((await kervan(['supports', '--as', 'retailSite', '--on', '2022-08-25'])).code).toBe(0);
  });

  test('a status that is none lists those there are: exit 2', async () => {
    const { code, err } = await kervan(['supports', '--as', 'king']);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      'company, retailSite, marketplace, b2bPlatform, consortium, cooperationBody',
    );
  });

  test('a day that does not exist names the option: exit 2', async () => {
    const { code, err } = await kervan(['supports', '--as', 'company', '--on', '2026-02-29']);
    expect(code).toBe(2);
    expect(err).toContain('--on');
  });
});

describe('kervan law', () => {
  test('show says what the 20 % rule says, with article, grade and sources, in both languages', async () => {
    const tr = await kervan(['law', 'show', 'E-4.3', '--lang', 'tr']);
    expect(tr.code).toBe(0);
    expect(tr.out).toContain('%20');
    expect(tr.out).toContain('Karar m.4; Genelge m.13');
    expect(tr.out).toContain('kaynak metin');
    const { out } = await kervan(['law', 'show', 'e-4.3', '--json']);
    const rule: RuleView = JSON.parse(out);
    expect(issuesOf(ruleView, rule)).toEqual([]);
    expect(rule.rule).toBe('E-4.3');
  });

  test('a rule that is none is refused with those near it: exit 2', async () => {
    const { code, err } = await kervan(['law', 'show', 'E-4.99']);
    expect(code).toBe(2);
    expect(err).toContain('E-4.1');
  });

  test('list finds rules by a word in either language, whatever its capitals, and says when there is none', async () => {
    const found: RuleView[] = JSON.parse(
      (await kervan(['law', 'list', '--search', 'PAZARYERI', '--json'])).out,
    );
    expect(found.map(({ rule }) => rule)).toContain('E-4.1');
    const none = await kervan(['law', 'list', '--search', 'zebra']);
    expect({ code: none.code, out: none.out }).toEqual({ code: 1, out: '' });
  });

  test('list --class gives only rules of that class, and not all of them', async () => {
    const found: RuleView[] = JSON.parse(
      (await kervan(['law', 'list', '--class', 'procedure', '--json'])).out,
    );
    const all: RuleView[] = JSON.parse((await kervan(['law', 'list', '--json'])).out);
    expect(new Set(found.map((rule) => rule.class))).toEqual(new Set(['procedure']));
    expect(found.length).toBeLessThan(all.length);
  });

  test('doubts shows the readings of one, with the one taken marked', async () => {
    const { out } = await kervan(['law', 'doubts', 'E-13.12', '--json']);
    expect(JSON.parse(out)).toMatchObject({ doubt: 'E-13.12', taken: 'payment-document' });
    const text = (await kervan(['law', 'doubts', 'E-13.12'])).out;
    expect(text).toMatch(/● payment-document: .*\[taken\]/);
    expect(text).toMatch(/○ invoice: /);
    expect(text).toContain('Rests on it: E-2.10');
  });
});

describe('kervan facts and kervan schema', () => {
  test('every fact is listed as a question with its answers, and fits the schema', async () => {
    const { out } = await kervan(['facts', '--json']);
    const facts = JSON.parse(out);
    expect(issuesOf(factCatalogue, facts)).toEqual([]);
    expect(facts).toContainEqual(expect.objectContaining({ fact: 'trademarkAbroad', type: 'choice' }));
    const text = (await kervan(['facts', 'trademarkAbroad', '--lang', 'tr'])).out;
    expect(text).toContain('registered: tescilli');
  });

  test('a count is told as one, with the decimals of its measure', async () => {
    const visitors = (await kervan(['facts', 'visitors', '--lang', 'en'])).out;
    expect(visitors).toContain('whole number, about a thing');
    const area = (await kervan(['facts', 'rentedArea', '--lang', 'tr'])).out;
    expect(area).toContain('en çok 2 ondalıklı sayı');
  });

  test('each schema is printed as it is published', async () => {
    const { out } = await kervan(['schema', 'claim']);
    expect(JSON.parse(out)).toEqual(jsonSchema('claim'));
    const list = (await kervan(['schema'])).out;
    for (const name of schemaNames) expect(list).toContain(name);
  });

  test('a name that is none lists those there are: exit 2', async () => {
    const { code, err } = await kervan(['schema', 'claims']);
    expect(code).toBe(2);
    expect(err).toContain('assessment, claim');
  });
});
