import { decimalText, fill, formatDay, GRADE_WORDS, showPercent, words } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import { ASKED, DOCUMENT, DUE, FIRST_LIMIT, LINES, LIRA, type Portion, SHARES } from '../pipeline/portion.ts';
import type { ReasonView } from './assessment-view.ts';
import { rangeView } from './ranges.ts';
import { both, cited, percentWords } from './reason-nodes.ts';
import { showRange } from './show.ts';

/** The steps of a line's money, each with operands and rounding. */
export function moneyReasons(assessment: Assessment, portion: Portion): ReasonView[] {
  const { line, support, rate, share } = portion;
  const steps: ReasonView[] = [];
  const at = (step: number, currency: string) =>
    rangeView({ least: portion.leastAt(step), most: portion.mostAt(step) }, currency);
  steps.push({
    ...cited('E-2.33', words('Belgelenen gider', 'Documented expense')),
    amount: at(ASKED, line.currency),
  });
  if (portion.mostAt(LINES) !== portion.mostAt(DOCUMENT)) {
    steps.push({
      ...cited('E-2.28', words('Belgenin kalan tutarına kadar', 'Up to what is left of the document')),
      amount: at(DOCUMENT, line.currency),
    });
  }
  const cap = support.support.shares[0];
  if (cap !== undefined)
    steps.push({
      ...cited(
        cap.sources[0].rule,
        words(
          `Reklam satışının ${showPercent(cap.share, 'tr')} payına kadar`,
          `Up to ${showPercent(cap.share, 'en')} of the ad sales`,
        ),
      ),
      amount: at(SHARES, line.currency),
      rounding: 'down',
    });
  if (line.currency !== 'TRY') {
    steps.push({
      ...cited('E-2.24', words('Liraya çevrilir', 'Converted to lira')),
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
            ],
      rounding: assessment.law.readingOf('E-2.34-conversion') === 'down' ? 'down' : 'half-up',
    });
  }
  if (share !== undefined) {
    const { base, bonus, most, ratio } = support.support.rate;
    steps.push({
      ...cited(base.source.rule, words('Destek oranı uygulanır', 'The rate is applied')),
      grade: base.source.grade,
      amount: at(DUE, 'TRY'),
      operands: [
        { name: words('oran', 'rate'), value: percentWords(base.points, base.points) },
        {
          name: words(
            `hedef ülke ilavesi (${bonus?.source.rule ?? ''}${share.list.length > 0 ? `; ${sourceList(share.list)}` : ''})`,
            `target-country bonus (${bonus?.source.rule ?? ''}${share.list.length > 0 ? `; ${sourceList(share.list)}` : ''})`,
          ),
          value: percentWords(share.rateLeast - base.points, share.rateMost - base.points),
        },
        {
          name: words(
            `Türk ürünü oranı (${ratio.source.rule})`,
            `Turkish-product ratio (${ratio.source.rule})`,
          ),
          value: percentWords(share.ratioLeast, share.ratioMost),
        },
        {
          name: words(`en çok (${most.source.rule})`, `at most (${most.source.rule})`),
          value: percentWords(most.points, most.points),
        },
      ],
      rounding: assessment.law.readingOf('E-2.34-award') === 'half-up-per-line' ? 'half-up' : 'down',
    });
  }
  for (const [index] of support.support.limits.entries()) {
    const allowance = portion.limits[index];
    if (allowance === undefined) continue;
    const { sources } = allowance;
    const head = allowance.describe();
    steps.push({
      ...cited(head.rule, head.title),
      grade: sources[0]?.grade ?? null,
      amount: at(FIRST_LIMIT + index, 'TRY'),
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

function sourceList(sources: readonly { readonly rule: string }[]): string {
  return sources.map((source) => source.rule).join(', ');
}
