import { LANGS, type Lang, type Words } from '@kervan/kit';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { en } from './en.ts';
import { fillIn, type Values } from './fill-in.ts';
import { tr } from './tr.ts';

export type Catalogue = typeof en;

export interface Speech {
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
  /** The page's own texts in the language spoken. */
  readonly w: Catalogue;
  /** A bilingual text of the server in the language spoken. */
  readonly say: (text: Words) => string;
  /** An ICU message of the catalogue with its values. */
  readonly fmt: (message: string, values: Values) => string;
}

const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { tr, en };
const REMEMBERED = 'kervan.lang';
const Spoken = createContext<Speech | undefined>(undefined);

/** Turkish unless another language was chosen here before. */
function remembered(): Lang {
  try {
    const kept = localStorage.getItem(REMEMBERED);
    return LANGS.find((lang) => lang === kept) ?? 'tr';
  } catch {
    return 'tr'; // a browser that keeps nothing still gets a page
  }
}

function remember(lang: Lang): void {
  try {
    localStorage.setItem(REMEMBERED, lang);
  } catch {
    // a browser that keeps nothing asks again next time
  }
}

export function LangProvider({ children }: { readonly children: ReactNode }) {
  const [lang, choose] = useState<Lang>(remembered);
  const setLang = useCallback((next: Lang) => {
    remember(next);
    choose(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const speech = useMemo<Speech>(
    () => ({
      lang,
      setLang,
      w: CATALOGUES[lang],
      say: (text) => text[lang],
      fmt: (message, values) => fillIn(lang, message, values),
    }),
    [lang, setLang],
  );
  return (
    <Spoken.Provider value={speech}>
      <I18nProvider locale={lang === 'tr' ? 'tr-TR' : 'en-GB'}>{children}</I18nProvider>
    </Spoken.Provider>
  );
}

/** The language of the page and its words. */
export function useLang(): Speech {
  const speech = useContext(Spoken);
  if (speech === undefined) throw new Error('useLang outside of LangProvider');
  return speech;
}
