import { type Day, isWithin, keyPart, parseDay, problem, words } from '@kervan/kit';
import { type FactName, factCatalogue, findFact, slotOf } from './catalogue.ts';
import { INHERIT, type Line } from './claim.ts';
import type { AmountEntry, LineEntry } from './claim-file.ts';
import type { LineIds } from './line-ids.ts';
import { readNotNegative, slotValue } from './read-entries.ts';
import type { Told } from './told.ts';

/** Takes one line in: amounts to minor units, days to numbers, its own facts to slots. */
export function takeLine(entry: LineEntry, index: number, scoped: readonly Told[], ids: LineIds): Line {
  const place = `$.lines[${index}]`;
  const amount = entry.amount === undefined ? undefined : readSpend(entry.amount, `${place}.amount`);
  const activityFrom = parseDay(entry.activity.from, `${place}.activity.from`);
  const activityUntil = parseDay(entry.activity.until, `${place}.activity.until`);
  if (activityUntil <= activityFrom) {
    throw problem(
      'empty-activity',
      words('Faaliyet dönemi boş ya da ters.', 'The activity period is empty or reversed.'),
      {
        place: `${place}.activity`,
        wayOut: words('“until” son günden sonraki gündür.', '“until” is the day after the last one.'),
      },
    );
  }
  if (activityUntil - activityFrom > LONGEST_ACTIVITY) throw tooLong(place);
  const slots = lineSlots(entry, place, activityFrom, scoped);
  const platform = entry.platform ?? '';
  const whole = entry.document.total ?? entry.document.net;
  const payment = entry.payment.valueDay === undefined ? 'day' : 'valueDay';
  const paidOn = entry.payment[payment];
  const documentKey = `${keyPart(entry.document.issuer)}|${entry.document.number}`;
  return {
    index,
    id: entry.id,
    support: entry.support,
    kind: entry.kind,
    item: entry.item ?? '',
    issuer: entry.document.issuer,
    platform,
    country: entry.country ?? '',
    moreCountries: entry.moreCountries ?? NO_COUNTRIES,
    person: entry.person ?? '',
    body: entry.body ?? '',
    amount: amount?.minor ?? 0n,
    unknownAmount: amount === undefined,
    currency: amount?.currency ?? '',
    reported: entry.reported === undefined ? undefined : readSpend(entry.reported, `${place}.reported`),
    paymentDay: paidOn === undefined ? Number.NaN : parseDay(paidOn, `${place}.payment.${payment}`),
    paymentReference: entry.payment.reference,
    documentDay: parseDay(entry.document.day, `${place}.document.day`),
    activityFrom,
    activityUntil,
    documentKey,
    documentIndex: ids.of('document', documentKey),
    documentUseKey: `document|${documentKey}`,
    groupId: ids.of('group', `${entry.support}|${keyPart(platform)}|${entry.country ?? ''}`),
    documentNet:
      whole === undefined
        ? undefined
        : readSpend(whole, `${place}.document.${entry.document.total === undefined ? 'net' : 'total'}`),
    slots,
    // Lines without facts of their own are many and share one array; the texts of the others always have a digit.
    slotsId: ids.of('slots', slots === NO_OWN_FACTS ? '' : slots.join()),
    from: entry.from ?? [],
  };
}

/** Eleven years in days: longer than any support is given for. */
const LONGEST_ACTIVITY = 4_018;

function tooLong(place: string): Error {
  return problem(
    'activity-too-long',
    words('Faaliyet dönemi on bir yıldan uzun.', 'The activity period is longer than eleven years.'),
    {
      place: `${place}.activity`,
      wayOut: words(
        'Günleri denetleyin: yıl yanlış yazılmış olabilir.',
        'Check the days: a year may be mistyped.',
      ),
    },
  );
}

const NO_COUNTRIES: readonly string[] = [];

/** The line's own facts win over those of its support, platform, country, thing and period; the rest is inherited from the claim. */
const NO_OWN_FACTS: readonly number[] = factCatalogue.map(() => INHERIT);

function lineSlots(
  entry: LineEntry,
  place: string,
  activityFrom: Day,
  scoped: readonly Told[],
): readonly number[] {
  let slots: number[] | undefined;
  for (const { entry: fact, slot, value, period } of scoped) {
    const subject = fact.subject ?? {};
    if (subject.support !== undefined && subject.support !== entry.support) continue;
    if (subject.platform !== undefined && subject.platform !== entry.platform) continue;
    if (subject.country !== undefined && subject.country !== entry.country) continue;
    if (subject.item !== undefined && subject.item !== entry.item) continue;
    if (period !== undefined && !isWithin(activityFrom, period)) continue;
    slots ??= NO_OWN_FACTS.slice();
    slots[slot] = value;
  }
  for (const [name, value] of Object.entries(entry.facts ?? {})) {
    const definition = findFact(name);
    const at = `${place}.facts.${name}`;
    if (definition === undefined)
      throw problem(
        'unknown-fact',
        words(`“${name}” diye bir olgu yok.`, `There is no fact named “${name}”.`),
        { place: at, wayOut: words('Adlar için: kervan facts.', 'For the names: kervan facts.') },
      );
    slots ??= NO_OWN_FACTS.slice();
    slots[slotOf(definition.name as FactName)] = slotValue(definition, value, at, parseDay);
  }
  // Lines without facts of their own share one array, which stays in the processor's cache.
  return slots ?? NO_OWN_FACTS;
}

/** A spend, reported or invoiced, is never below zero: a refund is netted against the spend it belongs to. */
function readSpend(entry: AmountEntry, place: string) {
  return readNotNegative(entry, place, {
    says: words('Satır tutarı negatif olamaz.', 'A line cannot be negative.'),
    wayOut: words('İadeyi ait olduğu harcamadan düşün.', 'Net the refund against the spend it belongs to.'),
  });
}
