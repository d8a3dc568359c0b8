import { factAsData, factCatalogue, factData, factRecord } from '@kervan/desk';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';
import { listFacts, tellFact, withdrawFact } from './facts.ts';

const tags = ['facts'];

/** Facts are added, superseded or withdrawn, never edited. */
export function factRoutes(api: Api, desk: Desk): void {
  api.get(
    '/facts',
    {
      schema: {
        tags,
        summary: 'Facts that hold, or every fact ever told',
        querystring: z.strictObject({
          history: z.stringbool().default(false).describe('true: superseded ones as well'),
        }),
        response: { 200: z.array(factRecord) },
      },
    },
    (request) => listFacts(desk, request.query.history),
  );

  api.get(
    '/facts/catalogue',
    { schema: { tags, summary: 'Every fact that the law may ask for', response: { 200: factCatalogue } } },
    async () => {
      const { law } = await desk.law.current();
      return law.factCatalogue.map((fact) => factAsData(fact, law));
    },
  );

  api.post(
    '/facts',
    { schema: { tags, summary: 'Tells a fact', body: factData, response: { 201: factRecord } } },
    async (request, reply) => reply.code(201).send(await tellFact(desk, request.body)),
  );

  api.post(
    '/facts/:id/withdrawal',
    {
      schema: {
        tags,
        summary: 'Withdraws a fact, with the reason',
        params: z.strictObject({ id: z.uuid() }),
        body: z.strictObject({ reason: z.string().min(1).max(500) }),
        response: { 200: factRecord },
      },
    },
    (request) => withdrawFact(desk, request.params.id, request.body.reason),
  );
}
