import { words } from '@kervan/kit';
import type { MatrixLegendView, MatrixMarkId } from '../view/matrix-view.ts';

/** The legend of the slides (E-11.3), then the marks that only a later day or a gap between sightings brings. */
export const LEGEND: readonly MatrixLegendView[] = [
  { mark: 'yes', symbol: '✅', words: words('Destekten yararlanır', 'May have the support') },
  {
    mark: 'yes-brand-programme',
    symbol: '✅',
    words: words(
      'Destekten Marka ve Turquality programındaki şirketler yararlanır',
      'Companies in the Brand/Turquality programme may have the support',
    ),
  },
  { mark: 'no', symbol: '❎', words: words('Destekten yararlanamaz', 'May not have the support') },
  {
    mark: 'no-inside-project',
    symbol: '❎',
    words: words(
      'Doğrudan yararlanıcı değil, proje kapsamında yer alır',
      'Not a direct beneficiary, but inside a project',
    ),
  },
  {
    mark: 'through-projects',
    symbol: '⭕',
    words: words(
      'İşbirliği kuruluşlarının projelerinde yer alarak yararlanılır',
      'Through projects of cooperation bodies',
    ),
  },
  {
    mark: 'unknown',
    symbol: '?',
    words: words('O günün mevzuatı bilinmiyor', 'The law of the day is not known'),
  },
  {
    mark: 'repealed-runs-on',
    symbol: '⊘',
    words: words('Kaldırıldı; önceki ön onaylar sürer', 'Repealed; earlier approvals run on'),
  },
  { mark: 'repealed', symbol: '⊘', words: words('Kaldırıldı', 'Repealed') },
];

const BY_MARK = new Map(LEGEND.map((entry) => [entry.mark, entry]));

export function legendOf(mark: MatrixMarkId): MatrixLegendView {
  return BY_MARK.get(mark) as MatrixLegendView;
}
