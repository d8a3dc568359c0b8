import { digestOf } from '@kervan/kit';
import { doubts } from '../doubts/register.ts';
import { supports } from '../e-export/supports.ts';
import { everTargetCountries, targetCountry } from '../e-export/target-countries.ts';
import { factCatalogue } from '../facts/catalogue.ts';

let known: string | undefined;

/** Digest of the law's canonical data: conditions in canonical form, rates, tables with sources, lists, readings, facts. */
export function lawDataDigest(): string {
  known ??= digestOf(lawData());
  return known;
}

/** The data the digest is made of. Words are left out: a better sentence is not another law. */
export function lawData(): unknown {
  return {
    facts: factCatalogue.map(({ name, type, subject, domain, presumed }) => ({
      name,
      type,
      subject,
      domain,
      presumed,
    })),
    doubts: doubts.map(({ id, readings, taken }) => ({ id, readings: Object.keys(readings), taken })),
    lists: everTargetCountries.map((country) => targetCountry(country)),
    supports: supports.map((support) => ({
      id: support.id,
      article: support.article,
      demands: support.demands.map(({ rule, stage, condition }) => ({
        rule,
        stage,
        condition: condition.canonical,
      })),
      bookedOn: support.bookedOn.canonical,
      shares: support.shares,
      rate: {
        ...support.rate,
        bonus: support.rate.bonus && { points: support.rate.bonus.points, source: support.rate.bonus.source },
      },
      limits: support.limits,
    })),
  };
}
