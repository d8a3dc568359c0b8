import { platformsNamed } from '../platform-names.ts';
import type { PlatformSetting } from './model.ts';
import { tokensOf } from './names.ts';
import { MARKETPLACE, PLATFORMS } from './platforms.ts';

/** A platform's name in words: all of them in a row, the last one perhaps with more behind it (`ADVERTISI`, `ADS4711`). */
interface NameWords {
  readonly platform: string;
  readonly words: readonly string[];
}

/** A last word this long may be cut short or run on in a bank line; a shorter one may only carry digits. */
const LONG = 5;

/** Settings by platform; a platform nobody set is taken for a marketplace and goes by its own name. */
export class PlatformBook {
  readonly #settings = new Map<string, PlatformSetting>();
  readonly #byFirst = new Map<string, NameWords[]>();
  readonly #single: NameWords[] = [];

  constructor(own: readonly PlatformSetting[], met: Iterable<string>) {
    for (const setting of [...PLATFORMS, ...own]) this.#settings.set(setting.platform, setting);
    for (const platform of met)
      if (!this.#settings.has(platform)) this.#settings.set(platform, marketplace(platform));
    for (const platform of [...this.#settings.keys()].sort()) this.#learn(platform);
  }

  #learn(platform: string): void {
    for (const name of this.of(platform).words) {
      const words = tokensOf(name);
      const [first] = words;
      if (first === undefined) continue;
      const told = { platform, words };
      if (words.length === 1) this.#single.push(told);
      else this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), told]);
    }
  }

  /** The setting of a platform; a marketplace's when nobody set one. */
  of(platform: string): PlatformSetting {
    return this.#settings.get(platform) ?? marketplace(platform);
  }

  /** Platforms that a bank line names, ordered; narrow, for a shop's name alone is no advertising. */
  namedBy(tokens: readonly string[]): string[] {
    const found = new Set<string>();
    for (const [at, token] of tokens.entries()) {
      for (const { platform, words } of this.#single)
        if (isWord(token, words[0] as string)) found.add(platform);
      for (const { platform, words } of this.#byFirst.get(token) ?? []) {
        const rest = words.slice(1);
        const matches = rest.every((word, i) => {
          const next = tokens[at + 1 + i];
          return next !== undefined && (i === rest.length - 1 ? isWord(next, word) : next === word);
        });
        if (matches) found.add(platform);
      }
    }
    return [...found].sort();
  }

  /** Platforms that an invoice's own text names, ordered: an invoice says what it is for, so the name alone is enough. */
  namedOn(text: string): string[] {
    return [...new Set([...platformsNamed(text), ...this.namedBy(tokensOf(text))])].sort();
  }
}

function isWord(token: string, word: string): boolean {
  if (token === word) return true;
  if (!token.startsWith(word)) return false;
  return word.length >= LONG || /^\d+$/.test(token.slice(word.length));
}

function marketplace(platform: string): PlatformSetting {
  return { platform, title: platform, support: MARKETPLACE, kind: 'payPerClick', words: [platform] };
}
