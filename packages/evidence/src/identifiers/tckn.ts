/** Whether eleven digits carry right check digits as a Turkish citizen's number (TCKN): no leading zero, two check digits. */
export function tcknCheckDigitsHold(text: string): boolean {
  if (!/^[1-9]\d{10}$/.test(text)) return false;
  const d = [...text].map(Number);
  const at = (place: number): number => d[place - 1] ?? 0;
  const odd = at(1) + at(3) + at(5) + at(7) + at(9);
  const even = at(2) + at(4) + at(6) + at(8);
  const tenth = (((7 * odd - even) % 10) + 10) % 10;
  return tenth === at(10) && (odd + even + at(10)) % 10 === at(11);
}
