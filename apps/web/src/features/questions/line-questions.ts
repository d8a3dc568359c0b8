/** Questions about a single line or a bulletin: documents answer them, or the claim file, and no fact about the firm does. */
const OF_LINES = ['paymentDay', 'amount', 'country', 'rate', 'item'] as const;

export type LineQuestion = (typeof OF_LINES)[number];

/** The question about a line behind a name; undefined for facts of the catalogue. */
export function lineQuestion(fact: string): LineQuestion | undefined {
  return OF_LINES.find((one) => one === fact);
}
