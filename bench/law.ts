import { readFile } from 'node:fs/promises';
import type * as Law from '@kervan/law';

/** The bundled law module that page, server and terminal decide with, and its digest. */
export async function bundledLaw(): Promise<{
  readonly law: typeof Law;
  readonly digest: string;
  readonly url: URL;
}> {
  const archive = new URL('../law-archive/', import.meta.url);
  const { current } = JSON.parse(await readFile(new URL('index.json', archive), 'utf8')) as {
    current: string;
  };
  const url = new URL(`${current}.mjs`, archive);
  return { law: (await import(url.href)) as typeof Law, digest: current, url };
}
