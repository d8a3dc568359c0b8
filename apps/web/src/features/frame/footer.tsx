import { useQuery } from '@tanstack/react-query';
import { lawQuery } from '../../api/queries.ts';
import { useLang } from '../../words/lang.tsx';
import './footer.css';

/** What decides, by its digest, and what Kervan is not. */
export function Footer() {
  const { w, fmt } = useLang();
  const law = useQuery(lawQuery);
  return (
    <footer className="footer">
      <div className="footer-inner">
        <p>{w.frame.footerNote}</p>
        <p className="row">
          {law.data === undefined ? null : (
            <span className="place">
              {fmt(w.frame.footerLaw, { digest: law.data.lawModule.slice(0, 12) })}
            </span>
          )}
          <a href="/openapi.json">{w.frame.openApi}</a>
        </p>
      </div>
    </footer>
  );
}
