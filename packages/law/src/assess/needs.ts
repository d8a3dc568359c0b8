import { type FactDefinition, type FactName, factCatalogue, slotOf } from '../facts/catalogue.ts';
import type { Claim } from '../facts/claim.ts';
import type { CompiledLaw, CompiledSupport } from '../pipeline/compile.ts';

const CEILING_FACTS: readonly FactName[] = ['status', 'companyGrade', 'brandProgramme'];

/** The facts a support's assessment may look at, derived from its rules, in catalogue order. */
export function factsOf(support: CompiledSupport): readonly FactName[] {
  const needs = new Set<string>(CEILING_FACTS);
  for (const demand of support.demands) for (const need of demand.condition.needs) needs.add(need);
  needs.add(support.support.rate.ratio.fact);
  for (const need of support.support.bookedOn.needs) needs.add(need);
  for (const share of support.support.shares) needs.add(share.of);
  return factCatalogue
    .filter((definition) => needs.has(definition.name))
    .map((definition) => definition.name as FactName);
}

const remembered = new WeakMap<CompiledSupport, number>();

/** Slots of the facts a support looks at, as bits. */
function slotBits(support: CompiledSupport): number {
  const known = remembered.get(support);
  if (known !== undefined) return known;
  const bits = factsOf(support).reduce((all, fact) => all | (1 << slotOf(fact)), 0);
  remembered.set(support, bits);
  return bits;
}

const NOTHING: readonly FactDefinition[] = [];

/** Facts nobody told of the whole claim although some line leans on them, in catalogue order. */
export function untoldFacts(claim: Claim, law: CompiledLaw): readonly FactDefinition[] {
  if (claim.open === 0) return NOTHING;
  let untold = 0;
  for (const [id, left] of claim.leftToClaim) {
    const support = law.bySupport.get(id);
    if (support !== undefined) untold |= slotBits(support) & left & claim.open;
  }
  return untold === 0 ? NOTHING : factCatalogue.filter((_, slot) => (untold & (1 << slot)) !== 0);
}
