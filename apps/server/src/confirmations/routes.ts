import { confirmation, confirmationData } from '@kervan/desk';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { confirm, listConfirmations, takeBack } from './confirmations.ts';

const tags = ['confirmations'];

/** What a person decides about single documents, where the comparison cannot tell. */
export function confirmationRoutes(api: Api, desk: Desk, documents: Documents): void {
  api.get(
    '/confirmations',
    {
      schema: {
        tags,
        summary: 'What was decided about single documents',
        response: { 200: z.array(confirmation) },
      },
    },
    () => listConfirmations(desk),
  );

  api.post(
    '/confirmations',
    {
      schema: { tags, summary: 'Decides about one', body: confirmationData, response: { 201: confirmation } },
    },
    async (request, reply) => reply.code(201).send(await confirm(desk, documents, request.body)),
  );

  api.delete(
    '/confirmations/:id',
    {
      schema: {
        tags,
        summary: 'Takes a decision back',
        params: z.strictObject({ id: z.uuid() }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await takeBack(desk, request.params.id);
      return reply.code(204).send(null);
    },
  );
}
