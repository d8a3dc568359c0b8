import { fill, type Source, showPercent, valueOn, type Words, words } from '@kervan/kit';
import { partsUnder } from '../constructs/pool.ts';
import type { Support } from '../constructs/support.ts';
import { bonusTimeUnder } from '../constructs/support-rate.ts';
import { sameFigure } from '../constructs/threshold.ts';
import { readingInForce } from '../doubts/register.ts';
import { exportThreshold } from '../e-export/export-threshold.ts';
import { supports } from '../e-export/supports.ts';
import type { LawDay } from '../matrix/asking.ts';
import { betweenWords } from '../matrix/between.ts';
import { showThreshold } from '../matrix/columns.ts';
import type { ChangeKind } from '../view/diff-view.ts';
import { citation } from '../view/rules.ts';
import { columnsEver } from './columns-ever.ts';
import type { SaidValue } from './law-value.ts';

/** Rates, bonus, shares, counts, how long a support lasts, and the export threshold, on a day. */
export function rateValues(day: LawDay): readonly SaidValue[] {
  return [...supports.flatMap((support) => ofSupport(support, day)), ...thresholdValue(day)];
}

function ofSupport(support: Support, day: LawDay): readonly SaidValue[] {
  const { rate, shares, counts, duration, durationRule } = support;
  const readingOf = readingInForce(day.readings);
  const one = (kind: ChangeKind, name: string, value: string, said: Words, source: Source): SaidValue => ({
    key: `${kind}/${support.id}${name === '' ? '' : `/${name}`}`,
    kind,
    support: support.id,
    title: support.title,
    concerns: columnsEver(support, day.readings),
    value,
    known: value !== 'unknown',
    words: said,
    rule: source.rule,
    article: source.article ?? support.article,
    grade: source.grade,
  });
  return [
    one('rate', 'base', String(rate.base.points), baseWords(rate.base.points), rate.base.source),
    ...(rate.bonus !== undefined && bonusGiven(support, day)
      ? [one('rate', 'bonus', String(rate.bonus.points), bonusWords(rate.bonus.points), rate.bonus.source)]
      : []),
    ...(rate.most === undefined
      ? []
      : [one('rate', 'most', String(rate.most.points), mostWords(rate.most.points), rate.most.source)]),
    ...shares.map((cap) =>
      one(
        'share',
        cap.of,
        `${cap.share}|${readingOf(cap.granularity)}`,
        shareWords(cap.share, cap.of),
        cap.sources[0],
      ),
    ),
    ...counts.map((count) =>
      one(
        'count',
        count.name,
        `${count.size}|${partsUnder(count.per, readingOf).join('|')}`,
        count.title,
        count.source,
      ),
    ),
    ...(duration === null
      ? []
      : [one('duration', '', duration.en, duration, { rule: durationRule, ...citation(durationRule) })]),
  ];
}

/** Supports in which a target country gets points more on the day, by the readings in force. */
export function supportsWithBonus(day: LawDay): readonly Support[] {
  return supports.filter((support) => support.rate.bonus !== undefined && bonusGiven(support, day));
}

function bonusGiven(support: Support, day: LawDay): boolean {
  const time = bonusTimeUnder(support.rate, readingInForce(day.readings));
  return time === 'always' || (typeof time === 'object' && day.on < time.before);
}

function baseWords(points: number | 'unknown'): Words {
  return points === 'unknown'
    ? words('oranını hiçbir kaynak söylemiyor', 'no source gives the rate')
    : percentIn(words('oran {percent}', 'rate {percent}'), points);
}

function bonusWords(points: number): Words {
  return words(`hedef ülkede ${points / 100} puan fazla`, `${points / 100} points more in target countries`);
}

function mostWords(points: number): Words {
  return percentIn(words('giderin en çok {percent} kadarı', 'at most {percent} of the expense'), points);
}

function shareWords(points: number, of: 'adSales' | 'eCommerceSales'): Words {
  return percentIn(
    of === 'adSales'
      ? words(
          'reklamla dönen satışın en çok {percent} kadarı',
          'at most {percent} of the sales that the ads brought',
        )
      : words('e-ticaret satışlarının en çok {percent} kadarı', 'at most {percent} of the e-commerce sales'),
    points,
  );
}

function percentIn(template: Words, points: number): Words {
  return fill(template, { percent: words(showPercent(points, 'tr'), showPercent(points, 'en')) });
}

/** The export threshold of companies (E-1.3.7). */
function thresholdValue(day: LawDay): readonly SaidValue[] {
  const answer = valueOn(exportThreshold, day.on, day.knownOn, sameFigure);
  const head = {
    key: 'threshold/E-1.3.7',
    kind: 'threshold' as const,
    support: null,
    title: words('Şirketlerin ihracat eşiği (önceki yıl)', 'Export threshold of companies (previous year)'),
    concerns: ['company', 'companyAboveThreshold'] as const,
    article: citation('E-1.3.7').article,
    rule: 'E-1.3.7',
  };
  if (!answer.known) {
    const before = answer.between.find((entry) => (entry.from ?? entry.seenFrom ?? day.on) <= day.on);
    if (before === undefined) return [];
    return [
      {
        ...head,
        value: 'unknown',
        known: false,
        words: fill(words('bilinmiyor ({between})', 'not known ({between})'), {
          between: betweenWords(answer, day.on, showThreshold),
        }),
        grade: before.source.grade,
      },
    ];
  }
  const { value, source, from, seenFrom } = answer.entry;
  return [
    {
      ...head,
      value: String(value.cents),
      known: true,
      words: fill(words('{figure} üzeri', 'above {figure}'), { figure: showThreshold(value) }),
      article: source.article ?? head.article,
      grade: source.grade,
      amount: { minor: value.cents, currency: 'USD' },
      ...(from === undefined && seenFrom !== undefined ? { seenFrom } : {}),
    },
  ];
}
