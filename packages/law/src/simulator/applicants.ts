import { type Grade, type Words, weaker, words } from '@kervan/kit';
import { EITHER, FAILS } from '../constructs/condition.ts';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import type { FactEntry } from '../facts/claim-file.ts';
import { asking as ask } from '../finder/asking.ts';
import { best, countsOf, findAll } from '../finder/find-supports.ts';
import { type DemandFinding, isJudged, type SupportFinding } from '../finder/finding.ts';
import { APPLICANT_WORDS, APPLICANTS, type Applicant } from '../logistics/applicants.ts';
import { standingDemands } from '../logistics/demands/standing.ts';
import { MANY } from '../pipeline/bounds.ts';
import { rangeView } from '../view/ranges.ts';
import { citation, findRule } from '../view/rules.ts';
import type { SimulatedApplicantView, SimulatorFile } from '../view/simulator-view.ts';
import { awardWith, withAnswer } from './award.ts';
import { finderFile } from './finder-file.ts';
import { awardView, ceilingsOf, supportOf } from './tried-supports.ts';

/** The same facts with every applicant of Decision 5448 (L-3.1): who may apply, which supports open, and what a claim is awarded. */
export function simulateApplicants(
  file: SimulatorFile,
  facts: readonly FactEntry[],
  days: StatusDays,
): readonly SimulatedApplicantView[] {
  const claim = file.claim?.regime === 'logistics' ? file.claim : undefined;
  const present = applicantTold(facts);
  const awarded = (applicant: Applicant) =>
    claim === undefined ? undefined : awardWith('applicant', applicant, claim, days);
  const presentAward = present === undefined ? undefined : awarded(present);
  return APPLICANTS.map((applicant) => {
    const asking = ask(finderFile(file, 'logistics', withAnswer('applicant', applicant, facts, days)), days);
    const found = findAll(asking).map(best);
    const supports = found.map((finding) => supportOf(finding, asking));
    const ceilings = ceilingsOf(found, asking);
    const award = awarded(applicant);
    return {
      applicant,
      title: APPLICANT_WORDS[applicant],
      present: applicant === present,
      may: mayApply(applicant, found),
      supports,
      counts: countsOf(supports),
      ceilings: rangeView(ceilings, 'TRY', ceilings.most >= MANY),
      award: award === undefined ? null : awardView(award, presentAward, applicant === present),
    };
  });
}

function applicantTold(facts: readonly FactEntry[]): Applicant | undefined {
  const told = facts.findLast(({ fact, subject }) => fact === 'applicant' && subject === undefined);
  return APPLICANTS.find((applicant) => applicant === told?.value);
}

/** By what of the criteria of K-75, L-3.1f and L-14.1 one may apply; they are the same for every support. */
function mayApply(applicant: Applicant, found: readonly SupportFinding[]): SimulatedApplicantView['may'] {
  const criteria = (found[0]?.demands ?? []).filter(({ demand }) => standingDemands.includes(demand));
  if (applicant !== 'beneficiary')
    return { verdict: 'holds', why: null, ...cited('L-3.1'), words: NO_CRITERIA, lacking: [] };
  const open = criteria.filter(({ outcome }) => outcome === EITHER);
  const failing = criteria.filter(({ outcome }) => outcome === FAILS);
  const [first] = failing.length > 0 ? failing : open;
  return {
    verdict: failing.length > 0 ? 'fails' : open.length > 0 ? 'unknown' : 'holds',
    why: failing.length > 0 || open.length === 0 ? null : whyOpen(open),
    rule: first?.demand.rule ?? 'K-75',
    grade: criteria.reduce<Grade>((all, { demand }) => weaker(all, citation(demand.rule).grade), 'text'),
    words: failing.length > 0 ? NOT_MET : open.length > 0 ? OPEN : MET,
    lacking: [...failing, ...open].map(({ demand, outcome }) => ({
      rule: demand.rule,
      verdict: outcome === FAILS ? 'fails' : 'unknown',
      words: outcome === FAILS ? demand.refusal : (findRule(demand.rule)?.says ?? demand.condition.words),
    })),
  };
}

function whyOpen(open: readonly DemandFinding[]) {
  const points = open.flatMap((one) => one.open);
  return points.every((point) => point === 'law' || isJudged(point)) ? 'law' : 'ask';
}

function cited(rule: string) {
  return { rule, grade: citation(rule).grade };
}

const MET: Words = words(
  'Yararlanıcıdan istenen koşulların hepsi karşılanıyor.',
  'Every criterion asked of a beneficiary is met.',
);
const NOT_MET: Words = words(
  'Yararlanıcıdan istenen koşullar karşılanmıyor.',
  'The criteria asked of a beneficiary are not met.',
);
const OPEN: Words = words(
  'Yararlanıcıdan istenen koşulların bir kısmı açık.',
  'Some of the criteria asked of a beneficiary are open.',
);
const NO_CRITERIA: Words = words(
  'Genelgenin 14. maddesindeki koşullar yalnızca yararlanıcılardan istenir; tanımı Karardadır.',
  'The criteria of art. 14 of the circular are asked of beneficiaries only; the Decision defines it.',
);
