import type { Source } from '@kervan/kit';
import type { OffsetRegime } from './entitlement.ts';

/** Rules of the set-off. `M-7` is the order of the tests, `M-7.rounding` the odd kuruş that the same line proposes. */
export type OffsetRule =
  | 'E-2.27'
  | 'L-17.1'
  | 'L-17.2'
  | 'L-17.3.1'
  | 'L-17.3.2'
  | 'L-17.3.3'
  | 'M-7'
  | 'M-7.rounding'
  | 'M-8'
  | 'O-28'
  | 'K-pay-1';

const PARAGRAPH = (paragraph: string): Pick<Source, 'grade' | 'article'> => ({
  grade: 'text',
  article: `5448 Genelge m.17/${paragraph}`,
});

const SOURCES: Readonly<Record<OffsetRule, Source>> = {
  'E-2.27': { rule: 'E-2.27', grade: 'assumed', from: 'KOR' },
  'L-17.1': { rule: 'L-17.1', ...PARAGRAPH('1') },
  'L-17.2': { rule: 'L-17.2', ...PARAGRAPH('2') },
  'L-17.3.1': { rule: 'L-17.3.1', ...PARAGRAPH('3-1') },
  'L-17.3.2': { rule: 'L-17.3.2', ...PARAGRAPH('3-2') },
  'L-17.3.3': { rule: 'L-17.3.3', ...PARAGRAPH('3-3') },
  'M-7': { rule: 'M-7', grade: 'derived', article: '5448 Genelge m.17/3' },
  'M-7.rounding': { rule: 'M-7', grade: 'assumed' },
  'M-8': { rule: 'M-8', grade: 'assumed' },
  'O-28': { rule: 'O-28', grade: 'assumed', article: '5448 Genelge m.17/2-3' },
  'K-pay-1': { rule: 'K-pay-1', grade: 'published', from: 'igeme.com.tr 13/5/2022' },
};

/** The lines of the facts that the set-off carries out, once each. */
export const offsetRules: readonly string[] = [...new Set(Object.values(SOURCES).map(({ rule }) => rule))];

/**
 * Where a rule of the set-off comes from. No source gives the working of the set-off under Decision 5986: there the rules of the
 * logistics circular are taken over, and are no more than assumed.
 */
export function offsetSource(rule: OffsetRule, regime: OffsetRegime): Source {
  const source = SOURCES[rule];
  return regime === 'logistics' ? source : { ...source, grade: 'assumed' };
}
