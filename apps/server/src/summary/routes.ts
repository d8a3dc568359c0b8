import { dayText } from '@kervan/desk';
import { z } from 'zod';
import { daysOf } from '../assessment/days.ts';
import type { Claims } from '../claims/claims.ts';
import { byClaim } from '../claims/routes.ts';
import { workOrder } from '../claims/work-order.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { bytes } from '../http/openapi.ts';
import { ledgerFor } from '../ledger/ledger.ts';
import { getBeneficiary } from '../workspace/beneficiary.ts';

const asked = z.strictObject({
  lang: z.enum(['tr', 'en']).default('tr').describe('Language of the summary'),
  decidedOn: dayText.exactOptional(),
  knownOn: dayText.exactOptional(),
});

/** The printable summary. */
export function summaryRoutes(api: Api, desk: Desk, documents: Documents, claims: Claims): void {
  api.get(
    '/claims/:claim/summary.pdf',
    {
      schema: {
        tags: ['summary'],
        summary: 'The summary as PDF',
        params: byClaim,
        querystring: asked,
        response: { 200: bytes('application/pdf', 'The PDF') },
      },
    },
    async (request, reply) => {
      const { lang, ...days } = request.query;
      const claim = await claims.get(request.params.claim);
      const order = await workOrder(desk, documents, claim, await ledgerFor(desk, documents, claims, claim));
      const { sample } = await getBeneficiary(desk);
      const pdf = await desk.clerk.do('summary', order, daysOf(desk, days), lang, sample);
      const name = encodeURIComponent(`${claim.claim}-${lang}.pdf`);
      return reply
        .header('content-disposition', `inline; filename*=UTF-8''${name}`)
        .type('application/pdf')
        .send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
    },
  );
}
