import type {} from '@fastify/multipart';
import type { DocumentView, UploadedFile, UploadView } from '@kervan/desk';
import { Problem, problem, words } from '@kervan/kit';
import type { FastifyRequest } from 'fastify';
import type { Desk } from '../desk.ts';
import { problemView } from '../http/problems.ts';
import type { Documents } from './documents.ts';

/** Files of one request; a folder of bulletins has a few hundred. */
export const MOST_FILES = 500;

/** How many bytes beyond its files a request may have at all before it is cut off unheard. */
const ENVELOPE = 1024 * 1024;

/**
 * Takes the files of a multipart request in, one by one. A file over the limit is refused and the others go on; a request that
 * breaks off keeps the files that had come in whole and nothing of the broken one.
 */
export async function takeUpload(
  request: FastifyRequest,
  desk: Desk,
  documents: Documents,
  waitSeconds: number,
): Promise<UploadView> {
  refuseHopeless(request, desk.maxFileBytes);
  const taken: {
    readonly name: string;
    readonly document: string | null;
    readonly file: UploadedFile | null;
  }[] = [];
  for await (const part of files(request)) {
    const name = shownName(part.filename);
    try {
      const incoming = await desk.files.receive(part.file, desk.maxFileBytes, name);
      if (incoming.size === 0) {
        await incoming.discard();
        throw empty(name);
      }
      const again = await documents.has(incoming.digest);
      if (again) await incoming.discard();
      else await incoming.keep();
      const isNew = !again && (await documents.add(incoming.digest, name, incoming.size));
      taken.push({ name, document: incoming.digest, file: isNew ? null : sameAgain(name) });
    } catch (error) {
      if (!(error instanceof Problem)) throw brokenOff(error, request, name);
      taken.push({ name, document: null, file: refusal(name, error) });
    }
  }
  if (taken.length === 0) throw noFiles();
  const digests = taken.flatMap(({ document }) => document ?? []);
  await documents.waitFor(digests, waitSeconds * 1000);
  return {
    files: await Promise.all(
      taken.map(async ({ name, document, file }): Promise<UploadedFile> => {
        const view: DocumentView | null = document === null ? null : await documents.view(document);
        return file === null
          ? { name, outcome: 'stored', document: view, problem: null }
          : { ...file, document: view };
      }),
    ),
  };
}

async function* files(request: FastifyRequest) {
  if (!request.isMultipart()) throw notMultipart();
  try {
    yield* request.files({ limits: { files: MOST_FILES, fields: 20 } });
  } catch (error) {
    throw error instanceof Problem ? error : brokenOff(error, request, '');
  }
}

/** A request that says beforehand that it is longer than its files may be is not read at all. */
function refuseHopeless(request: FastifyRequest, limit: number): void {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length <= limit * MOST_FILES + ENVELOPE) return;
  throw problem('document.too-large', words('Yükleme çok büyük.', 'The upload is too large.'), {
    wayOut: words('Dosyaları parça parça yükleyin.', 'Upload the files a few at a time.'),
  });
}

/** The file's own name for people: no folders of the sender's machine, no control characters, not longer than a name. */
export function shownName(text: string | undefined): string {
  const name = (text ?? '').replaceAll('\\', '/').split('/').at(-1) ?? '';
  const clean = [...name.normalize('NFC')]
    .filter((letter) => !/[\p{Cc}\p{Cf}]/u.test(letter))
    .join('')
    .trim();
  return [...clean].slice(0, 200).join('') || 'belge';
}

function refusal(name: string, error: Problem): UploadedFile {
  return { name, outcome: 'refused', document: null, problem: problemView(error) };
}

function sameAgain(name: string): UploadedFile {
  return {
    name,
    outcome: 'same-again',
    document: null,
    problem: problemView(
      problem(
        'document.exists',
        words(
          'Bu dosya zaten burada; hiçbir şey değişmedi.',
          'This file is here already; nothing was changed.',
        ),
        { place: name },
      ),
    ),
  };
}

function empty(name: string): Problem {
  return problem('document.empty', words(`“${name}” boş bir dosya.`, `“${name}” is an empty file.`), {
    place: name,
    wayOut: words('Dosyayı yeniden indirip yükleyin.', 'Download the file anew and upload it.'),
  });
}

function noFiles(): Problem {
  return problem('upload.no-files', words('İstekte dosya yok.', 'There is no file in the request.'), {
    wayOut: words('Dosyaları multipart/form-data olarak gönderin.', 'Send the files as multipart/form-data.'),
  });
}

function notMultipart(): Problem {
  return problem(
    'upload.unsupported',
    words('Dosyalar multipart/form-data olarak gönderilir.', 'Files are sent as multipart/form-data.'),
  );
}

function brokenOff(error: unknown, request: FastifyRequest, name: string): Problem {
  request.log.info({ error }, 'upload broke off');
  return problem(
    'upload.broken',
    words(
      'Yükleme yarıda kaldı; yarım dosya kaydedilmedi.',
      'The upload broke off; nothing of the broken file was kept.',
    ),
    {
      ...(name === '' ? {} : { place: name }),
      wayOut: words('Dosyayı yeniden yükleyin.', 'Upload the file again.'),
    },
  );
}
