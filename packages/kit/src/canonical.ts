import { problem } from './problem.ts';
import { words } from './words.ts';

/** Version of the canonical form below; it stands in every receipt. */
export const CANONICAL_VERSION = 1;

/**
 * The one text of a value, whatever the order its fields were made in: JSON with sorted keys, no blanks, bigints with
 * an `n` suffix (so that no string can be taken for one), `undefined` fields left out. Fractions of a JS number are refused: nothing that is digested may
 * rest on a float.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'bigint':
      return `${value}n`;
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isSafeInteger(value)) throw notCanonical(String(value));
      return String(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value))
        return `[${value.map((item) => (item === undefined ? 'null' : canonical(item))).join(',')}]`;
      return canonicalObject(value);
    default:
      throw notCanonical(typeof value);
  }
}

function canonicalObject(value: object): string {
  const fields = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(field)}`;
  }
  return `{${text}}`;
}

function notCanonical(what: string): Error {
  return problem(
    'not-canonical',
    words(
      `Özeti alınacak veride izin verilmeyen değer: ${what}.`,
      `A value that may not be digested: ${what}.`,
    ),
  );
}
