import { decimalText, fill, showPercent, valueOn, type Words, words } from '@kervan/kit';
import { type Ceiling, isByReading, OWN, tableUnder } from '../constructs/ceiling.ts';
import { doubtOfParts, type PoolPart, partsUnder } from '../constructs/pool.ts';
import type { Support } from '../constructs/support.ts';
import { readingInForce } from '../doubts/register.ts';
import { showWhole } from '../e-export/statuses/told-facts.ts';
import { hasNoRate } from '../finder/applicants.ts';
import type { AmountByReading } from '../logistics/amounts/index.ts';
import {
  lodgingPerDay,
  preApprovalThresholdByReading,
  turnoverThresholdByReading,
} from '../logistics/amounts/index.ts';
import type { Applicant } from '../logistics/applicants.ts';
import type { FigureView, LogisticsAmountView } from '../view/matrix-view.ts';
import { citation } from '../view/rules.ts';
import type { LawDay } from './asking.ts';
import { figureMark, symbolOf } from './logistics-legend.ts';

const NOT_FOUND = 'C-5';
const ENDED = 'O-39';
const UNSAID = words('hiçbir kaynak vermiyor', 'no source gives it');
const NO_YEAR = words(
  '20.04.2022 – 31.12.2025 dışında bilinmiyor',
  'not known outside 20 April 2022 to 31 December 2025',
);

/** A figure with its doubts. */
export interface Figure {
  readonly view: FigureView;
  readonly doubts: readonly string[];
}

function figure(view: Omit<FigureView, 'mark' | 'symbol'>, doubts: readonly string[]): Figure {
  const mark = figureMark(view.grade);
  return { view: { mark, symbol: symbolOf(mark), ...view }, doubts };
}

function unknownFigure(rule: string, said: Words): Figure {
  return figure({ words: said, rule, article: citation(rule).article, grade: null }, [rule]);
}

/** The rate of a support for an applicant, with what is added to it. */
export function rateFigure(support: Support, applicant: Applicant, { readings }: LawDay): Figure {
  const { base, addition } = support.rate;
  if (base.points === 'unknown' || hasNoRate(support, applicant)) return unknownFigure(NOT_FOUND, UNSAID);
  const percent = percentWords(base.points);
  const { rule, grade, article = support.article } = base.source;
  if (addition === undefined) return figure({ words: percent, rule, article, grade }, []);
  const readingOf = readingInForce(readings);
  const { points, applied, upTo, title } = addition;
  const added =
    applied.by[readingOf(applied.doubt)] === false ? 0 : (points.by[readingOf(points.doubt)] ?? 0);
  const said =
    added === 0
      ? percent
      : fill(upTo === undefined ? MORE : UP_TO, { percent, points: pointWords(added), title });
  return figure({ words: said, rule, article, grade }, [points.doubt, applied.doubt]);
}

const MORE = words('{percent}; {title}: {points} puan fazla', '{percent}; {title}: {points} points more');
const UP_TO = words(
  '{percent}; {title}: en çok {points} puan fazla',
  '{percent}; {title}: up to {points} points more',
);

function percentWords(points: number): Words {
  return words(showPercent(points, 'tr'), showPercent(points, 'en'));
}

/** Percentage points of basis points: `10`, `0,10`. */
function pointWords(basis: number): Words {
  const whole = decimalText({ digits: BigInt(basis), scale: 2 }).replace(/\.00$/, '');
  return words(whole.replace('.', ','), whole);
}

/** The ceiling of a support for an applicant on a day, then limits inside it. */
export function ceilingFigures(support: Support, applicant: Applicant, day: LawDay): readonly Figure[] {
  const inOrder = [...support.limits].sort((a, b) => b.tier - a.tier);
  return inOrder.map((limit) => ceilingFigure(support, limit, applicant, day));
}

