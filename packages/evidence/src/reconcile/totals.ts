import { type Money, money } from '@kervan/kit';
import { addUp } from './cells.ts';
import { compareText } from './intake.ts';
import type { Cell, CountryTotal, Figure } from './model.ts';
import { Sources } from './sources.ts';

/** The whole period by platform, country and currency; largest reported first within a platform and currency. */
export function totalsOf(cells: readonly Cell[]): CountryTotal[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.platform}\n${cell.currency}\n${cell.country ?? '~'}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  const totals = [...groups.values()].map(totalOf);
  return totals.sort(
    (a, b) =>
      compareText(a.platform, b.platform) ||
      compareText(a.currency, b.currency) ||
      bySize(a, b) ||
      compareText(a.country ?? '~', b.country ?? '~'),
  );
}

function bySize(a: CountryTotal, b: CountryTotal): number {
  const size = (total: CountryTotal): bigint => total.reported.amounts[0]?.minor ?? 0n;
  return size(a) > size(b) ? -1 : size(a) < size(b) ? 1 : 0;
}

function totalOf(cells: readonly Cell[]): CountryTotal {
  const { platform, country, currency } = cells[0] as Cell;
  const figure = (of: (cell: Cell) => Figure): Figure => joined(cells.map(of));
  return {
    platform,
    country,
    currency,
    reported: figure((cell) => cell.reported),
    invoiced: figure((cell) => cell.invoiced),
    paid: figure((cell) => cell.paid),
    base: figure((cell) => cell.base),
  };
}

function joined(figures: readonly Figure[]): Figure {
  const sources = new Sources();
  for (const one of figures) sources.join(one.sources);
  const liras: Money[] = figures.flatMap((one) => (one.lira === undefined ? [] : [one.lira]));
  const known = liras.length === figures.length;
  const lira = liras.reduce((total, one) => total + one.minor, 0n);
  return {
    amounts: addUp(figures.flatMap((one) => one.amounts)),
    ...(known ? { lira: money(lira, 'TRY') } : {}),
    sources: sources.list(),
  };
}
