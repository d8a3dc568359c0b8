/** A language that Kervan speaks. Every text a person reads exists in both. */
export type Lang = 'tr' | 'en';

export const LANGS: readonly Lang[] = ['tr', 'en'];

/** One text in both languages. A missing half is a compile error, never an empty string on screen. */
export interface Words {
  readonly tr: string;
  readonly en: string;
}

export function words(tr: string, en: string): Words {
  return { tr, en };
}

/** Fills `{name}` places of both texts; a value may itself be bilingual. An unknown place is left visible. */
export function fill(
  template: Words,
  values: Readonly<Record<string, Words | string | number | bigint>>,
): Words {
  return { tr: fillOne(template.tr, values, 'tr'), en: fillOne(template.en, values, 'en') };
}

function fillOne(
  text: string,
  values: Readonly<Record<string, Words | string | number | bigint>>,
  lang: Lang,
): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    if (!Object.hasOwn(values, name)) return place;
    const value = values[name];
    return typeof value === 'object' ? value[lang] : String(value);
  });
}
