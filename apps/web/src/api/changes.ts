import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from './http.ts';
import { DESK } from './queries.ts';

export interface Change {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

/**
 * Sends a change and then asks again for everything that it may have moved: a fact, a document or a reading can move every
 * figure on the page. The mutation ends when the new figures are here, so that "saved" and the new award appear together.
 */
export function useChange<T = unknown>() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => sendJson<T>(change.method, change.path, change.body),
    onSuccess: () => client.invalidateQueries({ queryKey: DESK }),
  });
}
