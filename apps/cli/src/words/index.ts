import type { Lang } from '@kervan/kit';
import { en } from './en.ts';
import { tr } from './tr.ts';

export type Catalogue = typeof en;

/** Everything the terminal says of its own, in one language. */
export function catalogue(lang: Lang): Catalogue {
  return lang === 'tr' ? tr : en;
}
