import { type Dated, digestOf } from '@kervan/kit';
import type { CountLimit } from '../constructs/count-limit.ts';
import type { Support } from '../constructs/support.ts';
import type { SupportPeriod } from '../constructs/support-period.ts';
import type { Addition, SupportRate } from '../constructs/support-rate.ts';
import { doubts } from '../doubts/register.ts';
import { euMembers, euMembersSource } from '../e-export/eu-members.ts';
import { exportThreshold } from '../e-export/export-threshold.ts';
import type { Asked, StatusCondition } from '../e-export/statuses/condition.ts';
import { statusClasses } from '../e-export/statuses/statuses.ts';
import { factCatalogue } from '../facts/catalogue.ts';
import { placeLists } from '../matrix/place-lists.ts';
import { toldMarks } from '../matrix/slides.ts';
import { CROWDED } from '../pipeline/rate-days.ts';
import { supports } from '../supports.ts';

let known: string | undefined;

/** Digest of the law's canonical data: see `lawData`. */
export function lawDataDigest(): string {
  known ??= digestOf(lawData());
  return known;
}

/**
 * The data the digest is made of: facts, doubts with their readings, conditions in canonical form, counts, shares, rates, limits
 * with their tables and keys, lists of countries, thresholds, conditions of the statuses, all with their sources. Plain data, no
 * functions. Words are left out: a better sentence is not another law.
 */
export function lawData(): unknown {
  return {
    crowdedMonth: CROWDED,
    facts: factCatalogue.map(({ name, type, subject, currency, places, domain, presumed }) => ({
      name,
      places,
      type,
      subject,
      currency,
      domain,
      presumed,
    })),
    doubts: doubts.map(({ id, readings, taken, actsOn }) => ({
      id,
      readings: Object.keys(readings),
      taken,
      actsOn,
    })),
    lists: placeLists.map(({ list, places }) => ({
      id: list.id,
      places: places.map(([country, platform]) => ({
        country,
        platform,
        history: list.of(country, platform),
      })),
    })),
    thresholds: [exportThreshold],
    union: { members: [...euMembers].sort(), source: euMembersSource },
    supports: supports.map(supportData),
    statuses: statusClasses.map(({ id, rule, beneficiary, conditions, classes }) => ({
      id,
      rule,
      beneficiary,
      conditions: conditions.map(conditionData),
      classes: classes.map(conditionData),
    })),
    matrix: toldMarks(),
  };
}

function supportData(support: Support): unknown {
  const { id, article, demands, bookedOn, counts, shares, rate, limits, durationRule, papers } = support;
  const { period, scales, caps, adKinds } = support;
  return {
    id,
    article,
    demands: demands.map(({ rule, stage, condition }) => ({ rule, stage, condition: condition.canonical })),
    bookedOn: bookedOn.canonical,
    period: period && periodData(period),
    counts: counts.map(countData),
    scales: scales?.map(({ title: _title, ...scale }) => scale),
    caps: caps?.map(({ title: _title, unless, ...cap }) => ({ ...cap, unless: unless?.canonical })),
    adKinds,
    shares,
    rate: rateData(rate),
    limits: limits.map(({ title: _title, ...limit }) => limit),
    durationRule,
    papers,
  };
}

function countData({ title, refusal, ...count }: CountLimit): unknown {
  return count;
}

/** Every bonus goes by the list of target countries, which stands among the lists. */
function rateData({ bonus, addition, ratio, ...rate }: SupportRate): unknown {
  return {
    ...rate,
    ...(bonus === undefined ? {} : { bonus: bonusData(bonus) }),
    ...(addition === undefined ? {} : { addition: additionData(addition) }),
    ...(ratio === undefined ? {} : { ratio: ratioData(ratio) }),
  };
}

function bonusData({ list: _list, ...plain }: NonNullable<SupportRate['bonus']>): unknown {
  return plain;
}

function additionData({ title: _title, when, list: _list, ...plain }: Addition): unknown {
  return { ...plain, when: when.canonical };
}

function ratioData({ title: _title, inScope, ...plain }: NonNullable<SupportRate['ratio']>): unknown {
  const scopes = Object.entries(inScope).map(([reading, scope]) => [
    reading,
    typeof scope === 'boolean' ? scope : scope.canonical,
  ]);
  return { ...plain, inScope: Object.fromEntries(scopes) };
}

function periodData({ refusal: _refusal, clips, ...period }: SupportPeriod): unknown {
  return {
    ...period,
    clips: clips?.map(({ rule, side, on, unless }) => ({
      rule,
      side,
      on: on.canonical,
      unless: unless?.canonical,
    })),
  };
}

function conditionData({ id, rule, doubts: own, undated, history }: StatusCondition): unknown {
  return {
    id,
    rule,
    doubts: own,
    undated: undated && { asks: undated.requirement.canonical, source: undated.source },
    history: history && askedData(history),
  };
}

function askedData({ name, entries }: Dated<Asked>): unknown {
  return {
    name,
    entries: entries.map(({ value, ...entry }) => ({
      ...entry,
      asks: value.requirement?.canonical,
      yetAsked: value.yetAsked?.rule,
    })),
  };
}
