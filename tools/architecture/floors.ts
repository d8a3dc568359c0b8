/**
 * The floors of the house: which package may import which. A package that is not named here has no
 * floor yet and is refused until it gets one.
 */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  kit: [],
  law: ['kit'],
  evidence: ['kit', 'law'],
  desk: ['kit', 'law', 'evidence'],
  sample: ['kit', 'law', 'evidence'],
  paper: ['kit', 'law', 'evidence'],
};

/** Packages that must give the same answer everywhere and for ever: no clock, no chance, no I/O. */
export const PURE: ReadonlySet<string> = new Set(['kit', 'law']);

export const SCOPE = '@kervan/';

/** Folders at the root that hold sources but are no package: they may use every package by its door. */
export const LOOSE = ['tools', 'conformance', 'e2e', 'bench'] as const;

/** Where a source file lives. */
export type Home =
  | { readonly kind: 'package'; readonly name: string; readonly folder: string }
  | { readonly kind: 'app'; readonly name: string; readonly folder: string }
  | { readonly kind: 'loose'; readonly name: string; readonly folder: string };

/** The home of `path` (relative to the root, forward slashes), or nothing for a file at the root. */
export function homeOf(path: string): Home | undefined {
  const [top, name] = path.split('/');
  if (top === undefined || name === undefined) return undefined;
  if (top === 'packages') return { kind: 'package', name, folder: `packages/${name}` };
  if (top === 'apps') return { kind: 'app', name, folder: `apps/${name}` };
  return { kind: 'loose', name: top, folder: top };
}

/** Tests, their fixtures and the configuration of tools: they may use what sources may not. */
export function isBesideTheCode(path: string): boolean {
  return /\.(test|spec|fixture|config)\.[cm]?[jt]sx?$/.test(path) || /\/e2e\//.test(path);
}
