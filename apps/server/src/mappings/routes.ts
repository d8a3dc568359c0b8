import { type MappingData, mappingData, savedMapping } from '@kervan/desk';
import { problem, words } from '@kervan/kit';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { getBeneficiary } from '../workspace/beneficiary.ts';
import { deleteMapping, listMappings, saveMapping } from './mappings.ts';

const byHeader = z.strictObject({ headerDigest: z.string().min(1).max(128) });
const tags = ['mappings'];

/** Which column is which: confirmed once, remembered by the digest of the header. */
export function mappingRoutes(api: Api, desk: Desk, documents: Documents): void {
  api.get(
    '/mappings',
    { schema: { tags, summary: 'Mappings confirmed earlier', response: { 200: z.array(savedMapping) } } },
    () => listMappings(desk),
  );

  api.put(
    '/mappings/:headerDigest',
    {
      schema: {
        tags,
        summary: 'Confirms a mapping; tables with that header are read again',
        params: byHeader,
        body: mappingData,
        response: { 200: savedMapping },
      },
    },
    async (request) => {
      const { headerDigest } = request.params;
      const header = await headerOf(headerDigest);
      const { name } = await getBeneficiary(desk);
      await saveMapping(desk, headerDigest, header, request.body satisfies MappingData, name);
      await readAgain();
      return found(headerDigest);
    },
  );

  api.delete(
    '/mappings/:headerDigest',
    { schema: { tags, summary: 'Forgets a mapping', params: byHeader, response: { 204: z.null() } } },
    async (request, reply) => {
      await deleteMapping(desk, request.params.headerDigest);
      await readAgain();
      return reply.code(204).send(null);
    },
  );

  async function readAgain(): Promise<void> {
    await documents.mappingsChanged();
    const all = await documents.list();
    await documents.waitFor(
      all.map(({ document }) => document),
      20_000,
    );
  }

  /** The header stands in a table that waits for a mapping, or in the mapping that is confirmed anew. */
  async function headerOf(headerDigest: string): Promise<readonly string[]> {
    const saved = (await listMappings(desk)).find((mapping) => mapping.headerDigest === headerDigest);
    if (saved !== undefined) return saved.header;
    for (const { document, needs } of await documents.list()) {
      if (!needs.includes('mapping')) continue;
      const { table } = await documents.detail(document);
      if (table?.headerDigest === headerDigest) return table.header;
    }
    throw problem(
      'mapping.not-found',
      words('Bu başlıkta bir tablo yok.', 'There is no table with this header.'),
      {
        place: headerDigest,
        wayOut: words('Önce tabloyu yükleyin.', 'Upload the table first.'),
      },
    );
  }

  async function found(headerDigest: string) {
    const saved = (await listMappings(desk)).find((mapping) => mapping.headerDigest === headerDigest);
    if (saved === undefined) throw new Error('the mapping that was just saved is gone');
    return saved;
  }
}
