import type { Words } from '@kervan/kit';
import type { Clock, ClockRegime, EventName } from '@kervan/law';
import type { ClockCatalogueView, SupportClocksView } from '../api/deadlines.ts';

/** What of the law the catalogue is made from. */
export interface ClockSource {
  readonly clocks: readonly Clock[];
  readonly eventWords: Readonly<Record<EventName, Words>>;
  readonly supports: readonly {
    readonly support: string;
    readonly regime: ClockRegime;
    readonly title: Words;
  }[];
  /** Events that a case may tell. */
  readonly told: readonly string[];
}

/** What may be told of a case of each support, and which clocks may then be extended. */
export function clockCatalogue({ clocks, eventWords, supports, told }: ClockSource): ClockCatalogueView {
  return {
    supports: supports.map(({ support, regime, title }): SupportClocksView => {
      const own = clocks.filter(
        (clock) => clock.regime === regime && (clock.supports === 'all' || clock.supports.includes(support)),
      );
      const starts = new Set<string>(own.flatMap((clock) => clock.starts));
      const met = new Set<string>(
        own.flatMap((clock) => [...clock.metBy, ...(clock.gives === undefined ? [] : [clock.gives])]),
      );
      return {
        support,
        regime,
        title,
        events: told
          .filter((event): event is EventName => starts.has(event) || met.has(event))
          .map((event) => ({ event, words: eventWords[event], starts: starts.has(event) })),
        clocks: own
          .filter(({ kind }) => kind === 'duty' || kind === 'warning' || kind === 'limit')
          .map(({ id, title: named, rules }) => ({ clock: id, title: named, rule: rules[0] })),
        applicants: [...new Set(own.flatMap(({ onlyFor }) => onlyFor ?? []))],
      };
    }),
  };
}
