import type { LogisticsMatrixView } from '@kervan/law';
import { useLang } from '../../words/lang.tsx';
import { Part } from '../frame/page-head.tsx';
import { Successor } from '../supports/successor.tsx';
import { Figure, isCellMark, LogisticsMark } from './logistics-mark.tsx';
import { LogisticsTable } from './logistics-table.tsx';
import { MatrixDoubts } from './matrix-notes.tsx';

/** Numbers of doubts of this part are told apart from those of Decision 5986 on the same page. */
const ANCHOR = 'logistics-doubt';

/** The part of Decision 5448: who may have which support, at what rate and up to what ceiling. */
export function LogisticsMatrix({ part }: { readonly part: LogisticsMatrixView }) {
  const { w, say } = useLang();
  const numberOf = (doubt: string) => part.doubts.findIndex((one) => one.doubt === doubt) + 1;
  return (
    <>
      <Part title={say(part.title)}>
        <dl className="matrix-legend">
          {part.legend.map(({ mark, symbol, words }) => (
            <div key={mark}>
              <dt>
                {isCellMark(mark) ? (
                  <LogisticsMark mark={mark} />
                ) : (
                  <span className="mark">
                    <span aria-hidden="true">{symbol}</span> {w.matrix.logisticsMarks[mark]}
                  </span>
                )}
              </dt>
              <dd className="small">{say(words)}</dd>
            </div>
          ))}
        </dl>
        <LogisticsTable part={part} anchor={ANCHOR} numberOf={numberOf} />
      </Part>
      <Part title={w.matrix.amounts}>
        <ul className="stack-tight">
          {part.amounts.map((amount) => (
            <li key={amount.amount}>
              <Figure figure={amount} label={say(amount.title)} />
            </li>
          ))}
        </ul>
      </Part>
      {part.doubts.length === 0 ? null : (
        <Part title={w.matrix.logisticsDoubts} lead={w.matrix.doubtsLead}>
          <MatrixDoubts doubts={part.doubts} anchor={ANCHOR} />
        </Part>
      )}
      {part.successor === null ? null : <Successor successor={part.successor} />}
    </>
  );
}
