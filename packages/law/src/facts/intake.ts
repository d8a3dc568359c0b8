import {
  decimal,
  digestOf,
  findCurrency,
  type LiraRate,
  parseDay,
  parseQuarter,
  problem,
  quarterPeriod,
  words,
} from '@kervan/kit';
import { type FactDefinition, factCatalogue, findFact, fullMask } from './catalogue.ts';
import {
  type Claim,
  INHERIT,
  type Line,
  openSlots,
  type RateOnDay,
  readingsText,
  type SalesFact,
  salesKey,
  shareKey,
  type Use,
} from './claim.ts';
import type { ClaimFile, FactEntry, FactSubject, LineEntry } from './claim-file.ts';
import { readAmount, slotValue } from './read-entries.ts';

/**
 * Takes a claim in: resolves facts per line, parses amounts and days, digests every line. Throws a `Problem` that names the
 * JSON path. The file's shape is checked by the schema before; this checks what a schema cannot (known facts, one status,
 * amounts and rates that make sense, unique line ids).
 */
export function intake(file: ClaimFile): Claim {
  const quarter = parseQuarter(file.quarter, '$.quarter');
  const readings = Object.fromEntries(
    Object.entries(file.readings ?? {}).map(([doubt, chosen]) => [doubt, chosen.reading]),
  );
  const told = file.facts.map((entry, index) => checkedEntry(entry, `$.facts[${index}]`));
  const slots = factCatalogue.map((definition) => claimWide(definition, told));
  const scoped = told.filter(
    ({ entry, definition }) => definition.type !== 'amount' && isScoped(entry.subject),
  );
  const seen = new Set<string>();
  const ids = new LineIds();
  const lines = file.lines.map((entry, index) => {
    if (seen.has(entry.id)) throw repeatedLine(entry.id, index);
    seen.add(entry.id);
    return takeLine(entry, index, file.quarter, scoped, ids);
  });
  return {
    file,
    digest: digestOf({ ...file, lines: lines.map((line) => line.digest) }),
    quarter,
    quarterPeriod: quarterPeriod(quarter),
    filedOn: file.filedOn === undefined ? undefined : parseDay(file.filedOn, '$.filedOn'),
    slots,
    lines,
    ranked: inRank(lines),
    leftToClaim: leftToClaim(lines),
    open: openSlots(slots),
    documents: ids.count('document'),
    rates: takeRates(file),
    adSales: takeSales(told),
    ledger: takeLedger(file),
    readings,
    readingsKey: readingsText(readings),
  };
}

interface Told {
  readonly entry: FactEntry;
  readonly definition: FactDefinition;
  readonly place: string;
  /** Slot form; NaN for amounts, which have no slot. */
  readonly value: number;
}

function checkedEntry(entry: FactEntry, place: string): Told {
  const definition = findFact(entry.fact);
  if (definition === undefined) {
    throw problem(
      'unknown-fact',
      words(`“${entry.fact}” diye bir olgu yok.`, `There is no fact named “${entry.fact}”.`),
      {
        place: `${place}.fact`,
        wayOut: words('Adlar için: kervan schema facts.', 'For the names: kervan schema facts.'),
      },
    );
  }
  if (definition.type === 'amount') return { entry, definition, place, value: Number.NaN };
  return { entry, definition, place, value: slotValue(definition, entry.value, `${place}.value`, parseDay) };
}

function isScoped(subject: FactSubject | undefined): boolean {
  return subject !== undefined && (subject.support ?? subject.platform ?? subject.country) !== undefined;
}

/** A later entry supersedes an earlier one about the same subject: facts are added, never edited. */
function claimWide(definition: FactDefinition, told: readonly Told[]): number {
  let value = unknownSlot(definition);
  for (const { entry, definition: of, value: slot } of told)
    if (of === definition && !isScoped(entry.subject)) value = slot;
  return value;
}

