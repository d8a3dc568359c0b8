import { REGIME_WORDS, REGIMES } from '@kervan/desk';
import type { Regime } from '@kervan/law';
import type { Context } from './command.ts';
import { heading } from './render/headings.ts';

/** The regime that `--regime` names; undefined: both. */
export function regimeAsked({ args }: Context): Regime | undefined {
  return args.oneOf('regime', REGIMES);
}

/** Items under the regime each belongs to, a heading before each; without headings where all are of one. */
export function underRegimes<T>(
  items: readonly T[],
  regimeOf: (item: T) => Regime,
  shown: (items: readonly T[]) => string,
  { lang, terminal }: Context,
): string {
  const parts = REGIMES.map((regime) => ({ regime, of: items.filter((one) => regimeOf(one) === regime) }));
  const filled = parts.filter(({ of }) => of.length > 0);
  return filled
    .map(({ regime, of }) =>
      filled.length === 1
        ? shown(of)
        : `${heading(REGIME_WORDS[regime][lang], terminal.columns)}\n${shown(of)}`,
    )
    .join('\n')
    .replace(/^\n/, '');
}
