import { type Notice, words } from '@kervan/kit';
import { LIMITS } from '../limits.ts';
import { notice } from '../notices.ts';
import type { ExtractedPdf } from './extract.ts';
import { AGAIN, CUT, SPLIT } from './sentences.ts';

/** Why a PDF gave no text, as a remark. `ended`: whether its last bytes are those of a whole file. */
export function refusedBecause(text: Extract<ExtractedPdf, { ok: false }>, ended: boolean): Notice {
  const said: Readonly<Record<typeof text.why, Notice>> = {
    password: notice(
      'error',
      'pdf.password',
      'page 1',
      words('PDF parola istiyor; açılamadı.', 'The PDF asks for a password; it could not be opened.'),
      words('Parolasız bir kopyasını yükleyin.', 'Upload a copy without a password.'),
    ),
    broken: notice(
      'error',
      ended ? 'pdf.broken' : 'pdf.cut-short',
      'page 1',
      ended ? words('PDF bozuk; metni okunamadı.', 'The PDF is broken; its text could not be read.') : CUT,
      AGAIN,
    ),
    'too-slow': notice(
      'error',
      'pdf.too-slow',
      'page 1',
      words(
        `PDF ${LIMITS.pdfMilliseconds / 1000} saniyede okunamadı; okuma durduruldu.`,
        `The PDF could not be read within ${LIMITS.pdfMilliseconds / 1000} seconds; reading was stopped.`,
      ),
      SPLIT,
    ),
    'too-big': notice(
      'error',
      'pdf.too-big',
      'page 1',
      words(
        `PDF’i okumak ${LIMITS.pdfMegabytes} MB’tan çok bellek istiyor; okuma durduruldu.`,
        `Reading the PDF takes more than ${LIMITS.pdfMegabytes} MB of memory; it was stopped.`,
      ),
      SPLIT,
    ),
  };
  return said[text.why];
}
