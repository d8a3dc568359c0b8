import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import {
  BODY,
  decide,
  during,
  eur,
  fairLine,
  lawClaim,
  lawFacts,
  mark,
  missionLine,
  rent,
} from '../testing/logistics-claims.fixture.ts';
import type { QuestionView } from './assessment-view.ts';
import { describe as inWords } from './describe.ts';

function questions(
  line: LineEntry,
  facts: Readonly<Record<string, FactValue | undefined>> = {},
  more: Partial<ClaimFile> = {},
): readonly QuestionView[] {
  return inWords(decide(lawClaim([line], { facts: lawFacts(facts), ...more }))).questions;
}

function only(...of: Parameters<typeof questions>): QuestionView {
  const [question, ...more] = questions(...of);
  expect(more).toEqual([]);
  return question as QuestionView;
}

describe('a question about one line, as it is put to a person', () => {
  it('names the list and its key day: EK-3 on 2 May 2024', () => {
    const { words, rules, type } = only(rent(), {}, { lists: [] });
    expect(words).toEqual({
      tr: 'EK-3 listesinin 02.05.2024 günü geçerli sürümü verilmedi.',
      en: 'The version of EK-3 in force on 2 May 2024 was not handed in.',
    });
    expect([rules, type]).toEqual([['L-15.3', 'L-15.4'], 'choice']);
  });

  it('asks for the traveller, with the count that goes by travellers', () => {
    const trip = fairLine({ id: 'trip', kind: 'travel', ...during('2024-05-05', '2024-05-12') });
    const { words, rules } = only(trip);
    expect(words).toEqual({
      tr: 'trip hangi temsilci, yolcu ya da tercüman için?',
      en: 'For which representative, traveller or interpreter is trip?',
    });
    expect(rules).toEqual(['L-8.6']);
  });

  it('asks for the firm that the traveller represents, by the rule that counts two of each', () => {
    const { body: _none, ...trip } = missionLine('travel', {
      id: 'trip',
      ...during('2024-05-05', '2024-05-12'),
    });
    const { words, rules } = only(trip, BODY);
    expect(words).toEqual({
      tr: 'trip satırındaki kişi hangi firmayı ya da kuruluşu temsil ediyor?',
      en: 'Which firm or body does the person of trip represent?',
    });
    expect(rules).toEqual(['L-11.3.1']);
  });

  it('names the bulletin by day and currency, under the rule of its own Decision', () => {
    const { words, rules, type } = only(rent({ amount: eur('100.00') }));
    expect(words).toEqual({
      tr: '02.05.2024 günü için EUR TCMB bülteni eksik.',
      en: 'The TCMB bulletin of 2 May 2024 for EUR is missing.',
    });
    expect([rules, type]).toEqual([['K-pay-2'], 'amount']);
  });

  it('asks for the day of payment by what hangs on it: the value date, and the year of the ceiling', () => {
    const asked = questions(mark({ id: 'mark', payment: { reference: 'P' } })).find(
      ({ fact }) => fact === 'paymentDay',
    );
    expect(asked?.words).toEqual({ tr: 'mark hangi gün ödendi?', en: 'On which day was mark paid?' });
    expect(asked?.rules).toEqual(['L-18.4', 'C-1']);
  });
});