/** What an untold fact stands for: its whole domain, unless the law presumes an answer. */
export function unknownSlot(definition: FactDefinition): number {
  if (definition.domain.length === 0) return Number.NaN;
  return definition.presumed === undefined
    ? fullMask(definition)
    : 1 << definition.domain.indexOf(definition.presumed);
}

function takeLine(
  entry: LineEntry,
  index: number,
  quarter: string,
  scoped: readonly Told[],
  ids: LineIds,
): Line {
  const place = `$.lines[${index}]`;
  const amount = entry.amount === undefined ? undefined : readAmount(entry.amount, `${place}.amount`);
  if (amount !== undefined && amount.minor < 0n) {
    throw problem('negative-amount', words('Satır tutarı negatif olamaz.', 'A line cannot be negative.'), {
      place: `${place}.amount`,
      wayOut: words('İadeyi ait olduğu harcamadan düşün.', 'Net the refund against the spend it belongs to.'),
    });
  }
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
  const slots = lineSlots(entry, place, scoped);
  const documentKey = `${entry.document.issuer}|${entry.document.number}`;
  return {
    index,
    id: entry.id,
    support: entry.support,
    kind: entry.kind,
    platform: entry.platform,
    country: entry.country ?? '',
    amount: amount?.minor ?? 0n,
    unknownAmount: amount === undefined,
    currency: amount?.currency ?? '',
    reported: entry.reported === undefined ? undefined : readAmount(entry.reported, `${place}.reported`),
    paymentDay:
      entry.payment.day === undefined ? Number.NaN : parseDay(entry.payment.day, `${place}.payment.day`),
    paymentReference: entry.payment.reference,
    documentDay: parseDay(entry.document.day, `${place}.document.day`),
    activityFrom,
    activityUntil,
    documentKey,
    documentIndex: ids.of('document', documentKey),
    salesKey: salesKey(entry.platform, entry.country ?? '', quarter),
    shareKey: shareKey(entry.support, entry.platform, entry.country ?? '', quarter),
    documentUseKey: `document|${documentKey}`,
    groupId: ids.of('group', `${entry.support}|${entry.platform}|${entry.country ?? ''}`),
    documentNet:
      entry.document.net === undefined ? undefined : readAmount(entry.document.net, `${place}.document.net`),
    slots,
    slotsId: ids.of('slots', slots.join()),
    from: entry.from ?? [],
    digest: digestOf(entry),
  };
}

/** The line's own facts win over those of its support, platform and country; the rest is inherited from the claim. */
function lineSlots(entry: LineEntry, place: string, scoped: readonly Told[]): number[] {
  const slots = factCatalogue.map(() => INHERIT);
  for (const { entry: fact, definition, value } of scoped) {
    const subject = fact.subject ?? {};
    if (subject.support !== undefined && subject.support !== entry.support) continue;
    if (subject.platform !== undefined && subject.platform !== entry.platform) continue;
    if (subject.country !== undefined && subject.country !== entry.country) continue;
    slots[factCatalogue.indexOf(definition)] = value;
  }
  for (const [name, value] of Object.entries(entry.facts ?? {})) {
    const definition = findFact(name);
    const at = `${place}.facts.${name}`;
    if (definition === undefined)
      throw problem(
        'unknown-fact',
        words(`“${name}” diye bir olgu yok.`, `There is no fact named “${name}”.`),
        { place: at },
      );
    slots[factCatalogue.indexOf(definition)] = slotValue(definition, value, at, parseDay);
  }
  return slots;
}

/** Small numbers for texts that lines share, so that the pipeline compares numbers. */
class LineIds {
  private readonly known = new Map<string, Map<string, number>>();

  of(kind: string, text: string): number {
    const ids = this.known.get(kind) ?? new Map<string, number>();
    this.known.set(kind, ids);
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    return id;
  }

  count(kind: string): number {
    return this.known.get(kind)?.size ?? 0;
  }
}

