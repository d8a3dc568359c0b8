/** What the law’s values name as the place of a figure, and the codes of the register of sources for it. */
const CODES: readonly (readonly [place: string, code: string])[] = [
  ['Genelge m.', 'S'],
  ['L-19.1', 'S'],
  ['K-10.4', 'DTO'],
  ['abdanmerymm.com', 'ABD'],
  ['inovakademi.com', 'INOL'],
  ['kobidesk.com.tr', 'KOB'],
  ['loradanismanlik.com', 'LOR'],
];

/** Source codes of a figure; a derived one rests on the inflation figures too. */
export function codesOf(from: string): string {
  const found = CODES.filter(([place]) => from.includes(place)).map(([, code]) => code);
  const derived = /^(?:L-19\.1|K-10\.4)/.test(from);
  return [...new Set([...found, ...(derived ? ['TUIK'] : [])])].join(', ') || '–';
}
