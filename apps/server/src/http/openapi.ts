import type { Readable } from 'node:stream';
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { problemView } from '@kervan/desk';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';

/** How every error leaves; it stands beside the answers of each operation. */
const PROBLEM = {
  description: 'A problem, in Turkish and English',
  content: { 'application/problem+json': { schema: problemView } },
};

/** Files of an upload: any field names. */
const FILES = {
  type: 'object',
  properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } },
};

/** An answer that is bytes: in the contract a binary text, in the code a buffer or a stream. */
export function bytes(mediaType: string, description: string) {
  const schema = z.string().meta({ format: 'binary' }) as unknown as z.ZodType<Buffer | Readable>;
  return { description, content: { [mediaType]: { schema } } };
}

/** The contract, written from the schemas of the routes. */
export function openApi(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kervan',
        description:
          'From the documents of export promotion to a reasoned entitlement. Amounts are decimal text of major units, days ISO text, periods half-open. Every error is application/problem+json in Turkish and English.',
        version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
    transform(document) {
      const { schema } = document;
      if (schema === undefined || schema.hide === true) return jsonSchemaTransform(document);
      const told = jsonSchemaTransform({
        ...document,
        schema: { ...schema, response: { ...(schema.response as object | undefined), default: PROBLEM } },
      });
      if (schema.consumes?.includes('multipart/form-data') === true) told.schema.body = FILES;
      return told;
    },
    transformObject: jsonSchemaTransformObject,
  };
}
