import type { RowsPage } from '@kervan/desk';
import { isDayText, type Lang } from '@kervan/kit';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { typedAmount } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { Answer } from '../../ui/loading.tsx';
import { useLang } from '../../words/lang.tsx';
import './rows-table.css';

export interface RowsTableProps {
  readonly caption: string;
  readonly asked: UseInfiniteQueryResult<InfiniteData<RowsPage>>;
  readonly none: string;
}

/** Rows of a document with their places, a page at a time; wide tables scroll on their own. */
export function RowsTable({ caption, asked, none }: RowsTableProps) {
  const { w, say, lang, fmt } = useLang();
  return (
    <Answer asked={asked}>
      {({ pages }) => {
        const first = pages[0];
        if (first === undefined || first.total === 0) return <p className="soft">{none}</p>;
        const rows = pages.flatMap((page) => page.rows);
        return (
          <div className="stack-tight">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <section className="rows-scroll" aria-label={caption} tabIndex={0}>
              <table className="rows-table">
                <caption className="unseen">{caption}</caption>
                <thead>
                  <tr>
                    <th scope="col">{w.common.place}</th>
                    {first.columns.map((column, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and two may be named alike
                      <th key={index} scope="col">
                        {say(column)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added behind the last
                    <tr key={at}>
                      <th scope="row" title={row.at.name}>
                        <span className="place">{row.at.place}</span>
                      </th>
                      {row.cells.map((cell, index) => (
                        <td
                          // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
                          key={index}
                          className={cell !== null && /^-?\d/.test(cell) ? 'figure' : undefined}
                        >
                          {cellWords(cell, lang)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            {asked.hasNextPage ? (
              <div>
                <Button small isPending={asked.isFetchingNextPage} onPress={() => void asked.fetchNextPage()}>
                  {fmt(w.common.showMore, { left: String(first.total - rows.length) })}
                </Button>
              </div>
            ) : null}
          </div>
        );
      }}
    </Answer>
  );
}

/** Days and decimals in the way of the language; whole numbers may be references and stay as they are. */
function cellWords(cell: string | null, lang: Lang): string {
  if (cell === null) return '–';
  if (isDayText(cell)) return dayWords(cell, lang);
  return /^-?\d+\.\d+$/.test(cell) ? typedAmount(cell, lang) : cell;
}
