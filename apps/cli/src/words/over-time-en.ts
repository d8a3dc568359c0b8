/** What `kervan matrix` says of its own, in English. */
export const matrixEn = {
  title: (on: string, known: string) =>
    `Supports × beneficiaries × countries on ${on} (law as known on ${known})`,
  legend: 'Legend',
  doubtMark: 'under another reading of a doubt the mark would be another, or its colour is lost',
  countries: 'For which countries',
  deviations: 'Marks that rest on a doubt',
  doubts: 'The doubts, and the reading taken',
  figures: 'Rate and ceilings, by applicant',
  rate: (figure: string) => `rate: ${figure}`,
  ceiling: (figure: string) => `ceiling: ${figure}`,
  amounts: 'Amounts of the circular on this day',
  successor: 'What is told of the Decision that followed (nothing is computed with it)',
};

/** What `kervan law diff` says of its own, in English. */
export const diffEn = {
  title: (from: string, to: string, known: string) => `From ${from} to ${to} (law as known on ${known})`,
  nothing: 'Nothing changed between the two days, as far as the sources say.',
  acts: 'Acts and sightings between the days',
  changes: (groups: number, changes: number) => `What changed: ${changes} changes in ${groups} groups`,
  since: (day: string) => `since ${day}`,
  concerns: 'For',
  learned: 'Not known on the earlier day, and known by now',
  knownSince: (day: string) => `public since ${day}`,
  explainHint: 'Every change, old and new, with rule and article: --explain',
};

/** What `kervan law coverage` says of its own, in English. */
export const coverageEn = {
  title: (ids: number) => `${ids} ids of the collected facts`,
  unmapped: (count: number) =>
    count === 0 ? 'No id is left out: each is accounted for.' : `Left out: ${count}`,
  exceptions: 'Exceptions, by name and with their reason',
  classes: 'Ids per class',
  class: 'Class',
  kind: 'Kind',
  ids: 'Ids',
  withCases: 'Shown by cases, both sides',
  natures: 'Ids per kind of statement',
  nature: {
    cap: 'amount',
    rate: 'rate',
    date: 'day',
    list: 'list',
    condition: 'condition',
    computation: 'computation',
    process: 'step',
    document: 'paper',
    definition: 'definition',
    'source-note': 'note on a source',
    unknown: 'not known',
  },
  cases: (files: number) => `Cases read: ${files} files.`,
  noCases: 'The conformance cases are not at hand: they come with the source. Cases are left out.',
  every: 'Every id',
  id: 'Id',
  where: 'Where',
  casesColumn: 'Cases, holds + fails',
  explainHint: 'Every id with where it is carried out: --explain, --json',
};
