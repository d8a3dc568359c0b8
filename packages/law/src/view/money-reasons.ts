import { decimalText, fill, formatDay, GRADE_WORDS, showPercent, type Words, words } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import type { ShareCap } from '../constructs/share-cap.ts';
import type { RateOnLine, SupportRate } from '../constructs/support-rate.ts';
import type { RateTable } from '../facts/claim-file.ts';
import { documentRule } from '../pipeline/document-use.ts';
import {
  ASKED,
  CAPS,
  DOCUMENT,
  DUE,
  FIRST_LIMIT,
  LIRA,
  type Portion,
  SCALES,
  SHARES,
  THINGS,
} from '../pipeline/portion.ts';
import type { ReasonView } from './assessment-view.ts';
import { rangeView } from './ranges.ts';
import { both, cited, percentWords } from './reason-nodes.ts';
import { REGIME_RULES } from './regime-rules.ts';
import { showRange } from './show.ts';

/** The steps of a line's money, each with operands and rounding. */
export function moneyReasons(assessment: Assessment, portion: Portion): ReasonView[] {
  const { line, support, rate, share } = portion;
  const steps: ReasonView[] = [];
  const { regime, scales, caps } = support.support;
  const common = REGIME_RULES[regime];
  const { conversion, award } = assessment.law.choices;
  const at = (step: number, currency: string) =>
    rangeView({ least: portion.leastAt(step), most: portion.mostAt(step) }, currency);
  steps.push({
    ...cited(common.expense, words('Belgelenen gider', 'Documented expense')),
    amount: at(ASKED, line.currency),
  });
  const scale = scales?.find(({ kinds }) => kinds.includes(line.kind));
  if (scale !== undefined && portion.mostAt(THINGS) !== portion.mostAt(SCALES))
    steps.push({ ...cited(scale.rule, scale.title), amount: at(SCALES, line.currency), rounding: 'down' });
  if (portion.mostAt(SCALES) !== portion.mostAt(DOCUMENT)) {
    steps.push({
      ...cited(
        documentRule(regime),
        words('Belgenin kalan tutarına kadar', 'Up to what is left of the document'),
      ),
      amount: at(DOCUMENT, line.currency),
    });
  }
  const cap = support.support.shares[0];
  if (cap !== undefined)
    steps.push({
      ...cited(
        cap.sources[0].rule,
        UP_TO_SHARE[cap.of](showPercent(cap.share, 'tr'), showPercent(cap.share, 'en')),
      ),
      amount: at(SHARES, line.currency),
      rounding: 'down',
    });
  if (line.currency !== 'TRY') {
    steps.push({
      ...cited(
        portion.fifteenth && regime === 'logistics' ? 'L-18.2' : common.conversion,
        words('Liraya çevrilir', 'Converted to lira'),
      ),
      verdict: rate === undefined ? 'unknown' : null,
      amount: at(LIRA, 'TRY'),
      operands:
        rate === undefined
          ? []
          : [
              {
                name: words('kur', 'rate'),
                value: both(`${decimalText(rate.rate.value)} / ${rate.rate.unit} ${line.currency}`),
              },
              { name: words('bülten', 'bulletin'), value: both(`${rate.bulletin} (${formatDay(rate.day)})`) },
              { name: words('kur basamağı', 'step of the ladder'), value: TABLES[rate.table] },
            ],
      rounding: conversion[regime],
    });
  }
  const cut = caps?.find(({ kinds }) => kinds.includes(line.kind));
  if (cut !== undefined && portion.mostAt(LIRA) !== portion.mostAt(CAPS))
    steps.push({ ...cited(cut.rule, cut.title), amount: at(CAPS, 'TRY') });
  if (share !== undefined) {
    const { base } = support.support.rate;
    steps.push({
      ...cited(
        base.source.rule,
        share.known
          ? words('Destek oranı uygulanır', 'The rate is applied')
          : words('Destek oranını hiçbir kaynak söylemiyor', 'No source gives the rate'),
      ),
      verdict: share.known ? null : 'unknown',
      grade: base.source.grade,
      amount: at(DUE, 'TRY'),
      operands: share.known ? rateOperands(support.support.rate, share) : [],
      rounding: award[regime],
    });
  }
  for (const { tier } of support.support.limits) {
    const allowance = portion.limits[tier];
    if (allowance === undefined) continue;
    const { sources } = allowance;
    const head = allowance.describe();
    steps.push({
      ...cited(head.rule, head.title),
      grade: sources[0]?.grade ?? null,
      amount: at(FIRST_LIMIT + tier, 'TRY'),
      operands: [
        {
          name: words('üst limit', 'ceiling'),
          value: fill(words('{size} ({grade}; {from})', '{size} ({grade}; {from})'), {
            size: allowance.sizeKnown
              ? showRange(rangeView({ least: allowance.sizeLeast, most: allowance.sizeMost }, 'TRY'))
              : words('kaynaklarda yok', 'no source says'),
            grade: GRADE_WORDS[sources[0]?.grade ?? 'assumed'],
            from: sources.map((source) => source.rule).join(', '),
          }),
        },
      ],
    });
  }
  return steps;
}

/** Rate, bonus, ratio and limit as they came to bear on a line. */
function rateOperands({ base, bonus, addition, most, ratio }: SupportRate, share: RateOnLine) {
  const points = base.points === 'unknown' ? 0 : base.points;
  const operands = [{ name: words('oran', 'rate'), value: percentWords(points, points) }];
  if (bonus !== undefined) {
    const from = `${bonus.source.rule}${share.list.length > 0 ? `; ${sourceList(share.list)}` : ''}`;
    operands.push({
      name: words(`hedef ülke ilavesi (${from})`, `target-country bonus (${from})`),
      value: percentWords(share.rateLeast - points, share.rateMost - points),
    });
  }
  if (addition !== undefined) {
    const { rule } = addition.source;
    operands.push({
      name: fill(words(`{title} (${rule})`, `{title} (${rule})`), { title: addition.title }),
      value: percentWords(share.rateLeast - points, share.rateMost - points),
    });
  }
  if (ratio !== undefined) {
    const { rule } = ratio.source;
    operands.push({
      name: fill(words(`{title} (${rule})`, `{title} (${rule})`), {
        title: ratio.title ?? words('Türk ürünü oranı', 'Turkish-product ratio'),
      }),
      value: percentWords(share.ratioLeast, share.ratioMost),
    });
  }
  if (most !== undefined) {
    const { rule } = most.source;
    operands.push({
      name: words(`en çok (${rule})`, `at most (${rule})`),
      value: percentWords(most.points, most.points),
    });
  }
  return operands;
}

const TABLES: Readonly<Record<RateTable, Words>> = {
  indicative: words('TCMB gösterge niteliğindeki kurlar', 'TCMB indicative list'),
  information: words('TCMB bilgi amaçlı kur tablosu', 'TCMB information-only table'),
  oanda: words('oanda.com (L-18.1)', 'oanda.com (L-18.1)'),
};

const UP_TO_SHARE: Readonly<Record<ShareCap['of'], (tr: string, en: string) => Words>> = {
  adSales: (tr, en) => words(`Reklam satışının ${tr} payına kadar`, `Up to ${en} of the ad sales`),
  eCommerceSales: (tr, en) =>
    words(`E-ticaret satışının ${tr} payına kadar`, `Up to ${en} of the e-commerce sales`),
};

function sourceList(sources: readonly { readonly rule: string }[]): string {
  return sources.map((source) => source.rule).join(', ');
}
