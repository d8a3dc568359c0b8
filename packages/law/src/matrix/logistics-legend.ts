import { type Grade, words } from '@kervan/kit';
import type { FigureMarkId, LogisticsLegendView, LogisticsMarkId } from '../view/matrix-view.ts';

/** Marks of cells, then marks of the figures in them. */
export const LOGISTICS_LEGEND: readonly LogisticsLegendView[] = [
  { mark: 'yes', symbol: '✓', words: words('Destekten yararlanır', 'May have the support') },
  { mark: 'no', symbol: '–', words: words('Destekten yararlanamaz', 'May not have the support') },
  {
    mark: 'repealed-if',
    symbol: '⊘',
    words: words(
      '01.01.2026’daki kaldırma geçerliyse yararlanamaz (ikinci elden biliniyor, O-39)',
      'May not have it if the repeal of 1 January 2026 holds (second-hand, O-39)',
    ),
  },
  {
    mark: 'not-in-force',
    symbol: '∅',
    words: words('Karar o gün henüz uygulanmıyor', 'The Decision does not apply on that day yet'),
  },
  {
    mark: 'known',
    symbol: '●',
    words: words('Rakam bir kaynakta basılı', 'The figure is printed in a source'),
  },
  {
    mark: 'derived',
    symbol: '≈',
    words: words('Rakam kuralla hesaplandı', 'The figure was computed by the rule'),
  },
  {
    mark: 'second-hand',
    symbol: '◐',
    words: words('Rakam ikinci elden biliniyor', 'The figure is known at second hand'),
  },
  {
    mark: 'assumed',
    symbol: '○',
    words: words(
      'Rakam başka bir bölümün benzerinden alındı',
      'The figure is taken from a like one elsewhere',
    ),
  },
  { mark: 'unknown', symbol: '?', words: words('Hiçbir kaynak söylemiyor', 'No source says') },
];

const SYMBOLS = new Map(LOGISTICS_LEGEND.map(({ mark, symbol }) => [mark, symbol]));

export function symbolOf(mark: LogisticsMarkId | FigureMarkId): string {
  return SYMBOLS.get(mark) as string;
}

const BY_GRADE: Readonly<Record<Grade, FigureMarkId>> = {
  text: 'known',
  published: 'known',
  derived: 'derived',
  'second-hand': 'second-hand',
  assumed: 'assumed',
};

/** How a figure is known, by the grade of its source; `unknown` where there is none. */
export function figureMark(grade: Grade | null): FigureMarkId {
  return grade === null ? 'unknown' : BY_GRADE[grade];
}
