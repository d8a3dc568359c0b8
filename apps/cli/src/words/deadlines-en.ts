/** What `kervan deadlines` says of its own, in English. */
export const deadlinesEn = {
  title: (on: string, cases: number) =>
    cases === 1 ? `Deadlines of 1 case on ${on}` : `Deadlines of ${cases} cases on ${on}`,
  day: 'Day',
  left: 'Left',
  what: 'What',
  state: 'State',
  rule: 'Rule',
  daysLeft: (days: number) => (Math.abs(days) === 1 ? `${days} day` : `${days} days`),
  byText: (day: string) => `by the text ${day}`,
  regimes: 'Of the whole regime',
  none: 'No clock runs in this case yet.',
  explainHint: 'Every reason with its steps, and what missing it comes to: --explain',
};
