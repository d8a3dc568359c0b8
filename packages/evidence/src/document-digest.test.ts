import { digestBytes } from '@kervan/kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentDigest } from './document-digest.ts';

test('a document’s digest is the kit’s SHA-256', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => documentDigest(bytes) === digestBytes(bytes)),
  );
  expect(documentDigest(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
