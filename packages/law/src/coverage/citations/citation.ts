import { type Words, words } from '@kervan/kit';

/** How a value of the law carries a rule out. */
export type CitationKind = keyof typeof KIND_WORDS;

export const KIND_WORDS = {
  demand: words('koşul', 'condition'),
  count: words('sayı sınırı', 'limit of number'),
  measure: words('ölçü sınırı', 'limit of a measure'),
  conversion: words('kur', 'rate of exchange'),
  share: words('pay sınırı', 'share limit'),
  rate: words('oran', 'rate'),
  limit: words('üst limit', 'ceiling'),
  duration: words('süre', 'duration'),
  list: words('ülke listesi', 'list of countries'),
  matrix: words('destek tablosu', 'matrix of supports'),
  status: words('statü koşulu', 'condition of a status'),
  indexation: words('yıllık güncelleme', 'yearly indexation'),
  reading: words('seçilen okuma', 'reading taken'),
  amount: words('güncellenen tutar', 'amount updated yearly'),
  clock: words('süre hesabı', 'clock'),
  offset: words('mahsup', 'set-off'),
  papers: words('istenen belgeler', 'papers asked for'),
} as const;

/** One place among the law's values that cites a rule. */
export interface Citation {
  readonly kind: CitationKind;
  /** Id of the support, status, list or doubt. */
  readonly in: string;
  readonly name: Words;
}

/** A rule cited at a place; a judged fact is one that a person answers there. */
export interface Cited {
  readonly rule: string;
  readonly citation: Citation;
  readonly judged: readonly string[];
}

export function cited(
  rule: string,
  kind: CitationKind,
  place: { readonly in: string; readonly name: Words },
  judged: readonly string[] = [],
): Cited {
  return { rule, citation: { kind, in: place.in, name: place.name }, judged };
}

/** An id of either regime and nothing else: `E-1.3.7`, `L-19.1.T.turnover`, `K-75`, `L-T.unit.beneficiary`. */
const RULE_ID = /^(?:[EL]-(?:\d|T\.)|K-[\da-z]|M-\d)[\w.-]*$/;

/** Ids of rules that stand anywhere within canonical data, e.g. the threshold `E-1.3.7` in a condition. */
export function rulesWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return RULE_ID.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(rulesWithin);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(rulesWithin);
  return [];
}
