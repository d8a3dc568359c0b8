import type { FigureView } from '@kervan/desk';
import { showAmount } from '../../ui/amount.ts';
import { useLang } from '../../words/lang.tsx';
import './comparison.css';

/** A figure in its own currencies and, beneath, in lira. */
export function FigureCell({ figure }: { readonly figure: FigureView }) {
  const { w, lang } = useLang();
  if (figure.amounts.length === 0) return <span className="soft">{w.comparison.noFigure}</span>;
  const lira = figure.lira === null ? w.comparison.noLira : showAmount(figure.lira, 'TRY', lang);
  const inLira = figure.amounts.every((one) => one.currency === 'TRY');
  return (
    <span className="figure-cell">
      {figure.amounts.map((one) => (
        <span key={one.currency} className="figure">
          {showAmount(one.amount, one.currency, lang)}
        </span>
      ))}
      {inLira ? null : <span className="figure soft small">{lira}</span>}
    </span>
  );
}
