/** What travels between the server's thread and the thread the embedded database runs in. */
export interface EmbeddedRequest {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export type EmbeddedReply =
  | {
      readonly id: number;
      readonly rows: readonly unknown[];
      readonly affected: number;
      readonly command: string;
    }
  | { readonly id: number; readonly failure: EmbeddedFailure };

export interface EmbeddedFailure {
  readonly message: string;
  readonly code: string;
  readonly constraint: string | undefined;
}

/** Handed to the thread when it starts. `snapshot` is a database made earlier, for tests. */
export interface EmbeddedSettings {
  /** Folder of the database; null keeps it in memory. */
  readonly folder: string | null;
  readonly snapshot: Uint8Array | null;
}
