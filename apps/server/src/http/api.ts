import { issuesOf, SchemaProblem } from '@kervan/desk';
import { words } from '@kervan/kit';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifySchemaCompiler,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';

/** What a schema gives, as the desk answers: read-only, and a field that may be left out may be undefined. */
type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> | (object extends Pick<T, Key> ? undefined : never) }
    : T;

interface DeskTypeProvider extends FastifyTypeProvider {
  readonly validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
  readonly serializer: this['schema'] extends z.ZodType ? ReadOnly<z.output<this['schema']>> : unknown;
}

/** Where capabilities hang their routes: requests and answers are typed by their zod schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  DeskTypeProvider
>;

const WAY_OUT = words(
  'İsteğin biçimi /openapi.json belgesindedir.',
  'The form of the request is in /openapi.json.',
);

/** Checks requests by zod; a request that breaks its schema is told issue by issue in both languages. */
export const checkRequests: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data: unknown) => {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data };
    return { error: new SchemaProblem('request.invalid', issuesOf(schema, data), WAY_OUT) };
  };

/**
 * How answers become JSON. Types hold them to their schemas; `checked` holds them at run time too, which the tests do, for a long
 * assessment costs more to check than to make.
 */
export function answersCompiler(checked: boolean): typeof serializerCompiler {
  return checked ? serializerCompiler : () => (data) => JSON.stringify(data);
}
