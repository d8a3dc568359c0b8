import { addMonths, type Day, formatDay, type Grade, showDay, weaker, words } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import { usedInAll } from '../ledger/allowance-book.ts';
import type { Allowance } from '../pipeline/allowance.ts';
import type { AllowanceView, WindowView } from './assessment-view.ts';
import { rangeView } from './ranges.ts';
import { citation } from './rules.ts';

/** An allowance: its size, what was used before, what this claim uses, what is left. */
export function allowanceView(allowance: Allowance): AllowanceView {
  const granted = usedInAll(allowance.uses, 'granted');
  const before = { least: granted, most: usedInAll(allowance.uses) };
  const size = { least: allowance.sizeLeast, most: allowance.sizeMost };
  const nowMost = allowance.usedNowMost < size.most ? allowance.usedNowMost : size.most;
  const { sources } = allowance;
  const head = allowance.describe();
  return {
    key: allowance.key,
    title: head.title,
    rule: head.rule,
    article: head.article,
    grade: sources.reduce<Grade>(
      (all, source) => weaker(all, source.grade),
      sources[0]?.grade ?? citation(head.rule).grade,
    ),
    unit: allowance.unit,
    size: rangeView(size, allowance.unit, !allowance.sizeKnown),
    usedBefore: rangeView(before, allowance.unit),
    usedNow: rangeView({ least: allowance.usedNowLeast, most: nowMost }, allowance.unit),
    left: rangeView(
      {
        least: notBelowZero(size.least - before.most - nowMost),
        most: notBelowZero(size.most - before.least - allowance.usedNowLeast),
      },
      allowance.unit,
      !allowance.sizeKnown,
    ),
  };
}

function notBelowZero(value: bigint): bigint {
  return value < 0n ? 0n : value;
}

/** One filing window per quarter of payment days: from the first payment's quarter to the earliest last day (E-2.10, M-4). */
export function windowViews(assessment: Assessment): readonly WindowView[] {
  // Only what is asked for within a window: no source gives one for the supports of cooperation bodies.
  const days = assessment.run.portions
    .filter(({ support }) => support.demands.some(({ stage }) => stage === 'window'))
    .map(({ line }) =>
      assessment.law.readingOf('E-13.12') === 'invoice' ? line.documentDay : line.paymentDay,
    )
    .filter((day) => !Number.isNaN(day)) as Day[];
  if (days.length === 0) return [];
  const first = addMonths(Math.min(...days) as Day, 6, 'clamp');
  const last = addMonths(Math.max(...days) as Day, 6, 'clamp');
  const filed = assessment.claim.filedOn;
  const asked = filed ?? assessment.options.decidedOn;
  const inTime = asked <= first;
  return [
    {
      title: words('Ödeme başvurusu', 'Payment application'),
      rule: 'E-2.10',
      opensOn: formatDay(Math.max(...days) as Day),
      lastDay: formatDay(first),
      verdict: inTime ? 'holds' : asked <= last ? 'unknown' : 'fails',
      words: words(
        `${filed === undefined ? 'Henüz verilmedi; karar gününde verilmiş sayıldı. ' : ''}En eski ödemenin altı ayı ${showDay(first, 'tr')} günü, en yenisininki ${showDay(last, 'tr')} günü dolar.`,
        `${filed === undefined ? 'Not filed yet; taken as filed on the day of decision. ' : ''}Six months from the oldest payment end on ${showDay(first, 'en')}, from the newest on ${showDay(last, 'en')}.`,
      ),
    },
  ];
}
