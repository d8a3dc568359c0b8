import { deadlinesEn } from './deadlines-en.ts';
import { finderEn, simulateEn } from './finder-en.ts';
import { helpEn } from './help-en.ts';
import { offsetEn } from './offset-en.ts';
import { coverageEn, diffEn, matrixEn } from './over-time-en.ts';
import { statusEn } from './status-en.ts';

/** The sums of a population, as shown. */
export type PopulationSum = Readonly<
  Record<'claims' | 'lines' | 'faults' | 'least' | 'most' | 'unbounded', string>
>;

/** Everything the terminal says of its own, in English. */
export const en = {
  help: helpEn,
  wayOut: 'What to do',
  internal: 'Kervan itself failed. Please report this with the lines below and the command.',
  reading: (at: number, of: number, name: string) => `Reading ${at} of ${of}: ${name}`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  more: (count: number) => `… ${count} more`,
  written: (path: string) => `Written: ${path}`,

  severity: { error: 'cannot be used', warning: 'look at this', hint: 'note' },
  read: {
    digest: 'SHA-256',
    size: (bytes: string) => `${bytes} bytes`,
    rows: (count: number) => (count === 1 ? '1 row read' : `${count} rows read`),
    place: 'Place',
    tableToMap:
      'No reader knows this table. Its header, to be mapped once (see kervan reconcile --help, --mappings):',
    column: 'Column',
    header: 'Header',
    example: 'First row',
    suggested: 'Guess, unverified',
    proposed: 'Fields met in the text: proposals to be typed in, never facts',
    field: 'Field',
    value: 'Value',
    fields: {
      number: 'number',
      day: 'day',
      issuer: 'issuer',
      customer: 'customer',
      currency: 'currency',
      net: 'net',
      tax: 'tax',
      payable: 'to be paid',
      period: 'period',
      platform: 'platform',
    },
  },

  reconcile: {
    took: (files: string) => `Taken from the folder: ${files}`,
    nobody:
      'Nobody said whose claim this is: payers and customers cannot be told apart. Give --name and --tax-number, or --beneficiary.',
    title: (quarter: string) => `Reported × invoiced × paid, ${quarter}`,
    nothing: 'Nothing to compare was found among the documents.',
    country: 'Country',
    noCountry: 'no country',
    reported: 'Reported',
    invoiced: 'Invoiced',
    paid: 'Paid',
    base: 'Counts',
    difference: 'Difference and reason',
    between: { 'reported-invoiced': 'report less invoice', 'invoiced-paid': 'invoice less payment' },
    notComparable: 'A rate is missing: the figures cannot be compared.',
    lines: (count: number) => (count === 1 ? '1 line for a claim' : `${count} lines for a claim`),
    claimHint: 'Write the claim with --claim-out claim.json, then: kervan assess claim.json',
    missingRates: 'Rate bulletins that are missing',
    unused: 'Read and not used',
    notices: 'To look at',
    assumptions: 'Taken because no document says it',
    balances: 'Prepaid balances',
    balance: (
      month: string,
      opening: string,
      toppedUp: string,
      refunded: string,
      consumed: string,
      closing: string,
    ) =>
      `${month}: ${opening} + ${toppedUp} topped up − ${refunded} refunded − ${consumed} invoiced = ${closing}`,
  },

  assess: {
    claimsDone: (claims: string) => `${claims} claims assessed`,
    population: (sum: PopulationSum) =>
      `${sum.claims} claims, ${sum.lines} lines. Award: at least TRY ${sum.least}, at most TRY ${sum.most}${sum.unbounded === '0' ? '' : ` and ${sum.unbounded} claims that nothing bounds`}. ${sum.faults === '0' ? 'Every claim was taken in.' : `${sum.faults} claims could not be taken in; their lines say why.`}`,
    award: 'Award',
    range: 'A range, because something is missing (below).',
    rangeWaiting: 'A range, because a part of it waits or no source says (see the outcomes).',
    undetermined: 'Undetermined: no source gives a rate or ceiling that it needs.',
    basis: (grade: string) => `Least trusted basis: ${grade}.`,
    facts: (decided: string, known: string, module: string) =>
      `Decided on ${decided}, law as known on ${known}, law module ${module}`,
    supports: 'Supports',
    support: 'Support',
    article: 'Article',
    eligible: 'Eligible expense',
    lines: 'Lines',
    line: 'Line',
    country: 'Country',
    paidOn: 'Paid on',
    stretch: (from: string, last: string, days: number, of: number) =>
      `part ${from} – ${last} (${days} of ${of} days)`,
    supportYear: (from: string) => `support year from ${from}`,
    noSupportYear: 'support year not known',
    asked: 'Asked',
    inLira: 'Counts, in lira',
    verdict: 'Outcome',
    rule: 'Rule',
    verdicts: {
      granted: 'granted',
      'granted-in-part': 'granted in part',
      refused: 'refused',
      waiting: 'waiting',
    },
    verdictUndetermined: 'cannot be told',
    windows: 'Filing window',
    inTime: { holds: 'in time', fails: 'too late or too early', unknown: 'not certain' },
    ceilings: 'Ceilings and shares',
    ceiling: 'Ceiling or share',
    size: 'Size',
    usedBefore: 'Used before',
    usedNow: 'Used now',
    left: 'Left',
    noSize: 'no source gives it',
    questions: 'What is missing, the question that narrows the award most first',
    leaves: (amount: string) => `worst answer leaves ${amount} open`,
    answers: (list: string) => `answers: ${list}`,
    factName: (fact: string, about: string) => (about === '' ? `fact ${fact}` : `fact ${fact}, ${about}`),
    doubts: 'Doubts the award rests on, and the award under another reading',
    sameUnder: (count: number) =>
      `${count} more leave the award the same under every other reading (all of them: --json, --pdf-out).`,
    taken: 'taken',
    reasons: 'Reasons',
    explainHint: 'The whole tree of reasons: --explain',
    rounding: { 'half-up': 'rounded half up', down: 'cut down', up: 'rounded up' },
    verdictMark: { holds: 'holds', fails: 'fails', unknown: 'unknown' },
  },

  replay: {
    same: 'The same to the kuruş, step by step.',
    different: (count: number) => (count === 1 ? 'One field differs:' : `${count} fields differ:`),
    place: 'Field',
    was: 'Receipt',
    is: 'Replay',
    today: 'Today',
    module: (digest: string) => `Law module ${digest}`,
    sameToday: 'Today’s law gives the same award for the same claim.',
    changedToday: 'Today’s law gives another answer for the same claim:',
    earlier: (decided: string, known: string) => `Receipt: decided on ${decided}, law as known on ${known}`,
    later: (decided: string, known: string) => `Today: decided on ${decided}, law as known on ${known}`,
    noBound: 'no bound',
  },

  status: statusEn,
  finder: finderEn,
  simulate: simulateEn,
  matrix: matrixEn,
  diff: diffEn,
  coverage: coverageEn,
  deadlines: deadlinesEn,
  offset: offsetEn,
  supports: {
    title: (status: string, on: string, known: string) => `${status}, ${on} (law as known on ${known})`,
    answer: 'Answer',
    answers: { yes: 'yes', no: 'no', depends: 'it depends', unknown: 'not known' },
    rate: 'Share',
    ceiling: 'Ceiling a year',
    duration: 'How long',
    filing: 'When to apply',
    rule: 'Rule',
    noCeiling: 'no source gives it',
  },

  law: {
    says: 'Says',
    regime: 'Decision',
    bearsOn: 'Rests on it',
    article: 'Article',
    since: 'Since',
    knownSince: 'Known since',
    grade: 'Trusted as',
    sources: 'Sources',
    class: 'In Kervan',
    classes: {
      computed: 'computed',
      procedure: 'procedure',
      judged: 'judged by a person',
      doubt: 'a doubt',
      definition: 'definition',
    },
    doubts: 'Doubts',
    notSaid: 'the sources do not say',
    rules: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
    rule: 'Rule',
    taken: 'taken',
    why: 'Why',
    doubtRule: (ids: string) => `See also: ${ids}`,
  },

  facts: {
    type: {
      'yes-no': 'yes or no',
      choice: 'one of',
      amount: 'amount',
      day: 'day',
      share: 'per cent',
      count: 'whole number',
    },
    measure: (places: number) => `number with at most ${places} decimals`,
    subject: {
      beneficiary: 'about the beneficiary',
      support: 'about a support',
      platform: 'about a platform',
      sales: 'about sales in a country and period, of one marketplace or of all',
      item: 'about a thing: a mark, a document, a unit, an event',
      line: 'about one expense, in its line of the claim file',
    },
  },

  sample: {
    wrote: (count: number, folder: string) =>
      `${count} made-up documents and what goes with them are in ${folder}.`,
    madeUp: 'The company, the documents and the rates are invented.',
    next: 'Go on with:',
    progress: (at: number, of: number, name: string) => `Writing ${at} of ${of}: ${name}`,
  },

  schema: { list: 'JSON Schemas (kervan schema NAME):' },
};
