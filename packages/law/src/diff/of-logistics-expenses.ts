import { type Words, words } from '@kervan/kit';
import { EITHER, FAILS } from '../constructs/condition.ts';
import { kindsIn } from '../constructs/kinds.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Support } from '../constructs/support.ts';
import { applicantsOf } from '../finder/applicants.ts';
import { type LawDay, NO, tryDemand, YES } from '../matrix/asking.ts';
import { applicantDemand } from '../matrix/logistics-cell.ts';
import { citation } from '../view/rules.ts';
import type { SaidValue } from './law-value.ts';

/** Rules about the time of the regime itself, told by the state of the supports. */
const OF_THE_REGIME: ReadonlySet<string> = new Set(['L-16.1', 'O-39']);

/** Which kinds of expense a support of Decision 5448 is for, and what it asks beside. */
export function logisticsExpenses(support: Support, day: LawDay): readonly SaidValue[] {
  return [...kindValues(support, day), ...demandValues(support, day)];
}

function kindValues(support: Support, day: LawDay): readonly SaidValue[] {
  const tests = support.demands.flatMap((demand, index) =>
    speaksOfKinds(demand) ? [{ demand, index }] : [],
  );
  const [deciding] = tests;
  if (deciding === undefined) return [];
  const kinds = [...kindsIn(support.demands.map(({ condition }) => condition))];
  return kinds
    .filter(([kind]) =>
      [NO, YES].some((virtual) => tests.every(({ index }) => lets(support, index, kind, virtual, day))),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, said]) => ({
      key: `expense/${support.id}/${kind}`,
      kind: 'expense' as const,
      support: support.id,
      title: titled(support, said),
      concerns: applicantsOf(support),
      value: 'supported',
      known: true,
      words: words('desteklenir', 'supported'),
      ...cited(deciding.demand, support),
    }));
}

/** Whether a demand can let a kind through in an event of the form asked about, whatever else is told. */
function lets(support: Support, index: number, kind: string, virtual: number, day: LawDay): boolean {
  return tryDemand(support, index, day, { virtual }, { kind }) !== FAILS;
}

/** Demands that ask something on the day: with nothing told, they may go either way. */
function demandValues(support: Support, day: LawDay): readonly SaidValue[] {
  const who = applicantDemand(support);
  const numbers = new Map<string, number>();
  return support.demands.flatMap((demand, index): readonly SaidValue[] => {
    const number = (numbers.get(demand.rule) ?? 0) + 1;
    numbers.set(demand.rule, number);
    const aside = demand === who || demand.stage === 'window' || OF_THE_REGIME.has(demand.rule);
    if (aside || speaksOfKinds(demand) || tryDemand(support, index, day, {}) !== EITHER) return [];
    return [
      {
        key: `demand/${support.id}/${demand.rule}.${number}`,
        kind: 'demand',
        support: support.id,
        title: titled(support, words('koşul', 'condition')),
        concerns: applicantsOf(support),
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

function speaksOfKinds({ condition }: Demand): boolean {
  return kindsIn([condition]).size > 0;
}

function titled({ title }: Support, said: Words): Words {
  return words(`${title.tr} – ${said.tr}`, `${title.en} – ${said.en}`);
}

function cited({ rule }: Demand, support: Support) {
  const { article, grade } = citation(rule);
  return { rule, article: article === '' || article === '–' ? support.article : article, grade };
}
