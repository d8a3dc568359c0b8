import { type Day, formatDay } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import { ASKED, CAPS, type Portion } from '../pipeline/portion.ts';
import { isUndetermined, mostOfSupport } from '../pipeline/totals.ts';
import type { LineOutcomeView, SupportOutcomeView } from './assessment-view.ts';
import { fatesOf } from './fates.ts';
import { rangeView } from './ranges.ts';

/** Each support with what of it counts and what is granted. */
export function supportViews(assessment: Assessment): readonly SupportOutcomeView[] {
  const views = new Map<string, { portions: Portion[]; least: bigint; most: bigint }>();
  for (const [index, portion] of assessment.run.portions.entries()) {
    const view = views.get(portion.support.support.id) ?? { portions: [], least: 0n, most: 0n };
    const award = assessment.portionAwards[index] as Bounds;
    views.set(portion.support.support.id, {
      portions: [...view.portions, portion],
      least: view.least + award.least,
      most: view.most + award.most,
    });
  }
  return [...views].map(([id, { portions, least, most }]) => {
    const { support } = (portions[0] as Portion).support;
    const bound = mostOfSupport(assessment.run.portions, id);
    const eligible = portions.reduce(
      (sum, portion) => ({ least: sum.least + portion.leastAt(CAPS), most: sum.most + portion.mostAt(CAPS) }),
      { least: 0n, most: 0n },
    );
    return {
      support: id,
      title: support.title,
      article: support.article,
      eligible: rangeView(eligible, 'TRY'),
      award: rangeView({ least, most: bound < most ? bound : most }, 'TRY', portions.some(isUndetermined)),
      lines: new Set(portions.map(({ line }) => line)).size,
    };
  });
}

/** One line, or one stretch of its days, with the fate of every part of it. */
export function lineView(portion: Portion, award: Bounds): LineOutcomeView {
  const { line } = portion;
  const fates = fatesOf(portion, award);
  const cut = fates.some((fate) => fate.fate === 'cut');
  return {
    line: line.id,
    support: line.support,
    platform: line.platform,
    item: line.item === '' ? null : line.item,
    person: line.person === '' ? null : line.person,
    body: line.body === '' ? null : line.body,
    stretch: stretchView(portion),
    country: line.country === '' ? null : line.country,
    document: line.documentKey.slice(line.documentKey.indexOf('|') + 1),
    paymentDay: Number.isNaN(line.paymentDay) ? null : formatDay(line.paymentDay as Day),
    asked: rangeView(
      { least: portion.leastAt(ASKED), most: portion.mostAt(ASKED) },
      line.currency === '' ? 'TRY' : line.currency,
    ),
    eligibleLira: rangeView({ least: portion.leastAt(CAPS), most: portion.mostAt(CAPS) }, 'TRY'),
    award: rangeView(award, 'TRY', isUndetermined(portion)),
    verdict:
      portion.refusal !== undefined
        ? 'refused'
        : award.least < award.most
          ? 'waiting'
          : cut
            ? 'granted-in-part'
            : 'granted',
    fates,
    from: line.from,
  };
}

/** The days a portion stands for, where its line was laid on several stretches of time. */
function stretchView({ stretch, supportYear }: Portion): LineOutcomeView['stretch'] {
  if (stretch === undefined) return null;
  return {
    from: formatDay(stretch.from),
    until: formatDay(stretch.until),
    days: stretch.days,
    of: stretch.of,
    supportYear: Number.isNaN(supportYear) ? null : formatDay(supportYear as Day),
  };
}
