import { offsetRequest, offsetView } from '@kervan/desk';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';

const tags = ['law'];

/** Overdue debts set off against entitlements. They are sent as a body: a firm's debts do not belong into addresses. */
export function offsetRoutes(api: Api, desk: Desk): void {
  api.post(
    '/law/offset',
    {
      schema: {
        tags,
        summary: 'Who is paid what out of an entitlement with overdue debts and liens; nothing is kept',
        body: offsetRequest,
        response: { 200: offsetView },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const { regime } = request.body;
      const taken = law.takeOffsets({ ...request.body, format: 'kervan-offset/1' });
      return law.describeOffsets(regime, taken.map(law.offset));
    },
  );
}
