import type { Reconciliation } from '@kervan/evidence';
import { section } from '../../sheet/blocks.ts';
import { table } from '../../sheet/table.ts';
import type { Context } from '../context.ts';

/** The documents behind the figures, by name and digest. */
export function documents(context: Context, { evidence }: Reconciliation): void {
  const { sheet, words } = context;
  if (evidence.length === 0) return;
  const element = section(sheet, words.documents);
  table(
    sheet,
    element,
    [
      { title: words.document, share: 42 },
      { title: words.digest, share: 58 },
    ],
    evidence.map(({ name, digest }) => ({ cells: [name, [{ text: digest, muted: true }]] })),
  );
}
