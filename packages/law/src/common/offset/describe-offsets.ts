import { moneyText, type Words, words } from '@kervan/kit';
import { findOffsetDoubt, offsetReading } from './doubts.ts';
import { INSTITUTIONS, type OffsetRegime, type Payee } from './entitlement.ts';
import { paidTo } from './offset.ts';
import type {
  OffsetAnswerView,
  OffsetDoubtView,
  OffsetFindingView,
  OffsetPaymentView,
  OffsetRuleView,
  OffsetStepView,
  OffsetView,
  OffsetWayOutView,
  OpenDebtView,
} from './offset-view.ts';
import { PAYEE_WORDS } from './payee-words.ts';
import type { Blocked, Offset, OffsetPayment, OffsetStep, Settlement } from './result.ts';
import { type OffsetRule, offsetSource } from './rules.ts';
import { GROUND_WORDS, stepWords } from './step-words.ts';
import { summaryWords } from './summary-words.ts';

const PAYEES: readonly Payee[] = [...INSTITUTIONS, 'applicant'];

/** Set-offs as data, with their words: one answer for each, in their order, and the sums over all. */
export function describeOffsets(regime: OffsetRegime, offsets: readonly Offset[]): OffsetView {
  const sum = (of: (offset: Offset) => bigint): string =>
    lira(offsets.reduce((total, offset) => total + of(offset), 0n));
  return {
    format: 'kervan-offset-answers/1',
    regime,
    answers: offsets.map(answer),
    totals: {
      entitlement: sum(({ entitlement }) => entitlement),
      tax: sum(({ payments }) => paidTo(payments, 'tax')),
      socialSecurity: sum(({ payments }) => paidTo(payments, 'socialSecurity')),
      applicant: sum(({ payments }) => paidTo(payments, 'applicant')),
      held: sum(({ held }) => held),
    },
  };
}

function answer(offset: Offset): OffsetAnswerView {
  const { name, regime, blocked } = offset;
  return {
    name,
    state: blocked === undefined ? 'settled' : 'blocked',
    entitlement: lira(offset.entitlement),
    summary: summaryWords(offset),
    payments: offset.payments.map((payment) => paymentView(payment, regime)),
    held: lira(offset.held),
    open: openViews(offset.open),
    findings: blocked === undefined ? [] : findings(blocked, regime),
    waysOut: blocked === undefined ? [] : waysOut(blocked, regime),
    steps: offset.steps.map((step) => stepView(step, regime)),
    doubts: doubtViews(offset),
  };
}

function paymentView({ to, kurus, rule, ground }: OffsetPayment, regime: OffsetRegime): OffsetPaymentView {
  return {
    to,
    title: PAYEE_WORDS[to],
    amount: lira(kurus),
    words: GROUND_WORDS[ground],
    ...ruleView(rule, regime),
  };
}

function openViews(open: Offset['open']): readonly OpenDebtView[] {
  return INSTITUTIONS.map((institution) => ({
    institution,
    title: PAYEE_WORDS[institution],
    amount: lira(open[institution]),
  }));
}

function findings({ proofMissing }: Blocked, regime: OffsetRegime): readonly OffsetFindingView[] {
  return proofMissing.map((institution) => {
    const who = PAYEE_WORDS[institution];
    return {
      ...ruleView('L-17.2', regime),
      verdict: 'unknown',
      why: 'ask',
      words: words(
        `${who.tr}: borç yeniden yapılandırılmış, sözleşmeye uyulduğuna ilişkin belge yok; ödeme yapılamaz.`,
        `${who.en}: the debt was restructured and no paper shows that the restructuring is being honoured; nothing can be paid.`,
      ),
      wayOut: words(
        'Belgeyi getirin ya da borcun mahsup edilmesini kabul edin (O-28); iki yol da aşağıda hesaplandı.',
        'Bring the paper, or agree to the debt being set off (O-28); both ways are computed below.',
      ),
    };
  });
}

function waysOut({ proofBrought, debtSetOff }: Blocked, regime: OffsetRegime): readonly OffsetWayOutView[] {
  const way = (name: OffsetWayOutView['way'], said: Words, settlement: Settlement): OffsetWayOutView => ({
    way: name,
    words: said,
    payments: settlement.payments.map((payment) => paymentView(payment, regime)),
    open: openViews(settlement.open),
    steps: settlement.steps.map((step) => stepView(step, regime)),
  });
  return [
    way(
      'proof-brought',
      words(
        'Yapılandırmaya uyulduğu belgelenirse: yapılandırılmış borç, vadesi geçmiş borç sayılmaz.',
        'If a paper shows that the restructuring is honoured: the restructured debt is no overdue debt.',
      ),
      proofBrought,
    ),
    way(
      'debt-set-off',
      words(
        'Belge getirilmezse: yapılandırılmış borç da ödemeden önce mahsup edilir.',
        'If no paper is brought: the restructured debt is set off before payment as well.',
      ),
      debtSetOff,
    ),
  ];
}

function stepView(step: OffsetStep, regime: OffsetRegime): OffsetStepView {
  return { words: stepWords(step), ...ruleView(step.rule, regime) };
}

function ruleView(id: OffsetRule, regime: OffsetRegime): OffsetRuleView {
  const { rule, article, grade } = offsetSource(id, regime);
  return { rule, article: article ?? null, grade };
}

function doubtViews({ doubts, otherReadings, payments, readings }: Offset): readonly OffsetDoubtView[] {
  return doubts.flatMap((id) => {
    const doubt = findOffsetDoubt(id);
    if (doubt === undefined) return [];
    const taken = offsetReading(id, readings);
    return [
      {
        doubt: id,
        place: doubt.place,
        why: doubt.why,
        taken: { reading: taken, words: doubt.readings[taken] ?? doubt.place },
        others: otherReadings
          .filter((other) => other.doubt === id)
          .map(({ reading, payments: under }) => ({
            reading,
            words: doubt.readings[reading] ?? doubt.place,
            payments: under === undefined ? null : sums(under),
            same: under !== undefined && PAYEES.every((to) => paidTo(under, to) === paidTo(payments, to)),
          })),
      },
    ];
  });
}

function sums(payments: readonly OffsetPayment[]): readonly { to: Payee; amount: string }[] {
  return PAYEES.map((to) => ({ to, kurus: paidTo(payments, to) }))
    .filter(({ kurus }) => kurus > 0n)
    .map(({ to, kurus }) => ({ to, amount: lira(kurus) }));
}

function lira(minor: bigint): string {
  return moneyText({ minor, currency: 'TRY' });
}
