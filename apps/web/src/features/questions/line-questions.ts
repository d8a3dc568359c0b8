/** Questions about a single line or a bulletin: documents answer them, or the claim file, and no fact about the firm does. */
const OF_LINES = ['paymentDay', 'amount', 'country', 'rate', 'item', 'person', 'body', 'list'] as const;

export type LineQuestion = (typeof OF_LINES)[number] | 'fact';

/**
 * The question about a line behind a name, `fact` for a fact of one expense alone; undefined for facts of the firm and its things.
 * `about` is whom the catalogue says the fact is about.
 */
export function lineQuestion(fact: string, about: string | undefined): LineQuestion | undefined {
  return OF_LINES.find((one) => one === fact) ?? (about === 'line' ? 'fact' : undefined);
}
