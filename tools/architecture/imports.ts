/** The rules on imports: floors, doors, boundaries, and what a package declares. */
import { posix } from 'node:path';
import { FLOORS, type Home, homeOf, isBesideTheCode, PURE, SCOPE } from './floors.ts';
import type { Import, Source } from './source.ts';

/** What a workspace's package.json declares; `tests` adds what its tests may use as well. */
export interface Declared {
  readonly sources: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
}

/** Why `found` is not allowed in `source`, with the way out; nothing when it is allowed. */
export function refusalOf(
  source: Source,
  found: Import,
  declared: ReadonlyMap<string, Declared>,
): string | undefined {
  const home = homeOf(source.path);
  if (home === undefined) return undefined;
  const { specifier } = found;
  const pure = home.kind === 'package' && PURE.has(home.name) && !isBesideTheCode(source.path);
  if (specifier === undefined) {
    return pure ? 'a computed import in a pure package; name the module' : undefined;
  }
  if (specifier.startsWith('.')) return acrossBoundary(source.path, specifier, home);
  if (specifier.startsWith('/') || specifier.startsWith('file:')) {
    return `"${specifier}" is a place on one machine; import by package name or by a relative path`;
  }
  if (specifier.startsWith('node:')) {
    return pure ? `"${specifier}" in a pure package; the caller hands in what is needed` : undefined;
  }
  const refused = specifier.startsWith(SCOPE) ? wrongFloor(source.path, specifier, home) : undefined;
  return refused ?? undeclared(source.path, specifier, home, declared);
}

function acrossBoundary(path: string, specifier: string, home: Home): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  const other = homeOf(target);
  if (other?.folder === home.folder) return undefined;
  const wayOut =
    other?.kind === 'package'
      ? `import it by name, "${SCOPE}${other.name}"`
      : 'move what is shared into a package and import it by name';
  return `"${specifier}" leaves ${home.folder}; ${wayOut}`;
}

function wrongFloor(path: string, specifier: string, home: Home): string | undefined {
  const [name = '', ...inside] = specifier.slice(SCOPE.length).split('/');
  if (inside.length > 0) {
    return `"${specifier}" goes past the door; export it from packages/${name}/src/index.ts and import "${SCOPE}${name}"`;
  }
  const isPackage = Object.hasOwn(FLOORS, name);
  if (home.kind === 'loose') return undefined;
  if (home.name === name) {
    return isBesideTheCode(path)
      ? undefined
      : `${home.folder} imports itself by name; use a relative path, so that no module waits for its own door`;
  }
  if (home.kind === 'app') {
    return isPackage
      ? undefined
      : `an app imports another app, "${specifier}"; move what both need into a package`;
  }
  const below = FLOORS[home.name];
  if (below === undefined) return undefined;
  if (below.includes(name)) return undefined;
  const allowed = below.length === 0 ? 'nothing' : below.join(', ');
  return `${home.name} may import ${allowed}, not "${specifier}"; move the shared part down a floor or hand the value in`;
}

function undeclared(
  path: string,
  specifier: string,
  home: Home,
  declared: ReadonlyMap<string, Declared>,
): string | undefined {
  const own = declared.get(home.folder);
  if (own === undefined) return undefined;
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  if (name === `${SCOPE}${home.name}`) return undefined;
  const known = isBesideTheCode(path) ? own.tests : own.sources;
  if (known.has(name)) return undefined;
  return `"${name}" is not a dependency of ${home.folder}; add it to ${home.folder}/package.json`;
}
