import { claimChange, claimFile, claimSummary, newClaim, readingChoice } from '@kervan/desk';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { ledgerFor } from '../ledger/ledger.ts';
import type { Claims } from './claims.ts';
import { workOrder } from './work-order.ts';

export const byClaim = z.strictObject({ claim: z.string().min(1).max(120) });
const byDoubt = byClaim.extend({ doubt: z.string().min(1).max(120) });
const tags = ['claims'];

/** Payment applications: a quarter or half-year each, made from the documents whenever they are asked for. */
export function claimRoutes(api: Api, desk: Desk, documents: Documents, claims: Claims): void {
  api.get(
    '/claims',
    { schema: { tags, summary: 'Payment applications', response: { 200: z.array(claimSummary) } } },
    () => claims.list(),
  );

  api.post(
    '/claims',
    {
      schema: {
        tags,
        summary: 'Opens one for a quarter or a half-year',
        body: newClaim,
        response: { 201: claimSummary },
      },
    },
    async (request, reply) => reply.code(201).send(await claims.open(request.body)),
  );

  api.get(
    '/claims/:claim',
    {
      schema: { tags, summary: 'One payment application', params: byClaim, response: { 200: claimSummary } },
    },
    (request) => claims.get(request.params.claim),
  );

  api.patch(
    '/claims/:claim',
    {
      schema: {
        tags,
        summary: 'Filing day, documents, choices of the comparison',
        params: byClaim,
        body: claimChange,
        response: { 200: claimSummary },
      },
    },
    (request) => claims.change(request.params.claim, request.body),
  );

  api.delete(
    '/claims/:claim',
    {
      schema: {
        tags,
        summary: 'Removes one that is not decided',
        params: byClaim,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await claims.remove(request.params.claim);
      return reply.code(204).send(null);
    },
  );

  api.put(
    '/claims/:claim/readings/:doubt',
    {
      schema: {
        tags,
        summary: 'Takes another reading of a doubtful place',
        params: byDoubt,
        body: readingChoice,
        response: { 200: claimSummary },
      },
    },
    (request) => claims.chooseReading(request.params.claim, request.params.doubt, request.body),
  );

  api.delete(
    '/claims/:claim/readings/:doubt',
    {
      schema: {
        tags,
        summary: 'Back to the reading taken by default',
        params: byDoubt,
        response: { 200: claimSummary },
      },
    },
    (request) => claims.dropReading(request.params.claim, request.params.doubt),
  );

  api.get(
    '/claims/:claim/file',
    {
      schema: {
        tags,
        summary: 'The claim.json that is assessed',
        params: byClaim,
        response: { 200: claimFile },
      },
    },
    async (request, reply) => {
      const claim = await claims.get(request.params.claim);
      const order = await workOrder(desk, documents, claim, await ledgerFor(desk, documents, claims, claim));
      reply.header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(`${claim.claim}.json`)}`,
      );
      return desk.clerk.do('claimFile', order);
    },
  );
}
