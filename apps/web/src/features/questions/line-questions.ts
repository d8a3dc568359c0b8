/** Questions about a single line or a bulletin: documents answer them, or the claim file, and no fact about the firm does. */
const OF_LINES = ['paymentDay', 'amount', 'country', 'rate', 'item'] as const;

export type LineQuestion = (typeof OF_LINES)[number] | 'fact';

/** The question about a line behind a name, `fact` for a fact told of one line; undefined for facts of the firm and its things. */
export function lineQuestion(
  fact: string,
  subject: Readonly<Record<string, string>>,
): LineQuestion | undefined {
  return OF_LINES.find((one) => one === fact) ?? (subject.line === undefined ? undefined : 'fact');
}
