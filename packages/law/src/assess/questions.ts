import { addDays } from '@kervan/kit';
import { EITHER } from '../constructs/condition.ts';
import { type FactDefinition, type FactName, findFact, slotOf } from '../facts/catalogue.ts';
import { type Claim, INHERIT, withSlot } from '../facts/claim.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import { verdictAt } from '../pipeline/demands.ts';
import { CAPS, LIRA, type Portion, SCALES, THINGS } from '../pipeline/portion.ts';
import { isSold, salesFor } from '../pipeline/shares.ts';
import { type Assessment, assess } from './assess.ts';
import { lineQuestions } from './line-questions.ts';
import { factsOf } from './needs.ts';
import type { Question } from './question.ts';

/** Above this a width says nothing. */
const UNBOUNDED_WIDTH = 10n ** 24n;

/**
 * What is missing, the question whose worst answer leaves the narrowest range first. Answers to days, shares and amounts
 * cannot all be tried; they are probed at the values between which their effect turns. A question that changes nothing, whatever
 * the answer, is left out.
 */
export function questionsOf(assessment: Assessment): readonly Question[] {
  const { claim } = assessment;
  const questions: Question[] = [];
  for (const definition of assessment.untold) {
    if (isWorkedOut(definition, claim)) continue;
    const answers = probes(definition, claim);
    const widths = answers.map((answer) =>
      assessAgain(assessment, withSlot(claim, slotOf(definition.name as FactName), answer)),
    );
    if (widths.every((one) => sameAward(one, assessment) && sameBase(one, assessment))) continue;
    questions.push({ fact: definition, subject: subjectOf(definition, assessment), leaves: worst(widths) });
  }
  questions.push(...openTogether(assessment, questions));
  for (const group of groupsWithoutSales(assessment)) questions.push(salesQuestion(assessment, group));
  questions.push(...lineQuestions(assessment));
  return questions.sort(narrowestFirst);
}

/** Whom a claim-wide question is really about: the one platform or support whose lines were not told, where it is one. */
function subjectOf(definition: FactDefinition, { claim, law }: Assessment): Readonly<Record<string, string>> {
  if (definition.subject !== 'platform' && definition.subject !== 'support') return {};
  const slot = slotOf(definition.name as FactName);
  const of = (line: Claim['lines'][number]) =>
    definition.subject === 'platform' ? line.platform : line.support;
  const leaning = new Set(
    [...law.bySupport.values()]
      .filter((support) => factsOf(support).some((name) => name === definition.name))
      .map(({ support }) => support.id),
  );
  const asked = new Set(
    claim.lines.filter((line) => leaning.has(line.support) && line.slots[slot] === INHERIT).map(of),
  );
  const [only] = asked;
  return asked.size === 1 && only !== undefined ? { [definition.subject]: only } : {};
}

/** The first payment application sets the start itself: nobody is asked for it. */
function isWorkedOut({ name }: FactDefinition, { slots }: Claim): boolean {
  return name === 'supportStart' && slots[slotOf('firstApplication')] === YES;
}

const YES = 2;

function probes(definition: FactDefinition, claim: Claim): readonly number[] {
  if (definition.domain.length > 0) {
    const possible = claim.slots[slotOf(definition.name as FactName)] as number;
    return definition.domain.map((_, index) => 1 << index).filter((bit) => (possible & bit) !== 0);
  }
  if (definition.type === 'share') return [0, 5_000, 10_000];
  if (definition.type === 'count')
    return [0, 4, 5, 8, 30, 50, 500, 1_000].map((count) => count * 10 ** (definition.places ?? 0));
  // Well under, between and over every threshold that was ever asked: of turnover and programmes in kuruş, of exports in cents.
  if (definition.currency === 'TRY') return [0, 30_000_000, 20_000_000_000];
  if (definition.type === 'amount') return [0, 200_000_000, 300_000_000, 600_000_000];
  const { from, until } = claim.period;
  // Well before the quarter, inside it, and after it: where pre-approval and coverage turn from enough to too late.
  return [addDays(from, -400), addDays(from, -40), addDays(from, 40), addDays(until, 40)];
}

function assessAgain(assessment: Assessment, claim: Claim): Assessment {
  return assess(claim, assessment.options);
}

function sameAward(one: Assessment, other: Assessment): boolean {
  return one.award.least === other.award.least && one.award.most === other.award.most;
}

