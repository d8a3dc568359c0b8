import { existsSync } from 'node:fs';
import multipart from '@fastify/multipart';
import staticFiles from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { assessmentRoutes } from './assessment/routes.ts';
import { Claims } from './claims/claims.ts';
import { claimRoutes } from './claims/routes.ts';
import { confirmationRoutes } from './confirmations/routes.ts';
import { ownDeadlineRoutes } from './deadlines/routes.ts';
import type { Desk } from './desk.ts';
import type { Documents } from './documents/documents.ts';
import { documentRoutes } from './documents/routes.ts';
import { factRoutes } from './facts/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { type Api, answersCompiler, checkRequests } from './http/api.ts';
import { secureHeaders } from './http/headers.ts';
import { openApi } from './http/openapi.ts';
import { answerProblems } from './http/problems.ts';
import { guardSameMachine } from './http/same-machine.ts';
import { invoiceRoutes } from './invoices/routes.ts';
import { changeRoutes } from './law/change-routes.ts';
import { deadlineRoutes } from './law/deadline-routes.ts';
import { finderRoutes } from './law/finder-routes.ts';
import { offsetRoutes } from './law/offset-routes.ts';
import { lawRoutes } from './law/routes.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import { mappingRoutes } from './mappings/routes.ts';
import { Receipts } from './receipts/receipts.ts';
import { receiptRoutes } from './receipts/routes.ts';
import { reconciliationRoutes } from './reconciliation/routes.ts';
import { summaryRoutes } from './summary/routes.ts';
import { workspaceRoutes } from './workspace/routes.ts';

export interface AppOptions {
  readonly logger?: FastifyServerOptions['logger'];
  /** Holds every answer to its schema at run time (tests). */
  readonly checkAnswers?: boolean;
  /** Folder of the built page; without one the server answers the API alone. */
  readonly page?: string | undefined;
}

/** The HTTP server over a desk: security first, then one plugin per capability, then the page. */
export async function buildApp(
  desk: Desk,
  documents: Documents,
  options: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.logger ?? false,
    bodyLimit: 4 * 1024 * 1024,
    // Nobody stands between this server and the browser: what a header says of the sender is not believed.
    trustProxy: false,
    routerOptions: { ignoreTrailingSlash: false },
    requestTimeout: 0,
  });
  guardSameMachine(app);
  secureHeaders(app);
  answerProblems(app);
  // Bodies are JSON or uploads. Text would be a way past the browser's question to us before a foreign page may send.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(checkRequests);
  app.setSerializerCompiler(answersCompiler(options.checkAnswers === true));
  await app.register(multipart, {
    limits: { fileSize: Number.POSITIVE_INFINITY, headerPairs: 50 },
    throwFileSizeLimit: false,
  });
  await app.register(swagger, openApi(desk.version));

  const claims = new Claims(desk, documents);
  const receipts = new Receipts(desk, documents, claims);
  await app.register(async (root) => healthRoutes(root as Api, desk, documents));
  await app.register(
    async (scope) => {
      const api = scope as Api;
      workspaceRoutes(api, desk, documents, claims);
      documentRoutes(api, desk, documents);
      mappingRoutes(api, desk, documents);
      invoiceRoutes(api, desk, documents);
      confirmationRoutes(api, desk, documents);
      factRoutes(api, desk);
      claimRoutes(api, desk, documents, claims);
      reconciliationRoutes(api, desk, documents, claims);
      assessmentRoutes(api, desk, documents, claims);
      summaryRoutes(api, desk, documents, claims);
      receiptRoutes(api, desk, receipts);
      ledgerRoutes(api, desk);
      ownDeadlineRoutes(api, desk, documents, claims);
      lawRoutes(api, desk);
      changeRoutes(api, desk);
      finderRoutes(api, desk, documents, claims);
      deadlineRoutes(api, desk);
      offsetRoutes(api, desk);
    },
    { prefix: '/api' },
  );
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  if (options.page !== undefined && existsSync(options.page)) await servePage(app, options.page);
  await app.ready();
  return app;
}

/** The built page. Its files carry a digest in their names and are kept; the page itself is asked for anew each time. */
async function servePage(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(staticFiles, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = /[\\/]assets[\\/]/.test(path);
      reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Addresses of the page that are no file are its own routes.
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith('/api/') || /\.[a-z0-9]{1,8}$/i.test(request.url.split('?')[0] ?? ''))
      return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
