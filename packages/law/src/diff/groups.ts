import { parseDay, type Words, words } from '@kervan/kit';
import { targetCountries } from '../e-export/demands/lists.ts';
import { REGIMES } from '../finder/asking.ts';
import type { LawDay } from '../matrix/asking.ts';
import { placeLists } from '../matrix/place-lists.ts';
import { findSupport } from '../supports.ts';
import type { ChangeKind, LawChangeGroupView, LawChangeView } from '../view/diff-view.ts';
import { CONCERN_NAMES } from './concerns.ts';
import { EFFECT_WORDS } from './effects.ts';
import { supportsWithBonus } from './of-rates.ts';
import type { Path } from './path.ts';

/** Kinds of change in the order in which they are told, with the head of their groups. */
export const KIND_TITLES: Readonly<Record<ChangeKind, Words>> = {
  support: words('Destekler', 'Supports'),
  who: words('Kim yararlanır', 'Who may have it'),
  countries: words('Hangi ülkeler için', 'For which countries'),
  country: words('Ülke listeleri', 'Lists of countries'),
  expense: words('Gider türleri', 'Kinds of expense'),
  demand: words('Koşullar', 'Conditions'),
  threshold: words('Eşikler', 'Thresholds'),
  rate: words('Oranlar', 'Rates'),
  share: words('Satışa göre sınırlar', 'Limits by sales'),
  count: words('Sayılar', 'Counts'),
  duration: words('Süreler', 'Durations'),
  ceiling: words('Üst limitler', 'Ceilings'),
  total: words('Yıllık toplamlar', 'Yearly totals'),
  status: words('Statü koşulları', 'Conditions of statuses'),
};

const ORDER = Object.keys(KIND_TITLES) as ChangeKind[];

