/** What joins the parts of a ledger key, and what a name must not be mistaken for. */
const JOINS: Readonly<Record<string, string>> = { '%': '%25', '|': '%7C', '#': '%23' };

/**
 * A name as a part of a ledger key (`<support>/ceiling|<item>|<year>`, `document|<issuer>|<number>`). A name that holds what joins
 * the parts has it written as an address would write it, so that no two different things share a key; every other name stays as
 * it is. The last part of a key needs no such care.
 */
export function keyPart(name: string): string {
  return /[|#]|%(?:25|7C|23)/.test(name)
    ? name.replaceAll(/[|#]|%(?=25|7C|23)/g, (join) => JOINS[join] as string)
    : name;
}

/** The name behind a part of a ledger key. */
export function nameOfPart(part: string): string {
  return part.replaceAll(/%(25|7C|23)/g, (_, code: string) =>
    code === '25' ? '%' : code === '7C' ? '|' : '#',
  );
}
