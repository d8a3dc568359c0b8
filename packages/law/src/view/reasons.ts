import {
  type Day,
  decimalText,
  fill,
  formatDay,
  GRADE_WORDS,
  showDay,
  showPercent,
  type Verdict,
  type Words,
  words,
} from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import { EITHER, FAILS, type RunContext, slotOn } from '../constructs/condition.ts';
import { type FactDefinition, findFact, slotOf } from '../facts/catalogue.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import { verdictAt } from '../pipeline/demands.ts';
import { ASKED, DOCUMENT, DUE, FIRST_LIMIT, LINES, LIRA, type Portion, SHARES } from '../pipeline/portion.ts';

import type { ReasonView } from './assessment-view.ts';
import { rangeView } from './ranges.ts';
import { citation } from './rules.ts';
import { showRange } from './show.ts';

/** The tree of reasons: the award, its supports, their lines, and every step of a line with rule, article, operands, rounding. */
export function reasonsOf(assessment: Assessment): ReasonView {
  const { run, award, undetermined } = assessment;
  const supportIds = [...new Set(run.portions.map((portion) => portion.support.support.id))];
  const total = rangeView(award, 'TRY', undetermined);
  return {
    ...node(words('Hak ediş', 'Award')),
    amount: total,
    children: supportIds.map((id) => supportReason(assessment, id)),
  };
}

function supportReason(assessment: Assessment, id: string): ReasonView {
  const members = assessment.run.portions
    .map((portion, index) => ({ portion, award: assessment.lineAwards[index] as Bounds }))
    .filter(({ portion }) => portion.support.support.id === id);
  const { support } = (members[0] as { portion: Portion }).portion.support;
  const sum = members.reduce(
    (all, { award }) => ({ least: all.least + award.least, most: all.most + award.most }),
    { least: 0n, most: 0n },
  );
  return {
    ...node(support.title),
    article: support.article,
    amount: rangeView(sum, 'TRY'),
    children: members.map(({ portion, award }) => lineReason(assessment, portion, award)),
  };
}

function lineReason(assessment: Assessment, portion: Portion, award: Bounds): ReasonView {
  const { line } = portion;
  const context: RunContext = {
    claim: assessment.claim,
    slots: assessment.claim.slots,
    ...assessment.options,
    filingDay: assessment.claim.filedOn ?? assessment.options.decidedOn,
  };
  const title = words(
    `${line.id}: ${line.platform} ${line.country}`.trim(),
    `${line.id}: ${line.platform} ${line.country}`.trim(),
  );
  const children = [...demandReasons(portion, context)];
  if (portion.refusedBy < 0) children.push(...moneyReasons(assessment, portion));
  return {
    ...node(title),
    verdict: portion.refusedBy >= 0 ? 'fails' : portion.undecided ? 'unknown' : 'holds',
    amount: rangeView(award, 'TRY'),
    children,
  };
}

function demandReasons(portion: Portion, context: RunContext): ReasonView[] {
  return portion.support.demands.map((demand, index) => {
    const verdict = verdictName(verdictAt(portion, index));
    const facts = [...new Set(demand.condition.needs)];
    return {
      ...cited(demand.rule, verdict === 'fails' ? demand.refusal : demand.condition.words),
      verdict,
      operands: [
        ...facts.map((name) => {
          const definition = findFact(name) as FactDefinition;
          return {
            name: definition.question,
            value: factValue(definition, slotOn(portion.line, context, slotOf(name))),
          };
        }),
        ...(facts.length === 0 || demand.stage === 'window' ? dayOperands(portion, context) : []),
      ],
    };
  });
}

function dayOperands(portion: Portion, context: RunContext) {
  const { line } = portion;
  return [
    { name: words('ödeme belgesi günü', 'day of the payment document'), value: dayValue(line.paymentDay) },
    { name: words('fatura günü', 'day of the invoice'), value: dayValue(line.documentDay) },
    { name: words('faaliyetin ilk günü', 'first day of the activity'), value: dayValue(line.activityFrom) },
    { name: words('başvuru günü', 'day of filing'), value: dayValue(context.filingDay) },
    { name: words('ülke', 'country'), value: words(line.country || '—', line.country || '—') },
    { name: words('gider türü', 'kind of expense'), value: words(line.kind, line.kind) },
  ];
}

function moneyReasons(assessment: Assessment, portion: Portion): ReasonView[] {
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
      ...cited(cap.sources[0].rule, words('Reklam satışının %20’sine kadar', 'Up to 20 % of the ad sales')),
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

function node(text: Words): ReasonView {
  return {
    words: text,
    rule: null,
    article: null,
    grade: null,
    verdict: null,
    amount: null,
    operands: [],
    rounding: null,
    children: [],
  };
}

function cited(rule: string, text: Words): ReasonView {
  const { article, grade } = citation(rule);
  return { ...node(text), rule, article, grade };
}

function verdictName(outcome: 1 | 2 | 3): Verdict {
  return outcome === FAILS ? 'fails' : outcome === EITHER ? 'unknown' : 'holds';
}

/** A fact's slot as a person reads it. */
export function factValue(definition: FactDefinition, slot: number): Words {
  if (definition.domain.length > 0) {
    const answers = definition.answers.filter((_, index) => (slot & (1 << index)) !== 0);
    if (answers.length > 1) return words('bilinmiyor', 'unknown');
    return answers[0] ?? words('bilinmiyor', 'unknown');
  }
  if (Number.isNaN(slot)) return words('bilinmiyor', 'unknown');
  return definition.type === 'share' ? percentWords(slot, slot) : dayValue(slot);
}

function dayValue(day: number): Words {
  return Number.isNaN(day)
    ? words('bilinmiyor', 'unknown')
    : words(showDay(day as Day, 'tr'), showDay(day as Day, 'en'));
}

function percentWords(least: number, most: number): Words {
  if (least === most) return words(showPercent(least, 'tr'), showPercent(least, 'en'));
  return words(
    `${showPercent(least, 'tr')}–${showPercent(most, 'tr')}`,
    `${showPercent(least, 'en')}–${showPercent(most, 'en')}`,
  );
}

function both(text: string): Words {
  return words(text, text);
}
