/** The law as one file: kit, law and what they rest on, without a single import left. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

export interface LawModule {
  readonly code: string;
  /** SHA-256 of the bytes of `code`, in hex. */
  readonly digest: string;
}

/**
 * Bundles `packages/law` under `root`. The same sources give the same bytes on every machine: comments go,
 * names stay, nothing is minified, so that an archived law can still be read. Throws when something would
 * have to be imported at run time.
 */
export async function bundleLaw(root: string): Promise<LawModule> {
  const bundle = await rolldown({
    cwd: root,
    input: { law: join(root, 'packages', 'law', 'src', 'index.ts') },
    platform: 'neutral',
    tsconfig: false,
    treeshake: true,

    onLog: (level, log, report) => report(level === 'warn' ? 'error' : level, log),
  });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      codeSplitting: false,
      comments: false,
      minify: false,
      sourcemap: false,
    });
    const [chunk, ...others] = output;
    const needed = [...chunk.imports, ...chunk.dynamicImports];
    if (others.length > 0 || needed.length > 0) {
      throw new Error(
        `the law module must stand alone, but it needs ${[...needed, ...others.map((o) => o.fileName)].join(', ')}`,
      );
    }
    const code = chunk.code.endsWith('\n') ? chunk.code : `${chunk.code}\n`;
    return { code, digest: createHash('sha256').update(code).digest('hex') };
  } finally {
    await bundle.close();
  }
}
