export const doubts = {
  title: 'Doubts',
  lead: 'Places where the text is unclear. For each: the reading taken, why, and the award under every other reading.',
  none: 'The award rests on no doubtful place.',
  taken: 'Reading taken',
  chosenBy: 'chosen by {by}',
  byDefault: 'taken by default',
  why: 'Why',
  bearsOn: 'Rests on it',
  others: 'Under another reading',
  reading: 'Reading',
  award: 'Award then',
  differs: 'Difference',
  moving:
    '{count, plural, one {# place whose other readings move the award} other {# places whose other readings move the award}}',
  still:
    '{count, plural, one {# place that changes nothing in this application} other {# places that change nothing in this application}}',
  noChange: 'unchanged',
  same: 'the same award',
  take: 'Take this reading',
  takeTitle: 'Take another reading',
  takeText:
    'The receipt names who chose it and why. The reading taken by default can be restored at any time.',
  reason: 'Reason',
  missing: 'A reading needs a name and a reason.',
  restore: 'Back to the default reading',
  decided: 'The claim is decided; its readings stay as they were.',
};
