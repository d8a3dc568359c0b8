import type { ProblemView, UploadView } from '@kervan/desk';
import { words } from '@kervan/kit';
import { localProblem, problemFrom, UNREACHABLE } from './problem.ts';

export type UploadEnd =
  | { readonly kind: 'answered'; readonly answer: UploadView }
  | { readonly kind: 'failed'; readonly problem: ProblemView };

/** Seconds the server may take to read the file before it answers; reading goes on behind it. */
const WAIT = 20;

/**
 * Sends one file. `onProgress` is told the share that has left, 0 to 1 (fetch cannot tell, hence the older request object).
 * Never rejects: what went wrong is part of the answer, so that one broken upload does not hide the others.
 */
export function sendFile(file: File, onProgress: (share: number) => void): Promise<UploadEnd> {
  const form = new FormData();
  form.set('file', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/documents?wait=${WAIT}`);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => resolve(ended(request.status, request.responseText));
    request.onerror = () => resolve({ kind: 'failed', problem: { ...UNREACHABLE, place: file.name } });
    request.onabort = request.onerror;
    request.send(form);
  });
}

function ended(status: number, text: string): UploadEnd {
  if (status < 200 || status > 299) return { kind: 'failed', problem: problemFrom(status, text) };
  try {
    return { kind: 'answered', answer: JSON.parse(text) as UploadView };
  } catch {
    return { kind: 'failed', problem: problemFrom(status, text) };
  }
}

/** Refuses a file that the server would refuse for its size before a minute is spent sending it. Undefined: it may go. */
export function tooLarge(file: File, maxFileBytes: number): ProblemView | undefined {
  if (file.size <= maxFileBytes) return undefined;
  const limit = Math.floor(maxFileBytes / 1_048_576);
  const size = Math.ceil(file.size / 1_048_576);
  return localProblem(
    'web.too-large',
    words(
      `Dosya ${size} MB; en çok ${limit} MB kabul edilir.`,
      `The file has ${size} MB; at most ${limit} MB are accepted.`,
    ),
    words(
      'Raporu daha kısa dönemler için indirip ayrı ayrı yükleyin.',
      'Export the report for shorter periods and upload them one by one.',
    ),
    file.name,
  );
}
