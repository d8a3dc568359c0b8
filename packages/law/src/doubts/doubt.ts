import { type Words, words } from '@kervan/kit';

/** A place where the text is unclear, its readings, the one taken and why. Rules name it; an assessment lists those it rests on. */
export interface Doubt {
  readonly id: string;
  readonly place: Words;
  readonly readings: Readonly<Record<string, Words>>;
  readonly taken: string;
  readonly why: Words;
  /** Rules of the register whose working rests on the reading. */
  readonly bearsOn: readonly string[];
  /**
   * Where the reading acts: on the assessment; already when documents are made into lines; or on nothing that is computed for a
   * claim (`none`: statuses, procedures, what a text is taken to say), so that choosing another one would change no figure.
   */
  readonly actsOn: 'assessment' | 'lines' | 'none';
}

/** A doubt with one reading only: no other can be chosen for a case, and `why` says what the others would be or why there are none. */
export function settled({
  reading: [taken, said],
  ...doubt
}: Omit<Doubt, 'readings' | 'taken'> & { readonly reading: readonly [name: string, said: Words] }): Doubt {
  return { ...doubt, readings: { [taken]: said }, taken };
}

export const NO_SOURCE = words(
  'Hiçbir kaynak söylemiyor; seçilmedikçe bu okuma alınır.',
  'No source says; this reading is taken unless another is chosen.',
);

export const DOCUMENTS_SILENT = words(
  'Belge söylemiyor; seçilmedikçe bu okuma alınır.',
  'The document does not say; this reading is taken unless another is chosen.',
);
