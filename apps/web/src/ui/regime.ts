import type { Regime } from '@kervan/law';

/** The Decision a support belongs to, by its id: `logistics/unit`. */
export function regimeOfSupport(support: string): Regime {
  return support.startsWith('logistics/') ? 'logistics' : 'e-export';
}