function ceilingFigure(support: Support, limit: Ceiling, applicant: Applicant, day: LawDay): Figure {
  const readingOf = readingInForce(day.readings);
  const history = tableUnder(limit, readingOf)[applicant];
  // A limit inside the support's own is told by its name.
  const named = (amount: Words) =>
    limit.tier === OWN || limit.title === undefined
      ? amount
      : fill(words('{title}: {amount}', '{title}: {amount}'), { title: limit.title, amount });
  if (history === undefined || history.entries.length === 0) return unknownFigure(NOT_FOUND, named(UNSAID));
  const answer = valueOn(history, day.on, day.knownOn);
  if (!answer.known) return unknownFigure(ENDED, named(NO_YEAR));
  const { value, source } = answer.entry;
  const amount = fill(words('{amount} ({per})', '{amount} ({per})'), {
    amount: showWhole(value),
    per: perWords(partsUnder(limit.per, readingOf), support),
  });
  return figure(
    {
      words: named(amount),
      rule: source.rule,
      article: source.article ?? limit.article,
      grade: source.grade,
    },
    [...doubtOfParts(limit.per), ...(isByReading(limit.table) ? [limit.table.doubt] : [])],
  );
}

/** `per unit and support year`, `per event`. */
export function perWords(parts: readonly PoolPart[], { id }: Support): Words {
  const named = parts.map((part) => {
    if (part === 'item') return id === 'logistics/unit' ? words('birim', 'unit') : words('etkinlik', 'event');
    return part === 'supportYear'
      ? words('destek yılı', 'support year')
      : words('takvim yılı', 'calendar year');
  });
  return words(
    `${named.map(({ tr }) => tr).join(' ve ')} başına`,
    `per ${named.map(({ en }) => en).join(' and ')}`,
  );
}

/** The amounts of the circular itself on a day (L-14.1.2, L-7.1, L-11.3.1). */
export function amountFigures(
  day: LawDay,
): readonly { readonly view: LogisticsAmountView; readonly doubts: readonly string[] }[] {
  return AMOUNTS.map(({ amount, title, by, rule }) => {
    const { view, doubts } = amountFigure(by, rule, day);
    return { view: { amount, title, ...view }, doubts };
  });
}

function amountFigure({ doubt, by }: AmountByReading, rule: string, day: LawDay): Figure {
  const history = by[readingInForce(day.readings)(doubt)];
  const doubts = doubt === '' ? [] : [doubt];
  if (history === null || history === undefined) {
    const { article, grade } = citation(rule);
    return figure({ words: words('aranmaz', 'not asked for'), rule, article, grade }, doubts);
  }
  const answer = valueOn(history, day.on, day.knownOn);
  if (!answer.known) return unknownFigure(ENDED, NO_YEAR);
  const { value, source } = answer.entry;
  const { rule: cited, grade, article = citation(rule).article } = source;
  return figure({ words: showWhole(value), rule: cited, article, grade }, doubts);
}

/** The amounts of the circular with the rules that name them. */
export const AMOUNTS: readonly {
  readonly amount: LogisticsAmountView['amount'];
  readonly title: Words;
  readonly by: AmountByReading;
  readonly rule: string;
}[] = [
  {
    amount: 'turnover',
    title: words(
      'İki yıllık ortalama ciro eşiği (yararlanıcı)',
      'Threshold of the two-year average turnover (beneficiary)',
    ),
    by: turnoverThresholdByReading,
    rule: 'L-14.1.2',
  },
  {
    amount: 'pre-approval',
    title: words(
      'Sektör tanıtımında ön onay eşiği (işbirliği kuruluşu)',
      'Threshold of pre-approval for sector promotion (cooperation body)',
    ),
    by: preApprovalThresholdByReading,
    rule: 'L-7.1',
  },
  {
    amount: 'lodging',
    title: words('Konaklama, kişi başına günlük', 'Lodging per person and day'),
    by: { doubt: '', by: { '': lodgingPerDay } },
    rule: 'L-11.3.1',
  },
];
