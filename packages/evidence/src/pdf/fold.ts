/**
 * Text for comparing labels: small letters, the four Turkish and English i's made one. Every letter keeps its place, so that a
 * position found here is the same position in the text as printed.
 */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text) {
    const lower = 'İIıi'.includes(letter) ? 'i' : letter.toLowerCase();
    folded += lower.length === letter.length ? lower : letter;
  }
  return folded;
}
