import type { FateView, RangeView } from '@kervan/law';
import { expect, test } from 'vitest';
import { fateBars, type LineWithFates } from './fate-parts.ts';

function range(least: string, most: string = least, currency = 'TRY'): RangeView {
  return { currency, least, most, exact: least === most, undetermined: false };
}

function fate(name: FateView['fate'], amount: RangeView): FateView {
  return {
    fate: name,
    amount,
    rule: 'E-4.4',
    article: 'Karar m.4',
    grade: 'text',
    words: { tr: name, en: name },
  };
}

function line(asked: RangeView, eligibleLira: RangeView, ...fates: FateView[]): LineWithFates {
  return { asked, eligibleLira, fates };
}

const brief = (bars: ReturnType<typeof fateBars>) =>
  bars.map((bar) => bar.map((part) => [part.fate, part.currency, part.amount, part.share]));

test('of 1,000 lira half is granted, 300 own share and 200 cut by a ceiling: three stretches', () => {
  const all = line(
    range('1000.00'),
    range('1000.00'),
    fate('granted', range('500.00')),
    fate('own-share', range('300.00')),
    fate('cut', range('200.00')),
  );
  expect(brief(fateBars([all]))).toEqual([
    [
      ['granted', 'TRY', '500.00', 0.5],
      ['own-share', 'TRY', '300.00', 0.3],
      ['cut', 'TRY', '200.00', 0.2],
    ],
  ]);
});

test('of 100 euro 20 are cut before conversion and 80 go on; the 80 are 4,000 lira, half of them granted', () => {
  const cutFirst = line(
    range('100.00', '100.00', 'EUR'),
    range('4000.00'),
    fate('cut', range('20.00', '20.00', 'EUR')),
    fate('own-share', range('2000.00')),
    fate('granted', range('2000.00')),
  );
  expect(brief(fateBars([cutFirst]))).toEqual([
    [
      ['cut', 'EUR', '20.00', 0.2],
      ['onward', 'EUR', '80.00', 0.8],
    ],
    [
      ['granted', 'TRY', '2000.00', 0.5],
      ['own-share', 'TRY', '2000.00', 0.5],
    ],
  ]);
});

test('a line from which nothing is taken in euro has no euro bar', () => {
  const whole = line(range('10', '10', 'EUR'), range('500'), fate('granted', range('500')));
  expect(fateBars([whole]).map((bar) => bar[0]?.currency)).toEqual(['TRY']);
});

test('a refused line in euro has no lira bar', () => {
  const refused = line(range('10', '10', 'EUR'), range('0'), fate('refused', range('10', '10', 'EUR')));
  expect(brief(fateBars([refused]))).toEqual([[['refused', 'EUR', '10', 1]]]);
});

test('a rate between 50 and 70 %: 50 are granted, 20 wait, 30 are surely own share, and that is all of 100', () => {
  const between = line(
    range('100'),
    range('100'),
    fate('granted', range('50')),
    fate('waiting', range('20')),
    fate('own-share', range('30', '50')),
  );
  expect(brief(fateBars([between]))).toEqual([
    [
      ['granted', 'TRY', '50', 0.5],
      ['own-share', 'TRY', '30', 0.3],
      ['waiting', 'TRY', '20', 0.2],
    ],
  ]);
});

test('where the base itself lies between 80 and 100 the last 10 belong to nobody yet', () => {
  const open = line(
    range('10', '10', 'EUR'),
    range('80', '100'),
    fate('granted', range('40')),
    fate('waiting', range('10')),
    fate('own-share', range('40', '50')),
  );
  const lira = fateBars([open]).at(-1);
  expect(lira?.at(-1)).toEqual({ fate: 'open', currency: 'TRY', amount: '10', share: 0.1 });
});
