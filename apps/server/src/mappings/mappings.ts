import { confirmedMapping, type MappingData, type SavedMapping } from '@kervan/desk';
import { problem, words } from '@kervan/kit';
import { sql } from 'kysely';
import { json } from '../database/tables.ts';
import type { Desk } from '../desk.ts';

/** Mappings of a desk: which column is which, confirmed once and found again by the header's digest. */
export async function listMappings(desk: Desk): Promise<readonly SavedMapping[]> {
  const rows = await desk.database.db
    .selectFrom('mappings')
    .selectAll()
    .where('beneficiary', '=', desk.beneficiary)
    .orderBy('confirmed_at', 'desc')
    .execute();
  return rows.map((row) => ({
    ...(row.mapping as MappingData),
    headerDigest: row.header_digest,
    header: row.header as readonly string[],
    confirmedBy: row.confirmed_by,
    confirmedAt: row.confirmed_at,
  }));
}

/**
 * Saves what a person confirmed for a header. Throws `mapping.column` for a column the header does not have, `mapping.twice` for
 * one that is given two fields, `mapping.incomplete` where a field that the table cannot do without is missing.
 */
export async function saveMapping(
  desk: Desk,
  headerDigest: string,
  header: readonly string[],
  mapping: MappingData,
  confirmedBy: string,
): Promise<void> {
  checkColumns(header, mapping);
  confirmedMapping(mapping, confirmedBy);
  const values = { header: json(header), mapping: json(mapping), confirmed_by: confirmedBy };
  await desk.database.db
    .insertInto('mappings')
    .values({ beneficiary: desk.beneficiary, header_digest: headerDigest, ...values })
    .onConflict((conflict) =>
      conflict.columns(['beneficiary', 'header_digest']).doUpdateSet({ ...values, confirmed_at: sql`now()` }),
    )
    .execute();
}

export async function deleteMapping(desk: Desk, headerDigest: string): Promise<void> {
  const [gone] = await desk.database.db
    .deleteFrom('mappings')
    .where('beneficiary', '=', desk.beneficiary)
    .where('header_digest', '=', headerDigest)
    .execute();
  if (gone?.numDeletedRows !== 1n) throw noMapping(headerDigest);
}

/** What a table of each sort cannot do without. */
const NEEDED = {
  'ad-report': [['spend'], ['country']],
  payments: [['transactionDay'], ['amount']],
  invoices: [['transactionDay'], ['amount'], ['reference']],
} as const;

function checkColumns(header: readonly string[], mapping: MappingData): void {
  const taken = new Map<number, string>();
  for (const [field, column] of Object.entries(mapping.columns)) {
    const place = `$.columns.${field}`;
    if (column >= header.length) {
      throw problem(
        'mapping.column',
        words(`Tabloda ${column + 1}. sütun yok.`, `The table has no column ${column + 1}.`),
        {
          place,
          wayOut: words(
            `Sütunlar 0 ile ${header.length - 1} arasındadır.`,
            `Columns are numbered 0 to ${header.length - 1}.`,
          ),
        },
      );
    }
    const other = taken.get(column);
    if (other !== undefined) {
      throw problem(
        'mapping.twice',
        words(
          `Aynı sütun hem “${other}” hem “${field}” için seçildi.`,
          `One column was chosen for both “${other}” and “${field}”.`,
        ),
        {
          place,
          wayOut: words('Her alan için ayrı bir sütun seçin.', 'Choose a column of its own for each field.'),
        },
      );
    }
    taken.set(column, field);
  }
  for (const [field] of NEEDED[mapping.as]) {
    if (mapping.columns[field] !== undefined) continue;
    throw problem(
      'mapping.incomplete',
      words(`“${field}” alanının sütunu seçilmedi.`, `No column was chosen for “${field}”.`),
      {
        place: `$.columns.${field}`,
        wayOut: words('Bu alanın durduğu sütunu seçin.', 'Choose the column that holds it.'),
      },
    );
  }
}

function noMapping(headerDigest: string): Error {
  return problem('mapping.not-found', words('Böyle bir eşleme yok.', 'There is no such mapping.'), {
    place: headerDigest,
  });
}
