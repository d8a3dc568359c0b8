/**
 * The form in which headers and names are compared: one blank between words, no case, no marks. Works for Turkish and English
 * at once (`İ`, `I`, `ı` and `i` fall together), and for text that lost its Turkish letters on the way (`Islem Tarihi`).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
