import { finderRequest, finderView, simulationRequest, simulatorView } from '@kervan/desk';
import { parseDay, problem, words } from '@kervan/kit';
import type { ClaimFile } from '@kervan/law';
import { z } from 'zod';
import { daysOf } from '../assessment/days.ts';
import type { Claims } from '../claims/claims.ts';
import { workOrder } from '../claims/work-order.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { ledgerFor } from '../ledger/ledger.ts';
import { inRequest, withMine } from './mine.ts';
import { askedRegime } from './regime.ts';

const tags = ['law'];

const mine = z
  .stringbool()
  .default(false)
  .describe(
    'true: the facts that hold on the desk and the uses in its ledger come before those of the request, which win over them',
  );

/** Which supports are open, and what each status would bring. They are sent as bodies: facts do not belong into addresses. */
export function finderRoutes(api: Api, desk: Desk, documents: Documents, claims: Claims): void {
  api.post(
    '/law/finder',
    {
      schema: {
        tags,
        summary: 'Which supports are open to a firm, and what would open the others; nothing is kept',
        querystring: z.strictObject({ mine, regime: askedRegime }),
        body: finderRequest,
        response: { 200: finderView },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const { on, knownOn, ...told } = request.body;
      const days = daysOf(desk, { decidedOn: on, knownOn });
      const asked = request.query.mine ? await withMine(desk, documents, claims, told) : { told };
      return inRequest(asked, async (all) => {
        const { regime } = request.query;
        return law.findSupports(
          { format: 'kervan-finder/1', ...all, ...(regime === undefined ? {} : { regimes: [regime] }) },
          { on: parseDay(days.decidedOn, '$.on'), knownOn: parseDay(days.knownOn, '$.knownOn') },
        );
      });
    },
  );

  api.post(
    '/law/status-simulation',
    {
      bodyLimit: 64 * 1024 * 1024,
      schema: {
        tags,
        summary: 'What each status would bring to a firm; nothing is kept',
        querystring: z.strictObject({
          mine,
          claim: z
            .string()
            .min(1)
            .max(120)
            .exactOptional()
            .describe('A claim of the desk, made from its documents, to be awarded under every status'),
        }),
        body: simulationRequest,
        response: { 200: simulatorView },
      },
    },
    async (request) => {
      const { on, knownOn, claim: sent, ...told } = request.body;
      const days = daysOf(desk, { decidedOn: on, knownOn });
      const named = request.query.claim;
      if (named !== undefined && sent !== undefined) throw twoClaims();
      const claim = named === undefined ? sent : await claimOf(desk, documents, claims, named);
      const asked = request.query.mine ? await withMine(desk, documents, claims, told) : { told };
      return inRequest(asked, (all) =>
        desk.clerk.do(
          'simulate',
          { format: 'kervan-simulator/1', ...all, ...(claim === undefined ? {} : { claim }) },
          days,
        ),
      );
    },
  );
}

async function claimOf(desk: Desk, documents: Documents, claims: Claims, name: string): Promise<ClaimFile> {
  const claim = await claims.get(name);
  const ledger = await ledgerFor(desk, documents, claims, claim);
  return desk.clerk.do('claimFile', await workOrder(desk, documents, claim, ledger));
}

function twoClaims(): Error {
  return problem(
    'simulation.two-claims',
    words(
      'Hem adreste hem gövdede bir başvuru var.',
      'There is a claim in the address and another in the body.',
    ),
    { place: '$.claim', wayOut: words('Yalnız birini gönderin.', 'Send only one of them.') },
  );
}
