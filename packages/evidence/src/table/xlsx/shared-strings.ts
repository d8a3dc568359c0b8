import { problem } from '@kervan/kit';
import { xmlPart } from './xml.ts';

/** A hundred million characters of text: ten full-size reports. More is not a report. */
const MOST_CHARACTERS = 100_000_000;

/** Reads the workbook's list of texts, trimmed, formatting dropped. Throws as `xmlPart`, and `xlsx.too-much-text`. */
export async function readSharedStrings(pieces: AsyncIterable<Uint8Array>, place: string): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  const part = xmlPart(place, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        characters += text.length;
        if (characters > MOST_CHARACTERS) throw tooMuchText(place);
        strings.push(unescapeText(text).trim());
      }
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  for await (const piece of pieces) part.write(piece);
  part.end();
  return strings;
}

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function tooMuchText(place: string): Error {
  return problem(
    'xlsx.too-much-text',
    {
      tr: 'Çalışma kitabında bir rapora sığmayacak kadar metin var.',
      en: 'The workbook holds more text than any report.',
    },
    {
      place,
      wayOut: {
        tr: 'Raporu daha kısa dönemlerle, ayrı dosyalar olarak dışa aktarın.',
        en: 'Export the report for shorter periods, as separate files.',
      },
    },
  );
}
