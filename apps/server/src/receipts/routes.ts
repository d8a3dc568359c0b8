import {
  decisionDays,
  decisionView,
  receipt as receiptSchema,
  receiptSummary,
  replayView,
  sha256Text,
} from '@kervan/desk';
import type { Receipt } from '@kervan/law';
import { z } from 'zod';
import { daysOf } from '../assessment/days.ts';
import { byClaim } from '../claims/routes.ts';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';
import type { Receipts } from './receipts.ts';

const byReceipt = z.strictObject({ receipt: sha256Text });
const tags = ['receipts'];

/** Receipts that can be replayed, and the decision that posts to the ledger. */
export function receiptRoutes(api: Api, desk: Desk, receipts: Receipts): void {
  api.post(
    '/claims/:claim/receipts',
    {
      schema: {
        tags,
        summary: 'Issues a receipt; uses up nothing',
        params: byClaim,
        body: decisionDays,
        response: { 201: receiptSummary },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await receipts.issue(request.params.claim, daysOf(desk, request.body))),
  );

  api.post(
    '/claims/:claim/decision',
    {
      schema: {
        tags,
        summary: 'Decides: keeps the receipt and posts the uses to the ledger',
        params: byClaim,
        body: decisionDays,
        response: { 201: decisionView },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await receipts.decide(request.params.claim, daysOf(desk, request.body))),
  );

  api.get(
    '/receipts',
    {
      schema: {
        tags,
        summary: 'Receipts issued, newest first',
        querystring: z.strictObject({ claim: z.string().optional() }),
        response: { 200: z.array(receiptSummary) },
      },
    },
    (request) => receipts.list(request.query.claim),
  );

  api.get(
    '/receipts/:receipt',
    { schema: { tags, summary: 'Downloads a receipt', params: byReceipt, response: { 200: receiptSchema } } },
    async (request, reply) => {
      const { body, claim } = await receipts.text(request.params.receipt);
      const name = encodeURIComponent(`${claim}-receipt.json`);
      // Sent as it was issued, byte for byte, not as it would be written today.
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .type('application/json; charset=utf-8')
        .serializer((text: string) => text)
        .send(body as unknown as Receipt);
    },
  );

  api.post(
    '/receipts/:receipt/replay',
    {
      schema: {
        tags,
        summary: 'Decides again with the law module that decided',
        params: byReceipt,
        response: { 200: replayView },
      },
    },
    async (request) => {
      const { body } = await receipts.text(request.params.receipt);
      return desk.clerk.do('replay', JSON.parse(body) as Receipt);
    },
  );

  api.post(
    '/replay',
    {
      bodyLimit: 64 * 1024 * 1024,
      schema: {
        tags,
        summary: 'The same for a receipt from elsewhere',
        body: receiptSchema,
        response: { 200: replayView },
      },
    },
    (request) => desk.clerk.do('replay', request.body),
  );
}
