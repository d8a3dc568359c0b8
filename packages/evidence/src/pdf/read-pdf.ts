import { type Notice, type Words, words } from '@kervan/kit';
import { LIMITS, showBytes } from '../limits.ts';
import type { PdfPage, ProposedInvoice, ReadOptions } from '../model.ts';
import { quoted, type Remarks, remarks } from '../notices.ts';
import { type ExtractedPdf, extractPdf } from './extract.ts';
import { bankNotice, bankPaper, isStatement, titleOf } from './kind.ts';
import { proposeInvoice } from './propose.ts';
import { refusedBecause } from './refused.ts';
import { AGAIN, CUT, PDF, SCAN, SPLIT, STATEMENT, TYPE_IN } from './sentences.ts';

/** What a PDF was found to be. */
export type PdfDocument =
  | {
      readonly kind: 'text';
      readonly title: Words;
      readonly pages: readonly PdfPage[];
      readonly proposed: ProposedInvoice;
      readonly notices: readonly Notice[];
    }
  | {
      readonly kind: 'not-evidence' | 'unrecognised';
      readonly title: Words;
      readonly notices: readonly Notice[];
    };

/** Reads a PDF's text and proposes invoice fields. Nothing in the document is run. Never throws. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<PdfDocument> {
  const to = remarks();
  if (bytes.length > LIMITS.pdfBytes) {
    to.error(
      'pdf.too-large',
      'page 1',
      `PDF ${showBytes(bytes.length, 'tr')}; en çok ${showBytes(LIMITS.pdfBytes, 'tr')} okunur.`,
      `The PDF has ${showBytes(bytes.length, 'en')}; at most ${showBytes(LIMITS.pdfBytes, 'en')} are read.`,
      SPLIT,
    );
    return { kind: 'unrecognised', title: PDF, notices: to.list };
  }
  const ended = endsProperly(bytes);
  const text = await extractPdf(bytes);
  if (!text.ok) return { kind: 'unrecognised', title: PDF, notices: [refusedBecause(text, ended)] };
  remarkDocument(text, bytes, ended, to);
  const lines = text.pages.flatMap((page) => page.lines);
  if (lines.length === 0) {
    to.warning(
      'pdf.no-text',
      'page 1',
      'PDF’in içinde metin yok; taranmış bir görüntü olmalı. Görüntülerden yazı okunmaz.',
      'The PDF holds no text; it must be a scanned picture. No text is read from pictures.',
      TYPE_IN,
    );
    return { kind: 'text', title: SCAN, pages: text.pages, proposed: {}, notices: to.list };
  }
  const bank = bankPaper(lines);
  if (bank !== undefined)
    return { kind: 'not-evidence', title: bank, notices: [...to.list, bankNotice(bank)] };
  const proposed = proposeInvoice(text.pages, options.dateOrder);
  remarkProposals(proposed, to);
  if (isStatement(lines)) to.hint('pdf.statement', 'page 1', STATEMENT.tr, STATEMENT.en);
  return { kind: 'text', title: titleOf(lines, proposed), pages: text.pages, proposed, notices: to.list };
}

function remarkDocument(
  text: Extract<ExtractedPdf, { ok: true }>,
  bytes: Uint8Array,
  ended: boolean,
  to: Remarks,
): void {
  if (!ended) to.warning('pdf.cut-short', `page ${text.pageCount}`, CUT.tr, CUT.en, AGAIN);
  if (text.cut) {
    to.warning(
      'pdf.too-long',
      `page ${text.pages.length + 1}`,
      `PDF ${text.pageCount} sayfa; yalnız ilk ${text.pages.length} sayfa okundu.`,
      `The PDF has ${text.pageCount} pages; only the first ${text.pages.length} were read.`,
      SPLIT,
    );
  }
  if (text.encrypted) {
    to.hint(
      'pdf.encrypted',
      'page 1',
      'PDF kısıtlı olarak şifrelenmiş; parola gerekmeden açıldı.',
      'The PDF is encrypted with restrictions; it opened without a password.',
    );
  }
  if (text.scripts) {
    to.warning(
      'pdf.scripts',
      'page 1',
      'PDF’in içinde betik var; hiçbiri çalıştırılmadı.',
      'The PDF contains scripts; none was run.',
    );
  }
  if (text.attachments.length > 0) {
    const names = quoted(text.attachments.join(', '));
    to.hint(
      'pdf.attachments',
      'page 1',
      `PDF’e ekli dosyalar okunmadı: ${names}.`,
      `Files attached inside the PDF were not read: ${names}.`,
      words(
        'Ekteki dosya da belgeyse onu ayrıca yükleyin.',
        'If an attached file is a document too, upload it by itself.',
      ),
    );
  }
  if (holds(bytes, '/ByteRange')) {
    to.hint(
      'pdf.signature',
      'page 1',
      'PDF bir elektronik imza taşıyor; imza bu sürümde denetlenmiyor.',
      'The PDF bears an electronic signature; this version does not check it.',
    );
  }
}

function remarkProposals(proposed: ProposedInvoice, to: Remarks): void {
  const fields = Object.keys(proposed).length;
  if (fields === 0) {
    to.warning(
      'pdf.nothing-proposed',
      'page 1',
      'Metinde tanınan bir fatura alanı bulunmadı.',
      'No known invoice field was found in the text.',
      TYPE_IN,
    );
    return;
  }
  to.hint(
    'pdf.proposals',
    'page 1',
    'Bulunan alanlar öneridir; siz onaylayana kadar hesaba girmez.',
    'The fields found are proposals; they do not count until you confirm them.',
    TYPE_IN,
  );
}

/** A PDF ends with `%%EOF`; one whose upload broke off does not. */
function endsProperly(bytes: Uint8Array): boolean {
  return holds(bytes.subarray(Math.max(0, bytes.length - 2048)), '%%EOF');
}

function holds(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1');
}
