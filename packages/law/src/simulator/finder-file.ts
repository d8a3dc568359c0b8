import type { FactEntry, Regime } from '../facts/claim-file.ts';
import type { FinderFile } from '../view/finder-view.ts';
import type { SimulatorFile } from '../view/simulator-view.ts';

/** What the finder is asked for one regime. */
export function finderFile(
  { claim, statusFacts, ledger, readings, plans }: SimulatorFile,
  regime: Regime,
  facts: readonly FactEntry[],
): FinderFile {
  const used = ledger ?? claim?.ledger;
  const chosen = readings ?? claim?.readings;
  return {
    format: 'kervan-finder/1',
    facts,
    regimes: [regime],
    ...(statusFacts === undefined ? {} : { statusFacts }),
    ...(used === undefined ? {} : { ledger: used }),
    ...(chosen === undefined ? {} : { readings: chosen }),
    ...(plans === undefined ? {} : { plans }),
  };
}
