import { type Words, words } from '@kervan/kit';
import type { Gap } from './gap.ts';

/** An id that coverage does not hold to its nature, by name, with the reason (docs/decisions/0011). */
export interface Exception {
  readonly id: string;
  readonly gaps: readonly Gap[];
  readonly reason: Words;
}

function exceptionsFor(ids: string, gaps: readonly Gap[], tr: string, en: string): readonly Exception[] {
  return ids.split(' ').map((id) => ({ id, gaps, reason: words(tr, en) }));
}

/** Every exception stands here by name; one that is no longer needed fails the tests. */
export const exceptions: readonly Exception[] = [
  ...exceptionsFor(
    'E-7.5',
    ['not-computed'],
    'Başka bir Kararın (5973) desteğidir; bu Karardan hak ediş doğurmaz.',
    'A support of another Decision (5973); no award under this one comes of it.',
  ),
  ...exceptionsFor(
    'E-1.7.5',
    ['not-computed'],
    'Başka bir Kararın (YLDA) desteğine engeldir; bu Karardaki hak edişi değiştirmez.',
    'It bars supports of another Decision (YLDA); it does not change an award under this one.',
  ),
  ...exceptionsFor(
    'E-12.3.8',
    ['not-computed'],
    'Genelge eklerinin yayım günüdür; eklerin içeriği bulunamadığından hiçbir sonuç bu güne bağlanamaz.',
    'The day the circular’s annexes were published; their contents were not found, so nothing can hang on it.',
  ),
  ...exceptionsFor(
    'E-13.1 E-13.3 E-13.5 E-13.6 E-13.8 E-13.9',
    ['no-doubt'],
    'Ne bulunamadığını söyler: aralarında seçilecek okuma yoktur, hiçbir tutar buna dayanmaz.',
    'It says what was not found: there are no readings to choose between, and no amount rests on it.',
  ),
  ...exceptionsFor(
    'E-2.5',
    ['no-failing-case'],
    'Bağlayamaz: en yüksek oran %50 ile 20 puan, yani %70’tir; Türk ürün oranı bunu yalnızca düşürür.',
    'It cannot bind: the highest rate is 50 % and 20 points, 70 %, which the Turkish-product ratio can only lower.',
  ),
  ...exceptionsFor(
    'E-1.4.T.export.2025',
    ['no-failing-case'],
    'İhracatı yetmeyen site için öbür yolun, ETBİS net satış eşiğinin tutarını hiçbir kaynak vermez: sonuç olumsuz değil, bilinmeyendir.',
    'For a site whose exports fall short no source gives the amount of the other way in, the ETBİS net-sales threshold: the outcome is unknown, not a failure.',
  ),
  ...exceptionsFor(
    'E-2.22',
    ['no-holding-case', 'no-failing-case'],
    'Belgeler satıra dönüşürken uygulanır; örneklerin satırları KDV’sizdir. Fatura okuma testleri gösterir.',
    'It acts when documents are made into lines; the lines of the cases are without VAT already. The tests of invoices show it.',
  ),
];
