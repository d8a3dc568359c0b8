import { separated, utf8WithMark } from '../encode.ts';

/** Headers of an invented marketplace: no reader knows them, a person maps them once. */
export const ORNEKPAZAR_HEADER = [
  'Mağaza',
  'Ülke',
  'Dönem başı',
  'Dönem sonu',
  'Reklam gideri',
  'Reklamla gelen satış',
  'Para birimi',
] as const;

/**
 * The period report of May. The marketplace reckons in thousandths: 240.004 + 80.002 = 320.006 euros, invoiced as 320.01.
 */
export function ornekpazarCsv(): Uint8Array {
  const rows = [
    ['Örnek Dokuma EU', 'Romanya', '01.05.2026', '31.05.2026', '240,004', '1500,00', 'EUR'],
    ['Örnek Dokuma EU', 'Bulgaristan', '01.05.2026', '31.05.2026', '80,002', '500,00', 'EUR'],
  ];
  return utf8WithMark(separated([ORNEKPAZAR_HEADER, ...rows], ';'));
}
