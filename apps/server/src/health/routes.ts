import { type HealthView, healthView } from '@kervan/desk';
import { sql } from 'kysely';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';

/** Is it up, which database, which law. Answers 503 where the database does not answer or there is no law to decide by. */
export function healthRoutes(api: Api, desk: Desk, documents: Documents): void {
  api.get(
    '/health',
    { schema: { tags: ['health'], summary: 'Is it up', response: { 200: healthView, 503: healthView } } },
    async (_request, reply) => {
      const answers = await sql`select 1`.execute(desk.database.db).then(
        () => true,
        () => false,
      );
      const law = await desk.law.current().catch(() => undefined);
      const view: HealthView = {
        status: answers && law !== undefined ? 'ok' : 'failing',
        version: desk.version,
        database: desk.database.kind,
        lawModule: law?.digest ?? null,
        waiting: documents.waiting,
      };
      return reply.code(view.status === 'ok' ? 200 : 503).send(view);
    },
  );
}
