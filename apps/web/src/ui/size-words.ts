import { groupDigits, type Lang } from '@kervan/kit';

const KIB = 1024;

/** How large a file is: whole kilobytes below a megabyte, then megabytes with one place. Always rounded up, never to nothing. */
export function sizeWords(bytes: number, lang: Lang): string {
  if (bytes < KIB * KIB) return `${groupDigits(String(Math.max(1, Math.ceil(bytes / KIB))), lang)} KB`;
  return `${groupDigits((Math.ceil((bytes / KIB / KIB) * 10) / 10).toFixed(1), lang)} MB`;
}
