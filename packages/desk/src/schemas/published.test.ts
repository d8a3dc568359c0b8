import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonSchema, jsonSchemaText, schemaNames } from './published.ts';

const FOLDER = join(import.meta.dirname, '../../../../schemas');

/** `KERVAN_WRITE_SCHEMAS=1` writes the published copies anew; without it they are compared. */
beforeAll(async () => {
  if (process.env.KERVAN_WRITE_SCHEMAS !== '1') return;
  await mkdir(FOLDER, { recursive: true });
  for (const name of schemaNames) await writeFile(join(FOLDER, `${name}.json`), jsonSchemaText(name));
});

describe('the published schemas', () => {
  it.each(schemaNames)('the copy of “%s” is the one its code gives', async (name) => {
    expect(await readFile(join(FOLDER, `${name}.json`), 'utf8')).toBe(jsonSchemaText(name));
  });

  it('there is a copy for every name and no other', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual(schemaNames.map((name) => `${name}.json`).sort());
  });

  it('are draft 2020-12 and say what every field of a claim is', () => {
    const claim = jsonSchema('claim') as {
      $schema: string;
      properties: Record<
        string,
        { description?: string; items?: { properties: Record<string, { description?: string }> } }
      >;
      additionalProperties: boolean;
    };
    expect(claim.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(claim.additionalProperties).toBe(false);
    for (const [field, shape] of Object.entries(claim.properties))
      expect(shape.description, field).toBeTruthy();
    for (const [field, shape] of Object.entries(claim.properties.lines?.items?.properties ?? {})) {
      expect(shape.description, field).toBeTruthy();
    }
  });

  it('name themselves when asked for one that is not there', () => {
    expect(() => jsonSchema('cliam')).toThrow(
      expect.objectContaining({
        code: 'schema.unknown',
        wayOut: { tr: expect.stringContaining('claim, '), en: expect.stringContaining('claim, ') },
      }),
    );
    expect(() => jsonSchema('constructor')).toThrow('There is no schema named “constructor”.');
  });
});
