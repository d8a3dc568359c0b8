/**
 * Bounds of what a reader takes on. Each is far above any real document of its kind and far below what would stall a small
 * machine; a document beyond one is refused by name of the limit, with the way out, and never half read.
 */
export const LIMITS = {
  /** Bytes of any file, unless `ReadOptions.maxBytes` says otherwise: 100 MiB. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes of an XML document: real invoices are 0.1–1 MB with their stylesheet, an envelope holds up to a hundred. */
  xmlBytes: 32 * 1024 * 1024,
  /** Elements inside one another; UBL-TR stays below 15. */
  xmlDepth: 60,
  xmlElements: 400_000,
  /** Attributes of one element, namespaces included. */
  xmlAttributes: 100,
  pdfBytes: 32 * 1024 * 1024,
  pdfPages: 300,
  /** Characters of text taken from one PDF. */
  pdfCharacters: 2_000_000,
  /** Milliseconds that one PDF may take before its reading is stopped. */
  pdfMilliseconds: 20_000,
  /** Megabytes of memory that reading one PDF may take. */
  pdfMegabytes: 512,
} as const;

/** A number of bytes as people write it: `200 MB`, `1,5 MB` in Turkish and `1.5 MB` in English; whole tenths, cut not rounded. */
export function showBytes(bytes: number, lang: 'tr' | 'en'): string {
  if (bytes < 1024) return `${bytes} ${lang === 'tr' ? 'bayt' : 'bytes'}`;
  const [unit, size] = bytes < 1024 * 1024 ? ['kB', 1024] : ['MB', 1024 * 1024];
  const tenths = Math.trunc((bytes * 10) / size);
  const rest = tenths % 10;
  return `${Math.trunc(tenths / 10)}${rest === 0 ? '' : `${lang === 'tr' ? ',' : '.'}${rest}`} ${unit}`;
}
