/** Advertising platforms and marketplaces by the words that their documents and agencies' invoices use for them. */
const PLATFORMS: readonly { readonly id: string; readonly words: RegExp }[] = [
  { id: 'tiktok', words: /\btik\s?tok\b|\bbytedance\b/i },
  { id: 'meta', words: /\bmeta (?:platforms|ads|reklam\p{L}*)\b|\bfacebook\b|\binstagram\b/iu },
  { id: 'google', words: /\bgoogle\b|\badwords\b|\byoutube\b/i },
  { id: 'amazon', words: /\bamazon\b/i },
  { id: 'etsy', words: /\betsy\b/i },
  { id: 'linkedin', words: /\blinked\s?in\b/i },
  { id: 'pinterest', words: /\bpinterest\b/i },
  { id: 'microsoft', words: /\bmicrosoft (?:ads|advertising)\b|\bbing ads\b/i },
  { id: 'snapchat', words: /\bsnapchat\b|\bsnap inc\b/i },
  { id: 'trendyol', words: /\btrendyol\b/i },
  { id: 'hepsiburada', words: /\bhepsiburada\b/i },
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
