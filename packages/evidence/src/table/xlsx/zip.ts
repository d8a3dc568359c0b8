import { crc32, createInflateRaw } from 'node:zlib';
import { Problem, problem, type Words } from '@kervan/kit';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import type { TableFile } from '../file.ts';

/** One file inside the archive. Sizes are in bytes; `declared` is what the archive says it unpacks to. */
export interface ZipPart {
  readonly name: string;
  readonly packed: number;
  readonly declared: number;
  readonly entry: Entry;
}

export interface ZipArchive {
  /** Parts by lower-case name without a leading slash. */
  readonly parts: ReadonlyMap<string, ZipPart>;
  /**
   * The unpacked bytes of a part, in order. Checks size and checksum as it goes.
   * Throws `zip.bomb`, `zip.lying-size`, `zip.damaged`, `zip.encrypted`, `zip.method`.
   */
  pieces(part: ZipPart, limit: number): AsyncGenerator<Buffer, void, void>;
  close(): void;
}

/** An archive of a workbook has tens of parts; thousands are an attempt to wear the reader out. */
const MOST_PARTS = 4096;
/** Sheet XML shrinks about twelvefold, forty at the very most; deflate itself ends at 1,032. */
const MOST_RATIO = 200;
/** Small parts may shrink as they like. */
const RATIO_FREE = 8 * 1024 * 1024;
const PIECE = 64 * 1024;

/** Opens an archive and reads its directory only. Throws `zip.damaged`, `zip.too-many-parts`, `zip.same-name-twice`. */
export async function openZip(file: TableFile): Promise<ZipArchive> {
  const zip = await open(file);
  try {
    return {
      parts: await directory(zip),
      pieces: (part, limit) => unpack(zip, part, limit),
      close: () => zip.close(),
    };
  } catch (cause) {
    zip.close();
    throw asDamaged(cause);
  }
}

async function open(file: TableFile): Promise<ZipFile> {
  try {
    if ('path' in file) return await openPromise(file.path, { autoClose: false });
    const { buffer, byteOffset, length } = file.bytes;
    return await fromBufferPromise(Buffer.from(buffer, byteOffset, length));
  } catch (cause) {
    throw asDamaged(cause);
  }
}

async function directory(zip: ZipFile): Promise<ReadonlyMap<string, ZipPart>> {
  const parts = new Map<string, ZipPart>();
  if (zip.entryCount > MOST_PARTS) throw tooManyParts(zip.entryCount);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.replace(/^\/+/, '');
    const key = name.toLowerCase();
    // Two parts of one name let two readers see two different documents.
    if (parts.has(key)) throw sameNameTwice(name);
    parts.set(key, { name, packed: entry.compressedSize, declared: entry.uncompressedSize, entry });
  }
  return parts;
}

async function* unpack(zip: ZipFile, part: ZipPart, limit: number): AsyncGenerator<Buffer, void, void> {
  const { entry, declared, packed } = part;
  if (entry.isEncrypted()) throw encrypted(part.name);
  if (entry.compressionMethod !== 8 && entry.compressionMethod !== 0) throw method(part.name);
  if (declared > limit || (declared > RATIO_FREE && declared > packed * MOST_RATIO)) throw bomb(part);
  let size = 0;
  let checksum = 0;
  try {
    const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const plain = entry.compressionMethod === 0 ? raw : raw.pipe(createInflateRaw({ chunkSize: PIECE }));
    if (plain !== raw) raw.on('error', (error) => plain.destroy(error));
    try {
      for await (const piece of plain as AsyncIterable<Buffer>) {
        size += piece.length;
        if (size > declared) throw lyingSize(part.name);
        checksum = crc32(piece, checksum);
        yield piece;
      }
    } finally {
      plain.destroy();
      raw.destroy();
    }
  } catch (cause) {
    throw asDamaged(cause, part.name);
  }
  if (size !== declared) throw lyingSize(part.name);
  if (checksum !== entry.crc32) throw damaged(part.name);
}

function asDamaged(cause: unknown, place?: string): unknown {
  if (!(cause instanceof Error) || cause instanceof Problem) return cause;
  return damaged(place);
}

const SEND_AGAIN: Words = {
  tr: 'Dosyayı kaynağından yeniden indirin ve değiştirmeden yükleyin.',
  en: 'Download the file again from where it came and hand it in unchanged.',
};

function damaged(place?: string): Problem {
  return problem(
    'zip.damaged',
    {
      tr: 'Dosya bozuk ya da eksik yüklenmiş: içindeki arşiv okunamıyor.',
      en: 'The file is damaged or was not uploaded whole: the archive inside it cannot be read.',
    },
    { ...(place === undefined ? {} : { place }), wayOut: SEND_AGAIN },
  );
}

function lyingSize(place: string): Problem {
  return problem(
    'zip.lying-size',
    {
      tr: 'Arşivdeki parça, bildirdiği boyutta değil; dosya kurcalanmış ya da bozuk.',
      en: 'A part of the archive is not of the size it declares; the file was tampered with or is damaged.',
    },
    { place, wayOut: SEND_AGAIN },
  );
}

function bomb(part: ZipPart): Problem {
  const megabytes = Math.ceil(part.declared / 1024 / 1024);
  return problem(
    'zip.bomb',
    {
      tr: `Dosya açılınca ${megabytes} MB oluyor; bu boyutta bir tablo okunmaz (zip bombası olabilir).`,
      en: `The file unpacks to ${megabytes} MB; a table of that size is not read (it may be a zip bomb).`,
    },
    {
      place: part.name,
      wayOut: {
        tr: 'Raporu daha kısa dönemlerle, ayrı dosyalar olarak dışa aktarın.',
        en: 'Export the report for shorter periods, as separate files.',
      },
    },
  );
}

function encrypted(place: string): Problem {
  return problem(
    'zip.encrypted',
    { tr: 'Arşivin içi şifreli.', en: 'The archive is encrypted.' },
    {
      place,
      wayOut: {
        tr: 'Dosyayı parolasız kaydedip yükleyin.',
        en: 'Save the file without a password and hand that in.',
      },
    },
  );
}

function method(place: string): Problem {
  return problem(
    'zip.method',
    {
      tr: 'Arşiv, çalışma kitaplarında kullanılmayan bir sıkıştırma ile yazılmış.',
      en: 'The archive uses a compression that workbooks do not use.',
    },
    {
      place,
      wayOut: {
        tr: 'Dosyayı bir hesap tablosu programında açıp .xlsx olarak kaydedin.',
        en: 'Open the file in a spreadsheet program and save it as .xlsx.',
      },
    },
  );
}

function tooManyParts(count: number): Problem {
  return problem(
    'zip.too-many-parts',
    {
      tr: `Arşivde ${count} parça var; bir çalışma kitabında bu kadar olmaz.`,
      en: `The archive has ${count} parts; no workbook has that many.`,
    },
    { wayOut: SEND_AGAIN },
  );
}

function sameNameTwice(place: string): Problem {
  return problem(
    'zip.same-name-twice',
    {
      tr: 'Arşivde aynı adda iki parça var; hangisinin belge olduğu belirsiz.',
      en: 'The archive has two parts of one name; which one is the document is uncertain.',
    },
    { place, wayOut: SEND_AGAIN },
  );
}
