import { type FactDefinition, type FactName, factCatalogue, findFact, slotOf } from '../facts/catalogue.ts';
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

const remembered = new WeakMap<CompiledSupport, readonly FactName[]>();

function rememberedFacts(support: CompiledSupport): readonly FactName[] {
  const known = remembered.get(support);
  if (known !== undefined) return known;
  const facts = factsOf(support);
  remembered.set(support, facts);
  return facts;
}

/**
 * Facts nobody told of the whole claim although some line leans on them, in catalogue order. Yes/no and choice facts come with
 * the answers still possible.
 */
export function untoldFacts(claim: Claim, law: CompiledLaw): readonly FactDefinition[] {
  const found = new Set<string>();
  let open: readonly FactName[] | undefined;
  let last: CompiledSupport | undefined;
  const seen = new Set<string>();
  for (const line of claim.lines) {
    // Lines with equal slots under one support lean on the same facts.
    const key = `${line.support}|${line.slotsId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const support = law.bySupport.get(line.support);
    if (support === undefined) continue;
    if (support !== last || open === undefined) {
      last = support;
      open = rememberedFacts(support).filter((name) => isOpen(name, claim.slots[slotOf(name)] as number));
    }
    for (const name of open) if (line.slots[slotOf(name)] === INHERIT) found.add(name);
  }
  return factCatalogue.filter((definition) => found.has(definition.name));
}

/** Whether a claim-wide slot leaves more than one answer. */
function isOpen(name: FactName, value: number): boolean {
  const definition = findFact(name) as FactDefinition;
  if (definition.type === 'amount') return false;
  if (definition.domain.length === 0) return Number.isNaN(value);
  return (value & (value - 1)) !== 0;
}
