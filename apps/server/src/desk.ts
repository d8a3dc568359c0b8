import type { LawArchive } from '@kervan/desk';
import type { Database } from './database/open.ts';
import type { FileStore } from './documents/file-store.ts';
import type { DeskThread } from './jobs/desk-thread.ts';

/** What every capability works with. There is one desk until accounts exist; still its id leads every key. */
export interface Desk {
  readonly database: Database;
  readonly files: FileStore;
  /** Reads documents as they come in. */
  readonly reader: DeskThread;
  /** Compares, assesses and prints; a long document being read does not keep it waiting. */
  readonly clerk: DeskThread;
  readonly law: LawArchive;
  /** Today in Türkiye, ISO text. */
  readonly today: () => string;
  /** Whose desk it is now: changes when the sample gives way to a person's own desk. */
  beneficiary: string;
  readonly maxFileBytes: number;
  readonly ratesFolder: string | undefined;
  readonly version: string;
  /** Digest of the readers' own code: documents read by another state of it are read again. */
  readonly readers: string;
}
