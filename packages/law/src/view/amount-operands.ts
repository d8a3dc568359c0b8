import { type Day, decimalText, fill, GRADE_WORDS, valueOn, type Words, words } from '@kervan/kit';
import type { Condition, RunContext } from '../constructs/condition.ts';
import type { Line } from '../facts/claim.ts';
import type { CompiledLaw } from '../pipeline/compiled.ts';
import { showAmount } from './show.ts';

/** The amounts of the law that a condition measures against, as they are on the day it asks, with their grades. */
export function amountOperands(
  { shape }: Condition,
  line: Line,
  run: RunContext,
  law: CompiledLaw,
): readonly { readonly name: Words; readonly value: Words }[] {
  switch (shape?.is) {
    case 'all':
    case 'any':
      return shape.parts.flatMap((part) => amountOperands(part, line, run, law));
    case 'reading': {
      const taken = shape.by[law.readingOf(shape.doubt)] ?? Object.values(shape.by)[0];
      return taken === undefined ? [] : amountOperands(taken, line, run, law);
    }
    case 'amount': {
      const day = shape.on.compile({ readingOf: law.readingOf, days: new Map() })(line, run);
      if (Number.isNaN(day)) return [];
      const answer = valueOn(shape.history, day as Day, run.knownOn);
      return [{ name: fill(NAME, { rule: words(shape.rule, shape.rule) }), value: valueWords(answer) }];
    }
    default:
      return [];
  }
}

const NAME = words('eşik ({rule})', 'threshold ({rule})');

function valueWords(answer: ReturnType<typeof valueOn<{ readonly minor: bigint }>>): Words {
  if (!answer.known) return words('kaynaklarda yok', 'no source says');
  const { value, source } = answer.entry;
  return fill(words('{amount} ({grade}; {rule})', '{amount} ({grade}; {rule})'), {
    amount: showAmount(decimalText({ digits: value.minor, scale: 2 }), 'TRY'),
    grade: GRADE_WORDS[source.grade],
    rule: words(source.rule, source.rule),
  });
}
