import type { Support } from '../constructs/support.ts';
import { type FactDefinition, type FactName, factCatalogue, slotOf } from '../facts/catalogue.ts';
import type { Claim } from '../facts/claim.ts';
import { type FactSet, factSet, hasFact, isEmptySet, NO_FACTS } from '../facts/fact-set.ts';
import type { CompiledLaw, CompiledSupport } from '../pipeline/compiled.ts';

/** The facts a support's assessment may look at, derived from its rules, in catalogue order. */
export function factsOf(support: CompiledSupport): readonly FactName[] {
  const needs = new Set<string>([
    ...support.demands.flatMap(({ condition }) => condition.needs),
    ...moneyFacts(support.support),
  ]);
  for (const limit of support.support.limits) {
    // The class decides every ceiling; grade and programme only some.
    needs.add(limit.classes ?? 'status');
    if (limit.graded) needs.add('companyGrade');
    if (limit.half !== undefined) needs.add('brandProgramme');
  }
  for (const need of support.support.bookedOn.needs) needs.add(need);
  for (const share of support.support.shares) needs.add(share.of);
  return factCatalogue
    .filter((definition) => needs.has(definition.name))
    .map((definition) => definition.name as FactName);
}

/** Facts that time, measures, caps and rate go by. */
function moneyFacts({ period, scales, caps, adKinds, rate }: Support): readonly FactName[] {
  const { ratio, addition, base } = rate;
  return [
    ...(period === undefined ? [] : (['firstApplication', 'supportStart'] as const)),
    ...(period?.clips ?? []).flatMap(({ unless, on }) => [...(unless?.needs ?? []), ...on.needs]),
    ...(period?.waits === undefined ? [] : [period.waits.through]),
    ...(scales ?? []).flatMap(({ of, most }) => (typeof most === 'number' ? [of] : [of, most.of])),
    ...(caps ?? []).flatMap(({ unless, amount }) => [
      ...(unless?.needs ?? []),
      'told' in amount ? amount.told : amount.each,
    ]),
    ...(adKinds === undefined ? [] : (['adPaymentsComplete'] as const)),
    ...(base.unknownFor === undefined ? [] : [base.unknownFor.fact]),
    ...(addition === undefined
      ? []
      : [...addition.when.needs, ...(addition.upTo === undefined ? [] : [addition.upTo])]),
    ...(ratio === undefined
      ? []
      : [
          ratio.fact,
          ...Object.values(ratio.inScope).flatMap((scope) => (typeof scope === 'object' ? scope.needs : [])),
        ]),
  ];
}

const remembered = new WeakMap<CompiledSupport, FactSet>();

/** The facts a support looks at, as a set. */
function setOf(support: CompiledSupport): FactSet {
  const known = remembered.get(support);
  if (known !== undefined) return known;
  const set = factSet(factsOf(support).map(slotOf));
  remembered.set(support, set);
  return set;
}

const NOTHING: readonly FactDefinition[] = [];

/** Facts nobody told of the whole claim although some line leans on them, in catalogue order. */
export function untoldFacts(claim: Claim, law: CompiledLaw): readonly FactDefinition[] {
  if (isEmptySet(claim.open)) return NOTHING;
  const untold = NO_FACTS.slice();
  for (const [id, left] of claim.leftToClaim) {
    const support = law.bySupport.get(id);
    if (support === undefined) continue;
    const asked = setOf(support);
    for (let word = 0; word < untold.length; word++)
      untold[word] =
        (untold[word] as number) |
        ((asked[word] as number) & (left[word] as number) & (claim.open[word] as number));
  }
  return isEmptySet(untold) ? NOTHING : factCatalogue.filter((_, slot) => hasFact(untold, slot));
}