/** Changes of one kind and effect, by one act, about one support, list or status, as one item; kinds in their order. */
export function groupsOf(
  changes: readonly LawChangeView[],
  path: Pick<Path, 'knownOn' | 'readings'>,
): readonly LawChangeGroupView[] {
  const groups = new Map<string, LawChangeView[]>();
  for (const change of changes) {
    const key = [
      change.regime,
      change.kind,
      change.effect,
      change.act?.rule ?? change.since,
      bucketOf(change),
    ].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  const made = [...groups.values()].map((group) => groupView(group, path));
  return made.sort(
    (a, b) =>
      REGIMES.indexOf(a.regime) - REGIMES.indexOf(b.regime) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}

function bucketOf({ kind, key, support, concerns }: LawChangeView): string {
  if (kind === 'country') return listOf(key);
  if (kind === 'who' || kind === 'expense' || kind === 'demand') return support ?? '';
  return kind === 'status' ? concerns.join(' ') : '';
}

/** The list in `country/target-countries/DE`. */
function listOf(key: string): string {
  return key.split('/')[1] ?? '';
}

function groupView(
  group: readonly LawChangeView[],
  path: Pick<Path, 'knownOn' | 'readings'>,
): LawChangeGroupView {
  const first = group[0] as LawChangeView;
  return {
    regime: first.regime,
    kind: first.kind,
    effect: first.effect,
    title: titleOf(first),
    words: wordsOf(group, first, path),
    since: first.since,
    act: first.act,
    seen: first.seen,
    changes: group.map(({ key }) => key),
  };
}

function titleOf(first: LawChangeView): Words {
  const head = headOf(first);
  const effect = EFFECT_WORDS[first.effect];
  return words(`${head.tr}: ${effect.tr}`, `${head.en}: ${effect.en}`);
}

function headOf(change: LawChangeView): Words {
  const head = headWithin(change);
  if (change.regime === 'e-export') return head;
  return words(`Lojistik – ${head.tr}`, `Logistics – ${head.en}`);
}

function headWithin({ kind, key, support, concerns }: LawChangeView): Words {
  if (kind === 'country') {
    const name = placeLists.find(({ list }) => list.id === listOf(key))?.list.name;
    return name === undefined ? KIND_TITLES.country : capital(name);
  }
  const title = KIND_TITLES[kind];
  if (kind === 'who' || kind === 'expense' || kind === 'demand') {
    const of = support === null ? undefined : findSupport(support)?.title;
    return of === undefined ? title : words(`${title.tr} – ${of.tr}`, `${title.en} – ${of.en}`);
  }
  const [status] = concerns;
  if (kind !== 'status' || status === undefined || status === 'companyAboveThreshold') return title;
  return words(`${title.tr} – ${CONCERN_NAMES[status].tr}`, `${title.en} – ${CONCERN_NAMES[status].en}`);
}

function capital({ tr, en }: Words): Words {
  const first = tr.charAt(0) === 'i' ? 'İ' : tr.charAt(0).toUpperCase();
  return words(first + tr.slice(1), en.charAt(0).toUpperCase() + en.slice(1));
}

/** What changed in one line: `9: Germany, …`, `25: ×1.2928`, or who and what turned from what into what. */
function wordsOf(
  group: readonly LawChangeView[],
  first: LawChangeView,
  { knownOn, readings }: Pick<Path, 'knownOn' | 'readings'>,
): Words {
  if (first.kind === 'country') {
    const named = counted(group.length, list(group.map(({ title }) => title)));
    const day: LawDay = { on: parseDay(first.since), knownOn, readings };
    return listOf(first.key) === targetCountries.id ? withBonus(named, day) : named;
  }
  if (first.kind === 'ceiling' || first.kind === 'total') return counted(group.length, factorWords(group));
  const turns = new Map<string, LawChangeView[]>();
  for (const change of group) {
    const turn = `${change.old.words.en} → ${change.new.words.en}`;
    const alike = turns.get(turn);
    if (alike === undefined) turns.set(turn, [change]);
    else alike.push(change);
  }
  return list([...turns.values()].map(turnWords), '; ');
}

/** What a place on the target list means: the points of the bonus, and for which supports (E-2.2). */
function withBonus(named: Words, day: LawDay): Words {
  const given = supportsWithBonus(day);
  const [first] = given;
  if (first === undefined) return named;
  const points = (first.rate.bonus?.points ?? 0) / 100;
  const titles = list(given.map(({ title }) => title));
  return words(
    `${named.tr}; hedef ülkede ${points} puan fazla: ${titles.tr}`,
    `${named.en}; a target country has ${points} points more in: ${titles.en}`,
  );
}

/** `E-export consortium, Marketplace: may have the support → repealed`. */
function turnWords(alike: readonly LawChangeView[]): Words {
  const { old, new: now } = alike[0] as LawChangeView;
  const subjects = list(
    alike.map(({ kind, title, concernsWords }) => (kind === 'who' ? concernsWords : title)),
  );
  return words(
    `${subjects.tr}: ${old.words.tr} → ${now.words.tr}`,
    `${subjects.en}: ${old.words.en} → ${now.words.en}`,
  );
}

function counted(count: number, what: Words): Words {
  return words(`${count}: ${what.tr}`, `${count}: ${what.en}`);
}

/** The factors of a group, from least to most; the titles where there are none. */
function factorWords(group: readonly LawChangeView[]): Words {
  const factors = [...new Set(group.flatMap(({ factor }) => (factor === null ? [] : [factor])))].sort();
  const [least] = factors;
  if (least === undefined) return list(group.map(({ title }) => title));
  const most = factors.at(-1) as string;
  const said = least === most ? `×${least}` : `×${least} – ×${most}`;
  return words(said.replaceAll('.', ','), said);
}

function list(all: readonly Words[], between = ', '): Words {
  return words(all.map(({ tr }) => tr).join(between), all.map(({ en }) => en).join(between));
}

/** Changes in the order of their groups. */
export function inGroupOrder(
  changes: readonly LawChangeView[],
  groups: readonly LawChangeGroupView[],
): readonly LawChangeView[] {
  const byKey = new Map(changes.map((change) => [change.key, change]));
  return groups.flatMap((group) => group.changes.map((key) => byKey.get(key) as LawChangeView));
}
