/** The sums of many entitlements, as shown. */
export type OffsetSums = Readonly<
  Record<
    'entitlements' | 'entitlement' | 'tax' | 'socialSecurity' | 'applicant' | 'held' | 'blocked' | 'faults',
    string
  >
>;

/** What `kervan offset` says of its own, in English. */
export const offsetEn = {
  title: (name: string, amount: string) => `${name}: entitlement ${amount}`,
  to: 'Paid to',
  amount: 'Amount',
  rule: 'Rule',
  why: 'Why',
  held: (amount: string) => `Not paid yet: ${amount}`,
  nothing: 'No payment.',
  open: (list: string) => `Debt that stays open: ${list}`,
  steps: 'How it came about',
  explainHint: 'Every step with its figures: --explain',
  doubts: 'Doubts it rests on',
  taken: 'taken',
  same: 'everybody gets the same',
  notTold: 'asks for something that was not told',
  payees: { tax: 'Tax office', socialSecurity: 'SGK', applicant: 'Applicant' },
  totals: 'All together',
  entitlement: 'Entitlements',
  done: (count: string) => `${count} entitlements set off`,
  many: (sum: OffsetSums) =>
    `${sum.entitlements} entitlements, TRY ${sum.entitlement}: tax office TRY ${sum.tax}, SGK TRY ${sum.socialSecurity}, applicants TRY ${sum.applicant}, not paid yet TRY ${sum.held} (${sum.blocked} blocked). ${sum.faults === '0' ? 'Every line was taken in.' : `${sum.faults} lines could not be taken in; they say why.`}`,
};
