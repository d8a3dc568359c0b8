import { type Day, type Notice, words } from '@kervan/kit';
import type { Invoice } from '../model.ts';
import { notice } from '../notices.ts';
import { findAll, placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import { readInvoice } from './invoice.ts';
import { ENVELOPE, INVOICE } from './names.ts';

export interface UblDocument {
  /** How many invoices the document holds, read or not. */
  readonly count: number;
  readonly enveloped: boolean;
  readonly invoices: readonly Invoice[];
  readonly notices: readonly Notice[];
}

/** The invoices of a document, bare or in an envelope; undefined when it is neither an invoice nor an envelope. */
export function readUbl(root: XmlElement, today: Day | undefined): UblDocument | undefined {
  const enveloped = root.uri === ENVELOPE && root.local === 'StandardBusinessDocument';
  const elements = findAll(root, (each) => each.uri === INVOICE && each.local === 'Invoice');
  if (elements.length === 0 && !enveloped) return undefined;
  const notices: Notice[] = [];
  const invoices: Invoice[] = [];
  for (const element of elements) {
    const read = readInvoice(element, today);
    notices.push(...read.notices);
    if (read.invoice !== undefined) invoices.push(read.invoice);
  }
  if (enveloped) notices.push(...envelopeNotices(root, elements.length, invoices));
  return { count: elements.length, enveloped, invoices, notices };
}

function envelopeNotices(root: XmlElement, count: number, invoices: readonly Invoice[]): readonly Notice[] {
  const found: Notice[] = [];
  const declared = findAll(root, (each) => each.local === 'ElementCount')[0];
  const stated = Number(textOf(declared) ?? Number.NaN);
  const kinds = findAll(root, (each) => each.local === 'ElementType').map((each) => textOf(each) ?? '');
  if (count === 0) {
    const what = kinds.join(', ') || '–';
    found.push(
      notice(
        'error',
        'ubl.envelope.no-invoice',
        placeOf(root),
        words(
          `Zarfın içinde fatura yok (içerik: ${what}).`,
          `There is no invoice in the envelope (content: ${what}).`,
        ),
        words('Faturanın kendisini yükleyin.', 'Upload the invoice itself.'),
      ),
    );
  } else if (declared !== undefined && kinds.length === 1 && kinds[0] === 'INVOICE' && stated !== count) {
    found.push(
      notice(
        'warning',
        'ubl.envelope.count',
        placeOf(declared),
        words(
          `Zarf ${stated} fatura bildiriyor, ${count} fatura bulundu.`,
          `The envelope states ${stated} invoices; ${count} were found.`,
        ),
        words('Dosyanın eksik olmadığını denetleyin.', 'Check that the file is complete.'),
      ),
    );
  }
  if (invoices.filter((each) => each.profile === 'IHRACAT').length > 0 && count > 1) {
    found.push(
      notice(
        'warning',
        'ubl.envelope.export',
        placeOf(root),
        words(
          'Bir zarfta yalnız bir ihracat faturası bulunabilir.',
          'An envelope may hold only one export invoice.',
        ),
      ),
    );
  }
  return found;
}
