import { type Day, divRound, fill, formatDay, moneyText, showDay, type Words, words } from '@kervan/kit';
import type { LawChangeView, SideView } from '../view/diff-view.ts';
import { actOf, acts, actsBetween, actView } from './acts.ts';
import { CONCERN_NAMES } from './concerns.ts';
import { effectOf, type Side } from './effects.ts';
import { type LawValue, regimeOfKey } from './law-value.ts';
import { lastKnown, type Path, sinceOf, snapshotOn } from './path.ts';
import { isInForce } from './snapshot.ts';

/** One change between two days, told in the asker's order; since when, by which act or sighting, is told in the order of time. */
export function changeOf(key: string, from: Day, to: Day, path: Path): LawChangeView {
  const old = sideAt(key, from, path);
  const now = sideAt(key, to, path);
  const told = (now.value ?? old.value) as LawValue;
  const since = sinceOf(path, key);
  const act = actFor(key, since, path);
  const oldView = sideView(old, told);
  const newView = sideView(now, told);
  const factor = factorOf(old.value, now.value);
  return {
    key,
    regime: told.regime,
    kind: told.kind,
    effect: effectOf(old, now),
    support: told.support,
    title: told.title,
    concerns: told.concerns,
    concernsWords: concernsWords(told),
    old: oldView,
    new: newView,
    factor,
    since: formatDay(since),
    act: act === undefined ? null : actView(act),
    seen: act === undefined ? seenWords(key, since, path) : null,
    words: sentence(fullTitle(told), oldView.words, newView.words, factor),
  };
}

export function sideAt(key: string, on: Day, path: Pick<Path, 'knownOn' | 'readings'>): Side {
  const day = snapshotOn(path, on);
  const value = day.get(key);
  return {
    value,
    lastKnown: value?.known ? value : lastKnown(path, key, (on + 1) as Day)?.value,
    inForce: isInForce(regimeOfKey(key), { on, knownOn: path.knownOn }),
  };
}

/** The act whose day brought the new state; none where a source only saw it, or where it is not known any more. */
function actFor(key: string, since: Day, path: Path) {
  const regime = regimeOfKey(key);
  // What was seen from the Decision's own day on is the Decision's doing.
  const first = acts.find((one) => one.regime === regime);
  if (since === first?.day) return first;
  const value = snapshotOn(path, since).get(key);
  // Figures of Decision 5448 end with the regime itself, where its end is known (O-39).
  if (value !== undefined && !value.known)
    return regime === 'logistics' ? actOf(since, 'act', regime, path.knownOn) : undefined;
  if (value?.seenFrom !== undefined) return undefined;
  const inLira = value?.amount?.currency === 'TRY';
  return (
    (inLira ? actOf(since, 'rise', regime, path.knownOn) : undefined) ??
    actOf(since, 'act', regime, path.knownOn)
  );
}

/** What can be said instead of an act. */
function seenWords(key: string, since: Day, path: Path): Words {
  const value = snapshotOn(path, since).get(key);
  const first = both(since);
  if (value !== undefined && !value.known)
    return fill(words('{first} gününden beri bilinmiyor', 'not known since {first}'), { first });
  const before = lastKnown(path, key, since);
  if (before === undefined)
    return fill(
      words(
        'ilk kez {first} günü görüldü; öncesi bilinmiyor',
        'seen first on {first}; what held before is not known',
      ),
      { first },
    );
  const between = actsBetween(before.lastDay, since, path.knownOn).filter(
    ({ kind, regime }) => kind === 'act' && regime === regimeOfKey(key),
  );
  const names = (lang: 'tr' | 'en') => between.map(({ title }) => title[lang]).join(', ');
  const said = fill(
    words(
      'ilk kez {first} günü görüldü; iki görülme arasında ({last} – {first})',
      'seen first on {first}; between two sightings ({last} – {first})',
    ),
    { first, last: both(before.lastDay) },
  );
  if (between.length === 0) return said;
  return words(`${said.tr}; arada: ${names('tr')}`, `${said.en}; in between: ${names('en')}`);
}

export function both(day: Day): Words {
  return words(showDay(day, 'tr'), showDay(day, 'en'));
}

/** One side in words; where the law said nothing, why. */
export function sideView({ value, inForce }: Side, told: LawValue): SideView {
  const { rule, article, grade } = value ?? told;
  return {
    amount: value?.amount === undefined ? null : moneyText(value.amount),
    currency: value?.amount?.currency ?? null,
    known: value?.known ?? (told.kind !== 'country' || !inForce),
    words: value?.words ?? nothingWords(told, inForce),
    rule,
    article,
    grade,
  };
}

function nothingWords({ kind, regime }: LawValue, inForce: boolean): Words {
  if (!inForce) return NOT_IN_FORCE[regime];
  if (kind === 'country') return words('bilinmiyor, henüz görülmedi', 'not known, not seen yet');
  return kind === 'expense' ? words('desteklenmez', 'not supported') : words('yok', 'none');
}

const NOT_IN_FORCE = {
  'e-export': words('5986 sayılı Karar yürürlükte değil', 'Decision 5986 is not in force'),
  logistics: words('5448 sayılı Karar yürürlükte değil', 'Decision 5448 is not in force'),
};

/** How many times the old amount the new one is, where both are in lira: `1.2928`, half-up to four places. */
function factorOf(old: LawValue | undefined, now: LawValue | undefined): string | null {
  const [a, b] = [old?.amount, now?.amount];
  if (a === undefined || b === undefined || a.currency !== 'TRY' || b.currency !== 'TRY' || a.minor === 0n)
    return null;
  const tenThousandths = divRound(b.minor * 10_000n, a.minor, 'half-up');
  const text = String(tenThousandths).padStart(5, '0');
  return `${text.slice(0, -4)}.${text.slice(-4)}`;
}

function concernsWords({ concerns }: LawValue): Words {
  if (concerns.length === 0) return words('herkes', 'everybody');
  return words(
    concerns.map((column) => CONCERN_NAMES[column].tr).join(', '),
    concerns.map((column) => CONCERN_NAMES[column].en).join(', '),
  );
}

/** `Germany (target countries)`. */
export function fullTitle({ title, within }: LawValue): Words {
  return within === undefined ? title : words(`${title.tr} (${within.tr})`, `${title.en} (${within.en})`);
}

function sentence(title: Words, old: Words, now: Words, factor: string | null): Words {
  const times = factor === null ? words('', '') : words(` (×${factor.replace('.', ',')})`, ` (×${factor})`);
  return words(
    `${title.tr}: ${old.tr} → ${now.tr}${times.tr}`,
    `${title.en}: ${old.en} → ${now.en}${times.en}`,
  );
}
