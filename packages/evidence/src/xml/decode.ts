import { problem, words } from '@kervan/kit';

/** Encodings that Turkish documents come in, by the names that XML declarations use. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'windows-1254': 'windows-1254',
  cp1254: 'windows-1254',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
};

/** The encoding that the first bytes show by themselves: a byte order mark, or an angle bracket in two bytes. */
export function shownEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return undefined;
}

/**
 * XML bytes as text, by byte order mark, then by declaration, then as UTF-8; the mark itself is dropped. Throws `xml.encoding`
 * for an encoding that is not known and `xml.bytes` where the bytes do not fit it.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = shownEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw problem(
      'xml.bytes',
      words(
        `Dosya ${encoding} kodlamasında olduğunu gösteriyor ama içindeki baytlar buna uymuyor.`,
        `The file shows ${encoding} encoding, but its bytes do not fit it.`,
      ),
      {
        place: 'line 1',
        wayOut: words(
          'Dosyayı bir düzenleyicide kaydetmeden, indirildiği haliyle yükleyin.',
          'Upload the file as it was downloaded, without saving it in an editor first.',
        ),
      },
    );
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  if (name === undefined) return undefined;
  const known = ENCODINGS[name.toLowerCase()];
  // A two-byte encoding that is declared in one-byte letters cannot be what the bytes are in.
  if (known === 'utf-16le' || known === 'utf-16be') return 'utf-8';
  if (known !== undefined) return known;
  throw problem(
    'xml.encoding',
    words(`“${name}” kodlaması tanınmıyor.`, `The encoding “${name}” is not known.`),
    {
      place: 'line 1',
      wayOut: words('Dosyayı düzenleyenden UTF-8 olarak isteyin.', 'Ask the issuer for the file in UTF-8.'),
    },
  );
}