function leftToClaim(lines: readonly Line[]): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  const seen = new Set<string>();
  for (const line of lines) {
    // Lines with equal slots under one support leave the same facts to the claim.
    const key = `${line.support}|${line.slotsId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    let bits = left.get(line.support) ?? 0;
    for (const [slot, value] of line.slots.entries()) if (value === INHERIT) bits |= 1 << slot;
    left.set(line.support, bits);
  }
  return left;
}

/** Payment day, document, line: the one stated order in which lines use up a ceiling (doubt `line-order`). */
function inRank(lines: readonly Line[]): Line[] {
  return [...lines].sort(
    (a, b) =>
      compareDay(a.paymentDay, b.paymentDay) ||
      compareText(a.documentKey, b.documentKey) ||
      compareText(a.id, b.id),
  );
}

function compareDay(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function takeRates(file: ClaimFile): Map<string, Map<number, RateOnDay>> {
  const rates = new Map<string, Map<number, RateOnDay>>();
  for (const [index, entry] of file.rates.entries()) {
    const place = `$.rates[${index}]`;
    const currency = findCurrency(entry.currency);
    const value = decimal(entry.buying);
    if (currency === undefined || value.digits <= 0n || !Number.isInteger(entry.unit) || entry.unit < 1) {
      throw problem(
        'bad-rate',
        words('Kur, birimi ya da para birimi geçersiz.', 'The rate, its unit or its currency is not valid.'),
        { place },
      );
    }
    const day = parseDay(entry.day, `${place}.day`);
    const byDay = rates.get(currency) ?? new Map<number, RateOnDay>();
    const rate: LiraRate = { currency, unit: entry.unit, value };
    const earlier = byDay.get(day);
    if (
      earlier !== undefined &&
      (earlier.rate.value.digits !== value.digits || earlier.rate.unit !== entry.unit)
    ) {
      throw problem(
        'two-rates',
        words(
          `${currency} için aynı gün iki ayrı kur var.`,
          `Two different rates for ${currency} on one day.`,
        ),
        { place },
      );
    }
    byDay.set(day, { rate, day, bulletin: entry.bulletin });
    rates.set(currency, byDay);
  }
  return rates;
}

function takeSales(told: readonly Told[]): Map<string, SalesFact> {
  const sales = new Map<string, SalesFact>();
  for (const { entry, definition, place } of told) {
    if (definition.name !== 'adSales') continue;
    const { platform, country, period } = entry.subject ?? {};
    if (
      platform === undefined ||
      country === undefined ||
      period === undefined ||
      typeof entry.value !== 'object'
    ) {
      throw problem(
        'sales-need-subject',
        words(
          'Reklam satışı olgusu pazaryeri, ülke ve çeyrek ister; değeri tutardır.',
          'The ad sales fact needs a marketplace, a country and a quarter; its value is an amount.',
        ),
        { place },
      );
    }
    sales.set(salesKey(platform, country, period), readAmount(entry.value, `${place}.value`));
  }
  return sales;
}

function takeLedger(file: ClaimFile): Map<string, Use[]> {
  const ledger = new Map<string, Use[]>();
  for (const [index, entry] of (file.ledger ?? []).entries()) {
    if (!/^\d+$/.test(entry.size) || !/^\d+$/.test(entry.used)) {
      throw problem(
        'bad-use',
        words('Kullanım ve büyüklük tam sayı olmalı.', 'Use and size must be whole numbers.'),
        { place: `$.ledger[${index}]` },
      );
    }
    const uses = ledger.get(entry.allowance) ?? [];
    uses.push({ size: BigInt(entry.size), used: BigInt(entry.used), state: entry.state, claim: entry.claim });
    ledger.set(entry.allowance, uses);
  }
  return ledger;
}

function repeatedLine(id: string, index: number): Error {
  return problem('repeated-line', words(`“${id}” satırı iki kez var.`, `Line “${id}” stands twice.`), {
    place: `$.lines[${index}].id`,
  });
}
