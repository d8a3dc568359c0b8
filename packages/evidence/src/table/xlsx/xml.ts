import { type Problem, problem } from '@kervan/kit';
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** What a part's reader wants to hear of. Names are local names; the handler that cares looks at the tag's `uri`. */
export interface XmlEvents {
  readonly open: (name: string, tag: SaxesTagNS) => void;
  readonly close?: (name: string) => void;
  /** Text and CDATA, in pieces as they come. */
  readonly text?: (text: string) => void;
}

/** Takes the bytes of one XML part in pieces. Throws `xml.doctype`, `xml.broken`, `xml.encoding`. */
export interface XmlPart {
  write(bytes: Uint8Array): void;
  end(): void;
}

/** The parser holds a text, tag or comment until it ends. No honest one is this long (a cell ends at 32,767 characters). */
const LONGEST_RUN = 16 * 1024 * 1024;

/** A reader of one XML part: namespaces resolved, document types refused, whatever the encoding of the two that are allowed. */
export function xmlPart(place: string, events: XmlEvents): XmlPart {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw doctype(place);
  });
  parser.on('xmldecl', ({ encoding, version }) => {
    if (version !== '1.0') throw broken(place);
    if (encoding !== undefined && !/^utf-(8|16)$/i.test(encoding)) throw wrongEncoding(place);
  });
  parser.on('error', () => {
    throw broken(place);
  });
  let quiet = 0;
  parser.on('opentag', (tag) => {
    quiet = 0;
    events.open(tag.local, tag);
  });
  parser.on('closetag', (tag) => {
    quiet = 0;
    events.close?.(tag.local);
  });
  const { text } = events;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: TextDecoder | undefined;
  return {
    write(bytes) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      quiet += bytes.length;
      if (quiet > LONGEST_RUN) throw broken(place);
      parser.write(decode(decoder, bytes, place));
    },
    end() {
      if (decoder === undefined) throw broken(place);
      const rest = decodeRest(decoder, place);
      if (rest !== '') parser.write(rest);
      parser.close();
    },
  };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function decode(decoder: TextDecoder, bytes: Uint8Array, place: string): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw broken(place);
  }
}

function decodeRest(decoder: TextDecoder, place: string): string {
  try {
    return decoder.decode();
  } catch {
    throw broken(place);
  }
}

function doctype(place: string): Problem {
  return problem(
    'xml.doctype',
    {
      tr: 'Dosyanın içinde belge türü tanımı (DOCTYPE) var; bu yolla dosya okutulabildiği için kabul edilmez.',
      en: 'The file contains a document type (DOCTYPE), which can be made to read other files, and is not accepted.',
    },
    {
      place,
      wayOut: {
        tr: 'Raporu platformdan yeniden indirin; elle ya da başka programla değiştirmeyin.',
        en: 'Download the report from the platform again; do not change it by hand or with another program.',
      },
    },
  );
}

/** The part breaks the rules of its format. */
export function broken(place: string): Problem {
  return problem(
    'xml.broken',
    {
      tr: 'Çalışma kitabının bir parçası bozuk; okunamıyor.',
      en: 'A part of the workbook is broken and cannot be read.',
    },
    {
      place,
      wayOut: {
        tr: 'Dosyayı yeniden indirin ya da bir hesap tablosu programında açıp .xlsx olarak kaydedin.',
        en: 'Download the file again, or open it in a spreadsheet program and save it as .xlsx.',
      },
    },
  );
}

function wrongEncoding(place: string): Problem {
  return problem(
    'xml.encoding',
    {
      tr: 'Çalışma kitabının bir parçası UTF-8 ya da UTF-16 dışında bir kodlamayla yazılmış.',
      en: 'A part of the workbook is written in an encoding other than UTF-8 or UTF-16.',
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
