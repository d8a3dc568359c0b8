import { type Notice, Problem, type Words, words } from '@kervan/kit';
import { documentDigest } from './document-digest.ts';
import { LIMITS, showBytes } from './limits.ts';
import type { Reading, ReadOptions, SourceFile } from './model.ts';
import { notice, noticeOfProblem } from './notices.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readXmlDocument } from './read-xml.ts';
import { otherZip, type Refusal, refuseContainer, zipCutShort, zipIsWhole } from './recognise/containers.ts';
import { openingText, opensAsXml, refuseText } from './recognise/texts.ts';
import type { FileHead } from './table/file.ts';

export type { FileHead };

/** Reads workbooks and text tables; undefined for a file that is neither. */
export type TabularReader = (
  file: SourceFile,
  head: FileHead,
  options: ReadOptions,
) => Promise<Reading | undefined>;

/**
 * The front door of all readers: says what a file is by its content, never by its name, and hands it to the reader of its kind.
 * It never throws: what cannot be read is a reading too, of kind `unrecognised` or `not-evidence`, whose notices say why, where,
 * and what to do.
 */
export function frontDoor(
  readTabular: TabularReader,
): (file: SourceFile, options?: ReadOptions) => Promise<Reading> {
  return async (file, options = {}) => {
    const head: FileHead = { name: file.name, digest: documentDigest(file.bytes), size: file.bytes.length };
    try {
      return await readBytes(file, head, options, readTabular);
    } catch (error) {
      const problem = error instanceof Problem ? noticeOfProblem(error, file.name) : failed(file.name, error);
      return refusal(head, UNREADABLE, [problem]);
    }
  };
}

async function readBytes(
  file: SourceFile,
  head: FileHead,
  options: ReadOptions,
  readTabular: TabularReader,
): Promise<Reading> {
  const { bytes, name } = file;
  const limit = options.maxBytes ?? LIMITS.fileBytes;
  if (bytes.length > limit) return tooLarge(head, limit);
  if (bytes.length === 0) return refusal(head, words('Boş dosya', 'Empty file'), [empty(name)]);
  const refused = refuseContainer(bytes, name);
  if (refused !== undefined) return refusedAs(head, refused);
  if (openingHolds(bytes, '%PDF-')) return pdfReading(bytes, head, options);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && [3, 5].includes(bytes[2] ?? 0)) {
    if (!zipIsWhole(bytes)) return refusedAs(head, zipCutShort(name));
    return (await readTabular(file, head, options)) ?? refusedAs(head, otherZip(name));
  }
  const text = openingText(bytes);
  if (opensAsXml(text)) return readXmlDocument(bytes, head, options);
  const known = refuseText(text, name);
  if (known !== undefined) return refusedAs(head, known);
  return (
    (await readTabular(file, head, options)) ??
    refusal(head, words('Tanınmayan dosya', 'Unknown file'), [unknown(name)])
  );
}

async function pdfReading(bytes: Uint8Array, head: FileHead, options: ReadOptions): Promise<Reading> {
  const found = await readPdf(bytes, options);
  const { title, notices } = found;
  if (found.kind !== 'text') return { ...head, kind: found.kind, title, notices };
  return { ...head, kind: 'invoice-pdf', title, notices, text: found.pages, proposed: found.proposed };
}

/**
 * The reading of a file over the limit, for callers who know its size and need not load it. Its digest is that of the bytes if they
 * were read, else empty.
 */
export function tooLarge(head: FileHead, limit: number = LIMITS.fileBytes): Reading {
  return refusal(head, words('Çok büyük dosya', 'File too large'), [
    notice(
      'error',
      'file.too-large',
      head.name,
      words(
        `Dosya ${showBytes(head.size, 'tr')}; en çok ${showBytes(limit, 'tr')} okunur.`,
        `The file has ${showBytes(head.size, 'en')}; at most ${showBytes(limit, 'en')} are read.`,
      ),
      words(
        'Raporu ay ay ya da ülke ülke, ayrı dosyalar olarak dışa aktarıp yükleyin; hiçbiri eksik kalmaz.',
        'Export the report month by month or country by country as separate files and upload those; nothing is lost.',
      ),
    ),
  ]);
}

function refusedAs(head: FileHead, { kind, title, notice: why }: Refusal): Reading {
  return { ...head, kind, title, notices: [why] };
}

function refusal(head: FileHead, title: Words, notices: readonly Notice[]): Reading {
  return { ...head, kind: 'unrecognised', title, notices };
}

function openingHolds(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes(text, 0, 'latin1');
}

const UNREADABLE = words('Okunamayan dosya', 'Unreadable file');

function empty(name: string): Notice {
  return notice(
    'error',
    'file.empty',
    name,
    words('Dosya boş: içinde hiç bayt yok.', 'The file is empty: it holds no bytes.'),
    words(
      'İndirme yarıda kalmış olabilir; dosyayı yeniden indirip yükleyin.',
      'The download may have failed; download the file again and upload it.',
    ),
  );
}

function unknown(name: string): Notice {
  return notice(
    'error',
    'file.unknown',
    name,
    words(
      'Dosyanın ne olduğu içeriğinden anlaşılamadı.',
      'What the file is could not be told from its content.',
    ),
    words(
      'Reklam raporu ve banka hareketleri xlsx ya da CSV, fatura UBL-TR XML ya da PDF, kur TCMB bülteni (XML) olarak okunur.',
      'Reports and bank entries are read as xlsx or CSV, invoices as UBL-TR XML or PDF, rates as TCMB bulletins (XML).',
    ),
  );
}

/** A fault of a reader, not of the document: told as such, so that the file is not blamed. */
function failed(name: string, error: unknown): Notice {
  const what = error instanceof Error ? error.message : String(error);
  return notice(
    'error',
    'file.reader-failed',
    name,
    words(
      `Dosya okunurken beklenmeyen bir hata oldu: ${what}`,
      `Reading the file failed unexpectedly: ${what}`,
    ),
    words(
      'Dosyayı saklayın ve bu hatayı bildirin; öteki belgeler etkilenmez.',
      'Keep the file and report this error; other documents are not affected.',
    ),
  );
}
