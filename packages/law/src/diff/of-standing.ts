import { type Words, words } from '@kervan/kit';
import type { Support } from '../constructs/support.ts';
import { supports } from '../e-export/supports.ts';
import type { LawDay } from '../matrix/asking.ts';
import { betweenWords } from '../matrix/between.ts';
import { findCell, isRepeal, repealState } from '../matrix/cell.ts';
import {
  COLUMN_NAMES,
  FIRM_COLUMNS,
  PROJECT_COLUMNS,
  showThreshold,
  thresholdOn,
} from '../matrix/columns.ts';
import { countriesView } from '../matrix/countries-view.ts';
import { legendOf } from '../matrix/legend.ts';
import { isProject } from '../matrix/slides.ts';
import type { MatrixColumnId, MatrixCountriesView } from '../view/matrix-view.ts';
import { citation } from '../view/rules.ts';
import { columnsEver } from './columns-ever.ts';
import type { SaidValue } from './law-value.ts';

const START = 'E-12.3.1';

/** Whether supports may be asked for, who may have them, and for which kind of countries. */
export function standingValues(day: LawDay): readonly SaidValue[] {
  return supports.flatMap((support) => [
    stateValue(support, day),
    ...(isProject(support.id) ? PROJECT_COLUMNS : FIRM_COLUMNS).map((column) =>
      whoValue(support, column, day),
    ),
    whereValue(support, day),
  ]);
}

const STATES: Readonly<Record<ReturnType<typeof repealState>, Words>> = {
  open: words('başvuruya açık', 'open'),
  'repealed-runs-on': words('kaldırılmış; önceki ön onaylar sürer', 'repealed; earlier approvals run on'),
  repealed: words('kaldırılmış', 'repealed'),
};

function stateValue(support: Support, day: LawDay): SaidValue {
  const state = repealState(support, day);
  const rule = state === 'open' ? START : (support.demands.find(isRepeal)?.rule ?? START);
  return {
    key: `support/${support.id}`,
    kind: 'support',
    support: support.id,
    title: support.title,
    concerns: columnsEver(support, day.readings),
    value: state,
    known: true,
    words: STATES[state],
    ...cited(rule, support),
  };
}

function whoValue(support: Support, column: MatrixColumnId, day: LawDay): SaidValue {
  const { mark, rule, grade } = findCell(support, column, day);
  const said = legendOf(mark).words;
  return {
    key: `who/${support.id}/${column}`,
    kind: 'who',
    support: support.id,
    title: words(
      `${support.title.tr} – ${COLUMN_NAMES[column].tr}`,
      `${support.title.en} – ${COLUMN_NAMES[column].en}`,
    ),
    concerns: [column],
    value: mark,
    known: mark !== 'unknown',
    words: mark === 'unknown' ? withThreshold(said, day) : said,
    ...cited(rule, support),
    grade,
  };
}

function withThreshold(said: Words, day: LawDay): Words {
  const between = betweenWords(thresholdOn(day), day.on, showThreshold);
  return words(
    `${said.tr} (ihracat eşiği: ${between.tr})`,
    `${said.en} (the export threshold: ${between.en})`,
  );
}

const WHERE: Readonly<Record<MatrixCountriesView['kind'], Words>> = {
  all: words('tüm ülkeler', 'all countries'),
  target: words('hedef ülkeler', 'target countries'),
  list: words('kendi ülke listesi', 'a list of its own'),
  unknown: words('kendi ülke listesi, o gün bilinmiyor', 'a list of its own, not known for that day'),
};

function whereValue(support: Support, day: LawDay): SaidValue {
  const { kind, pickedToo, rule, article, grade } = countriesView(support, day);
  const said = WHERE[kind];
  return {
    key: `countries/${support.id}`,
    kind: 'countries',
    support: support.id,
    title: support.title,
    concerns: columnsEver(support, day.readings),
    value: `${kind}${pickedToo ? '+picked' : ''}`,
    known: kind !== 'unknown',
    words: pickedToo
      ? words(`${said.tr} ve Bakanlığın belirledikleri`, `${said.en} and those the Ministry picks`)
      : said,
    rule,
    article: article === '–' ? support.article : article,
    grade,
  };
}

function cited(rule: string, support: Support) {
  const { article, grade } = citation(rule);
  return { rule, article: article === '' || article === '–' ? support.article : article, grade };
}
