import { type Words, words } from '@kervan/kit';
import { type ArticleRow, articleRows } from '../../../coverage/ids/article-map.ts';
import type { RuleText } from '../rule-text.ts';
import { capital } from './ceiling-cells.ts';
import { supportName } from './row-names.ts';

const STATES: Readonly<Record<ArticleRow['state'], Words>> = {
  'in-force': words('2026’da yürürlüktedir', 'in force in 2026'),
  repealed: words('kaldırılmıştır', 'repealed'),
  changed: words('değişmiştir', 'changed'),
  'depot-repealed': words(
    'sipariş karşılama 2026’da yürürlüktedir, depo kirası kaldırılmıştır',
    'fulfilment is in force in 2026, depot rent is repealed',
  ),
};

const INFERRED = words(
  ' Madde numarası, kaynakların destekleri sayma sırasından çıkarılmıştır.',
  ' The article number is inferred from the order in which the sources list the supports.',
);

/** Texts of the article map: `E-0.order-fulfilment`. */
export const articleCellTexts: readonly RuleText[] = articleRows.map(({ id, article, state, inferred }) => {
  const name = supportName(id.slice('E-0.'.length));
  const note = inferred ? INFERRED : words('', '');
  return {
    rule: id,
    says: words(
      `${capital(name.tr, 'tr')}: ${article}; ${STATES[state].tr}.${note.tr}`,
      `${capital(name.en, 'en')}: ${article}; ${STATES[state].en}.${note.en}`,
    ),
    article,
    grade: inferred ? 'assumed' : 'second-hand',
    sources: 'TAS, TAH',
    class: 'definition',
    doubts: state === 'repealed' ? ['E-13.23'] : [],
  };
});
