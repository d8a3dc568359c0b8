/** Keeps the pure packages pure: names that bring in a clock, chance, the locale or the machine. */
import { type Source, type SyntaxNode, walk } from './source.ts';

const CLOCK = 'days come in as `Day` values from the caller, and `decidedOn`/`knownOn` say what today is';
const LOCALE = 'write the rule out or leave it to the edge: the answer would change with the machine';
const MACHINE = 'reading, writing and printing belong to the callers of a pure package';

/** A name that a pure package may not use, and the way out. */
const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ['Date', CLOCK],
  ['Temporal', CLOCK],
  ['performance', CLOCK],
  ['setTimeout', CLOCK],
  ['setInterval', CLOCK],
  ['Intl', LOCALE],
  ['console', MACHINE],
  ['process', MACHINE],
  ['fetch', MACHINE],
  ['require', MACHINE],
  ['globalThis', MACHINE],
  ['crypto', 'digests come from `@kervan/kit`; nothing here may depend on chance'],
  ['eval', 'rules are data; nothing is run from text'],
  ['Function', 'rules are data; nothing is run from text'],
]);

/** Methods that read the machine's locale. */
const FORBIDDEN_METHODS: ReadonlySet<string> = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
]);

export interface Impurity {
  readonly line: number;
  readonly message: string;
}

/** Every use of a forbidden name in `source`. A property called `Date` is a word, not the clock. */
export function impuritiesOf(source: Source): readonly Impurity[] {
  const found: Impurity[] = [];
  const report = (node: SyntaxNode, what: string, wayOut: string): void => {
    found.push({
      line: source.lineOf(node.start),
      message: `\`${what}\` in a pure package; ${wayOut}`,
    });
  };
  walk(source.tree, (node, parent, field) => {
    if (node.type === 'MetaProperty' && nameOf(node.meta) === 'import') {
      report(node, 'import.meta', MACHINE);
    }
    const name = nameOf(node);
    if (name === undefined || parent === undefined) return;
    if (isMemberName(parent, field)) {
      if (FORBIDDEN_METHODS.has(name)) report(node, `.${name}`, LOCALE);
      return;
    }
    if (isLabel(parent, field)) return;
    const wayOut = FORBIDDEN.get(name);
    if (wayOut !== undefined) report(node, name, wayOut);
    if (name === 'Math' && mayBeChance(parent)) {
      report(node, 'Math.random', 'the same facts must give the same answer');
    }
  });
  return found;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('type' in value) || value.type !== 'Identifier') return undefined;
  return 'name' in value && typeof value.name === 'string' ? value.name : undefined;
}

/** `x.name` and the right side of a type's `A.name`. */
function isMemberName(parent: SyntaxNode, field: string): boolean {
  if (parent.type === 'MemberExpression') return field === 'property' && parent.computed !== true;
  return parent.type === 'TSQualifiedName' && field === 'right';
}

const KEYED: ReadonlySet<string> = new Set([
  'Property',
  'MethodDefinition',
  'PropertyDefinition',
  'TSPropertySignature',
  'TSMethodSignature',
]);

/** A key of an object, a class or a type, or the outer name of something imported or exported. */
function isLabel(parent: SyntaxNode, field: string): boolean {
  if (KEYED.has(parent.type)) return field === 'key' && parent.computed !== true && parent.shorthand !== true;
  if (parent.type === 'ImportSpecifier') return field === 'imported';
  if (parent.type === 'ExportSpecifier') return field === 'exported';
  return parent.type === 'TSNamedTupleMember' && field === 'label';
}

/** Every other member of `Math` is named outright, so anything but `Math.name` may hide `random`. */
function mayBeChance(parent: SyntaxNode): boolean {
  if (parent.type !== 'MemberExpression' || parent.computed === true) return true;
  return nameOf(parent.property) === 'random';
}
