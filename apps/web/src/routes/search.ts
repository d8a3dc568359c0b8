import { isDayText } from '@kervan/kit';
import type { Regime } from '@kervan/law';

/** What the address says besides the section: which claim, seen with which days, and the rule that is open beside it. */
export interface DeskSearch {
  readonly claim?: string;
  readonly decidedOn?: string;
  readonly knownOn?: string;
  /** The Decision whose supports alone are looked at; left out: both. */
  readonly regime?: Regime;
  readonly rule?: string;
  /** The two days compared where the changes of the law are looked at. */
  readonly from?: string;
  readonly to?: string;
}

/** Kept when a person goes from one section to another; the open rule and the days compared are not. */
export const KEPT = [
  'claim',
  'decidedOn',
  'knownOn',
  'regime',
] as const satisfies readonly (keyof DeskSearch)[];

/** Both Decisions, in the order in which they are offered. */
export const REGIMES = ['e-export', 'logistics'] as const satisfies readonly Regime[];

/** Reads the query of an address. Days that are none and empty texts are dropped, so that a mangled link still opens. */
export function readSearch(query: Readonly<Record<string, unknown>>): DeskSearch {
  const claim = text(query.claim);
  const decidedOn = isDayText(query.decidedOn) ? query.decidedOn : undefined;
  const knownOn = isDayText(query.knownOn) ? query.knownOn : undefined;
  const regime = REGIMES.find((one) => one === query.regime);
  const rule = text(query.rule);
  const from = isDayText(query.from) ? query.from : undefined;
  const to = isDayText(query.to) ? query.to : undefined;
  return {
    ...(claim === undefined ? {} : { claim }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(regime === undefined ? {} : { regime }),
    ...(rule === undefined ? {} : { rule }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
