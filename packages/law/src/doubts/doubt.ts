import { type Words, words } from '@kervan/kit';

/** A place where the text is unclear, its readings, the one taken and why. Rules name it; an assessment lists those it rests on. */
export interface Doubt {
  readonly id: string;
  readonly place: Words;
  readonly readings: Readonly<Record<string, Words>>;
  readonly taken: string;
  readonly why: Words;
  /** Where the reading acts: on the assessment, or already when documents are made into lines. */
  readonly actsOn: 'assessment' | 'lines';
}

export const NO_SOURCE = words(
  'Hiçbir kaynak söylemiyor; seçilmedikçe bu okuma alınır.',
  'No source says; this reading is taken unless another is chosen.',
);

export const DOCUMENTS_SILENT = words(
  'Belge söylemiyor; seçilmedikçe bu okuma alınır.',
  'The document does not say; this reading is taken unless another is chosen.',
);
