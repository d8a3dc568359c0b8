/** Outcomes of demands, two bits each, fifteen to a number; the first that failed; whether one could go either way. */
export interface Verdicts {
  low: number;
  high: number;
  top: number;
  refusedBy: number;
  undecided: boolean;
}
