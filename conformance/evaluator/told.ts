import type { Fact, Subject, Told } from './claim.ts';
import { inPeriod } from './days.ts';

/** What a fact may be told of: a line of either regime. */
interface Of {
  readonly support: string;
  readonly platform?: string;
  readonly country?: string;
  readonly item?: string;
  readonly activity: { readonly from: string };
  readonly facts?: Readonly<Record<string, Told>>;
}

/**
 * What is told of a line: the line's own word first, then what is told of its support, platform, country, item or the period in
 * which its activity starts, then of the whole claim. Of several that fit equally the last told counts.
 */
export function toldOf(claim: { readonly facts: readonly Fact[] }, line: Of, name: string): Told | undefined {
  const own = line.facts?.[name];
  if (own !== undefined) return own;
  const about = claim.facts.filter(({ fact }) => fact === name);
  const narrow = about.filter(({ subject }) => isNarrow(subject) && fits(subject ?? {}, line));
  return (narrow.at(-1) ?? about.filter(({ subject }) => !isNarrow(subject)).at(-1))?.value;
}

function isNarrow(subject: Subject | undefined): boolean {
  return subject !== undefined && Object.values(subject).some((part) => part !== undefined);
}

function fits(subject: Subject, line: Of): boolean {
  return (
    (subject.support ?? line.support) === line.support &&
    (subject.platform ?? line.platform) === line.platform &&
    (subject.country ?? line.country) === line.country &&
    (subject.item ?? line.item) === line.item &&
    (subject.period === undefined || inPeriod(line.activity.from, subject.period))
  );
}
