export const reasons = {
  title: 'Reasons',
  lead: 'From the award down to each step: which rule, by which article, with which operands, and how it was rounded.',
  tree: 'Reasons for the award',
  keys: 'Arrow keys move and unfold; a rule’s id opens what it says.',
  operands: 'With',
  rounding: 'Rounding',
  roundings: { 'half-up': 'half up', down: 'cut down', up: 'up' },
  unfoldAll: 'Unfold two levels',
  foldAll: 'Fold all',
  article: 'Article',
};
