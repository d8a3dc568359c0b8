import type { DocumentView, ProblemView } from '@kervan/desk';
import { sendFile, tooLarge } from '../../api/upload.ts';

/** One file on its way in. It stays until it is dismissed, so that no error passes unseen. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'stored' | 'same-again' | 'failed';
  /** Share of the bytes that has left, 0 to 1. */
  readonly share: number;
  readonly problem: ProblemView | null;
  readonly document: DocumentView | null;
}

const AT_ONCE = 2;

/** The files on their way in, outside of any section: a person may go on working while they travel. */
export class UploadQueue {
  #uploads: readonly Upload[] = [];
  #files = new Map<number, File>();
  #running = 0;
  #next = 1;
  readonly #listeners = new Set<() => void>();
  readonly #send: typeof sendFile;

  constructor(send: typeof sendFile = sendFile) {
    this.#send = send;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly list = (): readonly Upload[] => this.#uploads;

  /** Lines files up; `onStored` is called after each one that the server took in. */
  add(files: readonly File[], maxFileBytes: number, onStored: () => void): void {
    for (const file of files) {
      const id = this.#next++;
      const problem = tooLarge(file, maxFileBytes) ?? null;
      const state = problem === null ? 'waiting' : 'failed';
      this.#uploads = [...this.#uploads, { id, name: file.name, state, share: 0, problem, document: null }];
      if (problem === null) this.#files.set(id, file);
    }
    this.#tell();
    this.#pump(onStored);
  }

  dismiss(id: number): void {
    this.#uploads = this.#uploads.filter((one) => one.id !== id);
    this.#tell();
  }

  #pump(onStored: () => void): void {
    while (this.#running < AT_ONCE) {
      const next = this.#uploads.find((one) => one.state === 'waiting');
      const file = next === undefined ? undefined : this.#files.get(next.id);
      if (next === undefined || file === undefined) return;
      this.#files.delete(next.id);
      this.#running++;
      this.#change(next.id, { state: 'sending' });
      void this.#one(next.id, file, onStored).finally(() => {
        this.#running--;
        this.#pump(onStored);
      });
    }
  }

  async #one(id: number, file: File, onStored: () => void): Promise<void> {
    const end = await this.#send(file, (share) => this.#change(id, { share }));
    if (end.kind === 'failed') {
      this.#change(id, { state: 'failed', problem: end.problem });
      return;
    }
    const told = end.answer.files[0];
    if (told === undefined || told.outcome === 'refused') {
      this.#change(id, { state: 'failed', problem: told?.problem ?? null });
      return;
    }
    this.#change(id, { state: told.outcome, share: 1, document: told.document });
    onStored();
  }

  #change(id: number, change: Partial<Upload>): void {
    this.#uploads = this.#uploads.map((one) => (one.id === id ? { ...one, ...change } : one));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const uploads = new UploadQueue();
