import { type Dated, type Day, fill, type Money, valueOn, type Words, words } from '@kervan/kit';
import { type FactName, findFact, slotOf } from '../facts/catalogue.ts';
import { type Condition, type DayOf, EITHER, type Outcome, outcomeOf, slotOn } from './condition.ts';

/** A figure of the law that rises by years, with its name. */
export interface LegalAmount {
  readonly rule: string;
  readonly name: Words;
  readonly history: Dated<Money>;
}

/** The told figure reaches the amount of a day, itself included (L-14.1.2). Unknown where no source gives the amount. */
export function reaches(fact: FactName, amount: LegalAmount, on: DayOf): Condition {
  return compared(
    fact,
    amount,
    on,
    'reaches',
    words('“{fact}” en az {name}', '“{fact}” at least the {name}'),
    (told, law) => told >= law,
  );
}

/** The told figure stays under the amount of a day (L-7.1: from 120,000 on pre-approval is asked). */
export function staysUnder(fact: FactName, amount: LegalAmount, on: DayOf): Condition {
  return compared(
    fact,
    amount,
    on,
    'staysUnder',
    words('“{fact}” {name} altında', '“{fact}” under the {name}'),
    (told, law) => told < law,
  );
}

function compared(
  fact: FactName,
  { rule, name, history }: LegalAmount,
  on: DayOf,
  construct: 'reaches' | 'staysUnder',
  template: Words,
  holds: (told: bigint, law: bigint) => boolean,
): Condition {
  const slot = slotOf(fact);
  return {
    construct,
    needs: [fact, ...on.needs],
    doubts: on.doubts,
    words: fill(template, { name, fact: findFact(fact)?.question ?? name }),
    canonical: { [construct]: [fact, rule, history], on: on.canonical },
    shape: { is: 'amount', fact, reaches: construct === 'reaches', rule, history, on },
    compile: (compiling) => {
      const dayOf = on.compile(compiling);
      return (line, run): Outcome => {
        const told = slotOn(line, run, slot);
        const day = dayOf(line, run);
        if (Number.isNaN(told) || Number.isNaN(day)) return EITHER;
        const answer = valueOn(history, day as Day, run.knownOn);
        return answer.known ? outcomeOf(holds(BigInt(told), answer.entry.value.minor)) : EITHER;
      };
    },
  };
}
