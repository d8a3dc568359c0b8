import { DeskProblem, problemFrom, UNREACHABLE } from './problem.ts';

/** Reads JSON. Throws a `DeskProblem` that can be shown as it is. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return read<T>(await ask(path, signal === undefined ? {} : { signal }));
}

/** Sends a change; `undefined` comes back where the server answers without a body. */
export async function sendJson<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const init: RequestInit =
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return read<T>(await ask(path, init));
}

/** Sends a question whose answer is a file of text. Throws a `DeskProblem` as the others do. */
export async function sendForText(path: string, body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await ask(path, { method: 'POST', body: JSON.stringify(body), headers });
  const text = await answer.text();
  if (!answer.ok) throw new DeskProblem(problemFrom(answer.status, text));
  return text;
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new DeskProblem(UNREACHABLE);
  }
}

async function read<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  if (!answer.ok) throw new DeskProblem(problemFrom(answer.status, text));
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** An address with its query; empty and absent values are left out. */
export function address(
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
