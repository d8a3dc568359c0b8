import { type Day, fill, showDay, words } from '@kervan/kit';
import { LINES, PERIOD, type Portion } from '../pipeline/portion.ts';
import type { ReasonView } from './assessment-view.ts';
import { rangeView } from './ranges.ts';
import { both, cited, dayWords } from './reason-nodes.ts';

/** Where a portion stands in its support's own time, and what of its line it is. */
export function periodReasons(portion: Portion): readonly ReasonView[] {
  const { support, stretch, supportYear, outOfTime, waitsFor, line } = portion;
  const { period } = support.support;
  if (period === undefined || portion.refusedBy >= 0) return [];
  const amount = rangeView({ least: portion.leastAt(PERIOD), most: portion.mostAt(PERIOD) }, line.currency);
  const days =
    stretch === undefined
      ? []
      : [
          {
            name: words('günler', 'days'),
            value: fill(words('{from} – {until} öncesi', '{from} to the day before {until}'), {
              from: dayWords(stretch.from),
              until: dayWords(stretch.until),
            }),
          },
          { name: words('payı', 'share'), value: both(`${stretch.days} / ${stretch.of}`) },
        ];
  const yearKnown = !Number.isNaN(supportYear);
  const open = portion.leastAt(PERIOD) < portion.leastAt(LINES);
  const place: ReasonView = {
    ...cited(outOfTime?.rule ?? period.rule, outOfTime?.refusal ?? IN_TIME),
    verdict: outOfTime === undefined ? (yearKnown ? 'holds' : 'unknown') : 'fails',
    operands: [
      ...(yearKnown
        ? [
            {
              name: words('destek yılının ilk günü', 'first day of the support year'),
              value: dayText(supportYear as Day),
            },
          ]
        : []),
      ...days,
    ],
    amount,
    rounding: stretch === undefined ? null : 'down',
  };
  if (waitsFor === undefined || !open) return [place];
  return [
    place,
    {
      ...cited(
        waitsFor,
        words(
          'Bu dönemin yerinde inceleme formu (EK-6A) bekleniyor',
          'Waits for the inspection form (EK-6A) of these months',
        ),
      ),
      verdict: 'unknown',
    },
  ];
}

const IN_TIME = words('Destek süresi içinde', 'Within the time of the support');

function dayText(day: Day) {
  return words(showDay(day, 'tr'), showDay(day, 'en'));
}
