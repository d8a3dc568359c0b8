import { quartersOf, type WorkspaceView, workspaceChange, workspaceView } from '@kervan/desk';
import { problem, words } from '@kervan/kit';
import type { Claims } from '../claims/claims.ts';
import type { Desk } from '../desk.ts';
import type { Documents } from '../documents/documents.ts';
import type { Api } from '../http/api.ts';
import { changeBeneficiary, getBeneficiary, openBeneficiary } from './beneficiary.ts';

const tags = ['workspace'];

/** The one desk there is until accounts exist. */
export function workspaceRoutes(api: Api, desk: Desk, documents: Documents, claims: Claims): void {
  api.get(
    '/workspace',
    { schema: { tags, summary: 'Whose desk this is, and what is on it', response: { 200: workspaceView } } },
    () => view(desk, documents, claims),
  );

  api.patch(
    '/workspace',
    {
      schema: {
        tags,
        summary: 'Names, tax number and platforms of the beneficiary',
        body: workspaceChange,
        response: { 200: workspaceView },
      },
    },
    async (request) => {
      await changeBeneficiary(desk, request.body);
      return view(desk, documents, claims);
    },
  );

  api.post(
    '/workspace/own',
    {
      schema: {
        tags,
        summary: 'Leaves the sample and opens an empty desk of one’s own',
        response: { 201: workspaceView },
      },
    },
    async (_request, reply) => {
      await openOwnDesk(desk);
      return reply.code(201).send(await view(desk, documents, claims));
    },
  );
}

/** Opens an empty desk in the place of the sample's, which stays as it was. Throws `workspace.conflict` on a desk of one's own. */
export async function openOwnDesk(desk: Desk): Promise<void> {
  const { sample } = await getBeneficiary(desk);
  if (!sample) {
    throw problem('workspace.conflict', words('Örnek veriler yüklü değil.', 'The sample is not loaded.'), {
      wayOut: words(
        'Kendi masanızda çalışıyorsunuz; yapılacak bir şey yok.',
        'This is your own desk; there is nothing to do.',
      ),
    });
  }
  await openBeneficiary(desk, { beneficiary: 'own', name: 'Yararlanıcı', taxNumber: null, sample: false });
  desk.beneficiary = 'own';
}

async function view(desk: Desk, documents: Documents, claims: Claims): Promise<WorkspaceView> {
  const { sample, platforms, ...beneficiary } = await getBeneficiary(desk);
  const all = await documents.list();
  const speaking = all.filter(({ kind }) => kind !== 'rate-bulletin').flatMap(({ period }) => period ?? []);
  return {
    beneficiary,
    sample,
    quarters: quartersOf(speaking),
    claims: await claims.list(),
    platforms,
    today: desk.today(),
    maxFileBytes: desk.maxFileBytes,
    ratesFolder: desk.ratesFolder === undefined ? null : await desk.clerk.do('rates', desk.ratesFolder),
  };
}
