import { reconciliationView, rowsPage } from '@kervan/desk';
import { z } from 'zod';
import type { Claims } from '../claims/claims.ts';
import { byClaim } from '../claims/routes.ts';
import { workOrder } from '../claims/work-order.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { page } from '../http/paging.ts';

const tags = ['reconciliation'];

const figure = page.extend({
  comparison: z.string().min(1).describe('Id of the comparison, e.g. tiktok/2026-04/DE'),
  side: z.enum(['reported', 'invoiced', 'paid', 'base']).describe('Which of its figures'),
});

/** Reported × invoiced × paid. */
export function reconciliationRoutes(api: Api, desk: Desk, documents: Documents, claims: Claims): void {
  async function order(name: string) {
    const claim = await claims.get(name);
    return workOrder(desk, documents, claim, []);
  }

  api.get(
    '/claims/:claim/reconciliation',
    {
      schema: {
        tags,
        summary: 'The three-way comparison',
        params: byClaim,
        response: { 200: reconciliationView },
      },
    },
    async (request) => desk.clerk.do('reconcile', await order(request.params.claim)),
  );

  api.get(
    '/claims/:claim/reconciliation/rows',
    {
      schema: {
        tags,
        summary: 'The rows behind one figure',
        params: byClaim,
        querystring: figure,
        response: { 200: rowsPage },
      },
    },
    async (request) => {
      const { comparison, side, offset, limit } = request.query;
      return desk.clerk.do('figureRows', await order(request.params.claim), comparison, side, {
        offset,
        limit,
      });
    },
  );
}
