import { createReadStream } from 'node:fs';
import {
  documentChange,
  documentDetail,
  documentView,
  problemView,
  rowsPage,
  sha256Text,
  uploadView,
} from '@kervan/desk';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';
import { bytes } from '../http/openapi.ts';
import { page } from '../http/paging.ts';
import type { Documents } from './documents.ts';
import { takeUpload } from './upload.ts';

const byDocument = z.strictObject({ document: sha256Text });
const tags = ['documents'];

/** A refusal tells every file of the request, or why there was none. */
const refusedUpload = uploadView.or(problemView);

/** What came in, what it was recognised as, and what could not be used. */
export function documentRoutes(api: Api, desk: Desk, documents: Documents): void {
  api.get(
    '/documents',
    { schema: { tags, summary: 'Documents that came in', response: { 200: z.array(documentView) } } },
    async () => [...(await documents.list())],
  );

  api.post(
    '/documents',
    {
      schema: {
        tags,
        summary: 'Uploads files (multipart/form-data, any field names)',
        consumes: ['multipart/form-data'],
        querystring: z.strictObject({
          wait: z.coerce.number().min(0).max(120).default(20).describe('Seconds to wait for the reading'),
        }),
        response: { 200: uploadView, 201: uploadView, 400: refusedUpload, 413: refusedUpload },
      },
    },
    async (request, reply) => {
      const answer = await takeUpload(request, desk, documents, request.query.wait);
      return reply.code(uploadStatus(answer.files)).send(answer);
    },
  );

  api.get(
    '/documents/:document',
    { schema: { tags, summary: 'One document', params: byDocument, response: { 200: documentDetail } } },
    async (request) => documents.detail(request.params.document),
  );

  api.get(
    '/documents/:document/rows',
    {
      schema: {
        tags,
        summary: 'Rows that were read, each with its place',
        params: byDocument,
        querystring: page,
        response: { 200: rowsPage },
      },
    },
    async (request) => documents.rows(request.params.document, request.query.offset, request.query.limit),
  );

  api.get(
    '/documents/:document/file',
    {
      schema: {
        tags,
        summary: 'The file as it came in',
        params: byDocument,
        response: { 200: bytes('application/octet-stream', 'The bytes') },
      },
    },
    async (request, reply) => {
      const { name, path, size } = await documents.file(request.params.document);
      // Never shown by the browser as a page of ours, whatever is in it.
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('content-length', size)
        .type('application/octet-stream')
        .send(createReadStream(path));
    },
  );

  api.patch(
    '/documents/:document',
    {
      schema: {
        tags,
        summary: 'Says what the document leaves open; it is read again',
        params: byDocument,
        body: documentChange,
        response: { 200: documentDetail },
      },
    },
    async (request) => {
      const { document } = request.params;
      await documents.change(document, request.body);
      await documents.waitFor([document], 20_000);
      return documents.detail(document);
    },
  );

  api.delete(
    '/documents/:document',
    { schema: { tags, summary: 'Takes a document out', params: byDocument, response: { 204: z.null() } } },
    async (request, reply) => {
      await documents.remove(request.params.document);
      return reply.code(204).send(null);
    },
  );
}

/** 201 when something new is kept; else the status of what was refused, or 200 when all was here already. */
function uploadStatus(
  files: readonly { readonly outcome: string; readonly problem: { readonly status: number } | null }[],
) {
  if (files.some((file) => file.outcome === 'stored')) return 201;
  const refused = files.find((file) => file.outcome === 'refused');
  return refused?.problem?.status === 413 ? 413 : refused === undefined ? 200 : 400;
}
