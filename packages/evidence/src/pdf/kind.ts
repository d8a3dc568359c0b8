import { type Notice, type Words, words } from '@kervan/kit';
import type { ProposedInvoice } from '../model.ts';
import { notice } from '../notices.ts';
import { platformTitle } from '../platform-names.ts';
import { fold } from './fold.ts';
import { PDF } from './sentences.ts';

/** Bank receipts and account statements as PDF: known by their own words where no invoice label stands. */
export function bankPaper(lines: readonly string[]): Words | undefined {
  const head = lines.slice(0, 60).map(fold).join('\n');
  if (/fatura ?(?:no|numarasi|tarihi)|invoice/.test(head)) return undefined;
  if (/(?<![\p{L}])(?:e-)?dekont/u.test(head)) return words('Banka dekontu (PDF)', 'Bank receipt (PDF)');
  if (/hesap (?:hareketleri|özeti|ekstresi)|ekstre|account statement/.test(head))
    return words('Banka hesap özeti (PDF)', 'Bank statement (PDF)');
  return undefined;
}

/** The remark on a bank's paper: recognised, not read from PDF in this version. */
export function bankNotice(title: Words): Notice {
  return notice(
    'warning',
    'pdf.bank-paper',
    'page 1',
    words(
      `${title.tr} tanındı; ödemeler bu sürümde PDF’ten okunmuyor.`,
      `Recognised: ${title.en.toLowerCase()}; this version does not read payments from PDF.`,
    ),
    words(
      'Hesap hareketlerini bankanızdan xlsx ya da CSV olarak indirip yükleyin.',
      'Download the account’s entries from your bank as xlsx or CSV and upload that.',
    ),
  );
}

/** Whether the document is a platform's billing statement, which lists invoices and is none itself. */
export function isStatement(lines: readonly string[]): boolean {
  return /billing statement|statement (?:no|number|date|period)/.test(fold(lines.join('\n')));
}

/** What the document calls itself, with the platform where it is known. */
export function titleOf(lines: readonly string[], { platform }: ProposedInvoice): Words {
  const text = fold(lines.join('\n'));
  if (/e-arşiv fatura|e-fatura|ettn/.test(text))
    return words('e-Fatura ya da e-Arşiv görünümü (PDF)', 'View of a Turkish e-invoice (PDF)');
  const of = platform === undefined ? '' : `${platformTitle(platform.value)}: `;
  if (isStatement(lines)) return words(`${of}fatura özeti (PDF)`, `${of}billing statement (PDF)`);
  return /invoice|fatura/.test(text) ? words(`${of}fatura (PDF)`, `${of}invoice (PDF)`) : PDF;
}
