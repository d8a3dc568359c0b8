import { type Dated, parseDay, valueOn, words } from '@kervan/kit';
import { commissionList } from '../../e-export/country-lists/commission.ts';
import { onlineStoreCountry } from '../../e-export/country-lists/online-store.ts';
import { targetCountry } from '../../e-export/target-countries.ts';
import { type ListCell, type ListRow, listCells, listRows } from '../ids/lists.ts';
import { type Cited, cited } from './citation.ts';

const NAMES: Readonly<Record<ListRow['list'], ReturnType<typeof words>>> = {
  target: words('hedef ülkeler', 'target countries'),
  'online-store': words('çevrim içi mağaza ülkeleri', 'countries of online stores'),
  commission: words('komisyon ülkeleri', 'countries of commission'),
};

/** Rows and countries of the lists that the law's own lists answer as printed, on the day of the row. */
export function ofLists(): readonly Cited[] {
  const held = listCells.filter(answersAsPrinted);
  const rows = listRows.filter(
    (row) => listCells.every((cell) => cell.row !== row || held.includes(cell)) && citesRow(row),
  );
  return [
    ...held.map(({ id, row }) => cited(id, 'list', placeOf(row))),
    ...rows.flatMap((row) =>
      [row.row, row.row.slice(0, row.row.lastIndexOf('.'))].map((rule) => cited(rule, 'list', placeOf(row))),
    ),
  ];
}

function placeOf({ list }: ListRow) {
  return { in: `list/${list}`, name: NAMES[list] };
}

function answersAsPrinted({ row, country, platform, member }: ListCell): boolean {
  const day = parseDay(row.day);
  if (row.list === 'commission') {
    const answer = valueOn(commissionList(country, platform ?? '*'), day, day);
    const wanted = platform === 'ebay' ? 'autoParts' : 'all';
    return answer.known && answer.entry.source.rule === row.row && (answer.entry.value === wanted) === member;
  }
  const answer = valueOn(
    row.list === 'target' ? targetCountry(country) : onlineStoreCountry(country),
    day,
    day,
  );
  return answer.known && answer.entry.source.rule === row.row && answer.entry.value === member;
}

/** A row without countries of its own follows the target list: the list cites it for a country that it took over. */
function citesRow({ row, list, countries }: ListRow): boolean {
  if (countries.length > 0) return true;
  const histories: Readonly<Record<ListRow['list'], Dated<unknown>>> = {
    target: targetCountry('DE'),
    'online-store': onlineStoreCountry('DE'),
    commission: commissionList('DE', '*'),
  };
  return histories[list].entries.some(({ source }) => source.rule === row);
}
