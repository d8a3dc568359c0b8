import { type AssessmentAnswer, assessmentAnswer, assessmentRequest, decisionDays } from '@kervan/desk';
import type { Claims } from '../claims/claims.ts';
import { byClaim } from '../claims/routes.ts';
import { workOrder } from '../claims/work-order.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { ledgerFor } from '../ledger/ledger.ts';
import { daysOf } from './days.ts';

const tags = ['assessment'];

/** The entitlement with its reasons and the questions that are open. */
export function assessmentRoutes(api: Api, desk: Desk, documents: Documents, claims: Claims): void {
  api.get(
    '/claims/:claim/assessment',
    {
      schema: {
        tags,
        summary: 'Assesses a claim as it stands',
        params: byClaim,
        querystring: decisionDays,
        response: { 200: assessmentAnswer },
      },
    },
    async (request): Promise<AssessmentAnswer> => {
      const claim = await claims.get(request.params.claim);
      const order = await workOrder(desk, documents, claim, await ledgerFor(desk, documents, claims, claim));
      const { view, lawModule, notices } = await desk.clerk.do('assess', order, daysOf(desk, request.query));
      return { view, lawModule, notices };
    },
  );

  api.post(
    '/assessments',
    {
      bodyLimit: 64 * 1024 * 1024,
      schema: {
        tags,
        summary: 'Assesses a claim.json that is not kept here',
        body: assessmentRequest,
        response: { 200: assessmentAnswer },
      },
    },
    async (request): Promise<AssessmentAnswer> => {
      const { claim, ...days } = request.body;
      const { view, lawModule } = await desk.clerk.do('assessFile', claim, daysOf(desk, days));
      return { view, lawModule, notices: [] };
    },
  );
}
