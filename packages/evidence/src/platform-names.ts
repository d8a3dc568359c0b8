/** Advertising platforms and marketplaces by the words that their documents and agencies' invoices use for them. */
const PLATFORMS: readonly { readonly id: string; readonly title: string; readonly words: RegExp }[] = [
  { id: 'tiktok', title: 'TikTok', words: /\btik\s?tok\b|\bbytedance\b/i },
  {
    id: 'meta',
    title: 'Meta',
    words: /\bmeta (?:platforms|ads|reklam\p{L}*)\b|\bfacebook\b|\binstagram\b/iu,
  },
  { id: 'google', title: 'Google', words: /\bgoogle\b|\badwords\b|\byoutube\b/i },
  { id: 'amazon', title: 'Amazon', words: /\bamazon\b/i },
  { id: 'etsy', title: 'Etsy', words: /\betsy\b/i },
  { id: 'linkedin', title: 'LinkedIn', words: /\blinked\s?in\b/i },
  { id: 'pinterest', title: 'Pinterest', words: /\bpinterest\b/i },
  { id: 'microsoft', title: 'Microsoft', words: /\bmicrosoft (?:ads|advertising)\b|\bbing ads\b/i },
  { id: 'snapchat', title: 'Snapchat', words: /\bsnapchat\b|\bsnap inc\b/i },
  { id: 'trendyol', title: 'Trendyol', words: /\btrendyol\b/i },
  { id: 'hepsiburada', title: 'Hepsiburada', words: /\bhepsiburada\b/i },
];

/** The platforms that a text names, each once, in the order of the list. */
export function platformsNamed(text: string): readonly string[] {
  return PLATFORMS.filter((each) => each.words.test(text)).map((each) => each.id);
}

/** The platform that a text names if it names exactly one. */
export function platformNamed(text: string): string | undefined {
  const named = platformsNamed(text);
  return named.length === 1 ? named[0] : undefined;
}

/** The platform's name as it writes it itself; the id where it is not on the list. */
export function platformTitle(id: string): string {
  return PLATFORMS.find((each) => each.id === id)?.title ?? id;
}
