/**
 * Whether ten digits carry a right check digit as a Turkish tax number (VKN). A right digit proves nothing: one number in ten
 * made at random has it, and so have some numbers used as fillers.
 */
export function vknCheckDigitHolds(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const shifted = (digit(text, i) + 9 - i) % 10;
    sum += shifted === 9 ? 9 : (shifted * 2 ** (9 - i)) % 9;
  }
  return (10 - (sum % 10)) % 10 === digit(text, 9);
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}
