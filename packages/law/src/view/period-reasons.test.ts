import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  during,
  fairLine,
  lawClaim,
  lawFacts,
  mark,
  paid,
  portionsOf,
  rent,
} from '../testing/logistics-claims.fixture.ts';
import type { ReasonView } from './assessment-view.ts';
import { periodReasons } from './period-reasons.ts';

type Facts = Readonly<Record<string, FactValue | undefined>>;

function reasons(line: LineEntry, facts: Facts = {}, more: Partial<ClaimFile> = {}): readonly ReasonView[] {
  return portionsOf(lawClaim([line], { facts: lawFacts(facts), ...more })).flatMap(periodReasons);
}

const LATER: Facts = { firstApplication: false, supportStart: '2024-05-11' };

describe('where a part of a line stands in time, in words', () => {
  it('names the rule of the support, its year and what is left, for a rent within its time', () => {
    const [place, ...more] = reasons(rent());
    expect(more).toEqual([]);
    expect([place?.rule, place?.verdict, place?.amount?.least, place?.amount?.most]).toEqual([
      'L-6.15',
      'holds',
      '1000.00',
      '1000.00',
    ]);
    expect(place?.words).toEqual({ tr: 'Destek süresi içinde', en: 'Within the time of the support' });
    expect(place?.operands).toEqual([
      {
        name: { tr: 'destek yılının ilk günü', en: 'first day of the support year' },
        value: { tr: '01.05.2024', en: '1 May 2024' },
      },
    ]);
    expect(place?.rounding).toBeNull();
  });

  it('tells of each part its days and its share: ten days of May before the start, twenty-one within', () => {
    const [before, within] = reasons(rent({ amount: tl('310.00') }), LATER);
    expect([before?.verdict, before?.amount?.least, within?.verdict, within?.amount?.least]).toEqual([
      'fails',
      '0.00',
      'holds',
      '210.00',
    ]);
    expect(before?.words).toEqual({
      tr: 'Bu günler, desteğe konu edilen ilk aydan başlayan beş yılın dışında.',
      en: 'These days lie outside the five years that began with the first month put forward.',
    });
    expect(within?.operands.slice(1)).toEqual([
      {
        name: { tr: 'günler', en: 'days' },
        value: { tr: '11.05.2024 – 01.06.2024 öncesi', en: '11 May 2024 to the day before 1 June 2024' },
      },
      { name: { tr: 'payı', en: 'share' }, value: { tr: '21 / 31', en: '21 / 31' } },
    ]);
    expect(within?.rounding).toBe('down');
  });

  it('says of each refused stretch why: before the Decision, after a closing, by its own rule', () => {
    const [april] = reasons(rent({ ...during('2022-04-01', '2022-05-01'), ...paid('2022-04-21') }));
    expect([april?.rule, april?.verdict]).toEqual(['L-16.1', 'fails']);
    expect(april?.words.en).toContain('20 April 2022');
    const closed: Facts = {
      unitState: 'closed',
      unitClosedOn: '2024-05-11',
      closureNotifiedOn: '2024-05-12',
    };
    const [, after] = reasons(rent(), closed);
    expect([after?.rule, after?.verdict]).toEqual(['L-6.12a', 'fails']);
    expect(after?.words.tr).toContain('kapandığı');
  });

  it('is unknown, without a year, while the start is not told', () => {
    const [place] = reasons(mark(), { firstApplication: false });
    expect([place?.rule, place?.verdict, place?.operands]).toEqual(['L-4.5', 'unknown', []]);
    expect([place?.amount?.least, place?.amount?.most]).toEqual(['0.00', '1000.00']);
  });

  it('adds, for a half-year of rent, the form that it waits for, and nothing once the form was given', () => {
    const half = rent(during('2024-05-01', '2024-11-01'));
    const [place, waits, ...more] = reasons(half, { inspectedThrough: '2024-10-30' });
    expect(more).toEqual([]);
    expect([place?.rule, place?.amount?.least, waits?.rule, waits?.verdict]).toEqual([
      'L-6.15',
      '0.00',
      'L-6.6',
      'unknown',
    ]);
    expect(waits?.words).toEqual({
      tr: 'Bu dönemin yerinde inceleme formu (EK-6A) bekleniyor',
      en: 'Waits for the inspection form (EK-6A) of these months',
    });
    expect(reasons(half, { inspectedThrough: '2024-10-31' })).toHaveLength(1);
  });

  it('is silent for a support without a time of its own, and for a line that a demand refused', () => {
    expect(reasons(fairLine())).toEqual([]);
    expect(reasons(rent({ facts: { sublet: true } }))).toEqual([]);
  });
});
