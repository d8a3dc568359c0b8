import type { ReasonView } from '@kervan/law';

/** The key of a node is its way from the root: `0`, `0.2`, `0.2.1`. */
export function childKey(parent: string, index: number): string {
  return `${parent}.${index}`;
}

/** Keys of the nodes that have children, down to `depth` levels below the root (0: the root alone). */
export function keysTo(root: ReasonView, depth: number, key = '0'): string[] {
  if (root.children.length === 0) return [];
  if (depth === 0) return [key];
  return [key, ...root.children.flatMap((child, index) => keysTo(child, depth - 1, childKey(key, index)))];
}
