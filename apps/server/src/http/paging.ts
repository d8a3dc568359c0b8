import { z } from 'zod';

/** Which rows of a long list: `?offset=0&limit=100`. */
export const page = z.strictObject({
  offset: z.coerce.number().int().min(0).default(0).describe('First row, from 0'),
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Most rows'),
});
