import { typedInvoice, typedInvoiceData } from '@kervan/desk';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { listInvoices, typeInvoice, withdrawInvoice } from './invoices.ts';

const byId = z.strictObject({ id: z.uuid() });
const tags = ['invoices'];

/** Invoices that are no UBL, typed in beside their PDF. */
export function invoiceRoutes(api: Api, desk: Desk, documents: Documents): void {
  api.get(
    '/invoices',
    { schema: { tags, summary: 'Invoices typed in', response: { 200: z.array(typedInvoice) } } },
    () => listInvoices(desk),
  );

  api.post(
    '/invoices',
    {
      schema: {
        tags,
        summary: 'Types an invoice in',
        body: typedInvoiceData,
        response: { 201: typedInvoice },
      },
    },
    async (request, reply) => reply.code(201).send(await typeInvoice(desk, documents, request.body)),
  );

  api.put(
    '/invoices/:id',
    {
      schema: {
        tags,
        summary: 'Puts a corrected version in its place; the old one is kept',
        params: byId,
        body: typedInvoiceData,
        response: { 200: typedInvoice },
      },
    },
    (request) => typeInvoice(desk, documents, request.body, request.params.id),
  );

  api.delete(
    '/invoices/:id',
    { schema: { tags, summary: 'Withdraws an invoice', params: byId, response: { 204: z.null() } } },
    async (request, reply) => {
      await withdrawInvoice(desk, request.params.id);
      return reply.code(204).send(null);
    },
  );
}
