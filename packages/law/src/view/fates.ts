import { fill, type Grade, showPercent, type Words, words } from '@kervan/kit';
import type { ShareCap } from '../constructs/share-cap.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import { documentRule } from '../pipeline/document-use.ts';
import {
  ASKED,
  CAPS,
  DOCUMENT,
  DUE,
  FIRST_LIMIT,
  LIRA,
  type Portion,
  SCALES,
  SHARES,
  THINGS,
} from '../pipeline/portion.ts';
import type { FateView } from './assessment-view.ts';
import { rangeView } from './ranges.ts';
import { citation } from './rules.ts';
import { waitingRule } from './waiting-rule.ts';

/**
 * What became of a line, part by part. Before conversion the parts are in the line's own currency, after it in lira; in each
 * half they add up to what came in, and each names the rule that gave it.
 */
export function fatesOf(portion: Portion, award: Bounds): FateView[] {
  const { line, support } = portion;
  const fates: FateView[] = [];
  const add = (
    fate: FateView['fate'],
    bounds: Bounds,
    currency: string,
    rule: string,
    text: FateView['words'],
    grade?: Grade,
  ) => {
    if (bounds.most <= 0n) return;
    const cited = citation(rule);
    fates.push({
      fate,
      amount: rangeView(bounds, currency),
      rule,
      article: cited.article,
      grade: grade ?? cited.grade,
      words: text,
    });
  };
  const { refusal } = portion;
  if (refusal !== undefined) {
    add('refused', lost(portion, ASKED, SCALES), line.currency, refusal.rule, refusal.refusal);
    return fates;
  }
  const scale = support.support.scales?.find(({ kinds }) => kinds.includes(line.kind));
  if (scale !== undefined)
    add(
      'cut',
      lost(portion, THINGS, SCALES),
      line.currency,
      scale.rule,
      fill(words('Ölçü sınırını aşan kısım: {title}.', 'The part beyond a measure: {title}.'), {
        title: scale.title,
      }),
    );
  add(
    'cut',
    lost(portion, SCALES, DOCUMENT),
    line.currency,
    documentRule(support.support.regime),
    words('Belgenin bu kısmı daha önce kullanılmış.', 'This part of the document has been used before.'),
  );
  const cap = support.support.shares[0];
  if (cap !== undefined) {
    add(
      'cut',
      lost(portion, DOCUMENT, SHARES),
      line.currency,
      cap.sources[0].rule,
      ABOVE_SHARE[cap.of](showPercent(cap.share, 'tr'), showPercent(cap.share, 'en')),
      cap.sources[0].grade,
    );
  }
  const liraCap = support.support.caps?.find(({ kinds }) => kinds.includes(line.kind));
  if (liraCap !== undefined)
    add(
      'cut',
      lost(portion, LIRA, CAPS),
      'TRY',
      liraCap.rule,
      fill(words('Şu sınırı aşan kısım: {title}.', 'The part above this limit: {title}.'), {
        title: liraCap.title,
      }),
    );
  const { base, most } = support.support.rate;
  const share = portion.share;
  const limited =
    share !== undefined &&
    most !== undefined &&
    share.known &&
    share.rateMost * share.ratioMost > most.points * 10_000;
  add(
    'own-share',
    lost(portion, CAPS, DUE),
    'TRY',
    limited ? most.source.rule : base.source.rule,
    words('Başvuranın kendi payı.', 'The applicant’s own share.'),
    limited ? most.source.grade : base.source.grade,
  );
  for (const ceiling of support.support.limits) {
    const { tier } = ceiling;
    const from = tier === 0 ? DUE : FIRST_LIMIT + tier - 1;
    add(
      'cut',
      lost(portion, from, FIRST_LIMIT + tier),
      'TRY',
      ceiling.rule,
      fill(words('Şu limit dolduğu için kesilen: {title}.', 'Cut because this is used up: {title}.'), {
        title: portion.limits[tier]?.describe().title ?? words('üst limit', 'ceiling'),
      }),
    );
  }
  add(
    'granted',
    { least: award.least, most: award.least },
    'TRY',
    base.source.rule,
    words('Hak edilen.', 'Granted.'),
    base.source.grade,
  );
  const open = award.most - award.least;
  add(
    'waiting',
    { least: open, most: open },
    'TRY',
    waitingRule(portion),
    share?.known === false && !portion.undecided
      ? words('Destek oranını hiçbir kaynak söylemiyor.', 'No source gives the rate.')
      : words('Eksik bilgiye bağlı.', 'Depends on what is missing.'),
  );
  return fates;
}

const ABOVE_SHARE: Readonly<Record<ShareCap['of'], (tr: string, en: string) => Words>> = {
  adSales: (tr, en) =>
    words(`Reklam satışının ${tr} payını aşan kısım.`, `The part above ${en} of what the ads sold.`),
  eCommerceSales: (tr, en) =>
    words(`E-ticaret satışının ${tr} payını aşan kısım.`, `The part above ${en} of the e-commerce sales.`),
};

/** What a step took away, sure to sure and possible to possible. */
function lost(portion: Portion, before: number, after: number): Bounds {
  const least = portion.leastAt(before) - portion.leastAt(after);
  const most = portion.mostAt(before) - portion.mostAt(after);
  return least <= most ? { least, most } : { least: most, most: least };
}
