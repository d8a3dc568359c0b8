import type { OffsetRequest } from '@kervan/desk';
import type { OffsetView } from '@kervan/law';
import { sendJson } from './http.ts';

/** Sets debts off against entitlements; nothing of it is kept. */
export function offsetOf(asked: OffsetRequest): Promise<OffsetView> {
  return sendJson<OffsetView>('POST', '/api/law/offset', asked);
}
