import { type FactDefinition, type FactName, factCatalogue, slotOf } from '../facts/catalogue.ts';
import { type Claim, INHERIT } from '../facts/claim.ts';
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

const remembered = new WeakMap<CompiledSupport, readonly number[]>();

/** Slots of the facts a support looks at; amounts have none of their own. */
function slotsOf(support: CompiledSupport): readonly number[] {
  const known = remembered.get(support);
  if (known !== undefined) return known;
  const slots = factsOf(support)
    .map(slotOf)
    .filter((slot) => factCatalogue[slot]?.type !== 'amount');
  remembered.set(support, slots);
  return slots;
}

const NOTHING: readonly FactDefinition[] = [];

/** Facts nobody told of the whole claim although some line leans on them, in catalogue order. */
export function untoldFacts(claim: Claim, law: CompiledLaw): readonly FactDefinition[] {
  let found: Set<number> | undefined;
  for (const line of claim.samples) {
    const support = law.bySupport.get(line.support);
    if (support === undefined) continue;
    for (const slot of slotsOf(support)) {
      if (line.slots[slot] !== INHERIT || !isOpen(slot, claim.slots[slot] as number)) continue;
      found ??= new Set();
      found.add(slot);
    }
  }
  const open = found;
  return open === undefined ? NOTHING : factCatalogue.filter((_, slot) => open.has(slot));
}

/** Whether a claim-wide slot leaves more than one answer: several bits of a mask, or no number. */
function isOpen(slot: number, value: number): boolean {
  if (factCatalogue[slot]?.domain.length === 0) return Number.isNaN(value);
  return (value & (value - 1)) !== 0;
}
