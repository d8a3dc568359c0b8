import { showAmount } from '../../ui/amount.ts';
import { useLang } from '../../words/lang.tsx';
import { type FatePart, fateBars, type LineWithFates } from './fate-parts.ts';
import './fate-bar.css';

const WIDTH = 1000;

/** What surely becomes of the money as stacked stretches, with a legend that carries the figures. */
export function FateBar({
  lines,
  thin = false,
}: {
  readonly lines: readonly LineWithFates[];
  readonly thin?: boolean;
}) {
  return (
    <div className="stack-tight">
      {fateBars(lines).map((parts) => (
        <OneBar key={parts[0]?.currency ?? ''} parts={parts} thin={thin} />
      ))}
    </div>
  );
}

function OneBar({ parts, thin }: { readonly parts: readonly FatePart[]; readonly thin: boolean }) {
  const { w, lang, fmt } = useLang();
  const shown = (part: FatePart) => showAmount(part.amount, part.currency, lang);
  const label = parts.map((part) => `${w.entitlement.fates[part.fate]} ${shown(part)}`).join(', ');
  let at = 0;
  const currency = parts[0]?.currency ?? '';
  return (
    <>
      {thin ? null : (
        <p className="small soft">
          {currency === 'TRY' ? w.entitlement.inLira : fmt(w.entitlement.beforeLira, { currency })}
        </p>
      )}
      <svg
        className={thin ? 'fate-bar fate-bar-thin' : 'fate-bar'}
        viewBox={`0 0 ${WIDTH} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={fmt(w.entitlement.barLabel, { parts: label })}
      >
        {parts.map((part) => {
          const x = at;
          at += part.share * WIDTH;
          return (
            <rect
              key={part.fate}
              className={`fate-${part.fate}`}
              x={x}
              width={Math.max(part.share * WIDTH, 2)}
              height="10"
            />
          );
        })}
      </svg>
      {thin ? null : (
        <ul className="fate-legend">
          {parts.map((part) => (
            <li key={part.fate}>
              <span className={`legend-mark fate-${part.fate}`} aria-hidden="true" />
              {w.entitlement.fates[part.fate]} <span className="figure strong">{shown(part)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
