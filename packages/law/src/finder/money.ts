import {
  addMonths,
  type Day,
  fill,
  type Grade,
  showPercent,
  type Words,
  weaker,
  words,
  yearOf,
} from '@kervan/kit';
import { ceilingSize, INNER, OWN, TOTAL, tableUnder } from '../constructs/ceiling.ts';
import { type PoolPart, poolKey, tellsParts } from '../constructs/pool.ts';
import { AllowanceBook, usedInAll } from '../ledger/allowance-book.ts';
import { APPLICANTS, type Applicant } from '../logistics/applicants.ts';
import { MANY } from '../pipeline/bounds.ts';
import { compileLaw } from '../pipeline/compile.ts';
import type { CompiledLimit, CompiledSupport } from '../pipeline/compiled.ts';
import type { RangeView } from '../view/assessment-view.ts';
import type { AllowanceLeftView, CeilingView, FinderRateView } from '../view/finder-view.ts';
import { rangeView } from '../view/ranges.ts';
import { applicantsAt, asOneOf, hasNoRate } from './applicants.ts';
import { type Asking, type At, factAt } from './asking.ts';

/** A support compiled under the readings of the file. */
export function compiledOf(id: string, { claim }: Asking): CompiledSupport {
  return compileLaw(claim.readings, claim.readingsKey).bySupport.get(id) as CompiledSupport;
}

/**
 * The rate with its bonus where one spends, held to the law's limit on the whole; null where no source gives the rate. Of several
 * applicants who may be meant it is that of those whose rate some source gives.
 */
export function rateView(compiled: CompiledSupport, at: At): FinderRateView | null {
  const { support } = compiled;
  const known = applicantsAt(support, at).filter((one) => !hasNoRate(support, one));
  const { line, run, day } = support.regime === 'logistics' ? asOneOf(at, known) : at;
  const { base, bonus, addition, most } = compiled.support.rate;
  if (base.points === 'unknown') return null;
  const found = compiled.rateOf(line, run, day);
  if (!found.known) return null;
  const top = most?.points ?? 10_000;
  const held = (points: number) => (points < top ? points : top);
  const least = held(found.rateLeast);
  const highest = held(found.rateMost);
  const grades = found.list.map(({ grade }) => grade);
  return {
    least,
    most: highest,
    base: base.points,
    bonus: found.rateMost - base.points,
    rule: base.source.rule,
    grade: [
      ...grades,
      ...(found.rateMost > base.points ? [bonus, addition] : []).flatMap((part) => part?.source.grade ?? []),
    ].reduce<Grade>(weaker, base.source.grade),
    words:
      least === highest
        ? words(`gider üzerinden ${showPercent(least, 'tr')}`, `${showPercent(least, 'en')} of the expense`)
        : words(
            `gider üzerinden en az ${showPercent(least, 'tr')}, en çok ${showPercent(highest, 'tr')}`,
            `between ${showPercent(least, 'en')} and ${showPercent(highest, 'en')} of the expense`,
          ),
  };
}

/**
 * The limit that binds first: that of a thing or of rent inside the joint one, else the support's own. One that is for some kinds
 * of expense only (legal advice, L-4.3) does not bind the support.
 */
export function ownLimit({ limits }: CompiledSupport): CompiledLimit | undefined {
  const inner = limits[INNER];
  return inner === undefined || inner.ceiling.kinds !== undefined ? limits[OWN] : inner;
}

/** A ceiling on the day for the classes still possible; null where the law sets none for them. */
export function ceilingView(limit: CompiledLimit, every: At, asking: Asking): CeilingView | null {
  const at = limit.ceiling.classes === 'applicant' ? asOneOf(every, withFigures(limit, asking)) : every;
  const size = ceilingSize(limit.ceiling, at.line, at.run, at.day, asking.readingOf);
  if (size.known && size.sources.length === 0) return null;
  return {
    size: rangeView({ least: size.least, most: size.known ? size.most : MANY }, 'TRY', !size.known),
    rule: size.sources[0]?.rule ?? limit.ceiling.rule,
    article: limit.ceiling.article,
    grade: size.known ? weakest(size.sources.map(({ grade }) => grade)) : null,
    per: perWords(limit.partsOn(at.day)),
  };
}

/** Applicants for whom some source gives figures. */
function withFigures({ ceiling }: CompiledLimit, { readingOf }: Asking): readonly Applicant[] {
  const table = tableUnder(ceiling, readingOf);
  return APPLICANTS.filter((one) => (table[one]?.entries.length ?? 0) > 0);
}

