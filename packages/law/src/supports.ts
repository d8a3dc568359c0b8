import type { Support } from './constructs/support.ts';
import { supports as eExportSupports } from './e-export/supports.ts';
import { supports as logisticsSupports } from './logistics/supports.ts';

/** Every support that is computed: Decision 5986, then Decision 5448, each in the order of its articles. */
export const supports: readonly Support[] = [...eExportSupports, ...logisticsSupports];

export function findSupport(id: string): Support | undefined {
  return supports.find((support) => support.id === id);
}
