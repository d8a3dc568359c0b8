/** Reads one source file: its syntax tree, a walk over it, and the modules it imports. */
import { parseSync } from 'rolldown/utils';

/** Any node of the syntax tree; what is looked at is checked where it is looked at. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Import {
  /** The module named, or nothing when it is computed: `import(path)`. */
  readonly specifier: string | undefined;
  readonly line: number;
}

export interface Source {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly tree: SyntaxNode;
  /** The line of an offset, counted from 1. */
  lineOf(offset: number): number;
}

/** Parses `text`. Throws with the file and the line when it is not a program. */
export function parseSource(path: string, text: string): Source {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) {
    throw new Error(`${path}:${lineOf(error.labels[0]?.start ?? 0)}  does not parse: ${error.message}`);
  }
  if (!isNode(program)) throw new Error(`${path}:1  does not parse`);
  return { path, tree: program, lineOf };
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Visits every node below `node` with its parent and the name of the parent's field that holds it. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined, field: string) => void,
  parent?: SyntaxNode,
  field = '',
): void {
  visit(node, parent, field);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, key);
    }
  }
}

const WITH_SOURCE: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every import of the file: static, re-exported, dynamic, and of types alone. */
export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  walk(source.tree, (node) => {
    if (!WITH_SOURCE.has(node.type)) return;
    const from = node.source ?? node.argument;
    if (!isNode(from)) return;
    const literal = from.type === 'TSLiteralType' && isNode(from.literal) ? from.literal : from;
    const specifier = typeof literal.value === 'string' ? literal.value : undefined;
    found.push({ specifier, line: source.lineOf(from.start) });
  });
  return found;
}
