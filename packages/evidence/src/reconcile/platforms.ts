import type { PlatformSetting } from './model.ts';
import { tokensOf } from './names.ts';

const PROMOTION = 'e-export/e-export-promotion';
const MARKETPLACE = 'e-export/digital-marketplace-promotion';

/** What the spend on a platform is, as far as the supports say (E-4.2, E-5.3); any of it may be set otherwise. */
export const PLATFORMS: readonly PlatformSetting[] = [
  {
    platform: 'tiktok',
    title: 'TikTok',
    support: PROMOTION,
    kind: 'socialMediaAds',
    words: ['TIKTOK', 'BYTEDANCE'],
  },
  {
    platform: 'meta',
    title: 'Meta',
    support: PROMOTION,
    kind: 'socialMediaAds',
    words: ['META PLATFORMS', 'META ADS', 'FACEBK', 'FACEBOOK', 'INSTAGRAM'],
  },
  {
    platform: 'google',
    title: 'Google Ads',
    support: PROMOTION,
    kind: 'searchAds',
    words: ['GOOGLE ADS', 'GOOGLEADS', 'ADWORDS'],
  },
  {
    platform: 'amazon',
    title: 'Amazon Ads',
    support: MARKETPLACE,
    kind: 'payPerClick',
    words: ['AMAZON ADS', 'AMAZON ADVERTISING', 'AMZN ADS', 'AMAZON REKLAM', 'AMAZON ONLINE'],
  },
  { platform: 'etsy', title: 'Etsy', support: MARKETPLACE, kind: 'payPerClick', words: ['ETSY'] },
  { platform: 'ebay', title: 'eBay', support: MARKETPLACE, kind: 'payPerClick', words: ['EBAY'] },
  { platform: 'trendyol', title: 'Trendyol', support: MARKETPLACE, kind: 'payPerClick', words: ['TRENDYOL'] },
  {
    platform: 'hepsiburada',
    title: 'Hepsiburada',
    support: MARKETPLACE,
    kind: 'payPerClick',
    words: ['HEPSIBURADA'],
  },
];

/** Settings by platform; a platform nobody set is taken for a marketplace and goes by its own name. */
export class PlatformBook {
  readonly #settings = new Map<string, PlatformSetting>();
  /** Platform words as folded tokens joined by a blank, the longest tried first by the reader. */
  readonly #words = new Map<string, string>();
  readonly #stems: string[] = [];
  #longest = 1;

  constructor(own: readonly PlatformSetting[], met: Iterable<string>) {
    for (const setting of [...PLATFORMS, ...own]) this.#settings.set(setting.platform, setting);
    for (const platform of met) {
      if (this.#settings.has(platform)) continue;
      const words = [platform];
      this.#settings.set(platform, {
        platform,
        title: platform,
        support: MARKETPLACE,
        kind: 'payPerClick',
        words,
      });
    }
    for (const platform of [...this.#settings.keys()].sort()) this.#learn(platform);
  }

  #learn(platform: string): void {
    for (const word of this.of(platform).words) {
      const tokens = tokensOf(word);
      const key = tokens.join(' ');
      if (key === '' || this.#words.has(key)) continue;
      this.#words.set(key, platform);
      this.#longest = Math.max(this.#longest, tokens.length);
      if (tokens.length === 1 && key.length >= 6) this.#stems.push(key);
    }
  }

  /** The setting of a platform; a marketplace's when nobody set one. */
  of(platform: string): PlatformSetting {
    const found = this.#settings.get(platform);
    return (
      found ?? { platform, title: platform, support: MARKETPLACE, kind: 'payPerClick', words: [platform] }
    );
  }

  /** Every platform that a text names, in order of its settings; a card line may glue words on: `TIKTOKADS`. */
  named(text: string): string[] {
    return this.namedBy(tokensOf(text));
  }

  namedBy(tokens: readonly string[]): string[] {
    const found = new Set<string>();
    for (const [start, token] of tokens.entries()) {
      let joined = '';
      for (let length = 0; length < this.#longest && start + length < tokens.length; length++) {
        joined = length === 0 ? token : `${joined} ${tokens[start + length]}`;
        const platform = this.#words.get(joined);
        if (platform !== undefined) found.add(platform);
      }
      for (const stem of this.#stems) {
        if (token.length > stem.length && token.startsWith(stem)) found.add(this.#words.get(stem) as string);
      }
    }
    return [...found].sort();
  }
}
