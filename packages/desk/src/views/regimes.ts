import { type Words, words } from '@kervan/kit';
import type { Regime } from '@kervan/law';
import type { LawModule } from '../law/law-module.ts';

type Support = LawModule['supports'][number];

/** Both regimes, in the order in which they are listed. */
export const REGIMES = ['e-export', 'logistics'] as const satisfies readonly Regime[];

/** The Decision behind each regime, as a person names it. */
export const REGIME_WORDS: Readonly<Record<Regime, Words>> = {
  'e-export': words('5986 sayılı Karar (e-ihracat)', 'Decision 5986 (e-export)'),
  logistics: words('5448 sayılı Karar (lojistik)', 'Decision 5448 (logistics)'),
};

/** The regime that a support belongs to, by its id: `logistics/unit`. */
export function regimeOfSupport(support: string): Regime {
  return support.startsWith('logistics/') ? 'logistics' : 'e-export';
}

/** The regime whose collected facts hold a rule: `E-4.3` is one of e-export, `L-6.11`, `K-75`, `O-39` are ones of logistics. */
export function regimeOfRule(rule: string): Regime {
  return rule.startsWith('E-') ? 'e-export' : 'logistics';
}

/** The regimes in which a doubt acts: those of the rules that rest on it. */
export function regimesOfDoubt({ id, bearsOn }: LawModule['doubts'][number]): readonly Regime[] {
  const rules = bearsOn.length === 0 ? [id] : bearsOn;
  return REGIMES.filter((regime) => rules.some((rule) => regimeOfRule(rule) === regime));
}

/** The regimes whose supports look at a fact, by its name. */
export function regimesOfFacts(law: LawModule): ReadonlyMap<string, readonly Regime[]> {
  const known = remembered.get(law);
  if (known !== undefined) return known;
  const names = new Set(law.factCatalogue.map(({ name }) => name));
  const asked = REGIMES.map((regime) => {
    const facts = law.supports.filter(({ id }) => regimeOfSupport(id) === regime).flatMap(factsOf);
    return { regime, facts: new Set(facts) };
  });
  const regimes = new Map(
    [...names].map((name) => {
      const asking = asked.filter(({ facts }) => facts.has(name)).map(({ regime }) => regime);
      return [name, asking] as const;
    }),
  );
  remembered.set(law, regimes);
  return regimes;
}

/** Parts of a support that name no fact, though a kind or a word in them may be spelled like one. */
const NO_FACTS = new Set(['canonical', 'shape', 'words', 'title', 'refusal', 'kinds', 'adKinds', 'table']);

/** Every name that stands in the data of a support, and the facts that stand behind its parts without being named. */
function factsOf(support: Support): readonly string[] {
  const { period, adKinds, limits } = support;
  return [
    ...textsIn(support),
    ...(period === undefined ? [] : ['firstApplication', 'supportStart']),
    ...(adKinds === undefined ? [] : ['adPaymentsComplete']),
    ...limits.flatMap(({ classes = 'status', graded, half }) => [
      classes,
      ...(graded ? ['companyGrade'] : []),
      ...(half === undefined ? [] : ['brandProgramme', 'turkishProductRatio']),
    ]),
  ];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (NO_FACTS.has(key) ? [] : textsIn(part)));
}

const remembered = new WeakMap<LawModule, ReadonlyMap<string, readonly Regime[]>>();
