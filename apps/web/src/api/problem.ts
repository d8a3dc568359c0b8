import type { ProblemView } from '@kervan/desk';
import { type Words, words } from '@kervan/kit';

/** An error of the server, or of the way to it, that a person can be told. */
export class DeskProblem extends Error {
  readonly problem: ProblemView;

  constructor(problem: ProblemView) {
    super(problem.title);
    this.name = 'DeskProblem';
    this.problem = problem;
  }
}

/** A problem noticed on this side of the wire, in the same shape as the server's. `status` 0: no answer came. */
export function localProblem(
  code: string,
  text: Words,
  wayOut: Words | null,
  place: string | null = null,
): ProblemView {
  return { type: 'about:blank', title: text.en, status: 0, code, words: text, place, wayOut, issues: [] };
}

export const UNREACHABLE = localProblem(
  'web.unreachable',
  words('Kervan sunucusuna ulaşılamadı.', 'The Kervan server could not be reached.'),
  words(
    'Kervan’ın açık olduğu uçbirim penceresini denetleyin; sonra yeniden deneyin. Yazdıklarınız bu sayfada duruyor.',
    'Check the terminal window in which Kervan runs, then try again. What you typed is still on this page.',
  ),
);

/** The problem behind anything thrown; what is not ours is told as unreadable, with its text for whoever helps. */
export function problemOf(thrown: unknown): ProblemView {
  if (thrown instanceof DeskProblem) return thrown.problem;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return localProblem(
    'web.unexpected',
    words(`Beklenmeyen bir hata oldu: ${detail}`, `Something unexpected went wrong: ${detail}`),
    words(
      'Sayfayı yenileyin; belgeleriniz ve yanıtlarınız sunucuda duruyor.',
      'Reload the page; your documents and answers are kept on the server.',
    ),
  );
}

/** Whether a body has the shape of a problem. */
export function isProblem(body: unknown): body is ProblemView {
  return typeof body === 'object' && body !== null && 'code' in body && 'words' in body;
}

/** The problem of an answer that failed, from its body; an answer without one (a proxy, a crash) is told by its number. */
export function problemFrom(status: number, body: string): ProblemView {
  const read = parse(body);
  if (isProblem(read)) return read;
  return {
    ...localProblem(
      'web.failed',
      words(`Sunucu isteği yerine getiremedi (${status}).`, `The server could not do that (${status}).`),
      words(
        'Biraz sonra yeniden deneyin; sürerse sunucunun günlüğüne bakın.',
        'Try again in a moment; if it goes on, look at the server’s log.',
      ),
    ),
    status,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
