import type { Lang } from '@kervan/kit';

const PLATFORMS: Readonly<Record<string, string>> = {
  tiktok: 'TikTok',
  amazon: 'Amazon',
  ebay: 'eBay',
  etsy: 'Etsy',
  meta: 'Meta',
  google: 'Google',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
};

/** A platform as it writes itself; one that is not known here is shown as the documents name it, with a capital. */
export function platformName(platform: string): string {
  return PLATFORMS[platform] ?? platform.charAt(0).toLocaleUpperCase('en') + platform.slice(1);
}

const REGIONS: Readonly<Record<Lang, Intl.DisplayNames>> = {
  tr: new Intl.DisplayNames('tr', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' }),
};

/** A country by its ISO code; text that is no code is shown as it came. */
export function countryName(code: string, lang: Lang): string {
  return /^[A-Z]{2}$/.test(code) ? (REGIONS[lang].of(code) ?? code) : code;
}