/** Facts that leave a demand open only together: none of them alone turns it, so each that nobody else stands for is asked. */
function openTogether(assessment: Assessment, asked: readonly Question[]): readonly Question[] {
  const known = new Set(asked.map(({ fact }) => (typeof fact === 'string' ? fact : fact.name)));
  const open = new Set<string>();
  for (const portion of assessment.run.portions) {
    if (portion.refusedBy >= 0) continue;
    for (const needs of openNeeds(portion))
      if (!needs.some((need) => known.has(need))) for (const need of needs) open.add(need);
  }
  return assessment.untold
    .filter((definition) => open.has(definition.name) && !isWorkedOut(definition, assessment.claim))
    .map((definition) => ({
      fact: definition,
      subject: subjectOf(definition, assessment),
      leaves: undefined,
    }));
}

/** What each open demand, measure and limit on lira of a line asks for. */
function openNeeds(portion: Portion): readonly (readonly string[])[] {
  const { demands, scales, support } = portion.support;
  const asked = ({ kinds }: { readonly kinds: readonly string[] }) => kinds.includes(portion.line.kind);
  const isOpen = (step: number, before: number) =>
    portion.leastAt(before) > 0n && portion.leastAt(step) === 0n && portion.mostAt(step) > 0n;
  return [
    ...demands.flatMap(({ condition }, at) => (verdictAt(portion, at) === EITHER ? [condition.needs] : [])),
    ...(isOpen(SCALES, THINGS) ? scales.filter(asked) : []).map(({ of, most }) =>
      typeof most === 'number' ? [of] : [of, most.of],
    ),
    ...(isOpen(CAPS, LIRA) ? (support.caps ?? []).filter(asked) : []).map(({ unless, amount }) => [
      ...(unless?.needs ?? []),
      'told' in amount ? amount.told : amount.each,
    ]),
  ];
}

/** Where no source gives a rate, the award says nothing of an answer; what counts before the rate does. */
function sameBase(one: Assessment, other: Assessment): boolean {
  if (!other.undetermined) return true;
  const a = baseOf(one);
  const b = baseOf(other);
  return a.least === b.least && a.most === b.most;
}

function baseOf({ run }: Assessment): Bounds {
  return run.portions.reduce(
    (sum, portion) => ({
      least: sum.least + portion.leastAt(CAPS),
      most: sum.most + portion.mostAt(CAPS),
    }),
    { least: 0n, most: 0n },
  );
}

function worst(answers: readonly Assessment[]): bigint | undefined {
  let widest = 0n;
  for (const { award } of answers) {
    const width = award.most - award.least;
    if (width > widest) widest = width;
  }
  return widest >= UNBOUNDED_WIDTH ? undefined : widest;
}

/** Sales that nobody told although a share of them bounds some spend. */
interface SalesGroup {
  readonly fact: FactDefinition;
  /** Empty where the sales count over all platforms. */
  readonly platform: string;
  readonly country: string;
  readonly currency: string;
  readonly spend: bigint;
}

function groupsWithoutSales({ claim, run }: Assessment): readonly SalesGroup[] {
  const groups = new Map<string, SalesGroup>();
  for (const portion of run.portions) {
    const { line, support, refusedBy } = portion;
    const cap = support.support.shares[0];
    const wide = support.shareGroup;
    if (cap === undefined || wide === undefined || refusedBy >= 0 || line.country === '') continue;
    const measured = line.reported ?? { minor: line.amount, currency: line.currency };
    // Sales told in another currency than the spend cannot be compared with it: they are asked for anew.
    const comparable = salesFor(portion, cap, wide, claim)?.currency === measured.currency;
    if (comparable && isSold(portion, cap, claim)) continue;
    const platform = cap.of === 'adSales' ? line.platform : '';
    const key = `${cap.of}|${platform}|${line.country}`;
    groups.set(key, {
      fact: findFact(cap.of) as FactDefinition,
      platform,
      country: line.country,
      currency: measured.currency,
      spend: (groups.get(key)?.spend ?? 0n) + measured.minor,
    });
  }
  return [...groups.values()];
}

function salesQuestion({ claim, options }: Assessment, group: SalesGroup): Question {
  const { fact, platform, country, currency } = group;
  const period = claim.period.key;
  const answers = [0n, group.spend * 5n, group.spend * 50n].map((minor) => {
    const sales = [...claim.sales, { fact: fact.name, platform, country, period, minor, currency }];
    return assess({ ...claim, sales }, options);
  });
  return {
    fact,
    subject: platform === '' ? { country, period } : { platform, country, period },
    leaves: worst(answers),
  };
}

function narrowestFirst(a: Question, b: Question): number {
  if (a.leaves === undefined || b.leaves === undefined)
    return Number(a.leaves === undefined) - Number(b.leaves === undefined);
  return a.leaves < b.leaves ? -1 : a.leaves > b.leaves ? 1 : 0;
}
