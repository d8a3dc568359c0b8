import type { BeneficiaryView, PlatformView, WorkspaceChange } from '@kervan/desk';
import { problem, words } from '@kervan/kit';
import { json } from '../database/tables.ts';
import type { Desk } from '../desk.ts';

export interface Beneficiary extends BeneficiaryView {
  readonly sample: boolean;
  readonly platforms: readonly PlatformView[];
}

/** Whose desk it is. */
export async function getBeneficiary(desk: Desk): Promise<Beneficiary> {
  const row = await desk.database.db
    .selectFrom('beneficiaries')
    .selectAll()
    .where('beneficiary', '=', desk.beneficiary)
    .executeTakeFirstOrThrow();
  return {
    beneficiary: row.beneficiary,
    name: row.name,
    taxNumber: row.tax_number,
    otherNames: row.other_names as readonly string[],
    linkedNames: row.linked_names as readonly string[],
    sample: row.sample,
    platforms: row.platforms as readonly PlatformView[],
  };
}

export async function changeBeneficiary(desk: Desk, change: WorkspaceChange): Promise<void> {
  const repeated = firstRepeated((change.platforms ?? []).map(({ platform }) => platform));
  if (repeated !== undefined) throw platformTwice(repeated);
  const set = {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.taxNumber === undefined ? {} : { tax_number: change.taxNumber }),
    ...(change.otherNames === undefined ? {} : { other_names: json(change.otherNames) }),
    ...(change.linkedNames === undefined ? {} : { linked_names: json(change.linkedNames) }),
    ...(change.platforms === undefined ? {} : { platforms: json(change.platforms) }),
  };
  if (Object.keys(set).length === 0) return;
  await desk.database.db
    .updateTable('beneficiaries')
    .set(set)
    .where('beneficiary', '=', desk.beneficiary)
    .execute();
}

/** Opens a desk without documents. */
export async function openBeneficiary(
  desk: Pick<Desk, 'database'>,
  opened: {
    readonly beneficiary: string;
    readonly name: string;
    readonly taxNumber: string | null;
    readonly sample: boolean;
  },
): Promise<void> {
  await desk.database.db
    .insertInto('beneficiaries')
    .values({
      beneficiary: opened.beneficiary,
      name: opened.name,
      tax_number: opened.taxNumber,
      other_names: json([]),
      linked_names: json([]),
      sample: opened.sample,
    })
    .execute();
}

/** The desk opened last, or undefined in a new database. */
export async function findLatestDesk(
  desk: Pick<Desk, 'database'>,
): Promise<{ beneficiary: string; sample: boolean } | undefined> {
  return desk.database.db
    .selectFrom('beneficiaries')
    .select(['beneficiary', 'sample'])
    .orderBy('opened_at', 'desc')
    .orderBy('beneficiary', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function firstRepeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

function platformTwice(name: string): Error {
  return problem(
    'workspace.platform-twice',
    words(`“${name}” platformu iki kez var.`, `The platform “${name}” stands twice.`),
    {
      place: '$.platforms',
      wayOut: words('Her platformu bir kez yazın.', 'Write each platform once.'),
    },
  );
}
