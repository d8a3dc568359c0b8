import { type Words, words } from '@kervan/kit';
import { notice } from '../notices.ts';
import { shownEncoding } from '../xml/decode.ts';
import type { Refusal } from './containers.ts';

/** The first letters of a file, good enough to tell what it is: its own encoding where the bytes show it, else one letter a byte. */
export function openingText(bytes: Uint8Array, count = 65_536): string {
  const text = new TextDecoder(shownEncoding(bytes) ?? 'latin1').decode(bytes.subarray(0, count));
  return text.replace(/^\ufeff/, '').trimStart();
}

/** Whether a text is XML by its opening. Web pages are not: they are tables or log-in pages under a wrong name. */
export function opensAsXml(text: string): boolean {
  if (/^<(?:!doctype html|html|head|table|meta|style|body)(?![\w:.-])/i.test(text)) return false;
  return /^<(?:\?xml|!--|!doctype|[\p{L}_][\p{L}\d_.:-]*[\s/>])/iu.test(text);
}

/** Texts that are known and not read in this version, or that are no documents; undefined for the rest. */
export function refuseText(text: string, name: string): Refusal | undefined {
  if (/^(?:\{1:|:20:|[\s\S]{0,200}?\n:20:)/.test(text)) {
    if (/^:6[012][FM]?:/m.test(text))
      return later(words('Banka hesap özeti (MT940)', 'Bank statement (MT940)'), name, BANK_WAY);
    if (/^:32A:/m.test(text))
      return later(words('SWIFT ödeme mesajı (MT103)', 'SWIFT payment message (MT103)'), name, BANK_WAY);
  }
  if (
    /^(?:received|return-path|delivered-to|mime-version|from|message-id|x-[\w-]+): /i.test(text) &&
    /^mime-version: /im.test(text)
  ) {
    return later(
      words('E-posta ya da KEP iletisi', 'E-mail or registered e-mail (KEP)'),
      name,
      words(
        'İletinin ekindeki belgeyi çıkarıp onu yükleyin.',
        'Take out the attached document and upload that.',
      ),
    );
  }
  if (/^\{\\rtf/.test(text)) return noDocument(words('RTF metni', 'RTF text'), name);
  if (/^(?:\{\s*(?:"|\})|\[\s*[[{"\]])/.test(text))
    return noDocument(words('JSON verisi', 'JSON data'), name);
  return undefined;
}

/** Recognised, and left to a later version: said in so many words. */
export function later(title: Words, name: string, wayOut: Words): Refusal {
  return {
    kind: 'not-evidence',
    title,
    notice: notice(
      'warning',
      'file.later',
      name,
      words(
        `${title.tr} tanındı, bu sürümde okunmuyor.`,
        `Recognised: ${title.en}; this version does not read it.`,
      ),
      wayOut,
    ),
  };
}

export const BANK_WAY: Words = words(
  'Aynı hesap hareketlerini bankanızdan xlsx ya da CSV olarak indirip yükleyin.',
  'Download the same account entries from your bank as xlsx or CSV and upload that.',
);

function noDocument(title: Words, name: string): Refusal {
  return {
    kind: 'unrecognised',
    title,
    notice: notice(
      'error',
      'file.no-document',
      name,
      words(
        `${title.tr}: belge olarak okunan bir biçim değil.`,
        `${title.en}: not a form that is read as a document.`,
      ),
      words(
        'Raporu xlsx ya da CSV, faturayı XML ya da PDF olarak yükleyin.',
        'Upload the report as xlsx or CSV, the invoice as XML or PDF.',
      ),
    ),
  };
}
