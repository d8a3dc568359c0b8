import { type Words, words } from '@kervan/kit';
import { notice, quoted } from '../notices.ts';
import { CREDIT_NOTE } from '../ubl/names.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Refusal } from './containers.ts';
import { BANK_WAY, later } from './texts.ts';

const CAMT = /^urn:iso:std:iso:20022:tech:xsd:(camt\.05[234]\.001\.\d\d)$/;
const PAYMENT = /^urn:iso:std:iso:20022:tech:xsd:((?:pacs|pain)\.\d{3}\.\d{3}\.\d\d)$/;
const UBL = /^urn:oasis:names:specification:ubl:schema:xsd:(\w+)-2$/;
const EVIDENCE = /^http:\/\/uri\.etsi\.org\/02640\/v\d#/;

/** XML that no reader takes: named where it is known, by its root where it is not. */
export function refuseXml(root: XmlElement, name: string): Refusal {
  const camt = CAMT.exec(root.uri)?.[1];
  if (camt !== undefined)
    return later(words(`Banka hesap özeti (${camt})`, `Bank statement (${camt})`), name, BANK_WAY);
  const payment = PAYMENT.exec(root.uri)?.[1];
  if (payment !== undefined)
    return later(words(`Ödeme mesajı (${payment})`, `Payment message (${payment})`), name, BANK_WAY);
  if (EVIDENCE.test(root.uri))
    return later(words('KEP delili', 'Evidence of registered e-mail (KEP)'), name, NOTHING_TO_DO);
  const ubl = UBL.exec(root.uri)?.[1];
  if (root.uri === CREDIT_NOTE || ubl !== undefined) {
    return later(words(`UBL belgesi (${root.local})`, `UBL document (${root.local})`), name, INVOICE_WAY);
  }
  return unknown(root);
}

function unknown(root: XmlElement): Refusal {
  const shown = quoted(root.local, 40);
  const title: Words = words('Tanınmayan XML', 'Unknown XML');
  const near = root.local === 'Invoice' || root.local === 'Tarih_Date';
  const space = words(
    near ? ` (ad alanı “${quoted(root.uri, 80)}” beklenen değil)` : '',
    near ? ` (its namespace “${quoted(root.uri, 80)}” is not the expected one)` : '',
  );
  return {
    kind: 'unrecognised',
    title,
    notice: notice(
      'error',
      'xml.unknown',
      `line ${root.line}`,
      words(
        `Kök öğesi “${shown}” olan bu XML, okunan belgelerden biri değil${space.tr}.`,
        `This XML, whose root is “${shown}”, is none of the documents that are read${space.en}.`,
      ),
      words(
        'e-Fatura için UBL-TR dosyasını, kur için TCMB günlük bültenini yükleyin.',
        'Upload the UBL-TR file of an e-invoice, or the TCMB daily bulletin for rates.',
      ),
    ),
  };
}

const INVOICE_WAY = words(
  'Faturanın kendisini (UBL Invoice) yükleyin.',
  'Upload the invoice itself (UBL Invoice).',
);
const NOTHING_TO_DO = words(
  'Bu belge destek hesabına girmez; dosyanızda saklayın.',
  'This document does not enter the computation of a support; keep it with your file.',
);
