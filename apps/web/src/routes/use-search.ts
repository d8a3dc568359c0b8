import { useSearch } from '@tanstack/react-router';
import type { DeskSearch } from './search.ts';

/** What the address asks for, with its type: the router's own inference ends in `any` under this compiler. */
export function useDeskSearch(): DeskSearch {
  return useSearch({ strict: false });
}
