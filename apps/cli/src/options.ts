/** Every option there is, once: what it takes, and whether it may stand several times. Words are in the catalogues. */
export const OPTIONS = {
  as: { takes: 'STATUS' },
  ask: {},
  beneficiary: { takes: 'FILE' },
  claim: { takes: 'NAME|FILE' },
  'claim-out': { takes: 'FILE' },
  class: { takes: 'CLASS' },
  confirmations: { takes: 'FILE' },
  'date-order': { takes: 'day-month|month-day' },
  'decided-on': { takes: 'DATE' },
  explain: {},
  fact: { takes: 'NAME=VALUE', many: true },
  facts: { takes: 'FILE' },
  'filed-on': { takes: 'DATE' },
  help: { short: 'h' },
  ics: { takes: 'FILE' },
  invoices: { takes: 'FILE' },
  json: {},
  'known-on': { takes: 'DATE' },
  lang: { takes: 'tr|en' },
  mappings: { takes: 'FILE' },
  name: { takes: 'NAME' },
  on: { takes: 'DATE' },
  overwrite: {},
  'pdf-out': { takes: 'FILE' },
  place: { takes: 'amazon/DE', many: true },
  platforms: { takes: 'FILE' },
  quarter: { takes: '2026-Q2|2025-H1' },
  rates: { takes: 'DIR' },
  'receipt-out': { takes: 'FILE' },
  'recorded-on': { takes: 'DATE' },
  regime: { takes: 'e-export|logistics' },
  rows: { takes: 'COUNT' },
  search: { takes: 'TEXT' },
  'tax-number': { takes: 'NUMBER' },
  today: {},
  version: {},
} as const satisfies Readonly<Record<string, OptionSpec>>;

export interface OptionSpec {
  /** Name of the value; left out for a switch. */
  readonly takes?: string;
  readonly short?: string;
  /** It may stand several times. */
  readonly many?: boolean;
}

export type OptionName = keyof typeof OPTIONS;

export function specOf(name: OptionName): OptionSpec {
  return OPTIONS[name];
}
