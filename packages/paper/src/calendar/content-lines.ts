/** Content lines of RFC 5545: escaped, folded at 75 octets, ended by CRLF. */

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a calendar may not hold
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text value (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, line ends as `\n`, other control characters left out. */
export function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}

/** Lines folded and joined, each ended by CRLF. No sign is cut in two. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A line of more than 75 octets goes on after CRLF and a blank, which counts as one of the next 75 (RFC 5545, 3.1). */
function folded(line: string): string {
  if (encoder.encode(line).length <= MOST_OCTETS) return line;
  let text = '';
  let octets = 0;
  for (const sign of line) {
    const length = encoder.encode(sign).length;
    if (octets + length > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += length;
  }
  return text;
}
