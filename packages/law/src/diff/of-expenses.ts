import { type Words, words } from '@kervan/kit';
import { EITHER, FAILS } from '../constructs/condition.ts';
import { kindsIn } from '../constructs/kinds.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Support } from '../constructs/support.ts';
import { supports } from '../e-export/supports.ts';
import { type FactName, findFact } from '../facts/catalogue.ts';
import { type LawDay, tryDemand, YES } from '../matrix/asking.ts';
import { isRepeal, whoDemand } from '../matrix/cell.ts';
import { citation } from '../view/rules.ts';
import { columnsEver } from './columns-ever.ts';
import type { SaidValue } from './law-value.ts';

/** Which kinds of expense are supported, and what is asked of beneficiary and expense beside. */
export function expenseValues(day: LawDay): readonly SaidValue[] {
  return supports.flatMap((support) => [
    ...kindsOf(support).flatMap(([kind, said]) => kindValue(support, kind, said, day)),
    ...demandValues(support, day),
  ]);
}

/** A kind that every demand speaking of kinds lets through, when whatever else it asks is answered by yes. */
function kindValue(support: Support, kind: string, said: Words, day: LawDay): readonly SaidValue[] {
  const tests = support.demands.flatMap((demand, index) =>
    speaksOfKinds(demand) ? [{ demand, index }] : [],
  );
  const out = tests.some(({ demand, index }) => {
    const facts = Object.fromEntries(demand.condition.needs.filter(isYesNo).map((fact) => [fact, YES]));
    return tryDemand(support, index, day, facts, { kind }) === FAILS;
  });
  const deciding = tests[0]?.demand;
  if (out || deciding === undefined) return [];
  return [
    {
      key: `expense/${support.id}/${kind}`,
      kind: 'expense',
      support: support.id,
      title: words(`${support.title.tr} – ${said.tr}`, `${support.title.en} – ${said.en}`),
      concerns: columnsEver(support, day.readings),
      value: 'supported',
      known: true,
      words: words('desteklenir', 'supported'),
      ...cited(deciding, support),
    },
  ];
}

/** Demands that ask something on the day: with nothing told, they may go either way. */
function demandValues(support: Support, day: LawDay): readonly SaidValue[] {
  const numbers = new Map<string, number>();
  const who = whoDemand(support);
  return support.demands.flatMap((demand, index): readonly SaidValue[] => {
    const number = (numbers.get(demand.rule) ?? 0) + 1;
    numbers.set(demand.rule, number);
    if (demand === who || isRepeal(demand) || demand.stage === 'window' || speaksOfKinds(demand)) return [];
    if (tryDemand(support, index, day, {}) !== EITHER) return [];
    return [
      {
        key: `demand/${support.id}/${demand.rule}.${number}`,
        kind: 'demand',
        support: support.id,
        title: words(`${support.title.tr} – koşul`, `${support.title.en} – condition`),
        concerns: columnsEver(support, day.readings),
        value: 'asked',
        known: true,
        words: words(
          `aranır; sağlanmazsa: ${demand.refusal.tr}`,
          `asked for; where it is not met: ${demand.refusal.en}`,
        ),
        ...cited(demand, support),
      },
    ];
  });
}

/** Every kind that some demand of the support names, with its words, in order of their names. */
export function kindsOf(support: Support): readonly (readonly [kind: string, said: Words])[] {
  return [...kindsIn(support.demands.map(({ condition }) => condition))].sort(([a], [b]) => (a < b ? -1 : 1));
}

function speaksOfKinds({ condition }: Demand): boolean {
  return kindsIn([condition]).size > 0;
}

function isYesNo(fact: FactName): boolean {
  return findFact(fact)?.type === 'yes-no';
}

function cited({ rule }: Demand, support: Support) {
  const { article, grade } = citation(rule);
  return { rule, article: article === '' || article === '–' ? support.article : article, grade };
}
