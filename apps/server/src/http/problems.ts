import { type ProblemView, SchemaProblem } from '@kervan/desk';
import { Problem, type Words, words } from '@kervan/kit';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sqlError } from '../database/errors.ts';

/** SQLSTATE of a statement that PostgreSQL cancelled because its time was over. */
const STATEMENT_TIMEOUT = '57014';

/** Status of a problem by its code; anything else that a person can put right is 400. */
const STATUS: readonly (readonly [pattern: RegExp, status: number])[] = [
  [/^request\.invalid$/, 400],
  [/^http\.foreign-/, 403],
  [/\.not-found$/, 404],
  [/\.(exists|conflict|decided|used|used-up|in-use|not-exact)$/, 409],
  [/\.too-large$/, 413],
  [/\.unsupported$/, 415],
  [/^(schema\.|claim\.unusable)/, 422],
  [/^(database|law|job)\.(busy|too-slow|stopped|broken|no-archive|damaged)$/, 503],
];

export function statusOf(problem: Problem): number {
  return STATUS.find(([pattern]) => pattern.test(problem.code))?.[1] ?? 400;
}

/** A problem as `application/problem+json`. */
export function problemView(problem: Problem, status = statusOf(problem)): ProblemView {
  return {
    type: `urn:kervan:problem:${problem.code}`,
    title: problem.words.en.split('\n')[0] ?? problem.words.en,
    status,
    code: problem.code,
    words: problem.words,
    place: problem.place ?? null,
    wayOut: problem.wayOut ?? null,
    issues: problem instanceof SchemaProblem ? problem.issues : [],
  };
}

/** Every error leaves as a problem in both languages; what nobody expected says no more than that, and goes to the log. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error);
    if (problem === undefined) {
      request.log.error(error);
      return send(reply, unexpected());
    }
    return send(reply, problem);
  });
  app.setNotFoundHandler((request, reply) => send(reply, problemView(noSuchAddress(request))));
}

function send(reply: FastifyReply, view: ProblemView) {
  return reply.code(view.status).type('application/problem+json').serializer(JSON.stringify).send(view);
}

function asProblem(error: FastifyError): ProblemView | undefined {
  if (error instanceof Problem) return problemView(error);
  if (sqlError(error)?.code === STATEMENT_TIMEOUT) return problemView(tooSlow());
  const known = FASTIFY[error.code];
  if (known !== undefined) return problemView(new Problem(known.code, known.words), known.status);
  return undefined;
}

const FASTIFY: Readonly<
  Record<string, { readonly code: string; readonly status: number; readonly words: Words } | undefined>
> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'request.unsupported',
    status: 415,
    words: words(
      'İçerik türü desteklenmiyor; JSON gönderin.',
      'The content type is not supported; send JSON.',
    ),
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'request.too-large',
    status: 413,
    words: words('İstek gövdesi çok büyük.', 'The body of the request is too large.'),
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    code: 'request.not-json',
    status: 400,
    words: words('İstek gövdesi geçerli JSON değil.', 'The body of the request is not valid JSON.'),
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: 'request.not-json',
    status: 400,
    words: words('İstek gövdesi boş.', 'The body of the request is empty.'),
  },
};

function tooSlow(): Problem {
  return new Problem(
    'database.too-slow',
    words('Veritabanı bu işi süresi içinde bitiremedi.', 'The database did not finish this in time.'),
    { wayOut: words('Biraz sonra yeniden deneyin.', 'Try again in a little while.') },
  );
}

function unexpected(): ProblemView {
  return problemView(
    new Problem(
      'server.unexpected',
      words(
        'Beklenmeyen bir hata oldu; hiçbir şey değiştirilmedi.',
        'Something unexpected happened; nothing was changed.',
      ),
      {
        wayOut: words(
          'Yeniden deneyin; sürerse sunucu günlüğüne bakın.',
          'Try again; if it persists, look at the server’s log.',
        ),
      },
    ),
    500,
  );
}

function noSuchAddress(request: FastifyRequest): Problem {
  return new Problem('address.not-found', words('Böyle bir adres yok.', 'There is no such address.'), {
    place: `${request.method} ${request.url.split('?')[0]}`,
    wayOut: words('Adresler /openapi.json belgesindedir.', 'The addresses are in /openapi.json.'),
  });
}
