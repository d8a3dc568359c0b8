import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { problem } from '@kervan/kit';
import type { SourceFile } from '../model.ts';

/** A table's file: bytes in memory, or a path that is read piece by piece and never held whole. */
export type TableFile = SourceFile | { readonly name: string; readonly path: string };

/** What a reading says of its file. The digest is the SHA-256 of the bytes, lower-case hex. */
export interface FileHead {
  readonly name: string;
  readonly digest: string;
  readonly size: number;
}

const PIECE = 64 * 1024;

/** A file on disk as a table's source; the name shown is the last part of the path. */
export function tableFileAt(path: string): TableFile {
  return { name: basename(path), path };
}

/** Size of the file in bytes. Throws `file.unreadable` when the path cannot be read. */
export async function fileSize(file: TableFile): Promise<number> {
  if ('bytes' in file) return file.bytes.length;
  try {
    return (await stat(file.path)).size;
  } catch (cause) {
    throw unreadable(file.name, cause);
  }
}

/** The first `count` bytes, fewer when the file is shorter. Throws `file.unreadable`. */
export async function firstBytes(file: TableFile, count: number): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes.subarray(0, count);
  try {
    const handle = await open(file.path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw unreadable(file.name, cause);
  }
}

/** All bytes in order, in pieces. Throws `file.unreadable`. */
export async function* filePieces(file: TableFile): AsyncGenerator<Uint8Array, void, void> {
  if ('bytes' in file) {
    for (let at = 0; at < file.bytes.length; at += PIECE) yield file.bytes.subarray(at, at + PIECE);
    return;
  }
  try {
    for await (const piece of createReadStream(file.path, { highWaterMark: PIECE }))
      yield piece as Uint8Array;
  } catch (cause) {
    throw unreadable(file.name, cause);
  }
}

/** Name, size and digest of a file, without holding it in memory. Throws `file.unreadable`. */
export async function fileHead(file: TableFile): Promise<FileHead> {
  const hash = createHash('sha256');
  if ('bytes' in file) {
    hash.update(file.bytes);
    return { name: file.name, digest: hash.digest('hex'), size: file.bytes.length };
  }
  try {
    const handle = await open(file.path, 'r');
    try {
      // One buffer for the whole file: pieces of their own would only wait for the collector.
      const buffer = Buffer.alloc(PIECE);
      let size = 0;
      for (let read = await handle.read(buffer); read.bytesRead > 0; read = await handle.read(buffer)) {
        hash.update(buffer.subarray(0, read.bytesRead));
        size += read.bytesRead;
      }
      return { name: file.name, digest: hash.digest('hex'), size };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw unreadable(file.name, cause);
  }
}

function unreadable(name: string, cause: unknown): Error {
  const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'I/O';
  return problem(
    'file.unreadable',
    { tr: `Dosya okunamadı (${why}).`, en: `The file could not be read (${why}).` },
    {
      place: name,
      wayOut: {
        tr: 'Dosyanın yerinde durduğunu ve okuma izniniz olduğunu denetleyin.',
        en: 'Check that the file is still there and that you may read it.',
      },
    },
  );
}