function weakest(grades: readonly Grade[]): Grade {
  return grades.reduce<Grade>(weaker, grades[0] ?? 'assumed');
}

const EACH: Readonly<Record<Exclude<PoolPart, 'year'>, Words>> = {
  platform: words('pazaryeri', 'marketplace'),
  country: words('ülke', 'country'),
  item: words('proje, faaliyet ya da birim', 'project, activity or unit'),
  body: words('katılan kuruluş', 'participating body'),
  supportYear: words('destek yılı', 'support year'),
};

function perWords(parts: readonly PoolPart[]): Words {
  const things = parts.filter((part) => part !== 'year').map((part) => EACH[part]);
  const yearly = parts.includes('year');
  if (parts.length === 1 && parts[0] === 'supportYear')
    return words('destek yılı başına', 'per support year');
  if (things.length === 0)
    return yearly ? words('takvim yılı başına', 'per calendar year') : words('toplamda', 'in all');
  const each = fill(words('her {tr}', 'per {en}'), {
    tr: things.map(({ tr }) => tr).join(' ve '),
    en: things.map(({ en }) => en).join(' and '),
  });
  return yearly
    ? fill(words('{each} ve takvim yılı için', '{each} and calendar year'), { each })
    : fill(words('{each} için', '{each}'), { each });
}

/** First day of the support year that a day lies in (L-18.19); NaN while the start of the support is not told, or is to come. */
export function supportYearOn(at: At): number {
  const start = factAt(at, 'supportStart');
  if (!(start <= at.day)) return Number.NaN;
  let first = start as Day;
  for (let years = 1; ; years += 1) {
    const next = addMonths(start as Day, 12 * years, 'clamp');
    if (next > at.day) return first;
    first = next;
  }
}

/** What a ceiling still holds after earlier claims; null where it is one for each thing and the thing is not told. */
export function leftView(
  limit: CompiledLimit,
  title: Words,
  at: At,
  asking: Asking,
): AllowanceLeftView | null {
  const ceiling = ceilingView(limit, at, asking);
  const parts = limit.partsOn(at.day);
  const supportYear = supportYearOn(at);
  if (ceiling === null || ceiling.grade === null || !tellsParts(at.line, parts, supportYear)) return null;
  const size = ceilingSize(limit.ceiling, at.line, at.run, at.day, asking.readingOf);
  const key = poolKey(limit.ceiling.key, at.line, parts, yearOf(at.day), supportYear);
  const uses = asking.claim.ledger.get(key);
  return {
    key,
    title,
    rule: ceiling.rule,
    grade: ceiling.grade,
    size: ceiling.size,
    used: rangeView({ least: usedInAll(uses, 'granted'), most: usedInAll(uses) }, 'TRY'),
    left: rangeView(
      {
        // Pending uses may still be granted: they lower what is sure, not what is possible.
        least: AllowanceBook.open(uses, true).remaining(size.least),
        most: AllowanceBook.open(uses, false).remaining(size.most),
      },
      'TRY',
    ),
  };
}

/** The yearly total of the section; null where the classes still possible have none. */
export function totalLeft(
  compiled: readonly CompiledSupport[],
  at: At,
  asking: Asking,
): AllowanceLeftView | null {
  const limit = compiled.map(({ limits }) => limits[TOTAL]).find((one) => one !== undefined);
  const year = yearOf(at.day);
  if (limit?.ceiling.title === undefined) return null;
  return leftView(limit, fill(limit.ceiling.title, { year }), at, asking);
}

/** The smaller of two ranges, bound by bound. */
export function lesser(a: RangeView, b: RangeView): RangeView {
  const least = smaller(a.least, b.least) as string;
  const most = smaller(a.most, b.most);
  const undetermined = a.undetermined && b.undetermined;
  return { currency: a.currency, least, most, exact: least === most && !undetermined, undetermined };
}

function smaller(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return minorOf(a) <= minorOf(b) ? a : b;
}

/** Kuruş of decimal text with two places. */
export function minorOf(text: string): bigint {
  return BigInt(text.replace('.', ''));
}

/** Title of a ceiling that stands in a list of what is left. */
export function ceilingTitle(title: Words, day: Day): Words {
  return fill(words('{year} üst limiti: {title}', '{year} ceiling: {title}'), { year: yearOf(day), title });
}
