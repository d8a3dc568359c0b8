import { ledgerView as ledgerSchema } from '@kervan/desk';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';
import { ledgerView } from './ledger.ts';

/** What decided claims have used of each allowance. */
export function ledgerRoutes(api: Api, desk: Desk): void {
  api.get(
    '/ledger',
    { schema: { tags: ['ledger'], summary: 'Uses of the allowances', response: { 200: ledgerSchema } } },
    () => ledgerView(desk),
  );
}
