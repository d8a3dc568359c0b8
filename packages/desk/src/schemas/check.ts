import { fill, Problem, type Words, words } from '@kervan/kit';
import { z } from 'zod';

const LOCALES = { tr: z.locales.tr().localeError, en: z.locales.en().localeError };

/** One thing that is wrong with some data, and its JSON path: `$.lines[3].amount.currency`. */
export interface Issue {
  readonly code: string;
  readonly place: string;
  readonly words: Words;
}

/** Data that breaks its schema. The first issue is told in `words` and `place`; `issues` holds every one. */
export class SchemaProblem extends Problem {
  readonly issues: readonly Issue[];

  constructor(code: string, issues: readonly Issue[], wayOut: Words) {
    super(code, summary(issues), { place: issues[0]?.place ?? '$', wayOut });
    this.name = 'SchemaProblem';
    this.issues = issues;
  }
}

/**
 * Checks data against a schema. Throws a `SchemaProblem` with code `schema.<name>` that lists every issue in both languages.
 * `name` is the published name of the schema.
 */
export function check<T>(schema: z.ZodType<T>, name: string, data: unknown): T {
  const checked = inEnglish(schema, data);
  if (checked.success) return checked.data;
  throw new SchemaProblem(
    `schema.${name}`,
    bothLanguages(schema, data, checked.error),
    fill(
      words(
        'Bu alanı düzeltin. Beklenen biçimi “kervan schema {name}” yazar.',
        'Correct this field. “kervan schema {name}” prints what is expected.',
      ),
      { name },
    ),
  );
}

/** Every issue of data that breaks a schema, in both languages; none when it fits. */
export function issuesOf(schema: z.ZodType, data: unknown): readonly Issue[] {
  const checked = inEnglish(schema, data);
  return checked.success ? [] : bothLanguages(schema, data, checked.error);
}

function inEnglish<T>(schema: z.ZodType<T>, data: unknown): z.ZodSafeParseResult<T> {
  return schema.safeParse(data, { error: (issue) => told(issue, 'en') });
}

/** The same issues met again in Turkish: only what was refused is checked twice. */
function bothLanguages(schema: z.ZodType, data: unknown, english: z.ZodError): readonly Issue[] {
  const turkish = schema.safeParse(data, { error: (issue) => told(issue, 'tr') });
  const inTurkish = turkish.success ? [] : flat(turkish.error.issues);
  return flat(english.issues).map((issue, index) => ({
    code: issue.code ?? 'custom',
    place: jsonPath(issue.path),
    words: { tr: inTurkish[index]?.message ?? issue.message, en: issue.message },
  }));
}

/** The JSON path of keys and indexes: `$.lines[3].amount`, `$.readings["E-2.33"].by`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  let text = '$';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[A-Za-z_]\w*$/.test(String(part))) text += `.${String(part)}`;
    else text += `[${JSON.stringify(String(part))}]`;
  }
  return text;
}

function told(issue: z.core.$ZodRawIssue, lang: 'tr' | 'en'): string {
  if (issue.code === 'custom' && hasWords(issue.params)) return issue.params.words[lang];
  if (issue.code === 'unrecognized_keys') return fill(UNKNOWN_FIELD, { keys: issue.keys.join(', ') })[lang];
  if (issue.input === undefined) return MISSING[lang];
  if (issue.code === 'invalid_type') {
    const expected = TYPES[issue.expected] ?? words(issue.expected, issue.expected);
    return fill(WRONG_TYPE, { expected })[lang];
  }
  if (issue.code === 'invalid_value')
    return fill(WRONG_VALUE, { values: issue.values.map(String).join(', ') })[lang];
  if (issue.code === 'invalid_union' && Array.isArray(issue.options)) {
    return fill(WRONG_VALUE, { values: issue.options.map(String).join(', ') })[lang];
  }
  const message = LOCALES[lang](issue);
  return typeof message === 'string' ? message : (message?.message ?? UNKNOWN_FAULT[lang]);
}

const MISSING = words('Bu alan eksik.', 'This field is missing.');
const UNKNOWN_FIELD = words('Tanınmayan alan: {keys}.', 'Unknown field: {keys}.');
const WRONG_TYPE = words('Burada {expected} olmalı.', 'There should be {expected} here.');
const WRONG_VALUE = words('Olabilecek değerler: {values}.', 'Possible values: {values}.');
const UNKNOWN_FAULT = words('Geçersiz değer.', 'The value is not valid.');

const TYPES: Readonly<Record<string, Words | undefined>> = {
  string: words('metin', 'text'),
  number: words('sayı', 'a number'),
  int: words('tam sayı', 'a whole number'),
  boolean: words('true ya da false', 'true or false'),
  object: words('bir nesne', 'an object'),
  record: words('bir nesne', 'an object'),
  array: words('bir liste', 'a list'),
  null: words('null', 'null'),
};

function hasWords(params: unknown): params is { readonly words: Words } {
  return typeof params === 'object' && params !== null && 'words' in params;
}

interface FlatIssue {
  readonly code: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A union that nothing fits is told by the option that came nearest, so that the place is the wrong field itself. */
function flat(issues: readonly z.core.$ZodIssue[], above: readonly PropertyKey[] = []): FlatIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union') {
      const nearest = nearestOption(issue.errors);
      if (nearest !== undefined) return flat(nearest, path);
    }
    const at = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
    return [{ code: issue.code, path: at, message: issue.message }];
  });
}

/** The option that only failed deeper inside, if there is exactly one; else none is nearer than the others. */
function nearestOption(
  options: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const deeper = options.filter(
    (option) => option.length > 0 && option.every((issue) => issue.path.length > 0),
  );
  return deeper.length === 1 ? deeper[0] : undefined;
}

const MOST_TOLD = 20;

function summary(issues: readonly Issue[]): Words {
  const first = issues[0]?.words ?? UNKNOWN_FAULT;
  if (issues.length < 2) return first;
  const more = issues.slice(1, MOST_TOLD);
  const rest = issues.length - 1 - more.length;
  const list = (lang: 'tr' | 'en'): string =>
    [...more.map((issue) => `${issue.place}: ${issue.words[lang]}`), ...(rest > 0 ? [`+${rest}`] : [])].join(
      '\n',
    );
  return {
    tr: `${first.tr}\nAyrıca:\n${list('tr')}`,
    en: `${first.en}\nAlso:\n${list('en')}`,
  };
}
