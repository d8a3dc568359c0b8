import type { Support } from '../constructs/support.ts';
import type { Readings } from '../matrix/asking.ts';
import { findCell } from '../matrix/cell.ts';
import { FIRM_COLUMNS } from '../matrix/columns.ts';
import type { MatrixColumnId } from '../view/matrix-view.ts';
import { acts } from './acts.ts';

const eExportActs = acts.filter(({ regime }) => regime === 'e-export');

const kept = new Map<string, readonly MatrixColumnId[]>();
const KEPT = 1000;

/**
 * Whom a support concerns: the columns that may have it after some act of the time line, under the readings in force. A table of
 * limits may hold a class for the sake of another reading; its ceiling is then nobody's.
 */
export function columnsEver(support: Support, readings: Readings): readonly MatrixColumnId[] {
  const key = JSON.stringify([support.id, Object.entries(readings).sort()]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const columns = FIRM_COLUMNS.filter((column) =>
    eExportActs.some(({ day }) => {
      const { mark } = findCell(support, column, { on: day, knownOn: day, readings });
      return mark === 'yes' || mark === 'yes-brand-programme';
    }),
  );
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, columns);
  return columns;
}
