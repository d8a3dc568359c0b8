import { type Verdict, type Words, words } from '@kervan/kit';
import { EITHER, FAILS, type RunContext, slotOn } from '../constructs/condition.ts';
import { kindsIn } from '../constructs/kinds.ts';
import { type FactDefinition, findFact, slotOf } from '../facts/catalogue.ts';
import type { CompiledLaw } from '../pipeline/compiled.ts';
import { verdictAt } from '../pipeline/demands.ts';
import type { Portion } from '../pipeline/portion.ts';
import { amountOperands } from './amount-operands.ts';
import type { ReasonView } from './assessment-view.ts';
import { cited, dayWords, factValue } from './reason-nodes.ts';

/** Every demand on a line: whether it holds, by which facts. */
export function demandReasons(portion: Portion, context: RunContext, law: CompiledLaw): ReasonView[] {
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
        ...amountOperands(demand.condition, portion.line, context, law),
        ...(facts.length === 0 || demand.stage === 'window' ? dayOperands(portion, context) : []),
      ],
    };
  });
}

function dayOperands(portion: Portion, context: RunContext) {
  const { line } = portion;
  return [
    { name: words('ödeme belgesi günü', 'day of the payment document'), value: dayWords(line.paymentDay) },
    { name: words('fatura günü', 'day of the invoice'), value: dayWords(line.documentDay) },
    { name: words('faaliyetin ilk günü', 'first day of the activity'), value: dayWords(line.activityFrom) },
    { name: words('başvuru günü', 'day of filing'), value: dayWords(context.filingDay) },
    { name: words('ülke', 'country'), value: words(line.country || '—', line.country || '—') },
    { name: words('gider türü', 'kind of expense'), value: kindOf(portion) },
  ];
}

/** The kind in the words of the support; a kind that it does not name stands as it was told. */
function kindOf({ line, support }: Portion): Words {
  const named = kindsIn(support.demands.map(({ condition }) => condition));
  return named.get(line.kind) ?? words(line.kind, line.kind);
}

function verdictName(outcome: 1 | 2 | 3): Verdict {
  return outcome === FAILS ? 'fails' : outcome === EITHER ? 'unknown' : 'holds';
}
