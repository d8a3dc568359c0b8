import type { Proposed } from '../model.ts';
import { platformNamed } from '../platform-names.ts';
import type { CellLine } from './cells.ts';

/** Companies that bill for the platforms, as they sign their invoices; the legal form ends the name. */
const PLATFORM_COMPANY =
  /(?:tiktok|bytedance|meta platforms|facebook|google|amazon|etsy|linkedin|pinterest|snap)[\p{L} .,&]*?(?:limited|ltd\.?|inc\.?|llc|pte\. ?ltd\.?|s\.? ?à ?r\.? ?l\.?|gmbh|sarl|b\.v\.)(?![\p{L}])/iu;

/** Any company name by its legal form, Turkish or foreign. */
const COMPANY =
  /^[^:]{2,80}?(?<![\p{L}])(?:a\.? ?ş\.?|ltd\.? ?şti\.?|anonim şirketi|limited şirketi|limited|ltd\.?|inc\.?|llc|gmbh|b\.v\.|plc)(?![\p{L}])/iu;

/** How many lines of the first pages an issuer's name is looked for in: it stands at the head or in the foot of a page. */
const LINES_LOOKED_AT = 120;

/** Who seems to have issued the document: a platform's company by name, else the first company that is not the customer. */
export function findIssuer(
  lines: readonly CellLine[],
  customer: string | undefined,
): Proposed<string> | undefined {
  const head = lines.slice(0, LINES_LOOKED_AT);
  for (const pattern of [PLATFORM_COMPANY, COMPANY]) {
    for (const line of head) {
      for (const cell of line.cells) {
        const name = pattern.exec(cell)?.[0].trim();
        if (name === undefined || customer?.includes(name) === true || name.includes(customer ?? '\u0000'))
          continue;
        return { value: name, place: line.place };
      }
    }
  }
  return undefined;
}

/** The platform that the issuer's name, or else the whole text, names alone. */
export function findPlatform(
  lines: readonly CellLine[],
  issuer: Proposed<string> | undefined,
): Proposed<string> | undefined {
  const byIssuer = issuer === undefined ? undefined : platformNamed(issuer.value);
  if (issuer !== undefined && byIssuer !== undefined) return { value: byIssuer, place: issuer.place };
  const named = platformNamed(lines.map((line) => line.cells.join(' ')).join('\n'));
  const first = lines.find((line) => platformNamed(line.cells.join(' ')) === named);
  return named === undefined || first === undefined ? undefined : { value: named, place: first.place };
}
