import type { Lang } from '@kervan/kit';
import { Link } from '@tanstack/react-router';
import { useLang } from '../../words/lang.tsx';
import './top-bar.css';

const LANGUAGES: readonly { readonly lang: Lang; readonly name: string; readonly short: string }[] = [
  { lang: 'tr', name: 'Türkçe', short: 'TR' },
  { lang: 'en', name: 'English', short: 'EN' },
];

/** The name of the house, whose desk this is, and the language. */
export function TopBar({ name }: { readonly name: string | undefined }) {
  const { w, lang, setLang } = useLang();
  return (
    <header className="top-bar">
      <div className="top-bar-inner">
        <Link to="/" className="brand">
          <Mark />
          <span className="brand-name">Kervan</span>
          <span className="brand-line">{w.frame.tagline}</span>
        </Link>
        <span className="top-bar-firm">{name}</span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these two act at once */}
        <div className="languages" role="group" aria-label={w.frame.language}>
          {LANGUAGES.map((one) => (
            <button
              key={one.lang}
              type="button"
              lang={one.lang}
              aria-pressed={lang === one.lang}
              onClick={() => setLang(one.lang)}
            >
              <span className="language-long">{one.name}</span>
              <span className="language-short" aria-hidden="true">
                {one.short}
              </span>
            </button>
          ))}
        </div>
      </div>
    </header>
  );
}

/** Dunes and a sun: a caravan's road. */
function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 34 24" width="34" height="24" aria-hidden="true">
      <path
        d="M2 20c4 0 4-10 8-10s4 7 8 7 4-13 8-13 3 16 7 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle className="brand-sun" cx="18" cy="5" r="2.6" />
    </svg>
  );
}
