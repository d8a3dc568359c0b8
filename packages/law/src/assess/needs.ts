import { type FactDefinition, type FactName, factCatalogue, slotOf } from '../facts/catalogue.ts';
import type { Claim } from '../facts/claim.ts';
import {
  commonOf,
  type FactSet,
  factSet,
  hasFact,
  isEmptySet,
  NO_FACTS,
  unionOf,
} from '../facts/fact-set.ts';
import type { CompiledLaw, CompiledSupport } from '../pipeline/compile.ts';

/** The class decides every ceiling; grade and programme only some. */
const CEILING_FACTS: readonly FactName[] = ['status'];

/** The facts a support's assessment may look at, derived from its rules, in catalogue order. */
export function factsOf(support: CompiledSupport): readonly FactName[] {
  const needs = new Set<string>(CEILING_FACTS);
  for (const demand of support.demands) for (const need of demand.condition.needs) needs.add(need);
  if (support.support.rate.ratio !== undefined) needs.add(support.support.rate.ratio.fact);
  for (const limit of support.support.limits) {
    if (limit.graded) needs.add('companyGrade');
    if (limit.half !== undefined) needs.add('brandProgramme');
  }
  for (const need of support.support.bookedOn.needs) needs.add(need);
  for (const share of support.support.shares) needs.add(share.of);
  return factCatalogue
    .filter((definition) => needs.has(definition.name))
    .map((definition) => definition.name as FactName);
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
  let untold = NO_FACTS;
  for (const [id, left] of claim.leftToClaim) {
    const support = law.bySupport.get(id);
    if (support !== undefined) untold = unionOf(untold, commonOf(commonOf(setOf(support), left), claim.open));
  }
  return isEmptySet(untold) ? NOTHING : factCatalogue.filter((_, slot) => hasFact(untold, slot));
}
