import type { CaseEntry, DeadlinesFile } from '@kervan/law';
import { useSyncExternalStore } from 'react';

const KEPT = 'kervan.cases';
const listeners = new Set<() => void>();
let cases: readonly CaseEntry[] = kept();

/** The open cases that a person told in this tab; they live as long as the tab, and leave it only as a question to the server. */
export function useToldCases(): readonly CaseEntry[] {
  return useSyncExternalStore(listen, () => cases);
}

export function tellCases(next: readonly CaseEntry[]): void {
  cases = next;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // a browser that keeps nothing has them until the page is left
  }
  for (const listener of listeners) listener();
}

/** The file that `kervan deadlines` takes. */
export function fileOf(told: readonly CaseEntry[]): string {
  const file: DeadlinesFile = { format: 'kervan-deadlines/1', cases: told };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The cases in the text of a file; undefined where it is no JSON, none where it is another thing. The server checks them. */
export function casesIn(text: string): readonly CaseEntry[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('cases' in read) || !Array.isArray(read.cases))
      return [];
    return read.cases;
  } catch {
    return undefined;
  }
}

function kept(): readonly CaseEntry[] {
  try {
    return casesIn(`{"cases":${sessionStorage.getItem(KEPT) ?? '[]'}}`) ?? [];
  } catch {
    return [];
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
