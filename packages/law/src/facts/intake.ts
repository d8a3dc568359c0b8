import { parseDay, problem, words } from '@kervan/kit';
import { findDoubt } from '../doubts/register.ts';
import { hasSlot } from './catalogue.ts';
import { checkRegime } from './check-regime.ts';
import { type Claim, openSlots, readingsText } from './claim.ts';
import type { ClaimFile } from './claim-file.ts';
import { LineIds } from './line-ids.ts';
import { inRank, leftToClaim } from './line-order.ts';
import { takeLine } from './take-line.ts';
import { takePeriod } from './take-period.ts';
import { takeRates } from './take-rates.ts';
import { takeLedger, takeLists, takeSales } from './take-tables.ts';
import { checkedEntry, claimWide, isScoped, type Told } from './told.ts';

/**
 * Takes a claim in: resolves facts per line, parses amounts and days. Throws a `Problem` that names the
 * JSON path. The file's shape is checked by the schema before; this checks what a schema cannot (known facts, one status,
 * amounts and rates that make sense, unique line ids).
 */
export function intake(file: ClaimFile): Claim {
  const readings = takeReadings(file);
  const told = file.facts.map((entry, index) => checkedEntry(entry, `$.facts[${index}]`));
  const slots = claimWide(told);
  const scoped = told.filter(({ entry, definition }) => hasSlot(definition) && isScoped(entry.subject));
  const seen = new Set<string>();
  const ids = new LineIds();
  const lines = file.lines.map((entry, index) => {
    if (seen.has(entry.id)) throw repeatedLine(entry.id, index);
    seen.add(entry.id);
    checkRegime(file, entry, index);
    return takeLine(entry, index, scoped, ids);
  });
  if (lines.length > 0) checkItems(told, new Set(lines.map(({ item }) => item)));
  return {
    file,
    period: takePeriod(file, lines),
    filedOn: file.filedOn === undefined ? undefined : parseDay(file.filedOn, '$.filedOn'),
    slots,
    lines,
    ranked: inRank(lines),
    leftToClaim: leftToClaim(lines),
    open: openSlots(slots),
    documents: ids.count('document'),
    lists: takeLists(file),
    rates: takeRates(file),
    sales: takeSales(told),
    ledger: takeLedger(file),
    readings,
    readingsKey: readingsText(readings),
  };
}

/**
 * A fact told of a thing that no line names would bear on nothing: most often the name is written in two ways. Where some line
 * does not name its thing yet, the fact may be about that one.
 */
function checkItems(told: readonly Told[], items: ReadonlySet<string>): void {
  if (items.has('')) return;
  for (const { entry, place } of told) {
    const item = entry.subject?.item;
    if (item === undefined || items.has(item)) continue;
    const named = [...items].join(', ');
    throw problem(
      'item-without-line',
      words(`“${item}” adını hiçbir satır taşımıyor.`, `No line names “${item}”.`),
      {
        place: `${place}.subject.item`,
        wayOut: words(`Satırlardaki adlar: ${named}.`, `Names of the lines: ${named}.`),
      },
    );
  }
}

/** Chosen readings by doubt. Throws `unknown-doubt` or `unknown-reading`: a choice is never silently dropped. */
function takeReadings(file: ClaimFile): Readonly<Record<string, string>> {
  const chosen = Object.entries(file.readings ?? {});
  for (const [id, { reading }] of chosen) {
    const doubt = findDoubt(id);
    const place = `$.readings[${JSON.stringify(id)}]`;
    if (doubt === undefined) {
      throw problem(
        'unknown-doubt',
        words(`“${id}” diye bir tereddüt yok.`, `There is no doubt named “${id}”.`),
        {
          place,
          wayOut: words('Liste için: kervan law doubts.', 'For the list: kervan law doubts.'),
        },
      );
    }
    if (!Object.hasOwn(doubt.readings, reading)) {
      const possible = Object.keys(doubt.readings).join(', ');
      throw problem(
        'unknown-reading',
        words(
          `“${id}” için “${reading}” diye bir okuma yok; olabilecekler: ${possible}.`,
          `“${id}” has no reading “${reading}”; possible ones: ${possible}.`,
        ),
        { place: `${place}.reading` },
      );
    }
  }
  return Object.fromEntries(chosen.map(([doubt, { reading }]) => [doubt, reading]));
}

function repeatedLine(id: string, index: number): Error {
  return problem('repeated-line', words(`“${id}” satırı iki kez var.`, `Line “${id}” stands twice.`), {
    place: `$.lines[${index}].id`,
    wayOut: words('Her satıra ayrı bir ad verin.', 'Give each line a name of its own.'),
  });
}
