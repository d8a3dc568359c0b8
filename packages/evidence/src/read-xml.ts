import { words } from '@kervan/kit';
import { LIMITS, showBytes } from './limits.ts';
import type { Reading, ReadOptions } from './model.ts';
import { notice } from './notices.ts';
import { readRates } from './rates/read-rates.ts';
import { refuseXml } from './recognise/xml-documents.ts';
import type { FileHead } from './table/file.ts';
import { readUbl, type UblDocument } from './ubl/read-ubl.ts';
import { decodeXml } from './xml/decode.ts';
import { parseXml } from './xml/parse.ts';

/** Reads an XML document as what its root says: e-invoices, the central bank's tables, or something known by name only. */
export function readXmlDocument(bytes: Uint8Array, head: FileHead, options: ReadOptions): Reading {
  if (bytes.length > LIMITS.xmlBytes) return tooLong(head);
  const root = parseXml(decodeXml(bytes));
  const ubl = readUbl(root, options.today);
  if (ubl !== undefined) return ublReading(ubl, head);
  const rates = readRates(root);
  if (rates !== undefined) {
    const { title, notices, bulletin } = rates;
    if (bulletin !== undefined) {
      return {
        ...head,
        kind: 'rate-bulletin',
        title,
        notices,
        bulletin: { ...bulletin, digest: head.digest },
      };
    }
    return { ...head, kind: rates.notEvidence ? 'not-evidence' : 'unrecognised', title, notices };
  }
  const { kind, title, notice: why } = refuseXml(root, head.name);
  return { ...head, kind, title, notices: [why] };
}

function ublReading({ count, enveloped, invoices, notices }: UblDocument, head: FileHead): Reading {
  const many = count === 1 ? words('', '') : words(`, ${count} fatura`, `, ${count} invoices`);
  const title = enveloped
    ? words(`e-Fatura zarfı (UBL-TR${many.tr})`, `Envelope of e-invoices (UBL-TR${many.en})`)
    : words('e-Fatura / e-Arşiv (UBL-TR)', 'Turkish e-invoice (UBL-TR)');
  if (invoices.length === 0) return { ...head, kind: 'unrecognised', title, notices };
  return { ...head, kind: 'invoice', title, notices, invoices };
}

function tooLong(head: FileHead): Reading {
  return {
    ...head,
    kind: 'unrecognised',
    title: words('Çok büyük XML', 'XML too large'),
    notices: [
      notice(
        'error',
        'xml.too-large',
        head.name,
        words(
          `XML ${showBytes(head.size, 'tr')}; en çok ${showBytes(LIMITS.xmlBytes, 'tr')} okunur.`,
          `The XML has ${showBytes(head.size, 'en')}; at most ${showBytes(LIMITS.xmlBytes, 'en')} are read.`,
        ),
        words(
          'Toplu zarfı daha küçük zarflara ya da tek tek faturalara bölün.',
          'Split the bulk envelope into smaller ones or single invoices.',
        ),
      ),
    ],
  };
}
