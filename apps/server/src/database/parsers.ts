/**
 * How column types arrive, the same from both databases: `int8` as bigint, `numeric`, `date` and `timestamptz` as text (a
 * `date` made into a JS Date would be midnight in some zone and can land a day off). Keys are PostgreSQL's type numbers.
 */
export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  20: (text) => BigInt(text),
  1082: (text) => text,
  1184: instant,
  1700: (text) => text,
};

/** `2026-03-29 09:00:00.5+00` as `2026-03-29T09:00:00.5Z`; every session runs in UTC. */
function instant(text: string): string {
  return `${text.replace(' ', 'T').replace(/\+00(:00)?$/, '')}Z`;
}
