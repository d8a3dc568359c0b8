import { fold } from './fold.ts';

/** How total rows begin, folded. */
const TOTAL_WORDS = /^(?:grand |sub ?|report )?total\b|^(?:genel |ara |rapor )?toplam\w*\b|^sum\b/;

/** Whether a cell's text calls its row a total. */
export function saysTotal(text: string): boolean {
  return TOTAL_WORDS.test(fold(text));
}
