import { type Day, formatDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import {
  BODY,
  decide,
  during,
  eur,
  euroRate,
  fairLine,
  lawClaim,
  lawFacts,
  mark,
  missionLine,
  rent,
  searchAd,
} from '../testing/logistics-claims.fixture.ts';
import { lineQuestions } from './line-questions.ts';

type Facts = Readonly<Record<string, FactValue | undefined>>;

/** What is asked of single lines, as its fact and its subject, days as text. */
function asked(lines: readonly LineEntry[], facts: Facts = {}, more: Partial<ClaimFile> = {}) {
  const claim = lawClaim(lines, { facts: lawFacts(facts), ...more });
  return lineQuestions(decide(claim)).map(({ fact, subject }) => [
    fact,
    ...Object.entries(subject).map(([name, value]) =>
      name === 'day' ? formatDay(Number(value) as Day) : value,
    ),
  ]);
}

describe('the list of target and priority countries', () => {
  const none: Partial<ClaimFile> = { lists: [] };

  it('is asked for where no version of the key day was handed in: of a rent the day it was paid, once for two', () => {
    expect(asked([rent(), rent()], {}, none)).toEqual([['list', 'EK-3', '2024-05-02']]);
    expect(asked([rent()])).toEqual([]);
  });

  it('is asked for by the key day of each support: the mark’s document, the last day of the fair', () => {
    expect(asked([mark()], { documentIssuedOn: '2024-06-01' }, none)).toEqual([
      ['list', 'EK-3', '2024-06-01'],
    ]);
    expect(asked([fairLine()], { eventEnd: '2024-05-10' }, none)).toEqual([['list', 'EK-3', '2024-05-10']]);
  });

  it('is asked for though another version was: one to 1 May 2024 says nothing of the 2nd', () => {
    const until = (day: string) =>
      [{ list: 'EK-3', from: '2022-04-20', until: day, countries: ['US'], source: 'x' }] as const;
    expect(asked([rent()], {}, { lists: until('2024-05-02') })).toEqual([['list', 'EK-3', '2024-05-02']]);
    expect(asked([rent()], {}, { lists: until('2024-05-03') })).toEqual([]);
  });

  it('is not asked for where it changes nothing: of product placement, of a refused rent', () => {
    const film = { ...searchAd(), support: 'logistics/product-placement', kind: 'film' };
    expect(asked([film], {}, none)).toEqual([]);
    expect(asked([rent({ facts: { sublet: true } })], {}, none)).toEqual([]);
  });

  it('is not asked for while its key day is not known: that day is asked for first', () => {
    expect(asked([rent({ payment: { reference: 'P' } })], {}, none).map(([fact]) => fact)).toEqual([
      'paymentDay',
    ]);
  });
});

describe('the bulletin of a day', () => {
  const ad = searchAd({
    id: 'ad',
    ...during('2024-05-01', '2024-05-02'),
    payment: { reference: 'P', day: '2024-05-10' },
    amount: eur('100.00'),
  });
  const own = euroRate('2024-05-10', '34.00');
  const fifteenth = euroRate('2024-05-15', '35.00');
  const open: Facts = { adPaymentsComplete: undefined };

  it('is asked for by the day that is missing, where the rate of two days may count', () => {
    expect(asked([ad], open, { rates: [] })).toEqual(
      expect.arrayContaining([
        ['rate', 'EUR', '2024-05-10'],
        ['rate', 'EUR', '2024-05-15'],
      ]),
    );
    expect(asked([ad], open, { rates: [own] })).toEqual([['rate', 'EUR', '2024-05-15']]);
    expect(asked([ad], open, { rates: [fifteenth] })).toEqual([['rate', 'EUR', '2024-05-10']]);
  });

  it('is not asked for where both are there, though nobody knows which of them counts', () => {
    expect(asked([ad], open, { rates: [own, fifteenth] })).toEqual([]);
  });

  it('of the 15th is not asked for where all payments of the month are in the claim', () => {
    expect(asked([ad], {}, { rates: [] })).toEqual([['rate', 'EUR', '2024-05-10']]);
  });

  it('is asked for once for two lines of one currency and day, and not for lira', () => {
    expect(asked([ad, { ...ad, id: 'other' }], {}, { rates: [] })).toEqual([['rate', 'EUR', '2024-05-10']]);
    expect(asked([searchAd()])).toEqual([]);
  });
});

describe('what a line names', () => {
  it('is the traveller to a fair, who is counted: without a name the person is asked for, not the item', () => {
    const trip = fairLine({ id: 'trip', kind: 'travel', ...during('2024-05-05', '2024-05-12') });
    expect(asked([trip])).toEqual([['person', 'trip']]);
    expect(asked([{ ...trip, person: 'Ada' }])).toEqual([]);
  });

  it('is the firm of a traveller on a mission, two of whom it may send', () => {
    const { body: _none, ...trip } = missionLine('travel', {
      id: 'trip',
      ...during('2024-05-05', '2024-05-12'),
    });
    expect(asked([trip], BODY)).toEqual([['body', 'trip']]);
    const { person: _nobody, ...both } = trip;
    expect(asked([both], BODY)).toEqual(
      expect.arrayContaining([
        ['person', 'trip'],
        ['body', 'trip'],
      ]),
    );
  });

  it('is the unit, each with a ceiling of its own, and the event; a mark needs no name', () => {
    const { item: _none, ...nameless } = rent({ id: 'rent' });
    expect(asked([nameless])).toEqual([['item', 'rent']]);
    const { item: _none2, ...unnamed } = mark({ id: 'mark' });
    expect(asked([unnamed])).toEqual([]);
  });

  it('is its amount, its country and the day it was paid', () => {
    const { amount: _none, country: _none2, ...bare } = mark({ id: 'mark', payment: { reference: 'P' } });
    expect(
      asked([bare])
        .map(([fact]) => fact)
        .sort(),
    ).toEqual(['amount', 'country', 'paymentDay']);
  });
});
