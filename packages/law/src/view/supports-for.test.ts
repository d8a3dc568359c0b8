import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { supports } from '../e-export/supports.ts';
import { STATUSES, type Status } from '../facts/catalogue.ts';
import type { SupportAnswerView } from './assessment-view.ts';
import { supportsFor } from './supports-for.ts';

function answers(status: Status, on: string, knownOn = on): readonly SupportAnswerView[] {
  return supportsFor({ status, on: parseDay(on), knownOn: parseDay(knownOn) });
}

function answer(name: string, status: Status, on: string, knownOn = on): SupportAnswerView {
  return answers(status, on, knownOn).find(
    ({ support }) => support === `e-export/${name}`,
  ) as SupportAnswerView;
}

describe('the supports for a status', () => {
  it.each(STATUSES)('are told once each for a %s', (status) => {
    expect(answers(status, '2026-05-20').map(({ support }) => support)).toEqual(supports.map(({ id }) => id));
  });

  it('are all closed on 24 August 2022, by E-12.3.1, and not on the day after', () => {
    expect(new Set(answers('retailSite', '2022-08-24').map((one) => `${one.answer} ${one.rule}`))).toEqual(
      new Set(['no E-12.3.1']),
    );
    expect(answer('digital-marketplace-promotion', 'retailSite', '2022-08-25').answer).toBe('depends');
  });

  it('tell a repeal before the status: a buyer mission is closed to a company in May 2026 by E-12.3.6', () => {
    expect(answer('buyer-mission', 'company', '2026-05-20')).toMatchObject({
      answer: 'no',
      rule: 'E-12.3.6',
    });
    expect(answer('buyer-mission', 'company', '2026-01-16').rule).toBe('E-11.2.1');
  });

  it('depend, for a company, on its exports where a threshold decides (E-9.1), and are shut where no company may', () => {
    expect(answer('online-store', 'company', '2026-05-20')).toMatchObject({
      answer: 'depends',
      rule: 'E-9.1',
    });
    expect(answer('market-entry-report', 'company', '2026-05-20')).toMatchObject({
      answer: 'no',
      rule: 'E-3.1',
    });
  });

  it('shut the integration of companies with the texts of 13 April 2026, not before (E-13.14)', () => {
    expect(answer('marketplace-integration', 'company', '2025-05-20').answer).toBe('depends');
    expect(answer('marketplace-integration', 'company', '2026-04-13')).toMatchObject({
      answer: 'no',
      rule: 'E-8.1',
    });
  });

  it('end missions on 17 January 2026, by E-12.3.6, in so far as the repeal is known', () => {
    expect(answer('buyer-mission', 'cooperationBody', '2026-01-16').answer).not.toBe('no');
    expect(answer('buyer-mission', 'cooperationBody', '2026-01-17')).toMatchObject({
      answer: 'no',
      rule: 'E-12.3.6',
    });
    expect(answer('buyer-mission', 'cooperationBody', '2026-01-17', '2026-01-16').answer).not.toBe('no');
  });

  it('say of depot rent that only earlier pre-approvals run on, and that no source gives a figure for 2026', () => {
    const late = answer('depot-rent', 'retailSite', '2026-05-20');
    expect(late.answer).toBe('unknown');
    expect(late.words.en).toContain('only earlier pre-approvals run on');
    expect(late.words.en).toContain('No source gives the ceiling');
  });

  it('give a company at most the ceiling of the top grade, and a site its own', () => {
    expect(answer('digital-marketplace-promotion', 'company', '2026-05-20').ceiling).toMatchObject({
      least: '0.00',
      most: '36993646.00',
    });
    expect(answer('digital-marketplace-promotion', 'retailSite', '2026-05-20').ceiling).toMatchObject({
      least: '73990019.00',
      exact: true,
    });
  });

  it('give missions a ceiling and no rate: no source tells it (E-11.2.6)', () => {
    expect(answer('sector-trade-mission', 'cooperationBody', '2025-05-20')).toMatchObject({
      rate: null,
      ceiling: { most: '5721340.00' },
    });
  });
});
